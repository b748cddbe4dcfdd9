/**
 * Hate of a group as phrases (`../phrases.ts`), in two frames: the group and a wish that it be gone ("Muslims out"), and the group, "are" and a word
 * of contempt (`contempt.ts`). What ends in `!` is not meant so: "no more Muslims waiting". `theirs` has "they" for the group, which must have
 * been named.
 */
import { contemptOf, plight, type ContemptLanguage } from './contempt.ts';
import { each } from './threat-phrases.ts';

export type HatePhrases = {
  readonly phrases: string;
  readonly theirs: string;
  /** Hate only where nothing excuses it; not marked by itself, but what excuses it takes the word of contempt along. */
  readonly plight: string;
  /** Near what a phrase names, in words as they are folded: care that is missing, help that is asked for, a journey. */
  readonly sparing: RegExp;
  /** Right before a group: whoever writes belongs to it. */
  readonly mine: RegExp;
  readonly named: Readonly<Record<string, string>>;
  /** Who says or thinks so: what follows is somebody else's. */
  readonly reporting: string;
  /** Behind it: the text argues against what it names. */
  readonly opposing: string;
  /** "I think that …" is the writer's own opinion all the same. */
  readonly own: string;
  readonly negation: string;
};

const english: HatePhrases = {
  named: {
    contempt: contemptOf('en'),
    contemptOfThem: contemptOf('en', plight),
    origin: `muslims moslems islamists jews gypsies roma sinti arabs africans asians indians pakistanis bangladeshis poles romanians bulgarians
      albanians turks kurds syrians afghans iraqis iranians somalis nigerians ghanaians ethiopians eritreans moroccans algerians tunisians mexicans
      latinos latinas hispanics colombians venezuelans haitians jamaicans cubans filipinos chinese japanese vietnamese koreans ukrainians
      russians blacks hindus sikhs buddhists christians catholics mormons immigrants migrants foreigners refugees gays lesbians homosexuals
      bisexuals transsexuals transgenders aboriginals aborigines israelis lithuanians`,
    alike: `feminists whites cripples`,
    frail: `women females disabled autistics elderly`,
    one: `muslim moslem jew gypsy arab african asian indian pakistani pole romanian turk kurd syrian afghan iraqi iranian somali nigerian mexican
      latino hispanic chinese immigrant migrant foreigner refugee gay lesbian homosexual transsexual black`,
    kin: `black brown coloured colored asian african arab arabic muslim islamic jewish hindu sikh indian pakistani bangladeshi polish romanian
      bulgarian albanian turkish kurdish syrian afghan iraqi iranian somali nigerian mexican latino latina hispanic chinese japanese korean
      vietnamese filipino ukrainian russian gay lesbian homosexual bisexual queer trans transgender transsexual immigrant migrant refugee foreign
      roma romani gypsy aboriginal indigenous irish catholic asylum`,
    frailty: `disabled handicapped autistic deaf blind old elderly female`,
    loud: `all just only nothing fucking bloody`,
    people: `people persons person folk folks men man women woman guys girls boys kids children families nurses nurse doctors doctor patients
      patient staff surgeon surgeons dentist dentists midwife carer carers receptionist worker workers seekers neighbours`,
    carer: `nurse doctor gp surgeon dentist midwife carer receptionist man woman person physio therapist consultant`,
    are: `are r being be`,
    adv: `all so just really very such always nothing but only mostly usually generally truly fucking bloody a an the bunch of pack lot more than
      like by nature either absolutely total complete basically simply pure plain damn naturally inherently mentally ill sick`,
    ours: `our my this these here britain england america europe uk usa us canada australia ireland germany france that`,
    ought: `please just should must let's lets we i i'd we'd gotta better need can't to ought`,
    tail: `in here on at please around near anywhere`,
    drive: `get kick throw keep drive chuck boot force push want kicking throwing getting keeping`,
    treated: `treated touched seen examined nursed handled looked operated served cared washed bathed`,
    world: `africa pakistan india poland romania mexico china syria afghanistan somalia nigeria turkey morocco iraq iran bangladesh jamaica
      israel arabia asia albania palestine mumbai islamabad`,
    compound: `survivor survivors patients free risk carriers prevention victims sufferers specialists lovers owners keepers farmers collectors justice lawyers`,
    some: `some few many several`,
    about: `we us for with against to towards about by from`,
    act: `in into here near anywhere on at around work treat live practise practice vote come enter be marry adopt breed use touch stay teach
      serve own walk have`,
  },
  phrases: `
    ${each(
      ['!%some|%about @%origin|%alike', '!%some|%about @%kin|white %people'],
      `who|that? %are %adv? %adv? %adv? %adv? %adv? %contempt !%compound
       take|steal|taking|stealing|took all? our|the appointments
       all|just|really|always|fucking? smell|stink|reek ^
       all|just|really|always|fucking? smell|smells|stink|reek so|really|very? bad|awful|terrible|disgusting|horrible|horribly|badly|terribly|foul
       all|just|really|always|fucking? smell|stink|reek !of|wonderful|lovely|nice|good|great|delicious|like|it|the|gas|smoke|things|better|more|fine|food
       all|just|really|always|fucking? smell|stink|reek of|like curry|garlic|fish|shit|piss|sweat|rubbish|animals|pigs|dogs`,
    )}
    ${each(
      ['!%some|%about @%frail', '!%some|%about @%frailty %people'],
      `who|that? %are %adv? %adv? %adv? %adv? %adv? %contemptOfThem !%compound
       who|that? %are %loud %adv? %adv? %adv? %adv? %contempt !%compound
       all|just|fucking smell|stink|reek ^
       all|just|fucking smell|smells|stink|reek so|really|very? bad|awful|terrible|disgusting|horrible|horribly|badly|terribly|foul
       all|just|fucking smell|stink|reek !of|wonderful|lovely|nice|good|great|delicious|like|it|the|gas|smoke|things|better|more|fine|food
       all|just|fucking smell|stink|reek of|like curry|garlic|fish|shit|piss|sweat|rubbish|animals|pigs|dogs`,
    )}
    ${each(
      ['!%some|%about @%origin|%alike|%frail', '!%some|%about @%kin|white|%frailty %people'],
      `all|just|really|always? only|just care|think|worry about money|themselves
       all|just|really|always? love|want|worship nothing|only but? money
       all|just|really|secretly|always? control|controls|rule|own|owns everything|the|our|all !their|own
       all|just|really|always? run the world|media|banks|country|government
       all|just|always|will? steal|lie|cheat|rob ^
       all|just|always|will? steal|lie|cheat|rob everything|from|our|and
       breed|multiply like rabbits|rats|flies|vermin|animals
       spread|bring|carry all? crime|filth|diseases
       spread|bring disease !awareness|prevention|control|management|free
       disgust|sicken|repulse me|us
       are|is|have|keep all|just? ruining|destroying|polluting|infesting|invading|overrunning|infecting this|our|the|everything
       ruin|destroy|pollute|infest everything|our|this
       do is all|just? steal|lie|cheat|complain|breed|rob|fight|whine
       take|steal|stole|taking|stealing|took all? our jobs|beds|homes|houses|money|women|land
       abuse|milk|exploit the|our system|benefits|welfare|taxes
       live|sponge|leech off us|our|benefits|taxpayers|welfare
       can't|cannot|can never|not? be trusted`,
    )}
    a|an|every|any|each|typical|your @%one is|will %adv? %adv? %adv? be? %adv? %contempt !%compound
    these|those|bloody|fucking|damn|you dirty|filthy|thieving|stinking|greedy|lazy|smelly|disgusting|stupid @%origin
    ^ dirty|filthy|thieving|stinking|greedy|lazy|smelly @%origin
    ^ all? the? @%origin out ^
    ^ all? the? @%origin out of|from %ours !%contempt
    !when|if|after|before|until|as|that|the|to|do|can|let|many|and @%origin get|go out|home|away ^
    ^ @%origin go back to %world|where|your
    want all|the|these|those|every|any? @%origin|%one gone|out ^
    want all|the|these|those|every|any? @%origin|%one gone|out of|from %ours
    don't|not|never|stop let|letting|allow|allowing any|more|these|those? @%origin in|into|here|near ..1 %ours|^
    @%drive every|each|any|that %one|%origin out of %ours|the
    @%drive all? of? the|these|those|you|them? %origin out !of|for|in|to|and|when|early|with
    @%drive all? of? the|these|those|you? %kin %people out !of|for|in|to|and|when|early|with
    @%drive all? of? the|these|those|you|them? %origin out of %ours
    @%drive all? of? the|these|those|you? %kin %people out of %ours
    @%drive all? of? the|these|those|you? %origin|%kin %people? out of the country|town|village|city|clinic|ward|building|area|waiting|practice|surgery
    keep|keeping all? of? the|these|those? @%origin|%kin %people? away !with|healthy
    must|should|needs|need|ought to? be kept @away|out|apart|separate from|of our|us|normal|children|decent
    throw|kick|chuck|boot out all? of? the|these|those? @%origin|%kin
    get rid of all? of? the|these|those? @%origin
    get rid of all? of? the|these|those? @%kin %people
    ${each(
      ['^', '!they|you|he|she|to|trying|who %ought'],
      `ban|deport|expel|evict|remove|exclude|ship|lock all? of? the|these|those? @%origin !from|for|who|with|to|quickly
       ban|deport|expel|evict|remove|exclude all? of? the|these|those? @%origin from
       ban|deport|expel|evict|remove|exclude all? of? the|these|those? @%kin %people !for|who|with|to|quickly
       send|ship all? of? the|these|those? @%origin|%kin %people? back|home|packing !with|safely|to|early|for
       send|ship all? of? the|these|those? @%origin|%kin %people? back|home to|where their|where|%world|they`,
    )}
    no|any more @%origin|%kin %people? ^
    no more @%origin|%kin %people? %tail
    ^ no @%origin|%kin %people? please|allowed|here|wanted|welcome|thanks
    ^ no @%origin|%kin %people? in|on our|my|this|the ..1 clinic|ward|hospital|town|country|surgery|practice|village|street|school|room
    only ..1 no @%origin|%kin %people? please|allowed|here ^
    ^ @%origin|%kin %people? are? not|never|aren't welcome|wanted here|in|on|at|^
    ^ @%origin|%kin %people? not welcome|wanted|allowed
    ^ @%origin|%kin %people? are? unwelcome|unwanted here|in|on|at
    ^ whites|british|english|christians|white people? only ^
    ${each(
      ["i|we|nobody|people do|does|did? not|don't|dont|doesn't|never|no|didn't|nobody any|no? longer? want|wants|need|needs|like"],
      `any|the|these|those|more|all|your|to? see|have|having? any|more|these|those|the? @%origin %tail|^|touching|treating|coming|moving|living
       any|the|these|those|more|all|your|to? see|have|having? any|more|these|those|the? @%kin %people %tail|^|touching|treating|coming|moving|living`,
    )}
    ${each(
      ["i|we|nobody|people do|does|did? not|don't|dont|doesn't|never|no|didn't|nobody any|no? longer? want|wants|like"],
      `a|an|any|some|that|this|your|no? @%kin %carer touching|near|treating|looking|in|on|anywhere|around|^|delivering
       a|an|any|some|that|this|your|no? @%kin %carer as my|our|an|a? !interpreter|interpreters|translator|translators
       a|an|any|some|that|this|your|no? @%kin %carer to touch|treat|examine|see|wash|operate|look|come|look
       to be|get %treated after? for? by a|an|any|some|that|this|these? @%kin %people
       to be|get %treated after? for? by a|an|any|some|that|this|these? @%origin|%one`,
    )}
    ${each(
      [
        "i|she|he|we|child|mother|wife will|do|does|would? rather? won't|wont|not|never|don't|doesn't|refuse|refused|refuses be|getting|get|to|want|wish? to? be|get?",
        "i|i'm|she|he|we|child|mother|wife am|is|are? not|never going to be|get?",
      ],
      `%treated after|at? for? by a|an|any|some|that|this|these|those|no? @%kin %people
       %treated after|at? for? by a|an|any|some|that|this|these|those|no? @%origin|%one ^
       %treated after|at? for? by a|an|any|some|that|this|these|those|no? @%origin|%one here|again|ever|in|anymore`,
    )}
    no @%kin %carer is|will|gets|shall ..2 touching|touch|touches|treating|treat me|my|us
    ${each(
      ['@%origin', '@%kin %people'],
      `should|must|ought|shouldn't|mustn't not|never? to? be allowed|permitted|let|admitted|welcome|welcomed ^
       should|must|ought not|never to? be allowed|permitted|let|admitted|able to? %act
       shouldn't|mustn't be allowed|permitted|let|admitted|able to? %act
       should|must|ought not|never to? work|treat|live|vote|marry|adopt|breed|exist|teach|touch|use|have|own|be here|in|with|patients|our|^|us|at|near|on|people|children|kids
       shouldn't|mustn't work|treat|live|vote|marry|adopt|breed|exist|teach|touch here|in|with|patients|our|^|us|at|near|on|people|children|kids
       should|must|need|needs|ought to? all|just? be|get shipped|deported|kicked|thrown|banned|expelled|removed|locked|evicted|eliminated|segregated|excluded
       should|must|need|ought to? all|just? be kept out|away|apart|separate
       should|must|need|ought to? all|just? be|get sent back|packing !to|with
       should|must|need|ought to? all|just? be|get sent back|home to %world|their|where
       should|must|need|ought to? all|just? go|fuck|piss|get|stay|leave back|home|out|off|away|^
       don't|dont|do not|never? belong|fit in|here|on|among|at|^
       have no|nothing business|right|place|to here|being|in|do|on|among`,
    )}
    no @place|room|space for %origin|%kin !%contempt in|here|on|at|^
    no @place|room|space for %origin|%kin %people in|here|on|at|^
    they|you|them|these people? should|must|need|ought to? all|just? be|go|get @sent|shipped|deported|kicked|put back|home? to %world|their
    ^ just|all|please? go|get|fuck|piss @back to %world !and|for|next|on|with|after|to|in|every|each|once|twice
    you|they|lot|all should|must|can|need|just|all? to? all|just? go|get|fuck|piss @back to %world|where
    send|ship them|you|these|those people|all|lot? all? @back to %world|where`,
  theirs: `
    they|them|these|those people? should|must|ought not|never to? be @allowed|permitted|let|admitted|treated in|into|here|near|anywhere|around
    they|them|these|those people? shouldn't|mustn't be @allowed|permitted|let|admitted|treated in|into|here|near|anywhere|around
    they|them|these|those people? should|must|need|ought to? all|just? be|go|get @sent|shipped|deported|kicked|thrown|kept out|away|back|^
    they|them|these|those people? should|must|need|ought to? all|just? be|go|get @sent|shipped|kicked home !soon|early|today|tomorrow|now|with|after|once|when|on|safely`,
  plight: `
    !%some|%about @%frail who|that? %are %adv? %adv? %adv? %adv? %adv? %contempt
    !%some|%about @%frailty %people who|that? %are %adv? %adv? %adv? %adv? %adv? %contempt`,
  sparing:
    /\b(?:nobody washes|nobody (?:bathes|changes|cleans|helps|feeds) them|(?<!be )left (?:in|lying|without)|(?:on|to) (?:nobody|no one)|made? (?:me|us|to) feel|(?:out of|from) the (?:cold|heat|rain|snow)|in tents)\b|^no .{0,60}\b(?:leaflets?|brochures?|translations?|interpreters?|i prefer (?:english|german|french|spanish)|english (?:is|one|version))\b|\bback to .{0,120}\b(?:vaccin\w*|travel\w*|malaria|flights?|my (?:wife|husband|son|daughter|mother|father|family)|year)\b/,
  mine: /(?:^| )(?:i am|i'm|we are|we're|i are) (?:an? |all |both )?$/,
  reporting: `say says saying said think thinks thought thinking believe believes believed believing claim claims claimed claiming call calls called
    calling assume assumes assumed tell tells told telling suggest suggests suggested suggesting hear heard feel feels felt seem seems stereotype
    myth idea prejudice prejudices rumour rumours if whether shouted shouting yelled screamed wrote writes writing written posted sign lie lies
    complain complained complains shouts treated wants idea slogan insist insists insisted imply implies implied accuse pretend clear`,
  opposing: `wrong nonsense untrue false myth racist racism racists prejudice prejudiced stereotype stereotypes bigoted bigots awful unacceptable
    discrimination discriminatory ridiculous rubbish hateful says said shameful shame sad lie`,
  own: `i i'd i'll we honestly personally`,
  negation: `not don't dont never nobody no doesn't didn't cannot can't won't shouldn't isn't aren't none neither nor stop without against`,
};

const german: HatePhrases = {
  named: {
    contempt: contemptOf('de'),
    contemptOfThem: contemptOf('de', plight),
    origin: `muslime muslimen moslems juden zigeuner zigeunern roma sinti araber arabern afrikaner afrikanern asiaten turken turkinnen kurden syrer syrern
      afghanen iraker iraner somalier nigerianer marokkaner algerier tunesier polen rumanen rumaninnen bulgaren albaner russen ukrainer chinesen
      inder vietnamesen japaner mexikaner latinos schwarze schwarzen auslander auslandern auslanderinnen migranten migrantinnen fluchtlinge
      fluchtlingen gefluchtete gefluchteten asylanten asylbewerber asylbewerbern einwanderer einwanderern zuwanderer schwule schwulen lesben
      homosexuelle homosexuellen bisexuelle transen transmenschen transfrauen transsexuelle transsexuellen homos israelis kanaken juedinnen
      musliminnen islamisten farbige farbigen`,
    alike: `weisse weiße`,
    frail: `frauen weiber behinderte behinderten autisten rentner alte alten`,
    loud: `alle nur nichts lauter verdammte`,
    kin: `schwarze schwarzen schwarzer arabische arabischen turkische turkischen polnische polnischen muslimische muslimischen judische judischen
      auslandische auslandischen afrikanische afrikanischen asiatische asiatischen schwule schwulen lesbische lesbischen transsexuelle rumanische
      indische indischen farbige farbigen syrische syrischen behinderte behinderten`,
    people: `menschen leute manner frauen patienten arzte schwestern pfleger familien kinder arzt arztin schwester pflegerin krankenschwester mann
      frau person leuten`,
    some: `wir uns manche einige viele fur mit von gegen bei zu uber`,
    one: `schwarzen muslim muslimin moslem juden judin araber arabers turken turkin afrikaner zigeuner auslander auslanderin fluchtling polen
      polin rumanen schwulen inder syrer farbigen schwarze`,
    are: `sind ist`,
    adv: `alle nur doch so sehr einfach wirklich immer nichts als eine ein die der lauter echt total alles von natur aus wie meist meistens
      durchweg fast richtige ja halt nun mal eben grundsatzlich bekanntlich verdammte absolut`,
    expel: `abschieben ausweisen rauswerfen rausschmeissen rausschmeißen verbannen deportieren vertreiben hinauswerfen ausschaffen loswerden verjagen wegsperren verbieten
      zuruckschicken heimschicken einsperren`,
    expelled: `abgeschoben ausgewiesen rausgeworfen rausgeschmissen deportiert vertrieben hinausgeworfen ausgeschafft verbannt zuruckgeschickt
      heimgeschickt eingesperrt weggesperrt ferngehalten`,
    touch: `behandeln anfassen untersuchen operieren anruhren beruhren pflegen waschen impfen behandelt angefasst untersucht operiert beruhrt
      gepflegt`,
    world: `afrika pakistan indien polen rumanien syrien afghanistan somalia turkei marokko irak anatolien russland israel`,
  },
  phrases: `
    ${each(['!%some @%origin|%alike', '!%some @%kin %people'], `%are %adv? %adv? %adv? %adv? %contempt`)}
    ${each(
      ['!%some @%frail'],
      `%are %adv? %adv? %adv? %adv? %contemptOfThem
       %are %loud %adv? %adv? %adv? %contempt`,
    )}
    ${each(
      ['!%some @%origin|%alike|%frail', '!%some @%kin %people'],
      `alle|immer|doch|einfach|nur|sie? stinken|klauen|lugen|betrugen|stehlen
       kontrollieren|beherrschen|regieren|besitzen alles|die|unsere|unser
       denken|interessieren|wollen sich? immer|alle? nur|bloss an|fur|unser|ans? geld|sich
       vermehren sich wie
       nehmen uns die|alles|unsere
       verbreiten|bringen|schleppen nur? krankheiten|kriminalitat|dreck
       leben|liegen uns? von|auf unserem|unseren|unserer|der
       haben hier|bei|da|in|an ..2 nichts zu suchen|verloren
       gehoren nicht hierher|hier|in|zu|dazu|nach
       gehoren|mussen|sollten|sollen|sollte alle|hier|sofort|endlich? alle|wieder|zuruck|sofort? %expelled|%expel|raus|weg
       sollten|sollen|sollte|durften hier? nicht ..3 arbeiten|rein|hinein|zugelassen|leben|wohnen|bleiben|durfen|reinkommen|behandeln|existieren
       sollten|sollen|durfen hier nicht behandelt|bedient|aufgenommen|operiert
       sind|ist hier|bei|in? ..2 nicht|un erwunscht|willkommen
       sollten|sollen|mussen|konnen zuruck|wieder|dahin|heim|nach|alle? ..4 %world|zuruck|herkommen|heimat|heim ^`,
    )}
    !wie|wenn|holt|holen|lasst @%origin endlich|sofort|alle? raus ^
    ^ alle|die|diese? @%origin endlich|sofort|alle? raus !aus|in|auf|zu
    ^ alle|die|diese? @%origin raus aus|hier unserem|unserer|dem|deutschland|europa|der|osterreich|^
    scheiss|scheiß|drecks @%origin
    raus|weg|fort mit den|allen|diesen|euch|dem? @%origin
    werft|schmeisst|schmeißt|jagt|schickt|schafft|werfen|treibt ..2 @%origin endlich|alle|hier|alle? raus|hinaus|weg|fort|zuruck|heim
    ^ alle|sofort|die|diese|man|endlich? die|diese|alle|sofort|endlich? @%origin alle|sofort|endlich|hier|sofort? %expel
    sollte|sollten|muss|mussen|soll|sollen|gehoren|lasst|kann ..3 @%origin alle|sofort|endlich|hier|wieder? sofort|endlich|zuruck? %expel|%expelled
    wir|ich|niemand wollen|will|brauchen|brauche|mochten|mochte hier|bei|in? ..2 keine|nicht|niemals|nie ..1 @%origin !benachteiligen|ausgrenzen|diskriminieren|beleidigen|verletzen|warten|allein
    ^ keine|nie|bitte keine? @%origin mehr|hier|bitte|in|bei|auf ^
    ^ keine @%origin mehr|hier|bitte? in|hier|bei|bitte|aufnehmen|behandeln|reinlassen
    kein @platz|raum fur %origin
    ich|wir lasse|lass|lassen mich|uns|mein ..1 nicht|nie|niemals von so? einem|einer|diesem|dieser|keinem|keiner @%one|%kin %people? %touch
    ich|wir will|mochte|wollen|werde ..1 nicht|nie|niemals von so? einem|einer|diesem|dieser|irgendeinem @%one|%kin %people? %touch
    ich|wir will|mochte|wollen|werde ..1 von keinem|keiner @%one|%kin %people? %touch
    ich|wir lasse|lass mich|uns von keinem|keiner @%one|%kin %people? %touch
    kein @%kin|%one ..1 fasst|ruhrt|behandelt|untersucht mich|uns|meine|mein
    geh|geht|haut|verschwinde|verschwindet|schert|verpisst|verpiss|hau ..2 zuruck|ab|heim|euch nach|in|dahin @%world
    geh|geht|haut|verschwinde|verschwindet|schert|verpisst|hau ..2 zuruck|ab|heim|euch in|dahin euer|dein|eure|deine|wo ..1 @land|heimat|kommt|herkommt|herkommst
    zuruck nach @%world mit euch|denen|ihnen|dir|dem|den`,
  theirs: `
    die|sie|diese leute|alle? sollten|sollen|sollte|mussten|mussen ..3 nach @%world zuruck|geschickt|abgeschoben|gehen|zuruckgeschickt
    die|sie|man sollten|sollen|sollte|mussten|mussen ..3 @abgeschoben|ausgewiesen|rausgeworfen|abschieben`,
  plight: `
    !%some @%frail %are %adv? %adv? %adv? %adv? %contempt`,
  sparing:
    /\b(?:niemand (?:wascht|hilft|badet|putzt)|liegen gelassen|(?:aus|vor) (?:der (?:kalte|hitze|nasse)|dem regen)|in zelten)\b|^(?:geh|geht|zuruck)\b.{0,120}\b(?:impfung\w*|reise\w*|urlaub|meine? (?:frau|mann|familie)|jahre?)\b/,
  mine: /(?:^| )(?:ich bin|wir sind|ich sind) (?:eine? |beide |alle )?$/,
  reporting: `sagen sagst sagt sage gesagt sagte glauben glaubt glaubst glaubte denken denkt denkst dachte behaupten behauptet behauptete meinen meint
    meinte nennen nennt nannte bezeichnen findet finden wenn ob vorurteil behauptung klischee marchen schrie schrien geschrieben schreibt
    hort horen gefuhl scheint will`,
  opposing: `falsch unsinn quatsch unwahr rassistisch rassismus vorurteil vorurteile klischee schlimm schrecklich diskriminierung blodsinn sagt sagte
    behauptet ungerecht`,
  own: `ich`,
  negation: `nicht kein keine nie niemals niemand weder gegen`,
};

const french: HatePhrases = {
  named: {
    contempt: contemptOf('fr'),
    contemptOfThem: contemptOf('fr', plight),
    origin: `musulmans musulmanes juifs juives gitans gitanes roms tsiganes manouches arabes maghrebins africains africaines asiatiques turcs turques kurdes
      syriens afghans irakiens iraniens somaliens nigerians marocains algeriens tunisiens senegalais maliens polonais roumains bulgares albanais russes
      ukrainiens chinois chinoises indiens pakistanais vietnamiens japonais mexicains blacks beurs immigres immigrees migrants migrantes etrangers
      etrangeres refugies refugiees clandestins homosexuels homosexuelles homos gays lesbiennes trans transgenres transsexuels transsexuelles
      bisexuels israeliens islamistes reubeus rebeus`,
    alike: `blancs feministes`,
    frail: `femmes handicapes handicapees autistes vieux`,
    loud: `tous toutes que juste rien`,
    elided: `d'arabes d'africains d'africaines d'asiatiques d'immigres d'immigrees d'etrangers d'etrangeres d'homosexuels d'homos d'algeriens
      d'indiens d'albanais d'afghans d'irakiens d'iraniens`,
    colour: `noirs noires`,
    kin: `noir noire noirs noires arabe arabes musulman musulmane musulmans musulmanes juif juive juifs juives africain africaine etranger etrangere
      asiatique homosexuel homosexuelle gay lesbienne trans gitan gitane rom marocain marocaine algerien algerienne turc turque immigre
      immigree chinois chinoise indien indienne voilee roumain roumaine`,
    people: `personnes gens hommes femmes patients medecins infirmieres infirmiers medecin infirmiere infirmier docteur homme femme personne
      chirurgien dentiste soignant soignante aide`,
    det: `les des ces tous toutes vos leurs nos sales`,
    are: `sont est c'est`,
    adv: `tous toutes vraiment tres trop si des de d' la une un que juste simplement toujours les le comme rien qu'une qu'un totalement
      completement naturellement vrais vraies sales par nature absolument quand meme bien`,
    expel: `expulser virer renvoyer chasser interdire deporter foutre jeter degager eliminer enfermer bannir exclure`,
    expels: `expulsez virez renvoyez chassez foutez mettez jetez degagez sortez expulsons virons renvoyons chassons interdisez`,
    treated: `soigne soignee touche touchee examine examinee opere operee traite traitee ausculte auscultee lave lavee`,
    touch: `touche touchent soigne soignent examine opere approche traite ausculte`,
    world: `afrique maroc algerie tunisie turquie roumanie syrie mali senegal afrique pologne israel chine inde`,
  },
  phrases: `
    ${each(
      [
        '!nous|certains|certaines|quelques|pour|avec|de|contre|aux @%origin|%alike',
        '%det|^ @%colour',
        '@personnes|gens|hommes|femmes|medecins|infirmieres|patients %kin',
      ],
      `ne? ..0 %are %adv? %adv? %adv? %adv? %contempt`,
    )}
    ${each(
      ['!nous|certains|certaines|quelques|pour|avec|de|contre|aux @%frail'],
      `ne? ..0 %are %adv? %adv? %adv? %adv? %contemptOfThem
       ne? ..0 %are %loud %adv? %adv? %adv? %contempt`,
    )}
    ${each(
      [
        '!nous|certains|certaines|quelques|pour|avec|de|contre|aux @%origin|%alike|%frail',
        '%det|^ @%colour',
        '@personnes|gens|hommes|femmes|medecins|infirmieres|patients %kin',
      ],
      `ca|tous|toutes|vraiment? puent|puent|schlinguent|empestent|volent|mentent|trichent
       ca? pue|schlingue
       controlent|dirigent|possedent|gouvernent tout|toute|le|les|la|nos
       ne? pensent|pense|aiment qu'a|que|qu'au|qu'aux l'argent|argent|eux|fric
       se reproduisent comme des
       nous? prennent|volent nos|notre|le|tout travail|emplois|lits|argent|allocations
       vivent|profitent sur|de|du|des|a nos|notre|systeme|allocations|allocs|dos
       apportent|propagent que|des|la|les maladies|crimes|criminalite
       n'ont|ont rien a faire|foutre ici|dans|chez|en|la|a|avec
       n'ont|ont pas leur|sa place ici|dans|chez|en|parmi|a|^
       ne? devraient|devrait|doivent|doit pas|jamais|plus ..5 @travailler|entrer|vivre|soigner|voter|venir|exister|adopter|rester|enseigner|autorises|admis|acceptes|soignes
       ne? devraient|doivent pas|jamais|plus etre ici|la|dans|parmi
       devraient|doivent|devrait tous|toutes? etre tous? expulses|renvoyes|vires|chasses|deportes|enfermes|interdits|expulsees|renvoyees|bannis
       devraient|doivent|n'ont qu'a? tous|toutes? retourner|rentrer|partir|degager|repartir
       ne? sont pas les? bienvenus|bienvenues ici|dans|chez|^`,
    )}
    ^ tous? les? @%origin|%colour dehors ^
    ^ tous? les? @%origin|%colour dehors de|d'ici|du|!attendaient notre|nos|france|l'hopital|pays
    dehors|ouste tous? les|ces|sales @%origin|%colour
    ^ tous? les? @%origin|%colour hors de|d'ici|du notre|nos|france|chez|pays
    ^ @%expels moi|nous? tous? toutes? les|ces|le %origin|%colour
    faut|doit|devrait|devons|faudrait|doivent|veux @%expel dehors? tous? toutes? les|ces|aux %origin|%colour !malades|sans
    qu'on|faut|on les|le @renvoie|renvoyer|expulse|vire|foute ..1 chez|en|dans|au|dehors eux|leur|%world|^
    ^ renvoyez|renvoyons|virez les ..1 @chez|en|dans|dehors eux|leur|%world|^
    ^ plus|assez|stop|marre de|d'|aux|des @%origin ici|dans|chez|en|a|s'il|^
    ^ pas|aucun|jamais de|d'|des @%origin|%colour ici|dans|chez|s'il|^
    on|nous|je|personne ne|n'en? voulons|veut|veux pas|plus|jamais|de|des de|d'|des|plus|ces? @%origin|%colour ici|dans|chez|en|a|^|parmi
    veut|veux|voulons pas|plus voir? de|d'|des|ces @%origin|%colour ici|dans|chez|en|a|^|parmi
    ^ plus jamais de @%origin ici|dans|chez|en|^
    ^ plus|pas|assez|marre|jamais @%elided ici|dans|chez|en|^
    veut|veux|voulons pas|plus|jamais voir? @%elided ici|dans|chez|en|^|parmi
    pas|aucune @place|pitie pour les %origin ici|dans|chez|en
    ${each(
      [
        "refuse|refusons|jamais de|que|d'? etre|d'etre?",
        "question de|que|d'? etre|d'etre",
        'veux|veut|voulons|serai|serons pas|plus|jamais etre?',
      ],
      `%treated par un|une|des|cet|cette @%kin ^
       %treated par un|une|des|cet|cette @%kin ici|dans|!qui
       %treated par un|une|des|cet|cette %people @%kin`,
    )}
    refuse|question qu'un|qu'une|d'un|d'une|que|un|une ..1 @%kin me|nous|s' %touch|approche
    veux|accepte pas|plus|jamais qu'un|qu'une|d'un|d'une|que|un|une ..1 @%kin me|nous|s' %touch|approche
    veux|voulons pas|plus|jamais d'un|d'une|de @medecin|docteur|infirmiere|infirmier|chirurgien|dentiste %kin !disponible
    retournez|rentrez|retourne|rentre chez vous|toi ..1 les|sales|sale? @%origin|%colour|%kin
    ^ retourne|retournez|rentre|rentrez|repars|repartez|retourner donc? tous? en|au|chez|dans ton|votre|toi|vous|ta|eux? @%world|pays|brousse|jungle|cambrousse`,
  theirs: `
    ils|elles|ceux ..1 devraient|doivent|devrait etre? tous? @expulses|renvoyes|vires|chasses|deportes|retourner ..3 %world|pays|eux|^
    ils|elles n'ont|ont rien a @faire|foutre ici|dans|chez`,
  plight: `
    %frail ne? ..0 %are %adv? %adv? %adv? %adv? %contempt`,
  sparing:
    /\b(?:personne ne les (?:lave|aide|change)|laisses? dans|(?:du|le) froid|de la (?:chaleur|pluie)|sous des tentes)\b|^(?:retourne|rentre|repar)\w* .{0,120}\b(?:vaccins?|voyages?|vacances|ma femme|mon mari|annees?|ans)\b/,
  mine: /(?:^| )(?:je suis|nous sommes|moi sommes) (?:une? |des |tous )?$/,
  reporting: `dire dis dit disent disant disait pretendre pretend pretendent croire croit croient crois pense pensent penses penser affirme affirment
    traiter traite traitent appeler appelle appellent si prejuge cliche idee entend entendu sent sentir rumeur crie criait ecrit ecrivent semble impression`,
  opposing: `faux mensonge raciste racisme cliche prejuge prejuges inacceptable honteux honte stupide absurde dit-il scandaleux discrimination grave`,
  own: `je j'`,
  negation: `pas jamais personne aucun aucune contre cessez arretez`,
};

