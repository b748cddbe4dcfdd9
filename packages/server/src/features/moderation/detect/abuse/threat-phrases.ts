/**
 * Threats as phrases (`../phrases.ts`): who threatens, what with, and whom: the reader, the staff, the house. A medicine that "will kill
 * you" has no such subject. What ends in `!` is not meant so: "I'll shoot you a message".
 */
import type { Language } from '../language.ts';

export type ThreatPhrases = { phrases: string; named: Readonly<Record<string, string>> };

/** Every phrase of one of the first and one of the last. */
export const each = (firsts: readonly string[], lasts: string): string =>
  firsts
    .flatMap((first) =>
      lasts
        .trim()
        .split('\n')
        .map((last) => `${first} ${last.trim()}`),
    )
    .join('\n');

const english: ThreatPhrases = {
  named: {
    me: `i we i'll we'll ill i'd we'd i'm im we're gonna imma ima let's lets`,
    aux: `will would am are going gonna to want wanna really fucking just should must gotta have need hope shall might could personally
      literally come be able gladly happily love like swear promise too also`,
    surely: `will would am are going gonna to want wanna really fucking just should must gotta have need hope shall might personally
      literally come be able gladly happily love like swear promise too also`,
    ought: `should must need needs ought has have oughta`,
    maim: `kill murder stab shoot strangle rape torture behead execute lynch burn hang choke punch slap smash bash stomp`,
    det: `the that this those these your all every`,
    favour: `a an another one some over back through down up the with`,
    staff: `doctor doctors dr nurse nurses receptionist receptionists staff surgeon surgeons dentist dentists therapist therapists manager
      managers gp gps consultant physio psychiatrist psychologist midwife secretary secretaries clinician clinicians physician physicians
      paramedic paramedics`,
    staffs: `doctor's nurse's receptionist's surgeon's dentist's manager's therapist's gp's`,
    tool: `call button buttons bell line lines station desk a an 's portrait picture photo`,
    place: `clinic clinics hospital surgery practice ward building office reception department`,
    woe: `will won't better should deserves needs dead coming going gonna find visit burn pay wait waiting sorry regret followed follow`,
    paper: `waste leaflet leaflets form forms letter letters website bill bills video`,
    body: `face faces head heads legs leg teeth skull skulls jaw nose neck arms fingers kneecaps throat throats`,
    gun: `gun guns rifle pistol shotgun handgun bomb machete knife axe weapon`,
    wound: `wound wounds injury injuries cut cuts shot stuck lodged bite safe`,
    harmed: `shot hanged raped gassed murdered stabbed lynched beheaded castrated strangled tortured burned burnt executed killed beaten
      crucified drowned`,
    ill: `cancer aids hiv ebola leukaemia leukemia raped stabbed murdered killed`,
    care: `medication meds medicine treatment screening care test tests tested results support drug drugs specialist nurse nurses cure
      cover coverage insurance education under out sorted removed treated checked referral funding services centre
      center patients free off research diagnosed early`,
  },
  phrases: `
    ${each(
      ['%me %aux? %aux? %aux? %aux?', 'someone|somebody|anybody|they|you|people %ought to? just? fucking?'],
      `@%maim %det ..1 %staff !%tool
       @beat up? %det ..1 %staff up|senseless|!to
       @burn|bomb|torch|firebomb|raze down? %det ..1 %place !%paper
       @blow|shoot up %det ..1 %place !%paper
       @blow|shoot %det ..1 %place up
       @break|smash|bash|crack|snap|kick|punch|stomp|slit|rip %det ..1 %staffs %body`,
    )}
    %me %aux? %aux? %aux? %aux? @%maim you|ya|u|yous|y'all !%favour
    someone|somebody %ought to? just? @%maim you|ya|u|yous !%favour
    %me %aux? %aux? %aux? @kill|shoot you with my
    %me %aux? %aux? %aux? @stab|behead him|her|them !with|in
    %me %surely? %surely? %surely? %surely? @strangle|murder him|her|them !with|in
    i|we|i'll|we'll|i'm know|knows where %det ..1 @%staff live|lives because|as|since? !we|she|he
    i|we|i'll|we'll|i'm know|knows where %det ..1 @%staff live|lives because|as|since? we|she|he ..2 %woe
    he|she|he'll|she'll|they will|would|gonna|going|wants|want|to? to? @murder|rape|shoot|behead|execute you !%favour
    he|she|he'll|she'll will|would|gonna|going|wants|to? to? @kill you !%favour|in|at
    ^ gonna|going|want|wanna? to? @%maim you|u|ya|yous !%favour
    %me ..4 @come|find|track|hunt|follow|wait ..4 and %maim|break you|your
    %me ..4 @come|wait ..4 and %maim %det ..1 %staff
    hope|hoping|wish he|she|they @dies|die !peacefully|at|in|with|without|before|quickly|soon|knowing
    %me %aux? %aux? @find|hunt you !%favour|better|help|somebody|someone|at|in
    i|i'll|ill|i'd|i'm|im|gonna|someone|somebody %aux? %aux? %aux? @break|smash|bash|crack|snap|kick|punch|stomp|slit|rip|cut your ..1 %body !pain
    !can|may|could|should|do|did|if %me %aux? %aux? @coming|come|returning|return|turning|turn|showing|show|back|arriving|walking|walk|be \
    ..5 with a|my|an loaded|real|fucking? %gun !%wound
    !can|may|could|should|do|did|if %me %aux? %aux? @bring|bringing a|my loaded|real|fucking? gun|guns|rifle|pistol|shotgun|handgun|bomb|machete|weapon ..1 \
    to|into|in|with ..2 %place|me|you
    there|there's|planted|planting|put|placed|left|plant|is ..1 a|the @bomb in|at|under|inside|near ..2 %place
    you|u|%staff|they people|lot|all|two|there? %ought|deserve|deserves to? all|just|both? be|get publicly|fucking? @%harmed !with|in|at|to|of
    %place %ought|deserves to? be|get @burned|burnt|bombed|torched|firebombed
    hope|hoping|wish|pray that? you|u|ya|y'all|they|he|she|%staff all|both|people|fucking? get|gets|catch|catches|die|dies of|from|fucking? @%ill !%care
    hope|hoping|wish|pray that? you|u|ya|y'all|they|he|she|%staff all|both|people|fucking? get|gets @run|hit over|by
    hope|hoping|wish|pray ..3 @%staff all|of|there? die|dies|rot|rots|choke|chokes !peacefully|with
    hope|hoping|wish|pray that? ..1 your ..1 @kid|kids|child|children|family|mother|mum|mom|wife|husband|son|daughter|baby all|both? die|dies|rot \
    !peacefully|with|without|at|in
    hope|hoping|wish|pray that? ..1 your ..1 kid|kids|child|children|family|mother|mum|mom|wife|husband|son|daughter|baby all|both? get|gets|catch|catches \
    @%ill !%care
    hope|hoping|wish|pray you|u|ya|y'all all|fucking? @choke|suffer|bleed|burn ^
    hope|hoping|wish|pray you|u|ya|y'all all|fucking? @choke|rot|burn|bleed on|in|to|forever|and
    i'm|im|we're|i|we am|are|will? be? @coming for|after you|ya|u !at|with|when|on|a|to
    i'm|im|we're|i|we am|are|will? be? @coming to get you|ya|u !at|with|when|on|a|to|in
    you|u|you're|youre will|are|gonna|going|shall all|to? all|fucking? @die ^
    you|u|you're|youre will|are|gonna|going|shall all|to? all|fucking? @die bitch|slowly|painfully|tonight|screaming|you|scum
    ^ go|just|please @die already|bitch|slowly|painfully|horribly|scum|you
    ^ go|please and|just? @die ^`,
};

