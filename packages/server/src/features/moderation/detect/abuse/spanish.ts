import { pairs, type Lists } from './lexicon.ts';

export const spanish: Lists = {
  common: `el la los las de que y en un una unos unas es son no se por con para como del al lo su sus mi tu me te le nos ser esta estan
    hay mas muy pero si cuando todo todos toda todas este estos estas ese esa esos esas eso yo usted ustedes ellos ellas nada nunca solo
    gente simplemente completamente absolutamente comportamiento persona personas`,
  spared: `enfermedades tras atras detras indico indica marca marcas marco mucho muchos muja pueda puede puta's medio media asco saco
    negocio negar judias china maria cuero caderas mareo mareos carbon carbono carbonos marias carbonico`,
  group: `mujer mujeres trans transexual transexuales gay gays homosexual homosexuales lesbiana lesbianas judio judios judia judias
    musulman musulmanes musulmana musulmanas negro negros negra negras indigena indigenas indio indios discapacitado discapacitados
    discapacitada discapacitadas inmigrante inmigrantes refugiado refugiados refugiada refugiadas extranjero extranjeros extranjera gitano
    gitanos gitana arabe arabes asiatico asiaticos moros minusvalido minusvalidos migrante migrantes bisexuales venezolanos africanos
    mexicanos latinos chinos autistas`,
  slur: `maricon maricones marica maricas sudaca sudacas panchito panchitos travelo travelos moraco moracos negrata negratas machupichu
    machupicchu subnormal subnormales tortillera tortilleras bollera bolleras puto_indio indio_de_mierda judio_de_mierda negro_de_mierda
    trolos trolo marimacho marimachos sidoso sidosos sodomita sodomitas mongolico mongolicos`,
  weakSlur: `puta putas zorra zorras perra perras ramera rameras guarra guarras furcia furcias retrasado retrasados retrasada mogolico
    mogolicos mongolo mongolos mongol desviado desviados desviada salvaje salvajes loca travesti travestis indiaco indiacos moro sarnoso
    tullido tullidos lisiado lisiados invalidos judiada terrorista terroristas mojado mojados espalda_mojada fulana fulanas golfa golfas
    joto jotos puto putos mariquita mariquitas bruja brujas feminazi feminazis hembra hembras trastornado trastornados enfermo_mental`,
  person: `medico medica medicos medicas doctor doctora doctores doctoras enfermero enfermera enfermeros enfermeras recepcionista
    recepcionistas secretaria dentista dentistas cirujano cirujana celador celadora psiquiatra psicologo psicologa fisioterapeuta fisio
    ginecologo ginecologa director directora tia tio senor senora jefe jefa vecino vecina ella`,
  dehumanising: `escoria basura* alimana* cucaracha* sabandija* gentuza despojo* subhuman* infrahuman* desperdicio_de_espacio inmundicia*
    mierda chusma no_valen_nada no_vale_nada no_valen_una no_vale_una bestia bestias porqueria* no_vale_absolutamente
    no_valen_absolutamente zoologico bazofia`,
  likened: `cancer virus enfermedad peste peligro amenaza carga perros cerdos animales insectos problema monos simios sucio sucios tontos
    cancer's inferiores inferior retrasado_mental retrasada_mental rata ratas gusano gusanos parasito parasitos desecho desechos plaga lacra`,
  negative: `estupid* idiota* imbecil* tonto tonta tontos tontas asqueros* repugnant* repulsiv* despreciable* patetic* vil viles horribl*
    inutil* incivilizad* ignorant* brut* cruel* violent* sucio sucia sucios sucias nauseabund* detestable* abominable* cretin* torpe
    torpes sin_cerebro descerebrad* jodid* jodidos_de_la_cabeza lo_peor peores peor_que deplorable* inmund* miserabl* barbar* primitiv*
    indeseabl* maldit* deshonest* nada_peor mas_tontos desagradabl* asquero grosero inhuman* podrid* repelent* vergonzos* burro
    burros`,
  emotion: `odio odia odian odiamos odiar odie detest* aborre* despreci* repugna* asco asquea* desden rabia hervir enoja enojan
    enoja_muchisimo enfad* enfurec* encabrona* no_soporto no_aguanto no_puedo_ver deshacern* deshacerse furia furios* me_enferma
    me_enferman me_dan_ganas_de_vomitar rechazo vomitar prefiero_morir prefiero_tener prefiero_mori me_revuelve me_molesta me_molestan
    abomin* hierv* harto_de mejor_sin`,
  violence: `matar* mata maten mato matemos mate asesin* viol* violar* violada violadas violados ejecut* extermin* erradic* ahorca* ahoga*
    apunal* dispara* tirote* degoll* tortur* quemar* quemad* quemen muert* morir mueran muera eliminar* elimin* estrangul* decapit*
    gargant* golpear* golpe* aniquil* linch* fusil* sufr* encerra* encerrad* jaula* deporta* acabar_con masacr* gasear* lastim* dano atac*
    cuello* cuellos hacer_sufrir envenen* ahorque* horca castr* cortar cortarle cortarles cortemos corten degollad*`,
  intent: `deberia* debe deben debemos merec* quiero queremos voy vamos ojala espero hay_que habria_que tendria* tengo necesit* mejor
    alguien considerando pensando planeo`,
  profanity: `joder jodan jodanse jodete carajo cojones hostia mierda cono verga chingar chinga chinguen follen pinche cagad* cagan
    al_carajo a_la_mierda que_les_den se_jodan puto puta putos puta_enfermedad puta_mierda puta_vida puta_madre puto_dolor puta_regla
    puto_cancer puta_pesadilla puta_tortura puta_locura puta_verguenza`,
  insult: `sinverguenza sinverguenzas pendej* gilipollas gilipoll* cabron* hijo_de_puta hijos_de_puta hijueputa malparid* imbecil capullo capullos
    mamon mamones culero culeros boludo pelotud* cretino cretinos cretina canalla canallas idiota idiotas hdp tarado tarados zoquete
    comemierda carapijo soplapollas huevon huevones naco basura_humana bastardo bastardos desgraciado desgraciados hijos_de_perra
    gilipuertas soplagaitas lameculos malnacido malnacidos malnacida mamarracho mamarrachos mamarracha mamarrachas pringado pringados
    hijoputa hijoputas hijaputa conchudo conchuda forro_de_mierda pelotudo boluda boludos culiao culiado culiada weon_culiao
    gonorrea_hijueputa carepicha`,
  elsewhere: `naco mamon capullo capullos canalla canallas huevon bastardo bastardos hdp desgraciado desgraciados`,
  hostile: `mentiros* corrupt* traidor* criminal* ladron* sinverguenza* payas* fascist* asesinos hipocrit* estupid* asqueros* bruja
    estafador* charlatan* matasanos carnicero*`,
  you: `usted ustedes vos vosotros vosotras te os ti contigo callate callese callaos eres_un eres_una sois_unos sois_unas sois_todos_unos
    sois_todas_unas vete`,
  me: `yo me mi soy mis mio estoy estaba`,
  them: `ellos ellas el ella esos esas ese esa estos estas este eres sois son es todos`,
  negation: `no nunca jamas tampoco ni ningun ninguna nadie_deberia nada_en_contra contrario todo_menos sin_ser`,
  positive: `inteligent* list* buen* amabl* merecen_vivir vivir vale valen valor valios* pertenec* lugar cabida espacio importan importa
    respet* compasion derechos simpati* confi* aportan humanos decent* honest* igual* civilizad* digno dignos`,
  reported: `llamaron llamo llamado llamada llamandome gritaron grito decir dice dicen dices dije dijo dijeron diciendo decirle decirme dicho escribir escribe escribes escriben escribio llamar
    llama llames llamas llamarme llaman llamarle mensaje mensajes amenaza amenazas amenazar comentarios frases afirmar afirmas
    afirmaciones insistiendo cosas_como sugerir tuits publicar`,
  opposed: `falso_que mentira_que falso carcel prision consecuencias respeto_a bloquead* hiriente* fanatico inaceptable mal_llamar detente basta parar dejar_de
    dejen_de tolerare tolerar tolera perdi afortunadamente opinion_no denunci* no_puedes_creer de_verdad_que no_esta_bien horrible_que
    discurso discriminacion homofob* machis* racis* no_debemos_permitir`,
  excused: `error problema malo obvio evidente admite admiten cuenta claro esta_mal_en`,
  glue: `es son eres sois un una unos unas el la los las mas que muy tan todos absolut* complet* simplemente solo solamente de nuestra
    esta sociedad para verdader* total* como realmente mero meros autentic* seres seran de_puta_madre es_un es_una son_unos son_unas
    es_un_retrasado_mental es_una_retrasada_mental perra_esta perra_tiene perra_muerde perra_muy perra_guia perra_labrador perra_mestiza
    ${pairs(`puntos lunares heces pelos dientes costras manchas deposiciones uñas moscas`, `negros negras`)} perra_vacunada perra_de_asistencia perra_de_servicio perra_de_terapia perras_estan ${pairs(`que_te_den que_os_den`, `cita hora el la un una`)}`,
  calling: `es_un es_una son_unos son_unas eres_un eres_una sois_unos sois_unas sois_todos_unos son_todos_unos`,
  aimed: `tipico tipica otra otro mas_que demasiados demasiadas demasiado como_tu como_vosotros eres maldita maldito pinche solo_eres
    monton propio de_un de_una no_eres este esta estos estas puta puto vulgar natural eres_un eres_una sois_unos sois_unas sois_todos_unos`,
  own: `orgullos* somos mi como_un como_una soy movimiento derechos_de comunidad`,
  insulting: `${pairs(`eres_una sois_una so`, `puta_mierda puta_basura`)} ${pairs(`medico medica doctor doctora enfermera enfermero dentista recepcionista`, `de_mierda`)} hijo_de_puta vete_a_la_mierda vete_al_carajo que_te_jodan que_te_follen chinga_tu_madre chinga_a_tu_madre vete_a_la_verga
    que_te_den te_odio eres_un_idiota eres_una_mierda eres_basura eres_repugnante callate_la muerete muerete_ya muerete_de_una
    muerete_asquerosa callate_la_boca callate_puta cierra_la_boca_puta cierra_el_pico hijos_de_la_gran hijo_de_la_gran hijo_de_perra
    hija_de_puta hijas_de_puta que_os_jodan que_os_den que_te_den_por que_os_den_por que_asco_de_persona que_asco_de_gente que_asco_das
    que_asco_dais iros_a_la_mierda idos_a_la_mierda vayanse_a_la_mierda vayase_a_la_mierda vete_al_infierno vete_al_diablo vete_a_tomar
    vete_a_cagar vete_a_la_chingada me_cago_en_tu me_cago_en_vuestra me_cago_en_tus chupame_la chupamela comeme_la jodete jodeos jodanse
    os_odio me_das_asco me_dais_asco tu_puta_madre puta_que_te_pario concha_de_tu_madre la_concha_de_tu reconcha_de_tu
    ${pairs(`basura_de mierda_de asco_de`, `medico medica doctor doctora enfermera enfermeros dentista medicos persona gente`)}
    ${pairs(
      `eres_una eres_un sois_unos sois_unas sois_todos_unos so grandisimo grandisima`,
      `animal animales cerdo cerda cerdos vaca foca vibora rata basura burro amargada amargado incompetente incompetentes`,
    )}
    ${pairs(
      `eres_una eres_un sois_unos sois_unas sois_todos_unos es_una es_un son_unos son_unas menuda menudo vaya pedazo_de panda_de banda_de
      pandilla_de atajo_de hatajo_de so puto puta maldito maldita grandisimo grandisima`,
      `inutil inutiles imbecil imbeciles retrasado retrasada subnormal subnormales payaso payasa payasos desgraciado desgraciada
      desgraciados mierda_de_persona perra_asquerosa malnacido malnacida malnacidos bruja_asquerosa rata_asquerosa puto_inutil puta_inutil
      amargada_de_mierda amargado_de_mierda`,
    )}
    ${pairs(`menuda menudo vaya pedazo_de panda_de`, `zorra zorras guarra guarras cerda cerdos animales`)}
    ${pairs(
      `medico medica doctor doctora enfermera enfermero dentista cirujano recepcionista`,
      `es_un_cerdo es_una_cerda es_una_vaca es_una_foca es_una_vibora es_un_animal es_un_burro es_una_burra es_una_rata es_una_basura
      es_un_retrasado_mental es_una_retrasada_mental`,
    )}`,
  threatening: `espero_que_te_mueras espero_que_os_murais ojala_te_pudras ojala_os_pudrais quiero_matarte mereces_morir ojala_te_mueras
    ojala_os_murais ojala_se_mueran ojala_te_mates se_donde_vives sabemos_donde_vives se_donde_vivis te_vas_a_enterar os_vais_a_enterar
    muerte_a_todos muerte_a_los_moros muerte_a_los_judios muerte_a_los_gays muerte_a_los_maricones
    ${pairs(
      `te_voy_a os_voy_a te_vamos_a os_vamos_a los_voy_a_a_todos`,
      `matar pegar violar reventar romper partir rajar machacar destrozar hundir joder`,
    )}
    ${pairs(
      `voy_a vamos_a`,
      `matarte mataros matarlos_a_todos pegarte partirte romperte reventarte rajarte machacarte destrozarte joderte`,
    )}
    ${pairs(`te os`, `matare reventare partire rompere rajare destrozare mato`)}
    ${pairs(`vas_a vais_a van_a`, `morir_todos pagarlo pagarmela lamentarlo arrepentirte arrepentiros`)}`,
};
