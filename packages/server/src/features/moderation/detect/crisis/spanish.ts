import type { Language } from './phrases.ts';

/** The main phrases; accents are folded away (`ñ` is `n`). */
export const spanish: Language = {
  fillers: `ya realmente solo solamente tan muy mas siempre simplemente de verdad`,
  classes: `
    QUIERO: quiero quisiera deseo querria quiere ganas pienso voy vaya planeo intento intente pensando pensado penso quiso he va
    PEGA: pega golpea maltrata viola empuja golpeo pego pegan abofetea estrangulo
    FAMILIAR: hermano hermana padre madre mama papa hijo hija amigo amiga esposo esposa marido mujer tio tia primo prima novio novia
      abuelo abuela pareja compa companero companera sobrino sobrina ex
    HIJO: bebe nino nina nene nena nieto nieta hijito hijita
    AGRESOR: marido esposo pareja novio novia padre padrastro madre madrastra ex papa mama hermano hermanastro tio primo abuelo cuidador
      cuidadora profesor profesora entrenador cura
    SANITARIO: medico doctor doctora fisio fisioterapeuta enfermero enfermera masajista psicologo terapeuta dentista
    PASTILLAS: pastillas paracetamol paracetamoles ibuprofeno ibuprofenos comprimidos tabletas lorazepam diazepam trankimazin orfidal
      insulina sertralina medicamentos somniferos medicacion
    MUCHAS: 10 12 15 20 25 30 40 50 60 100 diez quince veinte treinta cuarenta cincuenta
    HERIR: matar apunalar estrangular acuchillar asfixiar ahogar
    NADA: nada ningun ninguna razon razones sentido motivo`,
  cues: `
    neg: no nunca jamas tampoco ni sin niego
    break: pero aunque porque y si cuando se que puedo
    past: hace antes anos pasado intente
    was: fue era tenia estaba queria tuve quise pensaba
    wish: ojala si mejor
    now: ahora hoy ayer anoche sigo todavia noche ultimamente actualmente siempre
    better: recuperado recuperada superado mejor
    me: yo me mi mis estoy quiero tengo he voy
    they: el ella FAMILIAR dice dijo
    you: usted tu
    care: operacion cirugia alta hospital drenaje puntos herida sintrom anticoagulante anticoagulantes heparina vacuna
    people: personas pacientes gente quienes adolescentes jovenes
    fiction: pelicula novela libro personaje serie cancion noticia guerra articulo
    study: riesgo estudio tratamiento prevencion tasa investigacion efectos secundarios pacientes ensayo prospecto medicamento sintomas
    funny: risa verguenza aburrimiento hambre envidia
    joke: jaja jajaja broma bromas bromeando bromear bromeo lol
    trifle: cola espera formulario telefono
    figure: hace dan da
    parting: nota carta pastillas perdon perdonadme perdonenme perdonad aguanto
    maybe: fin final ultima ultimo
    onward: mudo mudamos traslado jubilo trabajo vacaciones quimio sesion tratamiento
    soon: noche hoy manana despedida ahora plan carta
    recent: ayer anoche hoy semana mes recien
    asks: sintomas signos senales significa diferencia  prevenir
    sign: sintomas signos senales diferencia`,
  phrases: `
    # ideation 88 say
    quiero|quisiera|quiere|deseo|ganas|querria de? morir|morirme|morirse|matarme|suicidarme|matarse|suicidarse !de
    me|se quiero|quiere|quisiera|voy|va a? morir|matar|suicidar !de
    quitarme|quitarse la vida
    pienso|pensado|pensando|penso|voy ~1 en|a|de? matarme|suicidarme|matarse|suicidarse|suicidio|morirme
    no quiero|quiere|puedo ~1 vivir|seguir|existir|despertar|continuar vivo|viva|viviendo|mas|nunca|asi|adelante
    no quiero|quiere vivir|existir|despertar !en|con|aqui|alli|cerca|sola|solo|sin|a
    soy|estoy suicida
    no vale la pena vivir|seguir|nada
    la? vida no vale|tiene la|sentido
    pensamientos|ideas|ideacion suicidas|suicida
    acabar|terminar|acabe con mi? vida|sufrimiento
    quiero|voy|QUIERO a|de? ~1 acabar|terminar con todo !el|lo|eso|esto
    desaparecer para? ~1 siempre|mundo
    FAMILIAR|HIJO|me ~3 autolesiona|autolesiono|autolesionando|autolesionado
    me quemo|queme|quemado ~1 cigarros|cigarrillos|cigarro|mechero
    me quemo|queme|corto|corte ~5 odio|castigarme
    dormir y no despertar|despertarme
    ojala|mejor ~4 no hubiera nacido
    si desaparezco|desapareciera|desaparecer|muero ~3 descansar|mejor|todos
    no le? veo sentido ~2 nada|vida
    mejor muerto|muerta
    ojala ~3 muerto|muerta|muriera|despertara|despierte|morir|muera
    hacerme|hacerse|haciendome|hago|hace dano|cortes
    cortarme|cortandome|autolesionarme|autolesiono|autolesiones|cortarse
    me|se corto|corta|estoy ~1 las|los|cortando brazos|venas|munecas|piernas|otra
    cansado|cansada de vivir|existir
    # imminent 92 say
    esta noche|tarde me|voy ~2 mato|matar|matarme|suicidarme|acabo|quito
    tome|tomado|tomo|tragado|trague ~2 todas|todo|toda|frasco|caja|bote|demasiadas|demasiados ~3 PASTILLAS !que|del|por|como|recetadas|cada|al|a|y|segun
    tome|tomado|tragado|trague ~1 MUCHAS ~2 PASTILLAS !al|por|cada|diarias|a|en
    hecho|atado|preparado ~1 soga
    adios|despedirme ~2 mundo|siempre
    me voy a tirar|lanzar|ahorcar|colgar
    # method 85 ask
    cuantas pastillas ~4 para no? ~1 despertarse|despertar|despertarme|dormir|morir
    como ~3 matarme|suicidarme|suicidarse|ahorcarme|morir|morirme !de
    cuantas|cuanto|cuantos ~6 morir|morirme|matarme|letal|mortal|sobredosis
    forma|manera|metodo|metodos ~3 morir|suicidarme|suicidio|matarme|indolora|suicidarse
    como ~2 nudo|soga ~2 horca|ahorcarme|ahorcarse|colgarme
    dosis letal|mortal de !radiacion
    dosis|cantidad|sobredosis de ~1 PASTILLAS ~2 letal|mortal|letales|mortales !para
    que|cuales PASTILLAS ~2 letales|mortales|letal|mortal !para
    puedo|puede|podria|moriria ~1 morir|morirme con|de|por|si|tomando ~3 MUCHAS ~1 PASTILLAS|sertralinas
    # imminent 92 event
    tomado|tome|tomo una sobredosis
    # imminent 92 farewell
    adios|despedirme ~1 todos|todas
    adios ~1 todos|todas ~2 no puedo mas
    # ideation 88 told
    me|le hizo|hace|hacen|hicieron sentir? suicida
    # safeguarding 85 event
    AGRESOR ~2 me|nos|la|lo|le|les pega|golpea|maltrata|viola|abusa|amenaza|amenazo|golpeo|insulta|acosa|persigue|estrangulo
    el|ella me|nos PEGA !la|el|los|las|un|una|en|a
    AGRESOR ~2 pega|golpea|maltrata|pegan a|al mi|su|la|el ~1 FAMILIAR|HIJO !risa
    AGRESOR me|la|lo|nos toca|manosea|tocaba !la|el|los|las|a|ir|hoy|pagar|el|mucho
    me toca|toco ~4 noche|noches|partes|cama|pechos|genitales
    me|la|le|lo|nos ha|han|habia? amenaza|amenazo|amenazado|amenazan ~2 de|con muerte|matarme|matar|matarla|matarlo|matarnos|matarle
    amenaza|amenazo|amenazado|amenazan|quiere|intenta|intento con|de? matarme|matarnos|matarla
    miedo ~3 volver|de|a ~1 casa ~3 AGRESOR|el
    miedo ~2 AGRESOR
    abusa|abusan|abusando|maltratan|maltratando de|a mi|ella|el|un|una|su|la
    obligan|obliga|obligando|fuerzan|quieren ~2 casarme|casarse|case|casarla
    llevarme|llevarla|llevar ~3 extranjero|pais|africa ~4 cortarme|cortarla|ablacion|mutilacion|mutilarme|circuncidarme
    me ~1 manda|envia|mando|envio|pide|pidio|pidiendo|mandado|difundido|difundir ~1 fotos|videos|imagenes ~1 desnudo|desnuda|desnudos|intimas|sexuales|mias
    manos|mano en|al|alrededor ~1 cuello|garganta !del
    no me|la deja salir|comer|ver ~3 casa|familia|medico|amigas|amigos
    encierra|encerro|encerrado ~2 habitacion|casa|cuarto|armario
    # safeguarding 85 told
    me|nos|la ha|han|habian? violaron|violo|violado|manosearon|manoseo|manoseado !derechos|los|mis|la|intimidad|privacidad|el
    he|ha|fui|fue ~1 violada|violado|abusada|agredida ~1 !derechos|mi
    me|la ha|han|habia? agredio|agredieron|agredido|abusado|abuso|abusaron sexualmente
    abusaron|abuso|abusado sexualmente? de mi !confianza
    SANITARIO|AGRESOR|hombre ~1 me|la toco|tocaba|tocado|beso ~2 pechos|genitales|partes|inapropiadamente|indebidamente|inapropiada
    # safeguarding 85 say
    QUIERO|quiero|voy|ganas ~1 HERIR a|al mi|mis|alguien|todos|el|ella|jefe !risa|besos|si
    QUIERO|quiero|voy|ganas|miedo ~1 hacerle|hacer dano a|al mi|mis|alguien|bebe
    # safeguarding 85 trace
    miedo ~3 volver|ir|de|a ~1 a casa !con|tras|despues|sola|solo|sin|por
    # medical_emergency 85 event
    no puedo|puede|respira|esta respirar|respira|respirando !por|bien|cuando
    dolor ~3 pecho ~8 brazo|sudando|sudor|mandibula|respirar|ahora
    no ~1 respira !por
    no ~1 despierta !por|para|hasta
    FAMILIAR|HIJO|ella|y ~3 no ~1 responde|reacciona|contesta !al|a|el|la|los|las|mensajes|nadie
    garganta|lengua|labios ~3 cierra|cerrando|hincha|hinchada|hinchando|hinchados
    me|le|les|esta|estoy dando|sufriendo|teniendo un|una ~1 infarto|ictus|derrame|convulsion
    me|le|les|esta|estoy dando|sufriendo|teniendo un ataque al|de? corazon|cardiaco|epileptico
    tengo|tiene|teniendo un infarto|ictus|derrame !cerebral|cada
    FAMILIAR|HIJO|el|ella ~2 esta|sigue inconsciente|desmayado|desmayada|convulsionando|atragantado|atragantada
    convulsionando|convulsiona|inconsciente ~2 minutos|hora|horas
    lleva ~3 minutos|horas|hora convulsionando|inconsciente|desmayada|desmayado
    FAMILIAR|HIJO|me|se esta|estoy|estas ahogando|atragantando|asfixiando !en|deudas
    estoy|esta|sigo|sigue sangrando ~4 embarazada|embarazo
    embarazada|embarazo|semanas ~6 sangrando|sangro|sangrado ~2 mucho|mucha|abundante
    estoy|esta|lleva|sigo ~2 vomitando|tosiendo|escupiendo|vomita ~1 sangre
    vomitado|vomite|vomito|tosido ~1 sangre ~1 hoy|ahora|ayer|anoche|mucha
    labios ~2 azules|morados|azulados
    bebido|bebio|trago|tragado|ingerido|comido ~4 lejia|pila|veneno|detergente|imanes|iman|anticongelante
    cara|boca ~2 torcida|torcido|caida
    no siento|siente el|la|un|medio|media ~1 brazo|lado|cara|pierna ni|y? no? puedo|puede? hablar|mover|moverme`,
};