const spanish: ThreatPhrases = {
  named: {
    me: `voy vamos quiero queremos iremos ire vengo pienso`,
    ought: `deberia debe tendria`,
    maim: `matar matarlo matarla apunalar disparar disparale dispararle pegar pegarle violar fusilar ahorcar linchar degollar rajar
      estrangular torturar quemar golpear matarlos`,
    det: `a al la el los las ese esa esos esas este esta estos estas tu vuestro vuestra su todos`,
    staff: `medico medica medicos medicas doctor doctora doctores enfermero enfermera enfermeras enfermeros recepcionista recepcionistas
      dentista cirujano cirujana secretaria celador directora director personal`,
    place: `clinica hospital consultorio consulta centro ambulatorio`,
    whom: `todos todas alguien ese esa esos esas ella ellos ellas vosotros vosotras ti usted ustedes`,
    gun: `pistola escopeta arma rifle`,
    blade: `machete navaja cuchillo bomba`,
    cut: `cortar partir abrir pelar comer`,
    body: `cara cuello garganta barriga manos dedos`,
  },
  phrases: `
    ${each(
      ['%me a|que? ir|volver? a?', 'alguien|habria|hay|deberian|deberiamos|tendrian|tenemos %ought? que?'],
      `@%maim un? tiro? a|al|%det todos? %det? %staff
       @quemar|incendiar|volar|bombardear|prender|reventar fuego? a|%det %det? %place
       @partir|romper|reventar|partirle|romperle|reventarle la|las|los cara|piernas|dientes|boca a|al|%det %det? %staff`,
    )}
    %me ..6 con un|una|mi @%gun !de
    %me ..6 con un|una|mi @%gun de fuego|verdad|caza|asalto
    %me !a|%cut|porque ..6 con un|una|mi %blade !en|de
    %me a|que !%cut|intentar|tener ..6 con un|una|mi %blade !en|de
    %me a !%cut ..4 con ..2 con un|una|mi %blade !en|de
    %me a intentar|tener que? !%cut ..5 con un|una|mi %blade !en|de
    te|os @%me a? intentar|tener? que? %cut ..4 con un|una|mi %blade
    @%me a? intentar|tener? que? %cut a|al ..2 %staff|%whom ..3 con un|una|mi %blade
    @%me a? intentar|tener? que? %cut tu|tus|su|vuestra|vuestro|la|el ..1 %body a|al|de|del|con ..4 %blade
    @%me a? intentar|tener? que? %cut cabezas|cuellos|gargantas ..2 con un|una|mi %blade
    hay|puse|pondre|pusimos|pondremos una|la @bomba en|debajo|bajo ..2 %place
    ojala|espero|deseo que? te|os|les|le de|den|entre|salga un? @cancer|sida
    ojala|espero que? tengas|tengais|pilles|pilleis un? @cancer|sida
    mereces|mereceis|merecen|deberian|merece que? te|os|les|los|violarte|ser? @violen|maten|fusilen|ahorquen|gaseen|violada|violado|fusilados|ahorcados|gaseados`,
};

