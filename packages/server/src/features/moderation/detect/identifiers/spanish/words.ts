/** Words of Spanish clinical reports, as `foldWord` makes them. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Frequent words of Spanish that are none of English. */
export const functionWords = /*#__PURE__*/ setOf(
  `el la en de los las que con para por una del muy pero como tengo esta este desde hace cuando porque mi su sus al fue ha han se lo le
  y es un`,
);

/** These are Spanish in a text of any length. */
export const tellingWords = /*#__PURE__*/ setOf('avda avd dra dras srta vivo calle doctora');

export type Cue = 'label' | 'title' | 'trade' | 'street' | 'institution' | 'month' | 'named' | 'from';

/** A word that calls for a rule, and which. */
export const cues: ReadonlyMap<string, Cue> = /*#__PURE__*/ cuesOf({
  label: `nombre nombres apellido apellidos domicilio direccion localidad provincia cp nacimiento pais edad sexo ingreso alta medico
  medica nhc nass nocol remitido responsable paciente fecha municipio poblacion ciudad facultativo firmado genero nacionalidad
  residencia cipa exitus intervencion consulta doctor doctora`,
  title: 'dr dra dres dras d da dna don dona sr sra srta fdo',
  trade: `cirujano cirujana enfermero enfermera fisioterapeuta matrona dentista traumatologo traumatologa ginecologo ginecologa psicologo
  psicologa pediatra cardiologo cardiologa dermatologo dermatologa neurologo neurologa oncologo oncologa urologo urologa psiquiatra
  anestesista oftalmologo oftalmologa podologo podologa logopeda`,
  street: `c calle cl avda av avenida avd paseo plaza pza plza pl ctra carretera travesia trav ronda camino carrer rua raval via
  urbanizacion urb paraje poligono barrio rambla glorieta callejon pasaje passeig placa avinguda alameda cuesta gran apartado
  estrada costanilla km`,
  institution: `hospital hospitales clinica complejo centro instituto institut universidad universitat facultad fundacion policlinico
  policlinica sanatorio residencia consorcio escuela ambulatorio hospitalario servicio consultorio corporacion laboratorio
  laboratorios empresa colegio`,
  month: 'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  named: 'llamo llama llamado llamada',
  from: 'natural residente procedente oriundo oriunda originario originaria vive vecino vecina reside',
});

function cuesOf(table: Record<Cue, string>): Map<string, Cue> {
  const cueOf = new Map<string, Cue>();
  for (const [cue, words] of Object.entries(table)) for (const word of words.split(/\s+/)) cueOf.set(word, cue as Cue);
  return cueOf;
}

export const sexes = /*#__PURE__*/ setOf(
  'varon varones mujer hombre nino nina masculino masculina femenino femenina chico chica nena lactante anciano anciana senora senor',
);

/** Who else is spoken of as a relative. */
export const kin = /*#__PURE__*/ setOf(
  `madre padre padres hermano hermana hermanos hermanas hijo hija hijos hijas esposa esposo marido conyuge pareja abuelo abuela
  abuelos abuelas tio tia tios tias primo prima primos primas nieto nieta nietos sobrino sobrina sobrinos suegra suegro cunado
  cunada gemelo gemela mellizo padrastro madrastra familia progenitores bisabuela bisabuelo viuda viudo`,
);
/** Of which side, behind one of `kin`. */
export const sides = /*#__PURE__*/ setOf(
  'materno materna maternos maternas paterno paterna paternos paternas mayor menor pequeno pequena unico unica mediano mediana',
);

/** Civil status, which the guidelines count among what identifies the patient. */
export const civilStatus = /*#__PURE__*/ setOf('casado casada soltero soltera divorciado divorciada');

export const numerals = /*#__PURE__*/ setOf(
  `un una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve
  veinte veintiuno veintidos veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa`,
);

/** Units of an age. */
export const ageUnits = /*#__PURE__*/ setOf('ano anos mes meses dia dias semana semanas');

/** Countries by their Spanish names; the last word of two where a name has two. */
export const countries = /*#__PURE__*/ setOf(
  `republica espana spain argentina colombia mexico chile peru venezuela ecuador bolivia paraguay uruguay cuba honduras guatemala
  nicaragua panama portugal francia italia alemania marruecos rumania brasil andorra senegal nigeria ghana pakistan india china
  filipinas ucrania polonia bulgaria rusia inglaterra irlanda suiza belgica holanda argelia tunez egipto mali camerun gambia haiti
  dominicana`,
);

/** Provinces, communities and greater towns of Spain, and some capitals; only the first word of a name of several. */
export const places = /*#__PURE__*/ setOf(
  `madrid barcelona valencia sevilla zaragoza malaga murcia bilbao alicante cordoba valladolid vigo gijon granada elche oviedo
  cartagena terrassa tarrasa jerez sabadell mostoles pamplona almeria alcala fuenlabrada leganes getafe burgos albacete santander
  castellon alcorcon badalona salamanca logrono huelva badajoz lleida lerida marbella leon tarragona cadiz dos jaen ourense orense
  mataro algeciras torrejon coruna lugo santiago pontevedra girona gerona caceres ceuta melilla toledo guadalajara ciudad cuenca
  segovia avila soria palencia zamora huesca teruel navarra asturias cantabria galicia aragon cataluna catalunya andalucia
  extremadura euskadi vizcaya bizkaia guipuzcoa gipuzkoa alava araba vitoria donostia castilla rioja baleares mallorca menorca
  ibiza tenerife canarias palmas ferrol aviles barakaldo baracaldo cruces galdakao manresa reus igualada vic figueres hospitalet
  sant santa san torrevieja orihuela elda alcoy gandia sagunto alzira lorca ponferrada talavera merida plasencia puertollano
  linares ubeda antequera ronda velez motril estepona fuengirola benalmadena merida bogota medellin cali lima quito caracas
  montevideo asuncion habana rosario mendoza buenos guayaquil monterrey puebla lisboa oporto`,
);
