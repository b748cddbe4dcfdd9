/** Spanish: the main phrases, in the formal and the familiar form. Words are folded: no accents, ñ is n. */
import type { Language } from './language.ts';
import { wordsOf, type Classes } from './pattern.ts';

/** Present tense in the form of a past one, said to any reader. */
const present = /*#__PURE__*/ wordsOf(`rogamos invitamos animamos pedimos deseamos ayudamos contactamos mandamos aseguramos escuchamos
  recordamos agradamos esperamos damos sugerimos recomendamos garantizamos informamos aconsejamos solemos aclaramos agradecemos explicamos enviamos`);
const past = (word: string): boolean => /(?:[ai]mos|aron|ieron)$/.test(word) && word.length > 5 && !present.has(word);
const secondPast = (word: string): boolean =>
  /(?:aste|iste)$/.test(word) &&
  word.length > 5 &&
  !/^(?:existe|triste|contraste|desgaste|consiste|asiste|insiste|resiste|chiste)$/.test(word);

const classes: Classes = {
  pasado: (word) => past(word) || secondPast(word),
  inocuo: wordsOf(`opinion opiniones resena resenas comentario comentarios palabras mensaje sugerencia sugerencias valoracion experiencia
    tiempo interes comprension paciencia correo telefono nombre duda dudas pregunta contacto privacidad apoyo critica queja sinceridad
    amabilidad observacion impresion malestar frustracion decepcion punto ayuda disposicion derecho derechos amigos recomendacion
    web pagina entrada medico dia`),
  break: wordsOf(`el la los las un una unos unas y o pero que si cuando donde quien de del en con por para sin sobre a al es son fue era
    ha han no nunca nosotros usted nos le les lo se su sus tu tus nuestro nuestra`),
  suyo: wordsOf('su sus tu tus'),
  nuestro: wordsOf('nuestro nuestra nuestros nuestras'),
  registros: wordsOf('registro registros archivo archivos expediente expedientes historial historiales ficha fichas agenda sistema notas'),
  /** Being here, by whatever name. */
  estancia: wordsOf('visita visitas cita citas consulta consultas estancia'),
  visita: wordsOf('cita citas visita visitas consulta consultas revision revisiones turno ingreso estancia hora'),
  cuidado: wordsOf(`tratamiento tratamientos operacion cirugia diagnostico corona implante implantes empaste empastes endodoncia extraccion
    limpieza muela muelas diente dientes encia encias dentadura ortodoncia ferula analisis analitica prueba pruebas resultado resultados
    radiografia radiografias ecografia resonancia biopsia receta recetas medicamento medicamentos medicacion medicina pastillas dosis
    antibiotico antibioticos insulina vacuna inyeccion terapia sesion sesiones rehabilitacion dolor infeccion enfermedad diabetes embarazo
    parto depresion ansiedad tension rodilla espalda hombro cuello pie pierna brazo mano piel vista ojo ojos oido corazon estomago alergia
    cancer tumor herida lesion fractura condicion salud-mental sintomas gafas lentillas protesis puente caries`),
  dinero: wordsOf(`seguro aseguradora factura facturas saldo pago pagos deuda deudas reembolso deposito fianza mutua copago poliza cuenta
    recibo presupuesto financiacion tarjeta`),
  dia: wordsOf('lunes martes miercoles jueves viernes sabado domingo'),
  mes: wordsOf('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  clinico: wordsOf(
    'dentista medico medica doctor doctora cirujano cirujana fisioterapeuta terapeuta psicologo psicologa enfermera matrona',
  ),
  vino: wordsOf(`vino viniste acudio acudiste visito visitaste estuvo estuviste llego llegaste llamo llamaste pago pagaste cancelo
    cancelaste falto faltaste firmo firmaste rechazo rechazaste solicito solicitaste espero esperaste pidio pediste ingreso ingresaste
    presento presentaste quiso quedo supo`),
  pariente: wordsOf('marido esposa esposo mujer hijo hija madre padre hermano hermana bebe abuela abuelo familiar pareja'),
};

export const spanish: Language = {
  classes,
  anybody: wordsOf(
    'si cada quien quienes pacientes personas cualquier cualquiera todos todas alguien equipo clinica profesional profesionales',
  ),
  rules: [
    {
      kind: 'relationship',
      where: 'both',
      general: true,
      patterns: `
        le|te ya? <pasado>
        gracias por visitarnos|elegirnos|venir|acudir|escogernos|preferirnos
        gracias|agradecemos|agradezco|agradecerle|agradecerte por? <suyo> ~1 <estancia> !a|al|en
        gracias por confiar en nosotros|nosotras|nuestra|nuestro|nuestros
        por ser|haber|siendo sido? un|una|nuestro|nuestra ~1 paciente|cliente|clienta
        ser|sido|eres|siendo paciente|cliente|clienta <nuestro>|de
        segun|consta|constan|en|con ..1 <nuestro> ~1 registro|registros|archivo|archivos|expedientes|historiales|fichas|notas
        <nuestro> registros|archivos|expedientes|fichas|notas dicen|indican|muestran|reflejan|confirman|demuestran|no|son|estan
        hemos|he revisado|consultado|mirado|comprobado <suyo>|<nuestro>|el|los|la|las ~1 <registros>`,
    },
    {
      kind: 'relationship',
      where: 'reply',
      general: true,
      patterns: `
        la|el paciente|clienta se|no|fue|llego|rechazo|firmo|pidio|quiso|acepto|falto
        <suyo> ultima|proxima|pasada|reciente|anterior|primera <estancia>
        <suyo> <estancia> fue|estuvo|salio|duro|empezo|comenzo|del|anterior|pasada`,
    },
    {
      kind: 'treatment',
      where: 'reply',
      general: true,
      patterns: `
        <suyo> ~2 <cuidado>
        el|la|los|las <cuidado> que le|te|nos|usted`,
    },
    {
      kind: 'payment',
      where: 'reply',
      general: true,
      patterns: `
        <suyo> ~1 <dinero>
        le|te cobramos|reembolsamos|devolvimos|facturamos|abonamos
        nos|usted debe|adeuda
        factura|saldo|deuda pendiente|impagada|impagado|vencida`,
    },
    {
      kind: 'visit_date',
      where: 'reply',
      patterns: `
        el pasado <dia>
        el <dia> pasado`,
    },
    {
      kind: 'threat',
      where: 'both',
      patterns: `
        <nuestro> ~1 abogado|abogados|abogada
        nos veremos|vemos obligados|forzados
        le|te|lo|la denunciaremos|demandaremos|denunciar|demandar
        acciones|medidas legales|judiciales contra`,
    },
    {
      kind: 'threat',
      where: 'reply',
      patterns: `
        demandarle|demandaremos|difamacion|difamatorio|difamatoria|calumnia|calumnias|injurias|querella
        vemos|veremos en ~2 tribunales|tribunal|juzgado|juzgados
        denunciar|denunciaremos|denunciarle|denunciarlo
        acciones|medidas|vias|via legales|judiciales|legal|judicial
        retire|elimine|borre|retira|borra su|tu|esta|este|el|la
        si no ~1 borra|borras|elimina|eliminas|retira|retiras|quita|quitas
        sabemos quien|donde`,
    },
    // Anybody's right as well.
    { kind: 'threat', where: 'reply', hint: true, patterns: `abogado|abogados|abogada|demanda|demandar|tribunales|juzgado|consecuencias` },
    {
      kind: 'visit_date',
      where: 'reply',
      hint: true,
      patterns: `
        <vino>|<visita>|atendimos|vimos ..4 <dia>|<mes>|ayer`,
    },
  ],
};
