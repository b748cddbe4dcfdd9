import type { Lists } from './lexicon.ts';

export const german: Lists = {
  sharpS: true,
  common: `der die das und ist sind nicht ein eine einen einem einer ich du er sie wir ihr es mit fur auf von zu den dem des wie alle
    diese diesen dieser auch nur aber dass im so mehr wenn kein keine sich bei aus haben hat werden sollte sollten leute man endlich
    einfach absolut typisches verhalten hier total komplett zum zur menschen bist`,
  spared: `juden's judo jude's fraue fraud trauen krebse's rasse hasse's masse klasse sauber tote's tonne total leben lebens schwarz
    schwule's geben haben heben mull transport transfer transplantation gehort hort mai`,
  group: `frau frauen transmensch transmenschen transfrau transfrauen transe's transsexuelle transsexuellen schwule schwulen schwuler
    schwuls schwulem homosexuelle homosexuellen lesbe lesben lesbisch jude juden judin judisch* schwarze schwarzen schwarzer schwarzem
    behinderte behinderten behinderter behindertem fluchtling fluchtlinge fluchtlingen muslim muslime muslimen muslimin moslem moslems
    auslander auslandern auslanders migrant migranten migrantin araber arabern turken turke asylant asylanten sinti roma zigeuner
    zigeunern einwanderer einwanderern asiaten afrikaner islam rollstuhlfahrer gefluchtete gefluchteten behindi autisten weiber weib`,
  slur: `neger negern kanake kanaken kanacke kanacken schwuchtel schwuchteln tunte tunten transe transen kampflesbe kampflesben judensau
    drecksjude drecksjuden saujude saujuden kummelturke kummelturken schlitzauge schlitzaugen nigger niggern bimbo bimbos fidschi
    fidschis kruppel kruppeln mongo mongos spast spasten spasti spastis rapefugee rapefugees kameltreiber kamelficker ziegenficker musel
    muselmann muselmanner schwanzlutscher schwuppe schwuppen mannweib mannweiber untermensch untermenschen arschficker asylschmarotzer
    scheinasylant scheinasylanten invasoren invasor kopftuchmadchen itzig judenpack zecken kuffar vollspast`,
  weakSlur: `nutte nutten schlampe schlampen hure huren fotze fotzen zicke zicken zecke behindi tussi tussis weibsstuck miststuck
    terrorist terroristen wilde wilden bettler asozialer pack retard retards schlampig zurückgebliebener zuruckgebliebene irre irren
    matratze dirne dirnen emanze emanzen schnalle krüppel`,
  dehumanising: `abschaum ungeziefer mull schmarotzer* kakerlake* gesindel dreck drecks* untermenschlich* minderwertig* geschmeiss
    gesocks brut schadling* unkraut verschwendung platzverschwendung nichts_wert einen_scheiss_wert wertlos* zoo bestien viecher affen
    menschenmull pobel missgeburt* schandfleck`,
  likened: `krebs virus krankheit gefahr bedrohung problem last schweine hunde insekten gift fehler schlimmste schlimmsten pest seuche
    plage maden tiere abfall ratte ratten parasit parasiten`,
  negative: `dumm dumme dummen dummer dummste dummsten blod blode bloden blodesten bloder blodeste ekelhaft* ekelig* eklig* widerlich*
    abstossend* verachtenswert* erbarmlich* verabscheuungswurdig* abscheulich* hasslich* dreckig* bescheuert* hirnlos* unzivilisiert*
    grausam* brutal* primitiv* idiotisch* schrecklich* schlimmer schlimmeres verlogen* unehrlich* niedertrachtig* armselig* bosartig*
    barbarisch* jammerlich* unnutz* hirnrissig* widerwartig* gestort* kaputt_im krank_im im_kopf nutzlos* ignorant* schmutzig* unzivil*
    kein_hirn ungebildet* schwachsinnig* scheusslich* abartig* verdorben* trottel* minderbemittelt* inkompetent* unertraglich* asozial*`,
  emotion: `hass hasse hassen hasst gehasst verabscheu* verachte* verachtung ekel ekeln ekelt ekle widern widert angewidert abscheu wut
    wutend kochen kotzen kotze kotzt ertrage ausstehen ausstehe satt loswerden loszuwerden zuwider abneigung geringschatzung rasend ubel
    krank_machen machen_mich_krank macht_mich_krank kann_nicht_ausstehen lieber_sterben lieber_krebs wahnsinnig auf_die_nerven
    reinen_hass anwidern rasend_vor kotz* nicht_ausstehen nicht_leiden nicht_ertragen besser_ohne`,
  violence: `toten tote totet getotet umbring* umgebracht ermord* vergewaltig* hinricht* hingericht* ausrott* ausgerott* vernicht*
    erhang* aufhang* aufgehang* ertrank* ersauf* erstech* erstoch* abstech* abgestoch* erschiess* erschoss* niederschiess* folter*
    gefoltert verbrenn* verbrann* vergas* sterben stirb sterbt tod tot abschlacht* schlacht* ausgeloscht ausloschen eliminier* erwurg*
    wurgen kopfen gekopft enthaupt* kehle* genick zusammenschlag* verprugel* schlagen leiden kafig* kafige eingesperrt einsperr*
    abschieb* abgeschoben angreif* angegriffen steinig* lynch* gelyncht verrecken verreck* hals abknall* beseitig* ein_ende verletz*
    vergift* vergast totschlag* ende_setzen das_ende bluten ausmerz*`,
  intent: `sollte sollten soll sollen muss mussen verdien* will wollen mochte mochten werde werden gehoren gehort hoffe hoffentlich
    wunsch* jemand besser lass lasst wurde konnte darf durfen uberlege denke_ernsthaft werd`,
  profanity: `scheiss scheisse ficken fick fickt gefickt verdammt verdammte verdammten verfickt* beschissen* maul fresse arsch
    halts_maul verpissen verpisst scheisser scheiss* einen_scheiss fickt_euch verpiss*`,
  insult: `arschloch arschlocher wichser idiot idioten vollidiot vollidioten trottel trotteln depp deppen dreckskerl dreckskerle
    mistkerl mistkerle scheisskerl scheisskerle bastard bastarde hurensohn hurensohne penner drecksack drecksacke vollpfosten
    vollspasten volldepp schwachkopf schwachkopfe hohlkopf dummkopf dummkopfe missgeburt miststuck miststucke drecksau drecksaue
    mistvieh schweinehund schweinehunde hackfresse arschgesicht spinner pisser kotzbrocken dummbatz flachwichser hundesohn lusche
    sackgesicht`,
  hostile: `lugner verrater verbrecher betruger heuchler faschist* nazi nazis clown clowns korrupt* versager lugenpresse dumm dumme`,
  you: `du dich dir dein deine deinen deiner ihr euch euer eure bist seid`,
  me: `ich mich mir mein meine bin war wir uns meinen`,
  them: `sie er die ihnen diese dieser dieses der das ihn ihm jene leute typ typen alle solche`,
  negation: `nicht kein keine keinen keiner keinem nie niemals weder nichts_gegen gegenteil alles_andere niemand_sollte ohne_dass`,
  positive: `clever klug intelligent* nett nette schlau wert wertvoll* verdienen_es_zu_leben leben platz respekt mitleid mitgefuhl
    menschenrechte zahlen vertrauen finger vertrau* ehrlich* wurdig* zivilisiert* gehoren willkommen gleichwertig* gut_genug
    menschen_wie`,
  reported: `sagen sagst sagt sage gesagt sagte schreiben schreibst schreibt geschrieben nennen nennst nennt genannt bezeichn* behaupt*
    nachricht nachrichten aussage aussagen drohung drohungen drohen droht drohst kommentar* satze spruche forder* dinge_wie unterstell*
    nachrichten_wie beschimpf* ausserungen`,
  opposed: `gefangnis knast konsequenzen blockiert verletzend respekt_vor gericht anzeig* aufhoren hor_auf reicht gluck inakzeptabel
    unmenschlich_ist lacherlich tut_weh tolerier* intolerant homophob* rassis* diskriminier* nicht_in_ordnung schame fanatiker okay
    zulassen ernsthaft_glauben deinem_offensichtlichen deine_verachtung dein_hass sperr*`,
  excused: `fehler problem offensichtlich einigen zugeben einsehen falsch_daran warum_ist endlich_klar nicht_offensichtlich`,
  glue: `ist sind bist seid war ein eine einen die der das alle so sehr einfach nur auch total absolut komplett vollig doch wirklich
    echt menschlicher unserer gesellschaft fur von schlimmer als nichts ja halt alles wie lauter richtige solche`,
  aimed: `typisch typische typischer nur zu_viele noch_so noch_eine noch_ein schon_wieder so_eine so_ein wie_du du bist_eine bist_ein
    diese dieser dumme dreckige verdammte scheiss haufen ist_eine sind ihr die_ganzen fur_eine immer nichts_als`,
  own: `stolz* wir mein meine selbst community als rechte`,
  insulting: `fick_dich fickt_euch verpiss_dich halt_die_fresse halts_maul halt_dein_maul halt_s_maul leck_mich ich_hasse_dich
    du_kotzt_mich_an du_bist_dumm du_idiot du_arsch bist_du_dumm du_opfer geh_sterben deine_mutter dein_leben_ist du_widerst_mich_an`,
  threatening: `ich_bring_dich_um ich_bringe_dich_um ich_werde_dich ich_mach_dich_kalt ich_steche_dich_ab ich_tote_dich du_wirst_sterben
    verdienst_den_tod verdienst_zu_sterben bringe_euch_um tod_allen dich_umbringen dich_toten`,
};