const french: ThreatPhrases = {
  named: {
    me: `vais va allons veux voudrais viens aimerais`,
    ought: `devrait devraient faudrait faut doit devons`,
    maim: `tuer buter poignarder frapper abattre egorger etrangler violer gifler planter pendre fusiller torturer tabasser lyncher gazer
      descendre`,
    det: `le la les ce cette ces cet ton ta tes votre vos tous toutes l'`,
    staff: `medecin medecins docteur docteurs doctoresse infirmier infirmiere infirmiers infirmieres receptionniste secretaire dentiste
      chirurgien chirurgienne soignants personnel directeur directrice psychiatre`,
    place: `clinique hopital l'hopital cabinet`,
    gun: `flingue fusil pistolet carabine`,
    blade: `couteau machette`,
    come: `viendrai viendra reviens revient reviendrai reviendra arrive arriverai debarque debarquerai passe passerai serai sera attends
      attend attendrai attendra t'attends t'attend t'attendrai t'attendra rentre rentrerai entre entrerai retrouve retrouverai rejoins
      rejoindrai cherche chercherai descends monte pointe presente ramene rends poste`,
    cut: `couper ouvrir eplucher manger enlever`,
  },
  phrases: `
    ${each(
      ['je|j|on|nous %me tous? venir|aller|faire?', "quelqu'un|on|il|ils %ought"],
      `@%maim %det %det? ..1 %staff
       @bruler|incendier|cramer|exploser|sauter ..1 %det ..1 %place
       @casser|peter|exploser|defoncer la|les gueule|jambes|dents|tete ..3 %staff`,
    )}
    j'arrive|j'arriverai|j'attends|j'attendrai|j'entre|j'irai|je|on|nous ..7 avec un|une|mon|ma|notre @%gun
    j'arrive|j'arriverai|j'attends|j'attendrai|j'entre|j'irai ..7 avec un|une|mon|ma @%blade
    je|on me|se|te|vous|y? @%come ..6 avec un|une|mon|ma %blade
    je|on te|vous|me|se? @suis|tiens|sors|cours devant|dehors|la|ici|chez|derriere ..4 avec un|une|mon|ma %blade
    je|on te|vous @suis|suivrai ..1 avec un|une|mon|ma %blade
    je|on @viens|vient !de|car|parce ..6 avec un|une|mon|ma %blade
    je|on @vais|va|veux|veut me|se|le|la|les? !%cut ..6 avec un|une|mon|ma %blade
    je|on @vais|va|veux|veut|viens|vient %cut la|le|les|des|votre|vos|ton|son gorge|gorges|ventre|cou|visage|gueule|tetes ..3 avec un|une|mon|ma %blade
    je|on @vais|va|veux|veut|viens|vient %cut %det %det? ..1 %staff ..3 avec un|une|mon|ma %blade
    a|est|mis|pose|cache une|la @bombe dans|a|sous ..2 %place
    j'espere|j'espère|espere|souhaite que? tu|vous|te|qu'ils aurez|auras|attraperez|attraperas|attrapes|attrapiez|choperez|choperas|chopes|crevez|creves \
    un|le|du|d'un|tous? @cancer|sida
    tu|vous ..1 merites|meritez|devrais|devriez etre|d'etre|tous|d'être? @viole|violee|violes|violees|tue|tues|pendu|pendus|pendue|gaze|gazes|fusilles|egorges`,
};