const spanish: HatePhrases = {
  named: {
    contempt: contemptOf('es'),
    contemptOfThem: contemptOf('es', plight),
    origin: `musulmanes musulmanas judios judias gitanos gitanas moros moras arabes africanos africanas asiaticos turcos kurdos sirios afganos iraquies
      iranies somalies nigerianos marroquies argelinos senegaleses polacos rumanos bulgaros albaneses rusos ucranianos chinos chinas indios indias
      pakistanies vietnamitas japoneses mexicanos mexicanas latinos sudamericanos colombianos venezolanos venezolanas haitianos bolivianos peruanos
      ecuatorianos dominicanos cubanos paraguayos inmigrantes migrantes extranjeros extranjeras refugiados refugiadas homosexuales gays gais
      lesbianas trans transexuales bisexuales travestis israelies indigenas sudacas ilegales`,
    alike: `blancos feministas`,
    frail: `mujeres discapacitados discapacitadas minusvalidos autistas viejos`,
    loud: `todos todas puros nada solo putos malditos`,
    colour: `negros negras`,
    kin: `negro negra negros negras moro mora musulman musulmana musulmanes judio judia judios gitano gitana gitanos arabe arabes africano africana
      extranjero extranjera chino china indio india homosexual gay lesbiana transexual trans inmigrante marroqui rumano rumana asiatico
      asiatica venezolano venezolana haitiano indigena`,
    people: `personas gente hombres mujeres pacientes medicos enfermeras medico medica enfermera enfermero doctor doctora hombre mujer persona
      cirujano dentista matrona celador`,
    det: `los las estos estas esos esas todos todas unos putos malditos`,
    are: `son es eran sois seran`,
    adv: `todos todas unos unas una un muy tan solo realmente siempre la el lo como puros puras verdaderos simplemente nada mas que por
      naturaleza en general unicamente absolutamente totalmente autenticos putos malditos los las`,
    expel: `echar expulsar deportar sacar prohibir devolver encerrar mandar desterrar eliminar`,
    expels: `expulsen expulsad echen echad deporten deportad saquen sacad prohiban prohibid echemos expulsemos expulsar deportar devuelvan`,
    treated: `atienda atiendan toque toquen trate traten cure curen opere operen examine examinen explore ponga`,
    world: `africa marruecos rumania venezuela colombia haiti bolivia peru china india siria turquia pakistan mexico israel`,
  },
  phrases: `
    ${each(
      [
        '!nosotros|nosotras|algunos|algunas|muchos|muchas|para|con|contra @%origin|%alike',
        '%det|^ @%colour',
        '@personas|gente|hombres|mujeres|medicos|enfermeras|pacientes %kin',
      ],
      `%are %adv? %adv? %adv? %adv? %contempt`,
    )}
    ${each(
      ['!nosotros|nosotras|algunos|algunas|muchos|muchas|para|con|contra @%frail'],
      `%are %adv? %adv? %adv? %adv? %contemptOfThem
       %are %loud %adv? %adv? %adv? %contempt`,
    )}
    ${each(
      [
        '!nosotros|nosotras|algunos|algunas|muchos|muchas|para|con|contra @%origin|%alike|%frail',
        '%det|^ @%colour',
        '@personas|gente|hombres|mujeres|medicos|enfermeras|pacientes %kin',
      ],
      `todos|siempre|solo? apestan|hieden|roban|mienten
       huelen muy? mal|fatal|peor
       todos|lo? todo? controlan|dominan|manejan|gobiernan todo|el|la|los|las|nuestro|nuestra|lo
       lo controlan|dominan|manejan todo
       solo piensan|quieren|buscan|viven en|por|para|del? el|su? dinero|plata
       solo les|le importa|interesa el dinero
       se reproducen como
       nos? quitan|roban|vienen el|los|las|a ..1 trabajo|trabajos|camas|robar|ayudas|dinero
       viven de|del nuestros|nuestras|cuento|las|los|nosotros
       traen solo? enfermedades|delincuencia|la|crimen
       no pintan|tienen nada que? hacer? aqui|en|entre
       no pertenecen|caben aqui|a|en
       no deberian|deben|debieran|deberia|debe|tendrian que? ser|estar|poder|tener|entrar|pisar? @trabajar|entrar|vivir|atendidos|permitidos|aqui|derecho|votar|existir|admitidos|adoptar|atender|tratar|venir|en
       deberian|deben|tienen|tendrian que? todos? ser? @expulsados|deportados|echados|devueltos|encerrados|irse|volver|largarse|expulsadas
       no son bienvenidos|bienvenidas aqui|en|^`,
    )}
    ^ fuera de? aqui? todos? los|las|estos|esos? @%origin|%colour !de|del
    ^ fuera todos? los|las|estos|esos? @%origin|%colour de aqui|nuestro|nuestra|mi|espana|este|esta|mexico|europa|chile
    ^ fuera todos? los|las|estos|esos? @%origin|%colour de|del la|este|esta|nuestro? hospital|clinica|pais|barrio|pueblo|centro
    no deberian|deben|deberiamos|dejen|dejeis|dejemos dejar|permitir|que? entrar|pasar|venir|entren|vengan a|mas? los|las|mas? @%origin|%colour
    ^ todos? los|las? @%origin fuera ^
    ^ todos? los|las? @%origin fuera de aqui|nuestro|nuestra|mi|espana|este|esta|mexico|europa|chile
    largo|basta de aqui? los? @%origin|%colour !sin|muertos|enfermos
    ^ no|ni mas|un @%origin|%colour mas? en|aqui|por|^
    no los? queremos|quiero|necesitamos|quieren|aguantamos mas|ver|tener|a? a|mas? los|mas|estos|esos|tantos? @%origin|%colour aqui|en|cerca|^|por|entre
    hay|habria|deberian|tienen|tenemos|debemos|deben|tendrian que? @%expel a|de? todos|todas|aqui? a? los|las|estos|esos %origin|%colour !enfermos
    ^ @%expels ya|de? a? todos|todas? a? los|las|estos|esos %origin|%colour
    que los|las|se @manden|devuelvan|envien|deporten|echen|expulsen|vuelvan|larguen|vayan todos? de|a vuelta|su|%world|sus a|pais? %world?
    que se @vayan|vuelvan|larguen todos? los|las|estos|esos? %origin|%colour
    no hay @sitio|lugar|espacio para los? %origin en|aqui|^
    no|nunca quiero|permito|acepto|dejo que me|nos|le %treated un|una|ningun|ninguna|ese|esa|esta @%kin|negro|negra
    me niego a? que me|nos|le %treated un|una|ningun|ninguna|ese|esa|esta @%kin|negro|negra
    no|nunca quiero|permito|acepto|dejo que me|nos|le %treated un|una|ningun|ninguna|ese|esa|esta %people @%kin
    me niego a? que me|nos|le %treated un|una|ningun|ninguna|ese|esa|esta %people @%kin
    no|nunca quiero|acepto|queremos que? ..1 un|una|ningun|ninguna|a @medico|medica|enfermera|enfermero|doctor|doctora|cirujano %kin !disponible
    no quiero ser @atendido|atendida|tratado|tratada|tocado|tocada|operado por un|una|ningun|ninguna|esa|ese %people? %kin
    ^ vete|vuelve|vuelvan|vuelvanse|largate|larguense|volved|idos|iros|vayanse ya|todos? a tu|su|vuestro|la? @%world|pais|selva`,
  theirs: `
    ellos|esos|estos|todos|que|gente? deberian|deben|tienen que? ser? @expulsados|deportados|devueltos|volver|volverse a|^ su|africa|%world|sus?
    no deberian|deben ser|estar|dejarlos|dejarles|poder? @permitidos|admitidos|atendidos|entrar en|aqui`,
  plight: `
    @%frail %are %adv? %adv? %adv? %adv? %contempt`,
  sparing:
    /\b(?:nadie (?:los|las|les) (?:lava|ayuda|cambia)|del? (?:frio|calor)|de la lluvia|tiendas de campana)\b|^(?:vete|vuelv|volved|idos)\w* .{0,120}\b(?:vacunas?|viajes?|viajar|vacaciones|mi (?:marido|mujer|esposa|esposo|familia|hijo|hija|madre|padre)|anos?)\b/,
  mine: /(?:^| )(?:soy|somos) (?:una? |todos )?$/,
  reporting: `decir dice dicen dices diciendo dijo dijeron creer cree creen crees pensar piensa piensan piensas afirmar afirma afirman llamar llama llaman
    llamo llamaron si prejuicio mito idea rumor parece sienten siento gritaba gritaron grito escribe escribieron oigo oi`,
  opposing: `mentira falso racista racismo prejuicio prejuicios inaceptable injusto horrible vergonzoso discriminacion mito tonteria triste barbaridad`,
  own: `yo`,
  negation: `no nunca jamas nadie ningun ninguna tampoco contra dejen dejad basta ni`,
};

