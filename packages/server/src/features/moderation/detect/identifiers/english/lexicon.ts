/**
 * What a word can be, as bits, in one map: the walk over a text asks once for each word and goes on where the answer is nothing.
 * Which identifiers: 45 CFR 164.514(b)(2)(i), names, places smaller than a state, dates but the year, ages over 89.
 */
import { doubtfulNames, plainNames } from './first-names.ts';
import { surnames } from './surnames.ts';

export const role = {
  name: 1,
  doubtful: 2,
  surname: 4,
  title: 8,
  month: 16,
  street: 32,
  streetLead: 64,
  house: 128,
  city: 256,
  state: 512,
  country: 1024,
  /** What follows is a name: "named", "patient", "dear". */
  nameCue: 2048,
  /** Never part of a name: ordinary words that stand with a capital in titles and at the start of sentences. */
  plain: 4096,
  room: 8192,
  company: 16384,
  /** Called after a person, or what is: "disease", "syndrome". */
  eponymHead: 32768,
  institution: 65536,
  /** "at", "in", "to": a place may follow. */
  toPlace: 1 << 17,
  /** "admitted", "seen", "lives": what follows the preposition is where the person was. */
  care: 1 << 18,
  dwelling: 1 << 19,
  military: 1 << 20,
  postcodeCue: 1 << 21,
  ageCue: 1 << 22,
  kind: 1 << 23,
  weekday: 1 << 24,
  addressCue: 1 << 25,
} as const;

