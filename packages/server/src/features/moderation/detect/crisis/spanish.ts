import type { Language } from './phrases.ts';

/** The main phrases; accents are folded away (`ñ` is `n`). */
export const spanish: Language = {
  fillers: `ya realmente solo solamente tan muy mas siempre simplemente de verdad`,
  classes: `
    QUIERO: quiero quisiera deseo querria quiere ganas pienso voy vaya planeo intento intente pensando pensado penso quiso he va
    FAMILIAR: hermano hermana padre madre mama papa hijo hija amigo amiga esposo esposa marido mujer tio tia primo prima novio novia
      abuelo abuela pareja compa companero companera sobrino sobrina ex
    AGRESOR: marido esposo pareja novio novia padre padrastro madre madrastra ex papa mama hermano tio cuidador cuidadora
    NADA: nada ningun ninguna razon razones sentido motivo`,
  cues: `
    neg: no nunca jamas tampoco ni sin
    break: pero porque y si cuando se que puedo
    past: hace antes anos pasado intente
    was: fue era tenia estaba queria tuve quise pensaba
    wish: ojala si mejor
    now: ahora hoy sigo todavia noche ultimamente actualmente siempre
    better: recuperado recuperada superado mejor
    me: yo me mi mis estoy quiero tengo he
    they: el ella FAMILIAR dice dijo
    you: usted tu
    people: personas pacientes gente quienes adolescentes jovenes
    fiction: pelicula novela libro personaje serie cancion noticia guerra articulo
    study: riesgo estudio tratamiento prevencion tasa investigacion efectos secundarios pacientes ensayo prospecto medicamento sintomas
    funny: risa verguenza aburrimiento jaja jajaja hambre envidia
    soon: noche hoy manana despedida ahora plan carta
    recent: ayer hoy semana mes recien
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
    no vale la pena vivir|seguir|nada
    la? vida no vale|tiene la|sentido
    pensamientos|ideas|ideacion suicidas|suicida
    acabar|terminar|acabe con mi vida|todo|sufrimiento
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
    me he? tome|tomado|tomo ~2 todas|todo|frasco|caja ~3 pastillas
    adios|despedirme ~2 todos|mundo|siempre
    me voy a tirar|lanzar|ahorcar|colgar
    # method 85 ask
    cuantas pastillas ~4 para no? ~1 despertarse|despertar|despertarme|dormir|morir
    como ~3 matarme|suicidarme|suicidarse|ahorcarme|morir|morirme !de
    cuantas|cuanto|cuantos ~6 morir|morirme|matarme|letal|mortal|sobredosis
    forma|manera|metodo|metodos ~3 morir|suicidarme|suicidio|matarme|indolora|suicidarse
    como ~2 nudo|soga ~2 horca|ahorcarme|ahorcarse|colgarme
    dosis letal|mortal de !radiacion
    # imminent 92 event
    tomado|tome|tomo una sobredosis
    # ideation 88 told
    me|le hizo|hace|hacen|hicieron sentir? suicida
    # safeguarding 85 event
    AGRESOR ~2 me|nos|la|lo|le|les pega|golpea|maltrata|viola|abusa|amenaza|amenazo|golpeo|insulta
    me toca|toco ~4 noche|partes|cama
    miedo ~3 volver|de|a ~2 casa|AGRESOR
    abusa|abusan|abusando|maltratan|maltratando de|a mi|ella|el|un|una|su|la
    # medical_emergency 85 event
    no puedo|puede|respira|esta respirar|respira|respirando !por|bien|cuando
    dolor ~3 pecho ~8 brazo|sudando|sudor|mandibula|respirar|ahora
    no ~1 respira|responde|despierta|reacciona|contesta
    garganta|lengua|labios ~3 cierra|cerrando|hincha|hinchada|hinchando|hinchados`,
};
