import { pairs, type Lists } from './lexicon.ts';

export const german: Lists = {
  sharpS: true,
  common: `der die das und ist sind nicht ein eine einen einem einer ich du er sie wir ihr es mit fur auf von zu den dem des wie alle
    diese diesen dieser auch nur aber dass im so mehr wenn kein keine sich bei aus haben hat werden sollte sollten leute man endlich
    einfach absolut typisches verhalten hier total komplett zum zur menschen bist`,
  spared: `enger boden lats juden's judo jude's fraue fraud trauen krebse's rasse hasse's masse klasse sauber tote's tonne total leben
    lebens schwarz schwule's geben haben heben mull transport transfer transplantation gehort hort mai`,
  group: `frau frauen transmensch transmenschen transfrau transfrauen transe's transsexuelle transsexuellen schwule schwulen schwuler
    schwuls schwulem homosexuelle homosexuellen lesbe lesben lesbisch jude juden judin judisch* schwarze schwarzen schwarzer schwarzem
    behinderte behinderten behinderter behindertem fluchtling fluchtlinge fluchtlingen muslim muslime muslimen muslimin moslem moslems
    auslander auslandern auslanders migrant migranten migrantin araber arabern turken turke asylant asylanten sinti roma zigeuner
    zigeunern einwanderer einwanderern asiaten afrikaner islam rollstuhlfahrer gefluchtete gefluchteten behindi autisten weiber weib`,
  slur: `neger negern kanake kanaken kanacke kanacken schwuchtel schwuchteln tunte tunten transe transen kampflesbe kampflesben judensau
    drecksjude drecksjuden saujude saujuden kummelturke kummelturken schlitzauge schlitzaugen nigger niggern bimbo bimbos fidschi fidschis
    kruppel kruppeln mongo mongos spast spasten spasti spastis rapefugee rapefugees kameltreiber kamelficker ziegenficker musel muselmann
    muselmanner schwanzlutscher schwuppe schwuppen mannweib mannweiber untermensch untermenschen arschficker asylschmarotzer scheinasylant
    scheinasylanten invasoren invasor kopftuchmadchen itzig judenpack kuffar vollspast`,
  weakSlur: `nutte nutten schlampe schlampen hure huren fotze fotzen zicke zicken behindi tussi tussis weibsstuck miststuck terrorist
    terroristen wilde wilden bettler asozialer retard retards schlampig zurückgebliebener zuruckgebliebene irre irren dirne dirnen emanze
    emanzen krüppel`,
  person: `arzt arztin arzte arztinnen doktor doktorin schwester krankenschwester pfleger pflegerin sprechstundenhilfe arzthelferin
    arzthelfer helferin zahnarzt zahnarztin hausarzt hausarztin frauenarzt chirurg chirurgin therapeut therapeutin psychiater psychiaterin
    chef chefin chefarzt chefarztin oberarzt empfangsdame kerl herr dame mann nachbar nachbarin er`,
  dehumanising: `abschaum ungeziefer mull schmarotzer* kakerlake* gesindel dreck drecks* untermenschlich* minderwertig* geschmeiss gesocks
    brut schadling* unkraut verschwendung platzverschwendung nichts_wert einen_scheiss_wert wertlos* zoo bestien viecher affen
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
    krank_machen machen_mich_krank macht_mich_krank kann_nicht_ausstehen lieber_sterben lieber_krebs wahnsinnig auf_die_nerven reinen_hass
    anwidern rasend_vor kotz* nicht_ausstehen nicht_leiden nicht_ertragen besser_ohne`,
  violence: `toten tote totet getotet umbring* umgebracht ermord* vergewaltig* hinricht* hingericht* ausrott* ausgerott* vernicht* erhang*
    aufhang* aufgehang* ertrank* ersauf* erstech* erstoch* abstech* abgestoch* erschiess* erschoss* niederschiess* folter* gefoltert
    verbrenn* verbrann* vergas* sterben stirb sterbt tod tot abschlacht* schlacht* ausgeloscht ausloschen eliminier* erwurg* wurgen kopfen
    gekopft enthaupt* kehle* genick zusammenschlag* verprugel* schlagen leiden kafig* kafige eingesperrt einsperr* abschieb* abgeschoben
    angreif* angegriffen steinig* lynch* gelyncht verrecken verreck* hals abknall* beseitig* ein_ende verletz* vergift* vergast totschlag*
    ende_setzen das_ende bluten ausmerz*`,
  intent: `sollte sollten soll sollen muss mussen verdien* will wollen mochte mochten werde werden gehoren gehort hoffe hoffentlich
    wunsch* jemand besser lass lasst wurde konnte darf durfen uberlege denke_ernsthaft werd`,
  profanity: `scheiss scheisse ficken fick fickt gefickt verdammt verdammte verdammten verfickt* beschissen* maul fresse arsch halts_maul
    verpissen verpisst scheisser scheiss* einen_scheiss fickt_euch verpiss*`,
  insult: `arschloch arschlocher wichser idiot idioten vollidiot vollidioten trottel trotteln depp deppen dreckskerl dreckskerle mistkerl
    mistkerle scheisskerl scheisskerle bastard bastarde hurensohn hurensohne drecksack drecksacke vollpfosten vollspasten volldepp
    schwachkopf schwachkopfe hohlkopf dummkopf dummkopfe missgeburt miststuck miststucke drecksau drecksaue mistvieh schweinehund
    schweinehunde hackfresse arschgesicht kotzbrocken dummbatz flachwichser hundesohn lusche sackgesicht versager versagern drecksarzt
    pissnelke arschkriecher blodmann blodmanner scheissarzt vollarsch armleuchter saftsack drecksschlampe drecksfotze drecksnutte mistsau
    kackbratze halsabschneider vollhonk hurenkind huso dreckschwein dreckschweine drecksschwein sauhund`,
  elsewhere: `depp deppen lusche bastard huso`,
  hostile: `lugner verrater verbrecher betruger heuchler faschist* nazi nazis clown clowns korrupt* versager lugenpresse dumm dumme
    pfuscher quacksalber scharlatan* abzocker* stumper`,
  you: `du dich dir ihr euch bist seid`,
  me: `ich mich mir mein meine bin war wir uns meinen`,
  them: `sie er die ihnen diese dieser dieses der das ihn ihm jene leute typ typen alle solche`,
  negation: `nicht kein keine keinen keiner keinem nie niemals weder nichts_gegen gegenteil alles_andere niemand_sollte ohne_dass`,
  positive: `clever klug intelligent* nett nette schlau wert wertvoll* verdienen_es_zu_leben leben platz respekt mitleid mitgefuhl
    menschenrechte zahlen vertrauen finger vertrau* ehrlich* wurdig* zivilisiert* gehoren willkommen gleichwertig* gut_genug menschen_wie`,
  reported: `sagen sagst sagt sage gesagt sagte schreiben schreibst schreibt geschrieben nennen nennst nennt genannt bezeichn* behaupt*
    nachricht nachrichten aussage aussagen drohung drohungen drohen droht drohst kommentar* satze spruche forder* dinge_wie unterstell*
    nachrichten_wie beschimpf* ausserungen`,
  opposed: `falsch_dass unwahr_dass gefangnis knast konsequenzen blockiert verletzend respekt_vor gericht anzeig* aufhoren hor_auf reicht gluck inakzeptabel
    unmenschlich_ist lacherlich tut_weh tolerier* intolerant homophob* rassis* diskriminier* nicht_in_ordnung schame fanatiker okay
    zulassen ernsthaft_glauben deinem_offensichtlichen deine_verachtung dein_hass sperr*`,
  excused: `fehler problem offensichtlich einigen zugeben einsehen falsch_daran warum_ist endlich_klar nicht_offensichtlich`,
  glue: `ist sind bist seid war ein eine einen die der das alle so sehr einfach nur auch total absolut komplett vollig doch wirklich echt
    menschlicher unserer gesellschaft fur von schlimmer als nichts ja halt alles wie lauter richtige solche du_opfer_von du_opfer_einer
    du_opfer_eines ${pairs(`schwarze schwarzen schwarzer`, `punkte punkten flecken stuhl haare zahne nagel krusten`)} ist_ein ist_eine ist_so_ein ist_so_eine ist_doch_ein sind_ein`,
  calling: `ist_ein ist_eine ist_so_ein ist_so_eine ist_doch_ein ist_doch_eine ist_echt_ein ist_echt_eine bist_ein bist_eine`,
  aimed: `typisch typische typischer nur zu_viele noch_so noch_eine noch_ein schon_wieder so_eine so_ein wie_du du bist_eine bist_ein
    diese dieser dumme dreckige verdammte scheiss haufen ist_eine sind ihr die_ganzen fur_eine immer nichts_als`,
  own: `stolz* wir mein meine selbst community als rechte`,
  insulting: `du_schwein ihr_schweine du_dreckschwein du_miststuck du_hexe ihr_ratten fick_dich fickt_euch verpiss_dich halt_die_fresse
    halts_maul halt_dein_maul halt_s_maul leck_mich ich_hasse_dich du_kotzt_mich_an du_bist_dumm du_idiot du_arsch bist_du_dumm du_opfer
    geh_sterben deine_mutter dein_leben_ist du_widerst_mich_an leck_mich_am_arsch fahr_zur_holle fahrt_zur_holle geh_zur_holle
    ihr_seid_das_letzte du_bist_das_letzte du_bist_das_allerletzte ihr_seid_das_allerletzte haltet_die_fresse halt_den_mund_du
    halt_die_klappe haltet_die_klappe halt_deine_fresse halt_dein_dummes fresse_halten schnauze_du halt_die_schnauze zieh_leine
    fickt_euch_alle verpisst_euch hau_ab_du geh_dich ich_scheiss_auf_euch ich_scheiss_auf_dich schert_euch_zum scher_dich_zum
    dumm_wie_brot dumm_wie_stroh haufen_scheisse
    ${pairs(
      `du bist_ein bist_eine bist_so_ein bist_so_eine`,
      `penner spinner arsch hund dreckiger_hund ratte sau drecksau kleiner_wichser pfuscher quacksalber`,
    )}
    ${pairs(`ihr`, `penner spinner wichser pfuscher quacksalber dreckigen_hunde`)}
    ${pairs(
      `du ihr so_ein so_eine diese dieser was_fur_ein was_fur_eine ist_ein ist_eine ist_so_ein ist_so_eine ist_doch_ein bist_ein bist_eine`,
      `stuck_scheisse stuck_dreck dumme_kuh blode_kuh dumme_gans dumme_sau dummes_schwein blodes_schwein fettes_schwein fette_sau
      alte_hexe dreckige_schlampe elende_schlampe blode_zicke dumme_zicke haufen_scheisse blode_sau scheiss_penner`,
    )}
    ${pairs(
      `arzt arztin doktor zahnarzt chirurg schwester pfleger helferin`,
      `ist_ein_schwein ist_eine_kuh ist_eine_hexe ist_eine_sau ist_ein_hund ist_ein_arsch ist_ein_spinner`,
    )}`,
  threatening: `ich_mach_dich_kalt ${pairs(`ich_stech ich_knall ich_knalle ich_steche`, `dich_ab euch_ab`)} ich_tote_dich du_wirst_sterben verdienst_den_tod verdienst_zu_sterben bringe_euch_um
    tod_allen   hoffentlich_stirbst_du hoffentlich_verreckst_du hoffentlich_krepierst_du verrecke_endlich
    verreck_endlich verreckt_endlich krepier_endlich krepiert_doch ich_weiss_wo_du_wohnst ich_weiss_wo_ihr_wohnt wir_wissen_wo_du_wohnst
    ich_hoffe_du_stirbst ich_hoffe_du_verreckst
    ${pairs(
      `dich euch man_sollte_dich man_sollte_euch`,
      `sollte_man_erschiessen sollte_man_umbringen sollte_man_aufhangen sollte_man_vergasen sollte_man_abknallen erschiessen aufhangen
      abknallen abstechen`,
    )}
    ${pairs(
      `ich_werde_dich ich_werde_euch ich_werd_dich ich_werd_euch wir_werden_dich wir_werden_euch ich_will_dich ich_komme_und`,
      `toten umbringen finden_und schlagen kaltmachen erwurgen abstechen erschiessen verprugeln fertigmachen fertig_machen vernichten
      vergewaltigen abknallen totschlagen`,
    )}
    ${pairs(`ich_bring ich_bringe wir_bringen`, `dich_um euch_um sie_um euch_alle_um`)}
    ${pairs(
      `ich_schlag ich_schlage ich_hau ich_haue ich_polier ich_poliere ich_tret ich_trete ich_breche ich_brech`,
      `dich dir euch dir_die dir_in dir_den`,
    )}
    ${pairs(`ich_mach ich_mache wir_machen`, `dich_fertig dich_kalt dich_platt euch_fertig euch_kalt dich_alle`)}`,
};
