/**
 * English: kinds of words, and what tells of treatment, money and dates of one person, or threatens. That somebody was here at all is
 * said in too many ways for patterns: only the plainest are here, the model sees to the rest.
 */
import type { Language } from './language.ts';
import { wordsOf, type Classes } from './pattern.ts';

const irregularPast = /*#__PURE__*/ wordsOf(`
  came went had was were did said told saw seen been gone done got gotten gave given took taken made paid left met brought bought
  brought chose chosen came lost kept knew known wrote written spoke spoken sat stood slept ate drank drove began begun broke broken
  felt fell fallen found forgot forgotten held heard hung hurt led lent let lay lain meant put ran read rang rung rode rose sent set
  shook shown showed sought sold spent swore thought threw thrown understood undergone underwent woke withdrew withdrawn won wore worn
  bit bled bound cut dealt drew fought flew grew grown hid hit quit shut stuck taught tore`);

/** Words in -ed that are no past tense. */
const notPast = /*#__PURE__*/ wordsOf(`need feed speed seed bleed breed indeed exceed proceed succeed hundred bed red shed weed embed
  sacred naked`);

const past = (word: string): boolean => (word.endsWith('ed') ? word.length > 3 && !notPast.has(word) : irregularPast.has(word));

/** Body parts and what may be wrong with them, what is done about it: whatever is "yours" of these is health information. */
const careNouns = /*#__PURE__*/ wordsOf(`
  cortisone paracetamol morphine codeine warfarin aspirin sertraline ointment cream drops patch pump graft melanoma brushing flossing
  stretches stretching
  tooth teeth molar molars incisor canine gum gums jaw mouth tongue bite smile enamel root roots nerve palate wisdom
  knee knees hip hips back spine neck shoulder shoulders elbow wrist hand hands finger fingers thumb foot feet ankle ankles heel toe
  toes leg legs arm arms chest breast breasts heart lung lungs liver kidney kidneys bladder bowel stomach abdomen belly gut womb uterus
  ovary ovaries cervix prostate skin scalp hair head brain eye eyes eyesight vision ear ears hearing nose sinus sinuses throat tonsils
  thyroid gland glands lymph blood bone bones joint joints muscle muscles tendon ligament rib ribs pelvis groin face lip lips nail nails
  crown crowns filling fillings implant implants bridge veneer veneers denture dentures braces aligner aligners retainer canal
  canals extraction extractions cleaning cleanings whitening polish scaling bonding sealant sealants mouthguard nightguard splint
  surgery surgeries operation operations procedure procedures treatment treatments therapy therapies care aftercare session sessions
  diagnosis diagnoses prognosis condition conditions symptom symptoms pain pains ache swelling bleeding infection abscess decay cavity
  cavities rash lump mole moles lesion lesions wound wounds scar scars bruise bruising fracture sprain injury injuries allergy allergies
  allergic disease illness disorder syndrome cancer tumour tumor cyst growth hernia ulcer diabetes hypertension asthma eczema acne
  psoriasis depression anxiety adhd autism migraine migraines headache headaches epilepsy stroke dementia menopause fertility ivf
  pregnancy miscarriage labour labor delivery birth cycle period contraception hiv hepatitis herpes chlamydia std sti addiction drinking
  smoking alcohol drug drugs substance recovery relapse weight bmi height cholesterol sugar glucose pressure pulse temperature fever
  cough flu covid test tests testing result results labs lab bloodwork sample samples swab smear pap biopsy biopsies scan scans mri ct
  xray xrays ray rays ultrasound ecg ekg eeg mammogram colonoscopy endoscopy screening screenings imaging images
  medicine medicines medication medications meds prescription prescriptions tablet tablets pill pills dose dosage dosing refill refills
  antibiotic antibiotics painkiller painkillers opioid opioids steroid steroids insulin inhaler statin antidepressant antidepressants
  injection injections jab jabs shot shots vaccine vaccination vaccinations immunisation immunization infusion botox filler fillers
  anesthesia anaesthesia anesthetic anaesthetic sedation numbing stitches sutures dressing bandage cast brace crutches glasses lenses
  lens cataract cataracts hearing-aid orthotics insoles physio physiotherapy rehab rehabilitation exercises counselling counseling
  chemotherapy chemo radiotherapy dialysis transplant transfusion laser peel facial massage adjustment adjustments alignment
  mental psychiatric psychological medical dental clinical hygiene history referral referrals examination exam assessment evaluation
  symptom-free complication complications discharge prep recall hygienist surgeon periodontal gingivitis
  fitting fittings mold mould`);