function lexicon(): Map<string, number> {
  const roles = new Map<string, number>();
  const put = (bits: number, list: string) => {
    for (const word of list.split(/\s+/)) if (word) roles.set(word, (roles.get(word) ?? 0) | bits);
  };
  put(role.name, plainNames);
  put(role.doubtful, doubtfulNames);
  put(role.surname, surnames);
  put(role.title, 'dr doctor mr mrs ms miss mx prof professor nurse sister matron midwife rev reverend sir madam dame capt sgt lt');
  put(
    role.month,
    `january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`,
  );
  put(role.weekday, 'monday tuesday wednesday thursday friday saturday sunday');
  put(
    role.street,
    `street st avenue ave road rd lane ln drive dr boulevard blvd way court ct close crescent terrace place pl square sq highway hwy parkway
    pkwy circle cir trail row gardens grove mews hill walk parade esplanade quay loop alley turnpike pike rise utca utja u ulica ut rakpart rkp`,
  );
  put(
    role.streetLead,
    `rue via calle avenida av rua piazza piazzale plaza carrer ul ulica boulevard bulevar chemin allee viale corso largo praca camino paseo
    travessa estrada strada vicolo quai impasse rruga bulevardul`,
  );
  put(
    role.house,
    `hospital hospitals clinic clinics infirmary hospice surgery practice center centre ctr health healthcare institute university college
    school church hosp medicine institute med sanatorium pharmacy rehab presbyterian polyclinic general memorial gen va`,
  );
  put(
    role.institution,
    `hopkins sinai ucla ucsf nyu upmc mgh stanford baylor kaiser permanente langone kettering cedars mayo bellevue yale ucsd ucl uclh
    geisinger montefiore vanderbilt emory intermountain ochsner scripps christie addenbrooke's moorfields papworth bupa nuffield methodist
    mercy`,
  );
  put(
    role.city,
    `york angeles chicago houston phoenix philadelphia antonio dallas austin jacksonville columbus charlotte indianapolis seattle denver
    boston nashville detroit portland vegas memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento atlanta omaha raleigh
    miami oakland minneapolis tulsa tampa arlington wichita cleveland bakersfield aurora anaheim honolulu riverside lexington stockton
    pittsburgh anchorage cincinnati greensboro plano newark lincoln orlando irvine toledo jersey chandler laredo madison durham lubbock
    winston-salem garland glendale reno scottsdale norfolk fremont richmond spokane tacoma birmingham rochester modesto fayetteville
    oxnard fontana montgomery akron yonkers augusta shreveport amarillo knoxville worcester providence chattanooga tempe salem
    eugene springfield hartford syracuse dayton savannah charleston boise boulder buffalo albany trenton princeton pasadena berkeley
    francisco diego cambridge london manchester leeds sheffield bristol liverpool nottingham leicester coventry edinburgh glasgow cardiff
    belfast swansea aberdeen dundee plymouth derby southampton portsmouth brighton oxford exeter norwich bradford hull stoke wolverhampton
    sunderland newcastle middlesbrough blackpool bournemouth ipswich peterborough gloucester cheltenham canterbury lancaster darlington
    hartlepool gateshead stockport oldham bolton wigan preston huddersfield wakefield doncaster barnsley rotherham dublin cork galway
    limerick toronto montreal vancouver calgary ottawa edmonton winnipeg halifax sydney melbourne brisbane perth adelaide canberra auckland
    wellington christchurch johannesburg durban pretoria nairobi lagos accra cairo mumbai delhi bangalore chennai kolkata hyderabad karachi
    lahore islamabad dhaka colombo singapore manila jakarta bangkok hanoi seoul tokyo osaka beijing shanghai paris lyon marseille berlin
    hamburg munich frankfurt cologne stuttgart vienna zurich geneva bern brussels amsterdam rotterdam copenhagen stockholm oslo helsinki
    madrid barcelona seville lisbon porto rome milan naples turin athens istanbul ankara moscow kyiv warsaw krakow prague budapest
    bucharest sofia belgrade zagreb dubai riyadh jeddah tehran baghdad beirut amman jerusalem nyc brooklyn manhattan bronx hoboken
    la sf fargo topeka boca naperville evanston ashland burlington georgetown greenville bloomington duluth fairfield`,
  );
  put(
    role.state,
    `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
    pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland tasmania
    england scotland wales yorkshire lancashire kent essex sussex surrey cornwall devon norfolk suffolk cumbria northumberland durham dorset
    somerset hampshire cheshire hertfordshire berkshire bavaria catalonia carolina dakota jersey mexico
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va
    wa wv wi wy dc uk`,
  );
  put(
    role.country,
    `usa america canada mexico brazil argentina chile peru colombia venezuela ecuador bolivia uruguay paraguay cuba jamaica haiti britain ireland
    france germany spain portugal italy switzerland austria belgium netherlands holland luxembourg denmark sweden norway finland iceland
    poland czechia slovakia hungary slovenia croatia serbia bosnia romania bulgaria greece cyprus turkey russia ukraine belarus estonia latvia
    lithuania israel jordan egypt morocco algeria tunisia libya nigeria ghana kenya uganda tanzania ethiopia somalia sudan zimbabwe zambia
    india pakistan bangladesh nepal china japan korea taiwan vietnam thailand malaysia singapore indonesia philippines australia iran iraq
    syria lebanon afghanistan greenland africa zealand kingdom republic arabia lanka guinea leone rico rica states emirates`,
  );
  put(
    role.nameCue,
    `name named called patient pt hi hello dear hey hiya regards sincerely thanks cheers i'm by with says said signed ask wife husband son
    daughter mother father brother sister friend mum mom dad partner baby boy girl uncle aunt grandmother grandfather consultant surgeon
    physio physiotherapist paramedic paramedics driver drivers receptionist therapist`,
  );
  put(role.room, 'apt apartment suite ste unit flat');
  put(role.company, `inc llc ltd gmbh corp plc incorporated technologies solutions consulting partners holdings industries`);
  put(
    role.eponymHead,
    `disease diseases syndrome syndromes disorder sign test tests reflex score scores scale palsy lymphoma thyroiditis ulcer cyst tumor tumour
    sarcoma contracture esophagus oesophagus ataxia chorea ring rings fever classification criteria index procedure operation maneuver
    manoeuvre method virus bacteria bacillus stain cell cells body bodies node nodes law diet study trial catheter tube fracture hernia anemia
    anaemia anomaly malformation deformity rash lesion dystrophy myopathy neuropathy encephalopathy arthritis vasculitis granulomatosis
    purpura nephropathy phenomenon wort gland glands tic triad position paralysis type lymphomas reaction effect equation formula grade stage
 cysts tumors tumours wart formula ward lodge lane house unit wing suite court metro marathon coma vera craig
    stroke technique exercises exercise regimen protocol risk curve hunger foundation society association cancer amputation pouch retinopathy
    nodules disc pump stockings inventory questionnaire assay number staging elastosis psychosis aphasia epilepsy blood bacterium factor`,
  );
  put(
    role.care,
    `seen treated admitted evaluated diagnosed followed hospitalized hospitalised visit visited surgery presented presenting presents reviewed
    observed assessed referred operated registered examined appointment checked attended attending consulted consultation documented stay
    currently dialysis operation biopsy treatment checkup up biopsied care transferred managed tx'd dx'd procedure born delivered
    discharged underwent scheduled screened monitored enrolled consult replacement ablation scan mri test tests tested seeing er ed`,
  );
  put(
    role.dwelling,
    `live lives lived living reside resides residing resident residence originally moved moving born relocated based home travelling traveling
    travel arrived travelled trip`,
  );
  put(role.toPlace, 'at in to from near of visited attended attends visiting visits outside around for on');
  put(role.military, 'apo fpo dpo');
  put(role.postcodeCue, 'zip zipcode postcode postal');
  put(role.addressCue, 'corner address addresses located live lives lived living reside resides residing');
  put(role.ageCue, 'age aged turned turning turn');
  put(
    role.kind,
    `pain cancer fracture eye dental sleep walk urgent memory fertility diabetes diabetic outpatient outpatients emergency community local medical
    health mental family day call women's men's children's heart the a our new private public state general primary nhs sexual care cardiac
    stroke vaccine vaccination covid travel asthma wound skin blood hearing breast maternity antenatal physical occupational therapy law
    human national american royal world us u.s research clinical surgery hospital clinic medicine practice my your this that their his her
    public internal veterinary sports nuclear alternative chinese traditional vascular rehab weight foot spine minor injuries
    media airport shopping call contact data control leisure sports recovery support information resource resources
    environmental native military child children traveler's travellers fetal laser pet homeless rights patient bariatric cosmetic plastic oral eye`,
  );
  put(
    role.plain,
    `the a an i you he she it we they me my your his her its our their this that these those is are was were be been being am do does did have
    has had can could will would shall should may might must what which who whom whose when where why how if then than so as at by for from in
    into of on off onto out over to up with without within and or but nor not no yes all any both each few more most other some such only own
    same too very just also about after again against before below between during through under until while because there here once ever
    never always now today tomorrow yesterday please thanks thank hello hi dear hey sorry ok okay yes let lets dont don't i'm im i've ive i'll
    it's its he's she's that's there's what's who's monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december mr mrs ms dr doctor doctors nurse nurses patient patients hospital clinic gp nhs er icu ed
    ccu nicu picu ent gi obgyn ob neurology cardiology oncology radiology pediatrics paediatrics dermatology psychiatry urology gynecology
    gynaecology orthopedics orthopaedics rheumatology nephrology physiotherapy ambulance emergency department ward medicare medicaid fda cdc nih
    who ada aha acc kdigo gold english british american african asian hispanic caucasian european indian chinese french german spanish irish
    white black christian muslim jewish catholic god jesus lord covid mri ct x ray type stage grade class group vitamin hepatitis omega dna
    message subject question questions information treatment treatments therapy management guidelines guideline recommendations
    recommended recommendation best latest current protocol protocols prognosis prognostic contraindications indications side effects options
    dosage dose mrn ssn dob id phone email insurance contact address policy number name regards sincerely best kind many good morning
    afternoon evening night happy christmas easter new year great excellent amazing fantastic brilliant nothing everything everyone
    thankyou service staff team lovely very friendly helpful mom mum dad mother father sister brother wife husband son daughter aunt uncle
    grandma grandpa nana nan granny baby google facebook youtube twitter instagram internet web advil tylenol prozac zoloft lexapro
    tv fuse blink outcomes outcome need needs advice help how's post pre non anti multi differential diagnosis adverse comparison impact
    updated update management mgmt tx rx dx hx sx follow case review report reports notes health medical medicine center centre world
    however although anyway unfortunately fortunately recently currently previously finally luckily also additionally since therefore
    otherwise instead maybe perhaps probably basically apparently sometimes usually often even still well while during said redacted
    renova supernova nova casanova birth control following every pleasant
    sirs doc team colleagues friends all folks everybody two three four five sicu micu pacu camhs pals aau amu eau hdu itu mau copd gerd chf
    cancer diabetes asthma stroke heart lung liver kidney brain blood bone skin eye women men children adult adults elderly kids people`,
  );
  return roles;
}