const portuguese: HatePhrases = {
  named: {
    contempt: contemptOf('pt'),
    contemptOfThem: contemptOf('pt', plight),
    origin: `muculmanos muculmanas judeus judias ciganos ciganas arabes mouros africanos africanas asiaticos turcos sirios afegaos iraquianos iranianos
      somalis nigerianos angolanos marroquinos polacos poloneses romenos bulgaros albaneses russos ucranianos chineses chinesas indianos indianas
      paquistaneses vietnamitas japoneses mexicanos latinos colombianos venezuelanos haitianos bolivianos peruanos brasileiros nordestinos
      imigrantes migrantes estrangeiros estrangeiras refugiados refugiadas homossexuais gays lesbicas trans transexuais bissexuais travestis
      indigenas indios israelitas israelenses pretos`,
    alike: `brancos feministas aleijados`,
    frail: `mulheres deficientes autistas velhos idosos`,
    loud: `todos todas so apenas nada malditos`,
    colour: `negros negras`,
    kin: `negro negra negros negras preto preta muculmano muculmana muculmanos judeu judia cigano cigana arabe africano africana estrangeiro
      estrangeira chines chinesa indiano indiana homossexual gay lesbica transexual trans imigrante brasileiro brasileira venezuelano
      venezuelana haitiano haitiana nordestino nordestina indigena`,
    people: `pessoas gente homens mulheres pacientes medicos enfermeiras medico medica enfermeira enfermeiro doutor doutora homem mulher pessoa
      cirurgiao dentista parteira`,
    det: `os as estes estas esses essas aqueles todos todas uns malditos`,
    are: `sao e eram serao`,
    adv: `todos todas uns umas uma um muito tao so realmente sempre a o os as como mesmo puros verdadeiros simplesmente por natureza apenas
      absolutamente totalmente nada mais que nao passam de malditos`,
    expel: `expulsar deportar mandar banir botar proibir devolver tirar prender enxotar`,
    expels: `expulsem expulsai deportem mandem botem tirem proibam bane banam expulsemos deportemos devolvam`,
    treated: `atenda atendam toque toquem trate tratem opere examine examinem encoste`,
    world: `africa angola marrocos romenia venezuela haiti bolivia china india siria turquia paquistao israel brasil nordeste`,
  },
  phrases: `
    ${each(
      [
        '!nos|alguns|algumas|muitos|muitas|para|com|contra @%origin|%alike',
        '%det|^ @%colour',
        '@pessoas|gente|homens|mulheres|medicos|enfermeiras|pacientes %kin',
      ],
      `%are %adv? %adv? %adv? %adv? %contempt`,
    )}
    ${each(
      ['!nos|alguns|algumas|muitos|muitas|para|com|contra @%frail'],
      `%are %adv? %adv? %adv? %adv? %contemptOfThem
       %are %loud %adv? %adv? %adv? %contempt`,
    )}
    ${each(
      [
        '!nos|alguns|algumas|muitos|muitas|para|com|contra @%origin|%alike|%frail',
        '%det|^ @%colour',
        '@pessoas|gente|homens|mulheres|medicos|enfermeiras|pacientes %kin',
      ],
      `todos|sempre|so? fedem|roubam|mentem|tresandam
       cheiram muito? mal|pessimamente
       todos|ja? controlam|dominam|mandam|governam em? tudo|o|a|os|as|nosso|nossa|nisto
       so pensam|querem|ligam|vivem em|ao|o|para|por|no|a? dinheiro
       so se importam|preocupam com dinheiro
       se? reproduzem|reproduzem-se se? como
       nos? tiram|roubam|vem|roubar nos? o|os|as|roubar|nosso|nossos ..1 emprego|trabalho|empregos|camas|dinheiro
       vivem do|das|de|a|as nosso|nossos|nossas|custa|custas|subsidios
       trazem so? doencas|crime|a|criminalidade
       nao tem|teem nada? que|a fazer|ver|estar aqui|na|no|em
       nao pertencem|cabem aqui|a|ao|na|no
       nao deviam|deveriam|devem|devia|deve nem? ser|estar|poder|ter|entrar? @trabalhar|entrar|viver|atendidos|permitidos|aqui|direito|votar|existir|admitidos|adotar|atender|tratar|vir|em|na|no
       deviam|deveriam|devem|tem|tinham que|de? todos? ser? @expulsos|deportados|banidos|devolvidos|presos|voltar|expulsas
       nao sao bem|bemvindos vindos? aqui|na|no|^`,
    )}
    ^ fora daqui|com|todos? os|as|com? os|as|estes|esses? @%origin|%colour !do|da
    ^ todos? os|as? @%origin fora ^
    ^ todos? os|as? @%origin fora daqui|de|do|da nosso|nossa|brasil|portugal|meu|minha|^|europa
    ^ chega|basta|nada|nunca de|mais|desses|destes mais? @%origin na|no|aqui|em|^|neste|nesta
    ^ nao|sem mais @%origin na|no|aqui|em|^|neste|nesta
    nao os? queremos|quero|precisamos|querem|aguentamos mais|ver|ter? mais|os|estes|esses|tantos? @%origin|%colour aqui|na|no|em|perto|^|por|neste|nesta|entre
    preciso|tem|temos|deviam|deveriam|devemos|devia|deveria|ha|tinham que|de? @%expel fora|embora? todos|todas? os|as|estes|esses %origin|%colour
    ^ @%expels ja? todos|todas? os|as|estes|esses %origin|%colour
    que se @vao|voltem|mandem embora? todos? os|as|estes|esses? %origin|%colour
    voltem|vao embora|todos? @para|pra a|o? vossa|vosso|sua|seu|%world terra|pais|^
    nao ha @lugar|espaco para os? %origin na|no|aqui|em|^|neste|nesta
    nao|nunca quero|permito|aceito|deixo que ..1 um|uma|nenhum|nenhuma|esse|essa %people? @%kin me|nos|%treated
    recuso me? a? que ..1 um|uma|nenhum|nenhuma|esse|essa %people? @%kin me|nos|%treated
    nao quero ser @atendido|atendida|tratado|tratada|tocado|tocada|operado|operada|examinada por um|uma|nenhum|nenhuma|essa|esse %people? %kin
    recuso me? a|ser? ser? @atendido|atendida|tratado|tratada|tocado|tocada|operado|operada|examinada por um|uma|nenhum|nenhuma|essa|esse %people? %kin
    ^ volta|volte|voltem|vai|va|vao ja|todos? embora? para|pra|a o|a? tua|teu|sua|seu|vossa|vosso? @%world|terra|pais|selva !depois|quando`,
  theirs: `
    eles|esses|estes|todos deviam|deveriam|devem|tem que? ser? todos? @expulsos|deportados|devolvidos|mandados|voltar ..2 %world|terra|pais|embora|^
    nao deviam|deveriam|devem ser|estar|poder? @permitidos|admitidos|atendidos|entrar neste|nesta|aqui|na|no`,
  plight: `
    @%frail %are %adv? %adv? %adv? %adv? %contempt`,
  sparing:
    /\b(?:ninguem (?:os|as) (?:lava|ajuda|troca)|do (?:frio|calor)|da chuva|em tendas)\b|^(?:volt|vai|va|vao)\w* .{0,120}\b(?:vacinas?|viagem|viajar|ferias|minha (?:mulher|esposa|familia|filha|mae)|meu (?:marido|filho|pai)|anos?)\b/,
  mine: /(?:^| )(?:sou|somos) (?:uma? |todos )?$/,
  reporting: `dizer diz dizem dizes dizendo disse disseram acreditar acha acham achas achar pensar pensa pensam afirmar afirma afirmam chamar chama chamam
    chamou chamaram se preconceito mito ideia boato parece sinto sentem gritava gritou gritaram escreve escreveu ouvi ouco`,
  opposing: `mentira falso racista racismo preconceito preconceitos inaceitavel injusto horrivel vergonhoso discriminacao mito disparate triste bobagem`,
  own: `eu`,
  negation: `nao nunca jamais ninguem nenhum nenhuma contra parem nem`,
};

export const hatePhrases: Readonly<Record<ContemptLanguage, HatePhrases>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};