/** Endings of the names of diseases, procedures and medicines. */
const careEndings =
  wordsOf(`itis osis oses ectomy otomy ostomy plasty scopy emia aemia pathy algia oma graphy gram therapy cillin mycin statin
  prazole olol pril sartan azepam oxetine profen formin cycline codone metrics dontics dontist iasis`);
const careEnding = /*#__PURE__*/ new RegExp(`(?:${[...careEndings].join('|')})$`);
const notCare = /*#__PURE__*/ wordsOf(
  'program diploma aroma sympathy empathy apathy telegram instagram photography biography paragraph gram',
);
const care = (word: string): boolean =>
  careNouns.has(word) ||
  (word.endsWith('s') && careNouns.has(word.slice(0, -1))) ||
  (word.length > 5 && careEnding.test(word) && !notCare.has(word));

/** What is "yours" and gives nothing away in a reply. */
const harmless =
  /*#__PURE__*/ wordsOf(`review reviews feedback comment comments post rating stars words remarks thoughts view views opinion opinions
    message messages note question questions query queries enquiry inquiry concern concerns point points suggestion suggestions
    name phone number email address details information privacy rights disappointment frustration impression impressions experience
    experiences friends friend day weekend evening patience time honesty candour candor openness understanding support interest help
    kindness generosity compliment compliments praise recommendation enthusiasm encouragement convenience choice mind perspective
    observation observations reply response dissatisfaction satisfaction unhappiness anger sentiment sentiments sadness expectations
    attention criticism criticisms frankness issue issues situation thoughtfulness input idea ideas insight insights side local nearest
    appreciation story patience inbox browser community neighbours neighbors`);