const roles = /*#__PURE__*/ lexicon();

/** Letters that folding leaves as they are: "Jørgen" is looked up as "jorgen". */
export function rolesOfForeign(text: string): number {
  if (!/[øłđæœßð]/.test(text)) return 0;
  return rolesOf(text.replace(/[øłđæœßð]/g, (letter) => plainLetters[letter] ?? letter));
}
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd' };

/** 0 where the word is nothing in particular. A possessive is asked for without its ending. */
export function rolesOf(text: string): number {
  const own = roles.get(text);
  if (own !== undefined) return own;
  return text.length > 3 && text.charCodeAt(text.length - 2) === 39 ? (roles.get(text.slice(0, -2)) ?? 0) : 0;
}

/** Conditions and signs that are named after people and stand without "disease" after them. */
export const eponyms = /*#__PURE__*/ new Set(
  `parkinson parkinson's alzheimer alzheimer's crohn crohn's hodgkin hodgkin's down down's asperger asperger's tourette tourette's addison
  addison's cushing cushing's graves graves' huntington huntington's paget paget's raynaud raynaud's barrett barrett's wilson's marfan marfan's
  sjogren sjogren's behcet behcet's meniere meniere's guillain barre hashimoto hashimoto's lou gehrig's gehrig kawasaki lyme bell's
  chaddock babinski framingham wells turner's klinefelter's gaucher's fabry's pompe still's bright's legg calve perthes ehlers danlos
  charcot marie tooth creutzfeldt jakob willebrand lewy peyronie peyronie's dupuytren dupuytren's baker's morton's achilles epstein barr
  pap papanicolaou apgar glasgow kegel braxton hicks caesarean moebius mobius rasmussen rasmussen's landau kleffner kuru zellweger
  menkes alexander canavan tay sachs niemann pick pick's batten kennedy's machado joseph wegener wegener's
  waldenstrom churg strauss takayasu henoch schonlein kaposi kaposi's wernicke korsakoff dravet lennox gastaut rett angelman prader willi
  noonan cornelia lange fraumeni lynch cowden peutz jeghers fanconi diamond blackfan gilbert gilbert's crigler dubin rotor budd chiari
  arnold klippel feil trenaunay sturge weber hippel lindau osler rendu refsum von st`.split(/\s+/),
);
