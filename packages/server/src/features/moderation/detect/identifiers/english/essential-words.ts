/** The words without which no name, date or address is told from other text. Every glossary has them. */
import type { Lists } from './glossary.ts';
import * as role from './roles.ts';

export const essential: Lists = [
  [role.title, 'dr doctor mr mrs ms miss mx prof professor nurse sister matron midwife rev reverend sir madam dame capt sgt lt'],
  [
    role.month,
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec`,
  ],
  [role.weekday, 'monday tuesday wednesday thursday friday saturday sunday'],
  [
    role.street,
    `street st avenue ave road rd lane ln drive dr boulevard blvd way court ct close crescent terrace place pl square sq
    highway hwy parkway pkwy circle cir trail row gardens grove mews hill walk parade esplanade quay loop alley turnpike pike
    rise utca utja u ulica ut rakpart rkp`,
  ],
  [
    role.streetLead,
    `rue via calle avenida av rua piazza piazzale plaza carrer ul ulica boulevard bulevar chemin allee viale corso largo praca
    camino paseo travessa estrada strada vicolo quai impasse rruga bulevardul`,
  ],
  [
    role.house,
    `hospital hospitals clinic clinics infirmary hospice surgery practice center centre ctr health healthcare institute
    university college school church hosp medicine institute med sanatorium pharmacy rehab presbyterian polyclinic general
    memorial gen va`,
  ],
  [
    role.nameCue,
    `name named called patient pt hi hello dear hey hiya regards sincerely thanks cheers i'm by with says said signed ask wife
    husband son daughter mother father brother sister friend mum mom dad partner baby boy girl uncle aunt grandmother
    grandfather consultant surgeon physio physiotherapist paramedic paramedics driver drivers receptionist therapist`,
  ],
  [role.room, 'apt apartment suite ste unit flat'],
  [
    role.eponymHead,
    `disease diseases syndrome syndromes disorder sign test tests reflex score scores scale palsy lymphoma thyroiditis ulcer
    sarcoma fever classification criteria index procedure method virus law diet study trial fracture hernia anemia anaemia
    rash wort tic equation formula ward lodge lane house unit wing suite court marathon coma technique exercises exercise risk
    curve foundation society association cancer pouch disc pump stockings questionnaire paralysis`,
  ],
  [role.military, 'apo fpo dpo'],
  [role.postcodeCue, 'zip zipcode postcode postal'],
  [role.addressCue, 'corner address addresses located live lives lived living reside resides residing'],
  [role.ninety, 'ninety noventa'],
  [role.ageCue, 'age aged turned turning turn'],
  [
    role.state,
    `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd
    tn tx ut vt va wa wv wi wy dc uk`,
  ],
  [
    role.plain,
    `the a an i you he she it we they me my your his her its our their this that these those is are was were be been being am
    do does did have has had can could will would shall should may might must what which who whom whose when where why how if
    then than so as at by for from in into of on off onto out over to up with without within and or but nor not no yes all any
    both each few more most other some such only own same too very just also about after again against before below between
    during through under until while because there here once ever never always now today tomorrow yesterday please thanks
    thank hello hi dear hey sorry ok okay let lets dont don't i'm im i've ive i'll it's he's she's that's there's what's who's
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december mr mrs ms dr doctor doctors nurse nurses patient patients hospital clinic gp nhs er icu ed ent ambulance
    emergency department ward english british american african asian indian chinese french german spanish irish white black
    christian muslim jewish catholic god jesus lord covid mri ct x ray type class group vitamin question questions information
    treatment therapy best current dose id phone email insurance contact address policy number name regards sincerely kind
    many good morning afternoon evening night happy christmas easter new year great nothing everything everyone service staff
    team lovely friendly helpful mom mum dad mother father sister brother wife husband son daughter aunt uncle grandma grandpa
    nana baby google need needs advice help how's post pre non anti diagnosis follow case review report reports notes health
    medical medicine center centre world however although anyway unfortunately fortunately recently currently previously
    finally luckily additionally since therefore otherwise instead maybe perhaps probably basically apparently sometimes
    usually often even still well said redacted birth control following every sirs doc colleagues friends folks everybody two
    three four five camhs pals cancer diabetes asthma stroke heart lung liver kidney brain blood bone skin eye women men
    children adult adults elderly kids people rx`,
  ],
  [
    role.thing,
    `service services customer customers care direct advice desk booking line support society pharmacy transport surgeons management
    resources negative positive diabetic intolerant dependent disabled deaf blind free royal national social citizens world trust stage
    grade part one two three very really so pretty not allergic vegan pregnant autistic bipolar coeliac celiac muslim hindu sikh european
    american nigerian bound over post dry failure long covid red new good great special right wrong back asap crazy old anytime protein
    milk sauce boots tesco street online first home vaccines mujer hombre madre padre medico medica paciente profesor familiar tipo
    celiaca autonomo todos gracias buenas muchas equipo personal`,
  ],
];
