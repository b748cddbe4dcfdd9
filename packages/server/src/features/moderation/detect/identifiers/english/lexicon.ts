/** All that the server looks words up in: names and places beside the essential words. */
import { essential } from './essential-words.ts';
import { commonDoubtfulNames, commonNames, rarerDoubtfulNames, rarerNames } from './first-names.ts';
import { glossaryOf } from './glossary.ts';
import { givenNamesByRegion, shortGivenNames, surnamesByRegion } from './names-by-region.ts';
import { ordinaryEnglish, ordinarySpanish } from './ordinary-words.ts';
import { seldomWritten } from './seldom-written.ts';
import * as role from './roles.ts';
import { commonSurnames, rarerSurnames, wordySurnames } from './surnames.ts';

const eponyms = `parkinson parkinson's alzheimer alzheimer's crohn crohn's hodgkin hodgkin's down down's asperger asperger's tourette
 tourette's addison addison's cushing cushing's graves graves' huntington huntington's paget paget's raynaud raynaud's barrett
 barrett's wilson's marfan marfan's sjogren sjogren's behcet behcet's meniere meniere's guillain barre hashimoto hashimoto's
 lou gehrig's gehrig kawasaki lyme bell's chaddock babinski framingham wells turner's klinefelter's gaucher's fabry's pompe
 still's bright's legg calve perthes ehlers danlos charcot marie tooth creutzfeldt jakob willebrand lewy peyronie peyronie's
 dupuytren dupuytren's baker's morton's achilles epstein barr pap papanicolaou apgar glasgow kegel braxton hicks caesarean
 moebius mobius rasmussen rasmussen's landau kleffner kuru zellweger menkes alexander canavan tay sachs niemann pick pick's
 batten kennedy's machado joseph wegener wegener's waldenstrom churg strauss takayasu henoch schonlein kaposi kaposi's
 wernicke korsakoff dravet lennox gastaut rett angelman prader willi noonan cornelia lange fraumeni lynch cowden peutz jeghers
 fanconi diamond blackfan gilbert gilbert's crigler dubin rotor budd chiari arnold klippel feil trenaunay sturge weber hippel
 lindau osler rendu refsum von st`;

/** Of both languages: a short text may be in either. */
export const ordinaryWords: ReadonlySet<string> = /*#__PURE__*/ new Set(
  `${ordinaryEnglish} ${ordinarySpanish} ${seldomWritten}`.split(/\s+/),
);

