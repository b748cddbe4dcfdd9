import type { Lists } from './lexicon.ts';

export const spanish: Lists = {
  common: `el la los las de que y en un una unos unas es son no se por con para como del al lo su sus mi tu me te le nos ser esta estan
    hay mas muy pero si cuando todo todos toda todas este estos estas ese esa esos esas eso yo usted ustedes ellos ellas nada nunca solo
    gente simplemente completamente absolutamente comportamiento persona personas`,
  spared: `mucho muchos muja pueda puede puta's medio media asco saco negocio negar judias china maria cuero caderas mareo mareos carbon
    carbono carbonos marias carbonico`,
  group: `mujer mujeres trans transexual transexuales gay gays homosexual homosexuales lesbiana lesbianas judio judios judia judias
    musulman musulmanes musulmana musulmanas negro negros negra negras indigena indigenas indio indios discapacitado discapacitados
    discapacitada discapacitadas inmigrante inmigrantes refugiado refugiados refugiada refugiadas extranjero extranjeros extranjera
    gitano gitanos gitana arabe arabes asiatico asiaticos moros minusvalido minusvalidos migrante migrantes bisexuales venezolanos
    africanos mexicanos latinos chinos autistas`,
  slur: `maricon maricones marica maricas sudaca sudacas panchito panchitos travelo travelos moraco moracos negrata negratas machupichu
    machupicchu subnormal subnormales tortillera tortilleras bollera bolleras puto_indio indio_de_mierda judio_de_mierda negro_de_mierda
    trolos trolo marimacho marimachos sidoso sidosos sodomita sodomitas mongolico mongolicos`,
  weakSlur: `puta putas zorra zorras perra perras ramera rameras guarra guarras furcia furcias retrasado retrasados retrasada mogolico
    mogolicos mongolo mongolos mongol desviado desviados desviada salvaje salvajes loca travesti travestis indiaco indiacos moro sarnoso
    tullido tullidos lisiado lisiados invalido invalidos cojo judiada terrorista terroristas mojado mojados espalda_mojada fulana
    fulanas golfa golfas joto jotos puto putos mariquita mariquitas bruja brujas feminazi feminazis hembra hembras trastornado
    trastornados enfermo_mental`,
  dehumanising: `escoria basura* alimana* cucaracha* sabandija* gentuza despojo* subhuman* infrahuman* desperdicio_de_espacio
    inmundicia* mierda chusma no_valen_nada no_vale_nada no_valen_una no_vale_una bestia bestias porqueria* no_vale_absolutamente
    no_valen_absolutamente zoologico bazofia`,
  likened: `cancer virus enfermedad peste peligro amenaza carga perros cerdos animales insectos problema monos simios sucio sucios
    tontos cancer's inferiores inferior rata ratas gusano gusanos parasito parasitos desecho desechos plaga lacra`,
  negative: `estupid* idiota* imbecil* tonto tonta tontos tontas asqueros* repugnant* repulsiv* despreciable* patetic* vil viles
    horribl* inutil* incivilizad* ignorant* brut* cruel* violent* sucio sucia sucios sucias nauseabund* detestable* abominable* cretin*
    torpe torpes sin_cerebro descerebrad* jodid* jodidos_de_la_cabeza lo_peor peores peor_que deplorable* inmund* miserabl* barbar*
    primitiv* indeseabl* gilipollas maldit* deshonest* nada_peor mas_tontos desagradabl* asquero grosero inhuman* podrid* repelent*
    vergonzos* burro burros`,
  emotion: `odio odia odian odiamos odiar odie detest* aborre* despreci* repugna* asco asquea* desden rabia hervir enoja enojan
    enoja_muchisimo enfad* enfurec* encabrona* no_soporto no_aguanto no_puedo_ver deshacern* deshacerse furia furios* me_enferma
    me_enferman me_dan_ganas_de_vomitar rechazo vomitar prefiero_morir prefiero_tener prefiero_mori me_revuelve me_molesta me_molestan
    abomin* hierv* harto_de mejor_sin`,
  violence: `matar* mata maten mato matemos mate asesin* viol* violar* violada violadas violados ejecut* extermin* erradic* ahorca*
    ahoga* apunal* dispara* tirote* degoll* tortur* quemar* quemad* quemen muert* morir mueran muera eliminar* elimin* estrangul*
    decapit* gargant* golpear* golpe* aniquil* linch* fusil* sufr* encerra* encerrad* jaula* deporta* acabar_con masacr* gasear* lastim*
    dano atac* cuello* cuellos hacer_sufrir envenen* ahorque* horca castr* cortar cortarle cortarles cortemos corten degollad*`,
  intent: `deberia* debe deben debemos merec* quiero queremos voy vamos ojala espero hay_que habria_que tendria* tengo necesit* mejor
    alguien considerando pensando planeo`,
  profanity: `joder jodan jodanse jodete carajo cojones hostia mierda cono verga chingar chinga chinguen follen pinche cagad* cagan
    al_carajo a_la_mierda que_les_den se_jodan puto puta putos`,
  insult: `pendej* gilipoll* cabron* hijo_de_puta hijos_de_puta hijueputa malparid* imbecil capullo capullos mamon mamones culero
    culeros boludo pelotud* cretino cretinos cretina canalla canallas idiota idiotas hdp tarado tarados zoquete comemierda carapijo
    soplapollas huevon huevones naco basura_humana bastardo bastardos desgraciado desgraciados hijos_de_perra`,
  hostile: `mentiros* corrupt* traidor* criminal* ladron* sinverguenza* payas* fascist* asesinos hipocrit* estupid* asqueros* bruja`,
  you: `tu usted ustedes vos vosotros vosotras te os ti contigo`,
  me: `yo me mi soy mis mio estoy estaba`,
  them: `ellos ellas el ella esos esas ese esa estos estas este eres sois son es todos`,
  negation: `no nunca jamas tampoco ni ningun ninguna nadie_deberia nada_en_contra contrario todo_menos sin_ser`,
  positive: `inteligent* list* buen* amabl* merecen_vivir vivir vale valen valor valios* pertenec* lugar cabida espacio importan importa
    respet* compasion derechos simpati* confi* aportan humanos decent* honest* igual* civilizad* digno dignos`,
  reported: `decir dice dicen dices dije dijo dijeron diciendo decirle decirme dicho escribir escribe escribes escriben escribio llamar
    llama llames llamas llamarme llaman llamarle mensaje mensajes amenaza amenazas amenazar comentarios frases afirmar afirmas
    afirmaciones insistiendo cosas_como sugerir tuits publicar`,
  opposed: `carcel prision consecuencias respeto_a bloquead* hiriente* fanatico inaceptable mal_llamar detente basta parar dejar_de
    dejen_de tolerare tolerar tolera perdi afortunadamente opinion_no denunci* no_puedes_creer de_verdad_que no_esta_bien horrible_que
    discurso discriminacion homofob* machis* racis* no_debemos_permitir`,
  excused: `error problema malo obvio evidente admite admiten cuenta claro esta_mal_en`,
  glue: `es son eres sois un una unos unas el la los las mas que muy tan todos absolut* complet* simplemente solo solamente de nuestra
    esta sociedad para verdader* total* como realmente mero meros autentic* seres seran`,
  aimed: `tipico tipica otra otro mas_que demasiados demasiadas demasiado como_tu como_vosotros eres maldita maldito pinche solo_eres
    monton propio de_un de_una no_eres este esta estos estas puta puto vulgar natural`,
  own: `orgullos* somos mi como_un como_una soy movimiento derechos_de comunidad`,
  insulting: `hijo_de_puta vete_a_la_mierda vete_al_carajo que_te_jodan que_te_follen chinga_tu_madre chinga_a_tu_madre vete_a_la_verga
    que_te_den puta_madre te_odio eres_un_idiota eres_una_mierda eres_basura eres_repugnante callate_la`,
  threatening: `te_voy_a_matar voy_a_matarte te_matare quiero_matarte mereces_morir ojala_te_mueras te_vamos_a_matar te_voy_a_pegar
    te_voy_a_violar muerte_a`,
};