const classes: Classes = {
  past,
  care,
  /** What nobody's phrase runs across. */
  break: wordsOf(`${[...harmless].join(' ')} regarding via
    a an the this that these those and or but nor so because although though while if whether unless when where who whom which what why
    how about of in on at by for from with without to into onto over under between after before during through against among as than
    is are was were be been being am has have had do does did can could will would shall should may might must not never
    i we you he she it they me us him them our your my his her their its please thank thanks sorry`),
  harmless,
  we: wordsOf(`we i team staff doctor doctors dr dentist dentists hygienist nurse nurses surgeon physio physiotherapist therapist clinician
    clinicians receptionist receptionists reception manager gp optometrist optician midwife provider providers specialist practitioner
    colleague colleagues assistant podiatrist chiropractor pharmacist psychologist counsellor counselor dermatologist orthodontist
    physician anaesthetist anesthesiologist office clinic practice`),
  aux: wordsOf(`have had has did also then already always only even just actually personally clearly all both really certainly never not
    first specifically repeatedly carefully immediately promptly fully kindly politely properly again previously explicitly later
    'd recently thoroughly still simply often indeed duly subsequently`),
  clinician: wordsOf(`doctor dentist nurse hygienist surgeon clinician physician therapist physio physiotherapist gp midwife optometrist
    optician receptionist pharmacist specialist podiatrist counsellor counselor psychologist consultant anaesthetist phlebotomist
    radiographer sonographer audiologist chiropractor osteopath dietitian locum trainee student orthodontist dermatologist`),
  nth: (word) => /^\d{1,2}(?:st|nd|rd|th)$/.test(word),
  /** What is done to or for a patient. */
  treated: wordsOf(`did gave placed fitted removed prescribed performed recommended offered advised took found extracted cleaned filled
    started put numbed injected scanned operated diagnosed referred removed suggested x-rayed ordered sent booked explained discussed
    carried completed drilled stitched checked treated`),
  be: wordsOf(`is are was were be been being 's`),
  you: wordsOf('you yourself yourselves'),
  day: wordsOf('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'),
  month: wordsOf(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec`),
  ago: wordsOf('day days week weeks month months year years fortnight hours'),
  /** Meetings, by what they are called. */
  visit: wordsOf(`visit visits appointment appointments appt appts appointement consultation consultations consult checkup checkups
    check stay admission booking bookings slot follow session sessions procedure surgery operation treatment exam examination cleaning
    attendance arrival absence cancellation cancellations encounter hospitalization hospitalisation scan treatments case`),
  /** The plainest of them: being here, by whatever name. */
  stay: wordsOf('visit visits appointment appointments appt consultation consultations consult checkup checkups stay'),
  records: wordsOf(`record records notes chart charts file files computer system systems database books diary log logs accounts paperwork
    register calendar schedule cctv footage documentation`),
  kin: wordsOf(`husband wife son daughter mother father mum mom dad mommy daddy brother sister partner boyfriend girlfriend fiance fiancee
    spouse child children kid kids baby toddler grandson granddaughter grandmother grandfather grandma grandpa aunt uncle niece nephew
    parents parent cousin boy boys girl girls twins family families carer stepson stepdaughter daughters sons relative`),
  one: wordsOf(`patient reviewer person individual gentleman lady man woman writer author customer client guy girl poster commenter user
    reviewer's`),
  money: wordsOf(`insurance insurer copay copays copayment deductible coinsurance balance balances bill bills billing invoice invoices
    payment payments account accounts refund refunds deposit claim claims premium coverage debt debts fee fees charge charges
    plan medicare medicaid policy credit card cheque check instalment instalments installment installments finance financing
    arrears statement statements receipt receipts discount cover quote estimate hsa fsa preauthorization`),
  lawyer: wordsOf('lawyer lawyers attorney attorneys solicitor solicitors barrister counsel'),
};

export const english: Language = {
  classes,
  anybody: wordsOf('if whether unless anyone anybody wherever whenever once'),
  rules: [
    {
      // The plainest ways to say that somebody was here.
      kind: 'relationship',
      where: 'both',
      general: true,
      patterns: `
        we|i|dr <aux>? <aux>? !said|hoped|felt|thought|wanted|wished|read|found <past> ~1 <you>
        you <aux>? <aux>? !asked|mentioned|wrote|found|read|described|posted|said <past> ..4 at|in|to|from|by|with|on our|my|us !website|
          site|page|leaflet|app|forum|list|blog
        you are|were ~1 under|registered|booked|with|seeing|on with? our|my|us
        you <aux>? came|popped|dropped|visited in|by|back|for|with|on|last
        as i|we told|said|discussed|explained|mentioned|advised|agreed|showed to|you|at|when|during|with|last|in|on
        as your dentist|doctor|gp|therapist|physio|physiotherapist|surgeon|nurse|clinic|practice|hygienist|provider|physician we|i
        our|my ~2 <records> show|shows|showed|say|says|indicate|confirm|state|reflect|suggest|tell|contain|hold|list|prove|differ|disagree|
          contradict
        our|my ~1 records|notes|charts|files|record|file is|are|were|was accurate|clear|complete|correct|detailed|different
        according to our|my|the ~1 <records>
        we|i <aux>? <aux>? checked|reviewed|searched|consulted|read|pulled our|my|the ~1 record|records|notes|chart|charts|file|files|diary
        we|i <aux>? <aux>? looked|gone|went|been|look through|at|in|into|up our|my|the ~1 record|records|notes|chart|charts|file|files|diary
        thank|thanks ..4 for coming|visiting|attending|choosing|trusting !information|our
        thank|thanks ..4 for visiting|attending our ~2 clinic|practice|surgery|office|hospital|centre|center|department|ward|pharmacy
        thank|thanks|appreciate|appreciated|grateful|enjoyed|valued ..3 your ~2 <stay> !to
        your ~2 visit to our|the|us ~2 clinic|practice|surgery|office|hospital|centre|center|
          department|ward|pharmacy
        being a|an|our|one|my ~3 patient|patients|client !person|reader|soul|audience|listener
        been our|my|one ~3 patient|patients|client`,
    },
    {
      kind: 'relationship',
      where: 'reply',
      general: true,
      patterns: `
        we|i|dr <aux>? <aux>? <past> ~1 your !~3<harmless>
        see|seeing <you>
        about|regarding|concerning|of|during|after your appointment|visit|consultation|stay|admission|procedure|booking
        the|this chart|charts|notes|file|files|record|records|form|letter says|say|shows|show|tells|tell ~1 otherwise|differently|different
        you <aux>? saw dr|our|one
        your last|latest|recent|previous|earlier|first|next|upcoming ~1 <stay>
        your <stay> was|were|went|had|ran|took|ended|started|began|lasted|did|should|could
        we|i remember|recall <you>|your|exactly
        if you had|'d <aux>? come|told|asked|called|rung|said|listened|paid|waited|turned|arrived|let|kept|followed|brushed|worn|stayed|rested
        no|any record|records|trace|sign of you
        no|any ~1 patient|appointment|booking|record|account|file under|by|with|of that|this|your name
        we|i do|have|did not know|met|meet|seen|see|treated|treat this person|reviewer|individual|man|woman
        you were|was <aux>? late|early|here|rude|abusive|aggressive|our|under|scheduled|due|asked|offered|seen|given|told|sedated
        as our|one ~3 patient|patients|client !we|of`,
    },
    { kind: 'person', where: 'reply', general: true, patterns: `mum|dad|mom|mummy|daddy|mommy|grandma|grandpa|granny|nan` },
    { kind: 'person', where: 'reply', general: true, patterns: `your ~1 <kin>` },
    {
      kind: 'treatment',
      where: 'reply',
      general: true,
      patterns: `
        your ~3 <care>
        the ~3 <care> that|which we|i|you|dr|she|he ~2 <past>
        we|i <aux>? <treated> ~2 <care>
        we|i <aux>? prescribed|diagnosed|extracted|drilled|injected|numbed|stitched|biopsied|operated|filled|whitened
        you need|needs|required|require|needed a|an|the|more|to ~2 <care>`,
    },
    {
      kind: 'payment',
      where: 'reply',
      general: true,
      patterns: `
        your ~3 <money>
        the|your|this|that|his|her|their|with|is|was ~1 unpaid|outstanding|overdue|unsettled bill|balance|invoice|account|amount|debt|fee|payment
        is|was|remains|have|has an|some unpaid|outstanding|overdue|unsettled bill|balance|invoice|account|amount|debt|fee|payment
        you <aux>? owe|owed|paid
        you <be>|were|have <aux>? been? charged|billed|invoiced|refunded|quoted|credited|reimbursed
        the ~1 insurer|insurance|insurers|claim ~1 <past>|was
        the ~1 fee|charge|bill|invoice|cost you|we|was|is for|you|because|only
        issued|processed|given|sent|arranged|made|authorised|authorized ..3 refund|credit|reimbursement|invoice`,
    },
    {
      kind: 'visit_date',
      where: 'reply',
      general: true,
      patterns: `
        you|your|visit|appointment|came|seen ..6 yesterday
        you|your|visit|appointment|came|seen ..4 <ago> ago
        yesterday ..5 you|your
        on|at <day>|<month> ..6 you|your <past>|were|was|had|appointment|visit`,
    },
    {
      kind: 'threat',
      where: 'both',
      patterns: `
        our|my|the ~1 <lawyer> will|shall
        we|i ..2 sue|suing|prosecute
        we|i|will|be|considering ..3 take|taking|pursue|pursuing|start|seek|consider|considering|begin|bring ~2 legal|court|proceedings
        hear|hearing from ..2 <lawyer>|solicitors|legal
        report|reporting|reported <you> to
        we|i ..2 be|are forced|compelled|obliged|left to|with
        have|leave|leaves|leaving|left|with ~1 no|little choice|option|alternative
        your ..4 is|are|was|constitutes|amounts ..3 defamatory|libellous|libelous|slanderous|defamation|libel|slander
        we|i know who|where you
        you will|may|might|going ~2 regret|sorry|consequences|sued
        hold|holding you ~2 liable|responsible|accountable
        see you in court
        our|the|to|my legal team|department|advisers|advisors|representatives|counsel
        you <be>|have <aux>? been? warned|banned|barred|blocked
        find another|yourself ~1 dentist|doctor|gp|clinic|practice|surgery
        your account will|may ~1 closed|banned|suspended|blocked|deleted
        have|get|had you ~1 arrested|prosecuted|sued|banned|barred|removed|blocked
        cease and desist`,
    },
    {
      kind: 'threat',
      where: 'reply',
      patterns: `
        report|reported|reporting|ban|blacklist|expose|exposing|find <you>|your|this to|from|in|on|and
        forced|compelled to|into
        remove|delete|withdraw|retract|amend|edit|take|change|pull your|this|the|it ~2 review|comment|comments|post|statement|down|or|
          immediately|now|within
        reserve|reserves|reserving our|the|all ~1 right|rights
        final|last|fair|only warning
        this as ~1 notice|warning
        authorities
        be warned
        press|pressing|file|filing charges|suit
        you will|'ll ~2 regret|pay
        think twice|carefully
        change|edit|update|raise|revise it|this|that|your ..3 five|star|stars|rating
        delete|remove|withdraw this|it|your ..4 and|then we
        no longer have|be ~2 practice|dentist|doctor|gp|clinic|surgery|welcome
        remove|deregister|discharge|dismiss|strike|removed|removing ~1 patients|patient|you
        contact|call|tell|inform|contacting your ~2 employer|boss|work|workplace|husband|wife
        watch|careful what|your|yourself
        your ip|identity|employer
        unless|until you ~3 remove|delete|retract|withdraw|apologise|apologize|change|take`,
    },
    // What clinics say harmlessly as well.
    {
      kind: 'treatment',
      where: 'reply',
      general: true,
      hint: true,
      patterns: `
        hear|read|know|learn|sorry|glad|happy|pleased|apologies|delighted|relieved ..2 the|that ~2 <care> !in
        the ~1 <care> <past>|hurt|hurts
        the ~1 <care> was|were|had|did|went|came|showed|failed|broke|placed|prescribed|performed|done|given
        the ~3 <care> we|i|you|dr|she|he ~2 <past>
        we|i|the|our <we>? <aux>? <treated> a|an|the|your|you|two|three|some|any|no ~3 <care>`,
    },
    {
      kind: 'payment',
      where: 'reply',
      general: true,
      hint: true,
      patterns: `
        owed|owing|overdue|arrears
        turned|denied|declined|rejected|refused ..3 authorization|authorisation|claim|claims|coverage|preauthorization
        unpaid|outstanding|overdue|unsettled bill|balance|invoice|account|amount|debt|fee|payment|bills|fees|debts|accounts|invoices
        sent|send|passed|referred to a? debt? collections|collection|collectors
        the ~2 refund|balance|deposit|copay|invoice|deductible|bill|debt|account|sum|amount|excess was|were|has|is|you|we
        we|i <aux>? <aux>? refunded|waived|billed|charged|credited|reimbursed|invoiced|quoted|discounted !all|fees|patients|people`,
    },
    {
      kind: 'visit_date',
      where: 'reply',
      general: true,
      hint: true,
      patterns: `
        you|your|visit|appointment|came|seen ..6 last <day>|<month>|week|month|year|night|spring|summer|autumn|fall|winter
        seen|came|booked|scheduled|visited|attended|waited|admitted|discharged|operated ..3 on|in|since|of <month>|<day>
        you|your|seen|came|visited|attended|was|were ..6 on|of the <nth>`,
    },
    {
      kind: 'threat',
      where: 'reply',
      hint: true,
      patterns: `
        <lawyer>
        sue|sued|suing|lawsuit|lawsuits|litigation|litigate|defamation|defamatory|defame|defaming|defamed|libel|libellous|libelous|
          slander|slanderous|slandering
        legal|court|civil|criminal|further action|proceedings|team|department|consequences|steps|charges|remedies|recourse|counsel|advice|
          matter|route|options|claim|representatives|representation
        or|else face|consequences
        consequences|repercussions|police|prosecute|prosecuted|prosecution|perjury
        courts|court
        home address|addresses
        an|criminal|a offence|offense|crime
        off|from our list|register|books
        against|break|breaking|broke|breach|violating|violation ~1 law
        evidence for|against
        we|i ..4 legal action|proceedings|steps|route`,
    },
    {
      kind: 'threat',
      where: 'both',
      hint: true,
      patterns: `
        our|my|the ~1 <lawyer>
        removed|struck ~1 from|off our list|register|books`,
    },
  ],
};