const german: ThreatPhrases = {
  named: {
    me: `werde werd werden will wollen`,
    ought: `sollte sollten muss musste mussen`,
    maim: `toten umbringen erschiessen erschießen erstechen abstechen abknallen verprugeln schlagen erwurgen aufhangen erhangen vergasen vergewaltigen
      zusammenschlagen totschlagen foltern steinigen kaltmachen`,
    det: `der die den das diese diesen dieser dieses eure euren eurer euer deine deinen alle`,
    staff: `arzt arztin arzte arztinnen doktor doktorin schwester schwestern pfleger pflegerin sprechstundenhilfe arzthelferin helferin
      zahnarzt zahnarztin hausarzt chirurg empfangsdame personal chefarzt`,
    place: `praxis klinik krankenhaus`,
    gun: `pistole waffe knarre gewehr messer machete bombe axt`,
  },
  phrases: `
    ich|wir %me %det ..2 %staff @%maim
    jemand|man|wir %ought %det ..2 %staff @%maim
    ich|wir|man|jemand %me|%ought dich|euch alle? @%maim|anzunden
    ich|wir|man|jemand %me|%ought %det ..1 %place @anzunden|abfackeln|sprengen|niederbrennen
    ich|wir @zunde|zunden|fackle|fackel|fackeln|sprenge|sprengen|brenne %det ..1 %place !wasser
    ich|wir komme|komm|kommen|stehe ..6 mit einer|einem|der|dem|meiner|meinem @%gun !verletzung|verletzt|wunde
    eine|die @bombe in|im|vor|unter der|eurer|dem|eurem? %place
    in|im|vor der|eurer|dem|eurem? %place ..1 ist|liegt|tickt eine @bombe
    hoffe|hoffentlich|wunsche dass? du|ihr|bekommst|kriegst|bekommt|kriegt bekommst|kriegst|bekommt|kriegt|du|ihr? alle|bald? @krebs|aids
    du|ihr|euch|dich ..1 verdienst|verdient|gehorst|gehort|gehoren|sollte|sollten ..1 @vergewaltigt|erschossen|vergast|aufgehangt|abgestochen`,
};

const portuguese: ThreatPhrases = {
  named: {
    me: `vou vamos quero queremos iremos pretendo`,
    ought: `deveria devia tem tinha precisa`,
    maim: `matar esfaquear espancar estuprar fuzilar enforcar atirar bater socar degolar estrangular torturar queimar linchar`,
    det: `nessa nesse nesta neste o a os as esse essa esses essas este esta no na nos nas seu sua todos`,
    staff: `medico medica medicos medicas doutor doutora enfermeiro enfermeira enfermeiros enfermeiras recepcionista recepcionistas dentista
      cirurgiao secretaria atendente atendentes diretor`,
    place: `clinica hospital posto consultorio upa`,
    gun: `arma pistola revolver espingarda`,
    blade: `faca facao bomba`,
    cut: `cortar partir abrir descascar comer tirar`,
  },
  phrases: `
    ${each(
      ['%me ir? la?', 'alguem|tinha|tinham|deviam|tem %ought|que? que?'],
      `@%maim %det %det? %staff
       @dar um tiro|soco|tapa %det %staff
       @queimar|incendiar|explodir|tacar|botar|bombardear fogo? %det %det? %place
       @quebrar|partir|arrebentar %det cara|pernas|dentes|focinho da|do|dessa|desse %staff`,
    )}
    vou|volto|vamos|to|estou ..6 com uma|um|minha @%gun
    vou|volto|vamos|to|estou !%cut|tentar|ter ..6 com uma|um|minha %blade
    vou|vamos tentar|ter que|de? !%cut ..5 com uma|um|minha %blade
    vou|vamos|quero tentar|ter? que|de? @%cut voce|voces|vcs|todos|todo|cabecas ..3 com uma|um|minha %blade
    vou|volto|vamos|quero tentar|ter? que|de? @%cut %det ..1 cara|pescoco|garganta|barriga ..3 com uma|um|minha %blade
    te|vos vou|vamos|quero tentar|ter? que|de? @%cut ..4 com uma|um|minha %blade
    vou|vamos|quero tentar|ter? que|de? @%cut %det %det? %staff ..3 com uma|um|minha %blade
    tem|botei|coloquei|pus|ha uma|a @bomba na|no|dentro|debaixo ..1 %place
    tomara|espero|desejo que? ..1 voce|voces|vcs|tu tenha|tenham|pegue|peguem|tenhas|morra|morram um|de? @cancer|aids
    voce|voces|vcs|tu ..1 merece|merecem|mereces|deveria|deveriam ser? @estuprada|estuprado|fuzilado|fuzilados|enforcado|enforcados|esfaqueado`,
};

export const threatPhrases: Readonly<Partial<Record<Language, ThreatPhrases>>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
};