export const lexicon = /*#__PURE__*/ glossaryOf(
  [
    ...essential,
    [role.name, commonNames],
    [role.name, rarerNames],
    ...Object.values(givenNamesByRegion).map((names) => [role.name, names] as const),
    [role.doubtful, shortGivenNames],
    [role.doubtful, commonDoubtfulNames],
    [role.doubtful, rarerDoubtfulNames],
    // Given names among the plain words below.
    [role.doubtful, 'ada christian'],
    [role.surname, commonSurnames],
    [role.surname, rarerSurnames],
    ...Object.values(surnamesByRegion).map((names) => [role.surname, names] as const),
    [role.wordy, wordySurnames],
    [
      role.state,
      `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
      iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
      nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta
      manitoba saskatchewan queensland tasmania england scotland wales yorkshire lancashire kent essex sussex surrey cornwall
      devon norfolk suffolk cumbria northumberland durham dorset somerset hampshire cheshire hertfordshire berkshire bavaria
      catalonia carolina dakota jersey mexico`,
    ],
    [
      role.plain,
      `ccu nicu picu gi obgyn ob neurology cardiology oncology radiology pediatrics paediatrics dermatology psychiatry urology
      gynecology gynaecology orthopedics orthopaedics rheumatology nephrology physiotherapy medicare medicaid fda cdc nih ada
      aha acc kdigo gold hispanic caucasian european stage grade hepatitis omega dna message subject treatments management
      guidelines guideline recommendations recommended recommendation latest protocol protocols prognosis prognostic
      contraindications indications side effects options dosage mrn ssn dob excellent amazing fantastic brilliant thankyou nan
      granny facebook youtube twitter instagram internet web advil tylenol prozac zoloft lexapro tv fuse blink outcomes
      outcome multi differential adverse comparison impact updated update mgmt tx rx dx hx sx renova supernova nova casanova
      pleasant sicu micu pacu aau amu eau hdu itu mau copd gerd chf`,
    ],
    [
      role.eponymHead,
      `cyst tumor tumour contracture esophagus oesophagus ataxia chorea ring rings operation maneuver manoeuvre bacteria
      bacillus stain cell cells body bodies node nodes catheter tube anomaly malformation deformity lesion dystrophy myopathy
      neuropathy encephalopathy arthritis vasculitis granulomatosis purpura nephropathy phenomenon gland glands triad position
      paralysis type lymphomas reaction effect grade stage cysts tumors tumours wart metro vera craig stroke regimen protocol
      hunger amputation retinopathy nodules inventory assay number staging elastosis psychosis aphasia epilepsy blood
      bacterium factor`,
    ],
    [
      role.thing,
      `capsule capsules drop drops reception helpline office therapy doctors consultants clinicians borderline vegetarian buddhist protestant
      anglican latino scottish welsh polish turkish arab italian brazilian australian canadian deprived handed jointed hearing weight under
      peri menopausal eye knee shoulder elbow tunnel related green blue cross news six ii mad lucky later sceptical skeptical cynical stupid
      naive silly paranoid whatever bean beans flour lecithin formula max amazon superdrug lloyds county general big senior junior witness
      witnesses scan steroid steroids alcohol concern watchers council public physio physiotherapists nutrition profesora celiaco hipertensa
      hipertenso autonoma dias tardes noches enfermeria urgencias solostar flexpen kwikpen suspension solution ointment syrup drink drinks
      powder tea coffee chocolate fish coach coaching counselling counsellors volunteers carers drivers porters students trainee bank union
      council legal aid rights watch action alliance network foundation charity forum group page site website app store shop market airlines
      airways hotel bank insurance company limited bureau agency authority ministry commission committee college royal hill`,
    ],
    [
      role.institution,
      `hopkins sinai ucla ucsf nyu upmc mgh stanford baylor kaiser permanente langone kettering cedars mayo bellevue yale ucsd
      ucl uclh geisinger montefiore vanderbilt emory intermountain ochsner scripps christie addenbrooke's moorfields papworth
      bupa nuffield methodist mercy`,
    ],
    [
      role.city,
      `york angeles chicago houston phoenix philadelphia antonio dallas austin jacksonville columbus charlotte indianapolis
      seattle denver boston nashville detroit portland vegas memphis louisville baltimore milwaukee albuquerque tucson fresno
      sacramento atlanta omaha raleigh miami oakland minneapolis tulsa tampa arlington wichita cleveland bakersfield aurora
      anaheim honolulu riverside lexington stockton pittsburgh anchorage cincinnati greensboro plano newark lincoln orlando
      irvine toledo jersey chandler laredo madison durham lubbock winston-salem garland glendale reno scottsdale norfolk
      fremont richmond spokane tacoma birmingham rochester modesto fayetteville oxnard fontana montgomery akron yonkers
      augusta shreveport amarillo knoxville worcester providence chattanooga tempe salem eugene springfield hartford syracuse
      dayton savannah charleston boise boulder buffalo albany trenton princeton pasadena berkeley francisco diego cambridge
      london manchester leeds sheffield bristol liverpool nottingham leicester coventry edinburgh glasgow cardiff belfast
      swansea aberdeen dundee plymouth derby southampton portsmouth brighton oxford exeter norwich bradford hull stoke
      wolverhampton sunderland newcastle middlesbrough blackpool bournemouth ipswich peterborough gloucester cheltenham
      canterbury lancaster darlington hartlepool gateshead stockport oldham bolton wigan preston huddersfield wakefield
      doncaster barnsley rotherham dublin cork galway limerick toronto montreal vancouver calgary ottawa edmonton winnipeg
      halifax sydney melbourne brisbane perth adelaide canberra auckland wellington christchurch johannesburg durban pretoria
      nairobi lagos accra cairo mumbai delhi bangalore chennai kolkata hyderabad karachi lahore islamabad dhaka colombo
      singapore manila jakarta bangkok hanoi seoul tokyo osaka beijing shanghai paris lyon marseille berlin hamburg munich
      frankfurt cologne stuttgart vienna zurich geneva bern brussels amsterdam rotterdam copenhagen stockholm oslo helsinki
      madrid barcelona seville lisbon porto rome milan naples turin athens istanbul ankara moscow kyiv warsaw krakow prague
      budapest bucharest sofia belgrade zagreb dubai riyadh jeddah tehran baghdad beirut amman jerusalem nyc brooklyn
      manhattan bronx hoboken la sf fargo topeka boca naperville evanston ashland burlington georgetown greenville bloomington
      duluth fairfield`,
    ],
    [
      role.country,
      `usa america canada mexico brazil argentina chile peru colombia venezuela ecuador bolivia uruguay paraguay cuba jamaica
      haiti britain ireland france germany spain portugal italy switzerland austria belgium netherlands holland luxembourg
      denmark sweden norway finland iceland poland czechia slovakia hungary slovenia croatia serbia bosnia romania bulgaria
      greece cyprus turkey russia ukraine belarus estonia latvia lithuania israel jordan egypt morocco algeria tunisia libya
      nigeria ghana kenya uganda tanzania ethiopia somalia sudan zimbabwe zambia india pakistan bangladesh nepal china japan
      korea taiwan vietnam thailand malaysia singapore indonesia philippines australia iran iraq syria lebanon afghanistan
      greenland africa zealand kingdom republic arabia lanka guinea leone rico rica states emirates`,
    ],
    [role.company, `inc llc ltd gmbh corp plc incorporated technologies solutions consulting partners holdings industries`],
    [
      role.care,
      `seen treated admitted evaluated diagnosed followed hospitalized hospitalised visit visited surgery presented presenting
      presents reviewed observed assessed referred operated registered examined appointment checked attended attending
      consulted consultation documented stay currently dialysis operation biopsy treatment checkup up biopsied care
      transferred managed tx'd dx'd procedure born delivered discharged underwent scheduled screened monitored enrolled
      consult replacement ablation scan mri test tests tested seeing er ed`,
    ],
    [
      role.dwelling,
      `live lives lived living reside resides residing resident residence originally moved moving born relocated based home
      travelling traveling travel arrived travelled trip`,
    ],
    [role.toPlace, 'at in to from near of visited attended attends visiting visits outside around for on'],
    [
      role.kind,
      `pain cancer fracture eye dental sleep walk urgent memory fertility diabetes diabetic outpatient outpatients emergency
      community local medical health mental family day call women's men's children's heart the a our new private public state
      general primary nhs sexual care cardiac stroke vaccine vaccination covid travel asthma wound skin blood hearing breast
      maternity antenatal physical occupational therapy law human national american royal world us u.s research clinical
      surgery hospital clinic medicine practice my your this that their his her public internal veterinary sports nuclear
      alternative chinese traditional vascular rehab weight foot spine minor injuries media airport shopping call contact data
      control leisure sports recovery support information resource resources environmental native military child children
      traveler's travellers fetal laser pet homeless rights patient bariatric cosmetic plastic oral eye`,
    ],
  ],
  eponyms,
  ordinaryWords,
);
