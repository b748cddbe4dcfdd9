/**
 * English. Second person with a past tense, "your" with a noun of care, the clinic as subject with "you" as object, "our" with what
 * records are called, one person in the third person, and threats.
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

/** Past tenses that a reply may well have with "you" and that tell nothing. */
const untold = /*#__PURE__*/ wordsOf(`left made upset caused hurt disappointed thanked obliged committed dedicated opened hoped wished was
  were had meant annoyed frustrated concerned grateful delighted pleased`);

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

/** What anybody who reads along may be done to: "thank you", "we invite you", "happy to help you". */
const openly = /*#__PURE__*/ wordsOf(`thank hear invite encourage ask assure appreciate wish urge hope want promise advise welcome owe
  understand believe respect like love help let give offer support contact call reach tell show listen reassure direct point guide send
  email phone write wanted to for with from at on by about of as that and but or so if when how what which than like do not
  you can will would could shall may might must should am are is were was be have has had do did the a our all both see read know
  feel think say answer inform also get upset cause disappoint let talk walk take only just put connect refer join remind request
  sorry hoping hope because while since until before after where why who whom whose whether until though although`);
const privily = (word: string): boolean => !openly.has(word) && !past(word);

/** Care in general is spoken of in the past without anybody's being meant: "we changed the procedure". */
const impersonal = /*#__PURE__*/ wordsOf(`care procedure procedures dental medical clinical hygiene mental screening screenings exercises
  imaging vaccine vaccination drug drugs plan weight face hand head heart back labour labor recall height hands history`);

const classes: Classes = {
  ailing: (word) => care(word) && !impersonal.has(word),
  privily,
  past,
  care,
  acted: (word) => past(word) && !untold.has(word),
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
  /** Behind a noun of care: it is not the care but something of the house. */
  head: wordsOf(`
    department room rooms area team teams service services clinic clinics form forms list lists unit desk machine machines chair
    chairs policy policies price prices waiting course courses staff process system leaflet leaflets guideline guidelines option
    options cost costs guidance line lines practice centre center website page fees fee charges app rules law regulator council
    commission quality board group groups training record-keeping provider providers professionals standards hours system schedule
    school side door`),
  had: wordsOf(`had 'd`),
  nth: (word) => /^\d{1,2}(?:st|nd|rd|th)$/.test(word),
  /** What is done to or for a patient. */
  treated: wordsOf(`did gave placed fitted removed prescribed performed recommended offered advised took found extracted cleaned filled
    started put numbed injected scanned operated diagnosed referred removed suggested x-rayed ordered sent booked explained discussed
    carried completed drilled stitched checked treated`),
  scan: wordsOf('scan scans xray xrays ray rays mri ct results result test tests bloods biopsy smear ultrasound ecg labs sample swab'),
  be: wordsOf(`is are was were be been being 's`),
  you: wordsOf('you yourself yourselves'),
  number: (word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word),
  day: wordsOf('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'),
  month: wordsOf(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec`),
  ago: wordsOf('day days week weeks month months year years fortnight hours'),
  /** Meetings, by what they are called. */
  visit: wordsOf(`visit visits appointment appointments appt appts appointement consultation consultations consult checkup checkups
    check stay admission booking bookings slot follow session sessions procedure surgery operation treatment exam examination cleaning
    attendance arrival absence cancellation cancellations encounter hospitalization hospitalisation scan treatments case`),
  records: wordsOf(`record records notes chart charts file files computer system systems database books diary log logs accounts paperwork
    register calendar schedule cctv footage documentation`),
  says: wordsOf(`
    mention mentions mentioned read reads show shows showed showing say says said indicate indicates indicated confirm confirms
    confirmed state states stated reflect reflects suggest suggests suggested prove proves note notes document documents contain
    contains reveal reveals tell tells have has list lists`),
  /** Feelings and words a reader can have without having been there. */
  saying: wordsOf(`felt wrote written described shared mentioned raised said left posted expressed reported noted pointed outlined hoped
    expected wanted wished thought found took taken made brought set chosen decided read submitted published recommended rated
    reviewed commented enjoyed liked loved appreciated highlighted stated indicated referred suggested used`),
  feeling: wordsOf(`unhappy disappointed dissatisfied displeased upset frustrated angry annoyed happy pleased satisfied unsatisfied
    feeling left hoping expecting able unable so very not less really clearly more too let looking kind concerned worried interested
    entitled invited welcome encouraged going right wrong most`),
  good: wordsOf(`glad happy pleased delighted thrilled relieved sorry apologise apologize apologies regret sad saddened overjoyed glad
    ecstatic`),
  kin: wordsOf(`husband wife son daughter mother father mum mom dad mommy daddy brother sister partner boyfriend girlfriend fiance fiancee
    spouse child children kid kids baby toddler grandson granddaughter grandmother grandfather grandma grandpa aunt uncle niece nephew
    parents parent cousin boy boys girl girls twins family families carer stepson stepdaughter daughters sons relative`),
  one: wordsOf(`patient reviewer person individual gentleman lady man woman writer author customer client guy girl poster commenter user
    reviewer's`),
  money: wordsOf(`insurance insurer copay copays copayment deductible coinsurance balance balances bill bills billing invoice invoices
    payment payments account accounts refund refunds deposit claim claims premium coverage debt debts fee fees charge charges
    plan medicare medicaid policy credit card cheque check instalment instalments installment installments finance financing
    arrears statement statements receipt receipts discount cover quote estimate hsa fsa preauthorization`),
  paid: wordsOf(`paid owe owed refused`),
  lawyer: wordsOf('lawyer lawyers attorney attorneys solicitor solicitors barrister counsel'),
};

const hipaa = 'relationship' as const;

export const english: Language = {
  classes,
  anybody: wordsOf('if whether unless anyone anybody wherever whenever once'),
  rules: [
    {
      // The clinic and "you", in the past: said to anybody it is said to a patient.
      kind: hipaa,
      where: 'both',
      general: true,
      patterns: `
        we|i <aux>? <aux>? saw|seen|treated|examined|met|operated|diagnosed|prescribed|assessed|scanned|x-rayed|tested ~1 <you>|your
        when|while|since|after|before|time|day|once you came|visited|attended in|to|for|here|with|us|our
        when|while|day|time you were here|in|with|seen
        last|previous time you were|came|visited|saw
        when|since|after we|i <aux>? saw|treated|met|spoke|examined|operated|discussed|did
        you were|was|have <aux>? been? seen|treated|examined|diagnosed|operated|assessed ~1 by|at|in|with|on our|us|my|me|here|dr|the
        you are|were|have not? been? <aux>? ~2 patient of|here|at|since
        you are|were|being not? a|our|my ~3 patient
        your !~2first|next|initial|new|any ~2 <visit> with us|me|our|dr
        your ~2 <visit>|results|scan|test here
        at|during|from|after|before|following|since your ~2 last|recent|previous|latest|past ~2 <visit> with|at us|our|here
        at|during|from|after|before|following|since|about|on your ~1 <visit> last|yesterday|today|earlier
        your ~2 <visit> on|next|this <day>|morning|afternoon|the
        your ~2 <visit> is|was|has|'s <aux>? on|at|booked|confirmed|tomorrow|today|next|set|scheduled|been|cancelled|moved|due
        at|during|from|in your last|previous|recent|latest ~1 <visit> !with
        we|i <aux>? took|did|ran|gave|performed|made|found|saw|noticed|noted|spotted a|an|the|your|that|nothing|some|any|two ~2 <care>|
          <scan>
        as|like|what dr|mr|mrs ~2 <past>
        according to our|my ~1 <records>
        at|during|in|after your ~2 consultation|visit|checkup we|i
        as your dentist|doctor|gp|therapist|physio|physiotherapist|surgeon|nurse|clinic|practice|hygienist|provider|physician ,? we|i
        as i|we told|said|discussed|explained|mentioned|advised|agreed|showed to|you|at|when|during|with|last|in|on
        we|i told|advised|warned|gave|offered|called|phoned|showed|sent|prescribed|fitted <you>
        you told|showed|asked|said|mentioned|emailed|called|rang|phoned|texted|saw|came|wrote|sent to? us|me|our
        you are|were not? one of our
        you are|were ~1 under|registered|booked|with|seeing|on with? our|my|us
        look|looked|looking|glance|peek ~1 at|in|through|over your ~2 <records>|xray|xrays|results|scan|scans|rays
        as|like|what|which the|our|my ~2 <we> <past> <you>
        our|my ~1 <we> has|have <aux>? <past> to|for? you|your
        the ~1 <we> has|have <aux>? written|spoken|booked|referred|looked|sent ~1 to|at|for? you|your
        <day>|yesterday|morning|afternoon|week|month 's ~2 <visit>|scan|test|class
        hello|hi|love|regards|wishes to your ~1 <kin>
        at|during your ~1 consultation|visit|checkup and|but|that|about
        our|my ~1 records|notes|chart|files|file|system <says>
        your ~1 records|notes|chart|file|files <says>
        your ~1 records|notes|chart|file|files|xray|xrays|ray|rays|scan|scans with|here|on|at us|our|my|file|here
        no|any record|records|trace of you|your
        i|we <aux>? looked|checked|pulled|reviewed|read|opened|went ~3 your ~2 <records>|xray|xrays|results|scan|scans|labs|rays|mri
        looking at your ~1 <records>|xray|xrays|results|scan|scans|rays
        we|i|you|'ll|will|may remember|recall <you>|your|us|our
        you|'ll|will|may remember|recall from|when|we|what|how
        we|i have <aux>? known <you>
        thank|thanks ..4 for coming|visiting|attending|choosing|trusting|seeing !information|our
        thank|thanks ..4 for being ~1 our|a|such|one ~4 patient|patients
        see|seeing <you> again|soon|next|back|on|at !the|your|any
        good|great|lovely|nice|pleasure|glad|wonderful to|seeing see? <you> in|at|again|last|on|yesterday
        it was <aux>? ~2 seeing|meeting|treating|to treating|see|meet|treat|have <you>
        your ~2 <scan> was|were|came|showed|looked|revealed|had
        you <aux>? <aux>? <past> ..4 with|by|at|from us|here
        you <aux>? <aux>? !asked|mentioned|wrote|found|read|described|posted|said <past> ..4 at|in|to|from|by|with|on our|my|us !website|
          site|page|leaflet|app|forum|list|blog
        you <aux>? <past> ..3 reception|desk
        from|per your ~1 <records>|scan|scans|xray|xrays|results i|we|it|you
        got|had|received ..4 from us|our
        one of ours
        we|i|dr <aux>? <acted> ..2 to|for|with you
        your ~2 <care> here !is|are
        we|i can? know|see|saw|tell from your
        dr|we|i|nurse ..2 will ring|call|phone|text|email|write|see to? you ..3 tomorrow|about|on your|<day>|the
        dr|we|i|nurse ..2 will ring|call|phone|text|email|write|see to? you tomorrow|on
        you and your ~1 <kin> both? came|were|saw|had|visited
        had|took|taken a ~1 look
        as our ~1 patient|patients
        you did not turn|attend|show|come|keep|bring|make up|in|to|your|it|the|for
        when he|she saw|treated|examined|met <you>
        you <aux>? came|popped|dropped|visited in|by|back|for|with|on|last
        your ~1 <kin> ..6 with|by|at|from|left|saw us|our
        what we|i <aux>? found|saw|did|gave|told|discussed|agreed|wrote|noticed|prescribed|did|heard|measured
        i|we <aux>? <aux>? looked|checked and|up|it|your
        we|i have <aux>? looked|cared after|for since|you|your|him|her
        your ~2 plan|chart|card|notes|letter from|of <month>|last
        had|been|spent|stayed|booked|done|born ..3 with|by us
        you <aux>? had|did|got|saw|left|bought it|this|them|that|yours|one|your here
        done|seen|taken|placed|fitted|given|made|checked|treated|admitted|removed|examined|scanned ~1 here|with|by us|on|last|in|me|our
        done|seen|taken|placed|fitted|given|made|checked|treated|admitted|removed|examined here
        come|coming|came|pop|popping|call|ring back|in and|to|so|if we|us|see
        we|i|dr <aux>? <aux>? !said|hoped|felt|thought|wanted|wished|read|found <past> ~1 <you>
        we|i|dr <aux>? <aux>? <past> ~1 your !~3<harmless>
        we|i <aux>? talked|spoke|discussed|agreed|chatted about|through|on|at|with|that|this|in|before|it|your|when|last
        as <aux>? discussed|agreed|explained|promised|advised|shown at|with|on|in|when|last|by|during|before|yesterday
        we|i have your
        we|i can? see ~1 you|from your|<past>|had|are
        on file|record
        in|on our ~1 system|books|file|files|records|database|list
        your ~2 <we> here !are|is|'s
        <we> here ,? who
        knows|know|knew your ~1 case
        how is|are|did|was the|your ~2 <care> doing|feeling|since|going|getting|healing|settling|after|now|go|today
        your ~2 <care> was|were <aux>? <aux>? <past>
        we|i <aux>? fitted|placed|removed|extracted|stitched|prescribed|injected|filled|diagnosed|biopsied|scanned the|your|it|that|those|
          you|on
        you <aux>? missed|cancelled|canceled|rescheduled your|an|the|two|three|several|last
        been treating|seeing|monitoring|following|looking|caring|managing ~1 after|for? you|your
        having <aux>? seen|treated|examined|looked|checked|reviewed|spoken|met ~1 at|through|to|with? you|your
        i am|was|'m the|your <we>
        glad|pleased|happy|delighted|relieved ..2 the|your|it|that ..5 went|settled|worked|helped|healed|eased|cleared|improved
        good|nice|lovely|great to hear from you again
        welcome back
        looking forward|you to seeing|see you
        on the <nth>
        last <day> you|your|we
        the ~3 <care> we|i <aux>? <treated>|saw|noticed|noted|made|measured|spoke|talked
        when|while we|i <aux>? !opened|started|asked|moved|launched|introduced|became|surveyed|say|set|began|were|was|had|read|put|heard|
          hear|let|hit|cut <past> it|you|your|that|this|the|those|them
        from|by us this|last|yesterday|already|today
        we|i|'ve have|had|got <you>
        you <aux>? <aux>? <past> ..3 by|from our|us|my
        you have not? <aux>? been in|back|seen for|since|to|by|here
        you have not been in|back|seen
        your <care> ~2 we|i <aux>? did|gave|placed|prescribed|fitted|made|put|performed|removed|took|sent|started`,
    },
    {
      kind: hipaa,
      where: 'reply',
      general: true,
      patterns: `
        you <aux>? <aux>? !<saying>|was|were|had|left <past>
        you <aux>? left !a|us|this|your|the|that|feeling|such|these|no|it|here|out|off
        you were|was <aux>? !<feeling>|treated|let|being|made
        you were|was being !ignored|judged|rushed
        you are <aux>? registered|booked|scheduled|enrolled|listed|due|overdue|banned|discharged
        you were|was <aux>? late|early|here|rude|abusive|aggressive|a|an|our|on|in|under|with|scheduled|due|asked|offered|seen|given|told|
          there|present|sedated
        you had !hoped|wanted|wished|expected|a|such|an|any|this|that|the|like|prefer|rather|love
        you had|have a|an|the ~3 <care>|<visit>|wait|reaction
        you have <aux>? been !<feeling>|left|feeling|unhappy|kind
        you <aux>? have <aux>? !<saying>|been <past>
        you <aux>? have <aux>? been <past>|with|to|in|a|an|our|here|late|on|under
        you did <aux>? <aux>? attend|show|turn|come|arrive|have|keep|receive|pay|cancel|call|ask|sign|agree|refuse|request|want|tell|
          complete|bring|follow|need|see|make|book|wait|decline|return|take|give|miss|let|inform|mention|disclose|leave|go
        you do|does not come|have|attend|owe|return
        you failed|refused|declined|insisted|demanded|cancelled|canceled|missed|arrived|signed|agreed|chose|requested|attended|waited|
          visited
        you are|were not|never|no a|our|longer ~3 patient|client
        you are|were ~1 a|an|our|one ~4 patient|client|patients
        be|been|being ~1 a|an|our ~3 patient
        as a|an|our|one ~3 patient|patients|client !we|of,
        patient of ours
        patient since
        former|longtime|long-term|longstanding|loyal|valued|returning|new|existing|regular|previous|current|favourite|favorite|wonderful|
          lovely patient|client
        we|i|they|she|he|<we> <aux>? <aux>? <past> <you>
        <we> <aux>? <aux>? <past> to|for|with|from|on|at|out|after|up|back|off <you>
        <we> <aux>? <past> <past> <you>
        we|i <aux>? let|kept|made|left|had <you>
        seeing|treating|serving|meeting|having|welcoming|welcome|accommodating|squeezing|rescheduling|caring|looking ~1 for|after|
          back? <you>
        seeing|treating|serving|meeting|having|welcoming|accommodating <you>
        keep|keeping|kept|made|making|leave|leaving|left <you> waiting|wait|on|in
        welcome|have <you> again|back|soon|next|at|for|here|in|as
        see|seeing <you>
        you come|visit back|again
        come|coming|came back|again
        at|for|on|until|during your next|last|first|future|recent|upcoming|previous
        next|last|previous|first|future|recent time|visit you|with
        thank|thanks ..4 for coming|visiting|attending|choosing|trusting|seeing|entrusting|returning|joining|selecting|booking|
          staying|allowing|waiting|stopping|bringing|referring|calling|traveling|travelling !this|these|your|it|back|the
        thank|thanks ..4 for being ~1 with|here
        thank|thanks ..4 for letting us|me !know
        thank|thanks ..4 for letting ~3 treat|care|look|help|see|be
        thank|thanks ..1 for being with|here
        thank|thanks ..4 for being|your ~1 loyalty|custom|visit|business|trust|confidence|appointment|stay|continued|years|patronage
        thank|thanks|grateful|appreciate|value ~2 your ~2 loyalty|custom|visit|business|trust|confidence|appointment|stay|patronage
        <good>|apologies|apology ~2 for|about|that ~1 the ~1 wait|delay !times|time|list|lists
        trusting|trusted|choosing|chose|chosen us|our|this
        no|any record|records|trace|record|evidence|sign of|for|that|with ~3 you|your|name|patient|visit|appointment|someone|anyone|person
        not|never|cannot find|see|locate|have|trace|match|identify ~2 you|your|record|records|name|patient in|on|as|at|by|of|among|with
        find|locate|found|identify|match ~1 you|your|name|record|anyone in|on|as|by|with|under ~2 <records>|patients|list
        our|the|my ~2 <records>|notes <says>
        our|my ~1 records|notes|chart|charts|file|files|cctv|diary|books !of|about
        according to our|the|my ~2 <records>|notes
        looked|checked|checking|reviewed|reviewing|pulled|searched|consulted|looking|went|read|opened ~2 our|the|your|this|
          through ~2 <records>|notes|schedule|paperwork
        we|i remember|recall|know|recognise|recognize <you>|your|this|exactly|who|what
        your ~2 <visit>
        your ~2 <records>|notes
        your ~2 wait|waiting|stay|experience with us|me|here
        your !~4<harmless>
        a|an|the|such|of|and|as|on|off|about|with yours
        yours is|was|were|are|has
        he|she|him|his|her|himself|herself
        <acted> ..4 to|with|for|by you
        <acted> <you> !feel|feeling|disappointed|unhappy|with
        that|those|the|both|this ~2 <ailing> !<head> ..8 <past>
        <acted> ..5 the|that|those|both ~2 <ailing> !<head>
        our|the ~1 <clinician> <aux>? !joined|started|retired|left|won|moved|qualified|trained|finished|said|wrote <past>
        in|over|after|at|missed|had|during|across ..2 two|three|four|five|six|several|both|all|many visits|appointments|consultations|
          checkups|sessions
        the ~1 <care> is|are ~1 doing|working|holding|settling|settled|feeling|looking|behaving|better|fine|ok|well
        sick note|notes
        thank|thanks ..4 for !sharing|raising|discussing|leaving|posting ..2 with us
        patient of ..2 years|decades|ours
        enjoy|love|loving those|these|your|the new
        those new
        hear|know|read that? the ~2 <care> <past>|is|are|has|was
        good|nice|great|lovely|glad|happy to hear|know ..1 the ~2 <care>
        the ~2 we|i <aux>? !made|took|asked|set|promised|published|added|chose|started|provided|had|were <acted>
        was|were|sat|stood|stayed in the room|chair|corridor|cubicle|ward|bed
        those|these ~1 teeth|braces|crutches|glasses|aligners|dentures|implants|stitches|lenses|crowns
        to you and your|little|the
        love|hugs|wishes ..6 to you
        please|kindly pay|settle
        this|that|the <one> 's !own|view|views|privacy|right|words|feelings|comments|comment|name|experience|opinion|point|concerns
        to|we|i|not <privily> <you>
        you are|were ~1 diabetic|allergic|pregnant|anaemic|anemic|overweight|hypertensive|asthmatic|immunocompromised|prone|sensitive
        you need|needs to floss|brush|eat|quit|lose|stop|follow|come|take|attend|have|finish
        you have come|become
        due|owed|voicemails|voicemail|messages|emails|calls|payment|payments|sum|form|received|letter|letters ~2 from you
        the doctor|dentist|nurse|hygienist|surgeon|clinician|physician|therapist|physio|physiotherapist|gp|midwife|optometrist|
          receptionist|pharmacist|specialist|podiatrist|counsellor ~1 <past>
        in this|that instance|case|occasion ..3 was|were|did|<past>
        under this|that|your ~1 name|surname
        stand|stood|standing by the|our|this|that ~1 diagnosis|decision|treatment|advice|assessment|plan|records|findings|consultation|work
        reviewed|gone|looked|discussed|went|investigated ..3 the|this|that <visit>
        sent|requested|forwarded|transferred|copied|released ..2 records|notes|xrays|file
        little one|man|girl|boy|lad|lady|guy|princess|ones <past>|is|was|are|were|has|had|did
        the|your little one|man|lad|guy|princess
        years|decades together
        years|decades with us
        ex patient|patients|client
        look|looking|care|caring|cared|looked after|for <you>
        the consent|form|letter|referral|paperwork ~1 said|stated|shows|says|<past>
        was|were|are|been|never ~1 a ~1 patient here|of|at|with
        explaining|explain|talking|telling|giving|showing|going|offering|spending ..5 to|with|for you
        could|can|did|do for you
        remembers|recalls|knows|tells|confirms|says you|your|this|exactly
        glad|happy|pleased|delighted|thrilled|relieved ..1 we|i|they|team ~1 could|were|was|managed|got|made|did|helped|able
        sorry|apologies|apologise|apologize ..2 we|i kept|ran|made|lost|forgot|overran|mixed|cancelled
        we|i <aux>? did everything|nothing|all|our|what|not
        this|that|the gentleman|lady|woman|man|couple|boy|girl|mother|father|mum|mom|dad|daughter|son|husband|wife|child|baby|teenager|
          family <past>|was|has|had|did|who|is
        this|that gentleman|lady|woman|man|couple|boy|girl|mother|father|daughter|son|husband|wife|child|baby|teenager|family|patient|client
        the patient !participation|portal|liaison|advocate|experience|relations|list|group|services|advice|area|leaflet|journey|survey|
          safety|voice|forum|'s|comes|decides|can|may|should|always|charter|who|information|guide
        dr|nurse|mr|mrs ~2 <past> ~1 <you>|your|the|that|it|this
        came back negative|positive|clear|normal|fine|abnormal
        tested positive|negative
        healing|recovering|healed|recovered well|nicely|fast|now|soon|beautifully|quickly
        keep up|with the|those|with|doing ~2 <care>
        from|in|on|by the ~1 <visit> log|book|diary|list|sheet|records|system
        attended|came|seen|visited on|at <number>
        that morning|afternoon|evening|occasion|date|visit|appointment|day
        the ~1 <visit> was|were|had|ran|lasted|took|started|went|overran
        if you had|'d <aux>? !hoped|expected|wanted <past>|come|run|become
        you could|should|would|might not? have !liked|hoped|expected|preferred|wanted|loved|felt <past>
        you would not !want|expect|like|believe
        hope|hoping|trust ..1 you <be> ~1 feeling|recovering|healing|better|enjoying|pleased|happy|well|over|off|on|back|settled
        hope|hoping|trust ..1 the|your ..3 <care>
        feeling|feel better|well soon|now
        get well soon
        speedy|full|good|quick|smooth recovery
        miss you
        was|were|been <aux>? seen|treated|registered|admitted|examined|discharged ~1 here|at|by|with|in
        patient|patients|person|one ~1 by|with|of|under|called|named that|this|your name
        no|any such patient|appointment|visit|person
        not|never|'s|is|are|were|was|as ~1 one of our ~1 patients|clients
        never <aux>? treated|seen|met|saw anyone|you|this
        could|able to? help|treat|see|accommodate|squeeze|fit you
        your dentist|doctor|gp|therapist|physio|physiotherapist|surgeon|nurse|hygienist|provider|physician|consultant|midwife|clinician|
          specialist|optometrist|counsellor|counselor|orthodontist|chiropractor
        this|that|the|our patient|client <past>|was|is|has|had|did|came|who
        this|that|the <one> <aux>? <aux>? !<saying>|<feeling>|was|is|has <past>
        this|that|the <one> is|was|has|had|did not|never|been|a|our|on|in|late|given|told|offered|seen|rude|abusive|under|with|here|an
        this|that ~2 <one> 's|never
        as we|i <aux>? <past> <you>|at|during|when|in|on|before|over
        as you know|are|will|may|might|can aware|recall|remember|know
        you know|recall|remember that|very|full|well|how|we|our|i
        we|i <aux>? discussed|spoke|talked|agreed|explained|emailed|phoned|called|rang|texted|wrote|apologised|apologized with|to|on|at|
          at|together|about|over|by|you|that|this|in|during`,
    },
    {
      kind: hipaa,
      where: 'reply',
      general: true,
      also: wordsOf('when while where'),
      patterns: `
        you are not? !<feeling>|correct|free|absolutely|alone|quite|the|of|in|spot|one|someone|anything|a|all|about|an|being|making|that|
          having|using|after`,
    },
    {
      kind: hipaa,
      where: 'reply',
      patterns: `
        this|that|the <one> was|were|is|has|had not? !<feeling>|right|correct|saying|said|raised|made|described|taken|given|shared|felt|
          chosen|left|decided|of|available|invited|who|in
        not|no|never|nobody ..6 on|in our <records>|list|register
        nobody|anyone|anybody|one|someone|somebody of|by|with|called|named this|that`,
    },
    { kind: 'person', where: 'reply', general: true, patterns: `mum|dad|mom|mummy|daddy|mommy|grandma|grandpa|granny|nan` },
    {
      kind: hipaa,
      where: 'answer',
      general: true,
      also: wordsOf('when while where after until before even'),
      patterns: `
        we|us|our|here ..6 last <day>|week|month|year|time|spring|summer|autumn|winter
        your ~2 <scan> is|are ~1 normal|fine|clear|negative|positive|good|ok|okay|abnormal|benign|back|in|ready`,
    },
    { kind: 'person', where: 'reply', general: true, patterns: `your ~1 <kin>` },
    {
      kind: 'treatment',
      where: 'reply',
      general: true,
      patterns: `
        your ~3 <care>
        the ~3 <care> we|i|you|dr|she|he ~2 <past>
        the ~3 <care> that|which we|i|you|dr|she|he ~2 <past>
        hear|read|know|learn|sorry|glad|happy|pleased|apologies|delighted|relieved ..2 the|that ~2 <care> !in
        the ~1 <care> <past>|hurt|hurts
        the ~1 <care> was|were|had|did|went|came|showed|failed|broke|placed|prescribed|performed|done|given
        we|i <aux>? <treated> ~2 <care>
        we|i|the|our <we>? <aux>? <treated> a|an|the|your|you|two|three|some|any|no ~3 <care>
        we|i <aux>? prescribed|diagnosed|extracted|drilled|injected|numbed|stitched|biopsied|operated|filled|whitened
        you need|needs|required|require|needed a|an|the|more|to ~2 <care>`,
    },
    {
      kind: 'payment',
      where: 'reply',
      general: true,
      patterns: `
        your ~3 <money>
        you <aux>? owe|owed|paid
        you <be>|were|have <aux>? been? charged|billed|invoiced|refunded|quoted|credited|reimbursed
        we|i <aux>? <aux>? refunded|waived|billed|charged|credited|reimbursed|invoiced|quoted|discounted !all|fees|patients|people
        owed|owing|overdue|arrears
        the ~1 insurer|insurance|insurers|claim ~1 <past>|was
        the ~1 fee|charge|bill|invoice|cost you|we|was|is for|you|because|only
        turned|denied|declined|rejected|refused ..3 authorization|authorisation|claim|claims|coverage|preauthorization
        unpaid|outstanding|overdue|unsettled bill|balance|invoice|account|amount|debt|fee|fees|payment|bills
        sent|send|passed|referred to a? debt? collections|collection|collectors
        the ~2 refund|balance|deposit|copay|invoice|deductible|bill|debt|account|sum|amount|excess was|were|has|is|you|we
        issued|processed|given|sent|arranged|made|authorised|authorized ..3 refund|credit|reimbursement|invoice`,
    },
    {
      kind: 'visit_date',
      where: 'reply',
      general: true,
      patterns: `
        you|your|visit|appointment|came|seen ..6 yesterday
        you|your|visit|appointment|came|seen ..6 last <day>|<month>|week|month|year|night|spring|summer|autumn|fall|winter
        you|your|visit|appointment|came|seen ..4 <ago> ago
        yesterday ..5 you|your
        seen|came|booked|scheduled|visited|attended|waited|admitted|discharged|operated ..3 on|in|since|of <month>|<day>
        you|your|seen|came|visited|attended|was|were ..6 on|of the <nth>
        on|at <day>|<month> ..6 you|your <past>|were|was|had|appointment|visit`,
    },
    {
      kind: 'threat',
      where: 'both',
      patterns: `
        our|my|the ~1 <lawyer>
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
        we|i ..4 legal action|proceedings|steps|route
        removed|struck ~1 from|off our list|register|books
        find another|yourself ~1 dentist|doctor|gp|clinic|practice|surgery
        your account will|may ~1 closed|banned|suspended|blocked|deleted
        have|get|had you ~1 arrested|prosecuted|sued|banned|barred|removed|blocked
        cease and desist`,
    },
    {
      kind: 'threat',
      where: 'reply',
      patterns: `
        <lawyer>
        sue|sued|suing|lawsuit|lawsuits|litigation|litigate|defamation|defamatory|defame|defaming|defamed|libel|libellous|libelous|
          slander|slanderous|slandering
        legal|court|civil|criminal|further action|proceedings|team|department|consequences|steps|charges|remedies|recourse|counsel|advice|
          matter|route|options|claim|representatives|representation
        report|reported|reporting|ban|blacklist|expose|exposing|find <you>|your|this to|from|in|on|and
        forced|compelled to|into
        remove|delete|withdraw|retract|amend|edit|take|change|pull your|this|the|it ~2 review|comment|comments|post|statement|down|or|
          immediately|now|within
        or|else face|consequences
        consequences|repercussions|police|prosecute|prosecuted|prosecution|perjury
        courts|court
        reserve|reserves|reserving our|the|all ~1 right|rights
        final|last|fair|only warning
        evidence for|against
        this as ~1 notice|warning
        authorities
        home address|addresses
        be|been warned
        an|criminal|a offence|offense|crime
        press|pressing|file|filing charges|suit
        you will|'ll ~2 regret|pay|hear
        think twice|carefully
        no longer have|be ~2 practice|dentist|doctor|gp|clinic|surgery|welcome
        remove|deregister|discharge|dismiss|strike|removed|removing ~1 patients|patient|you
        off|from our list|register|books
        contact|call|tell|inform|contacting your ~2 employer|boss|work|workplace|husband|wife
        watch|careful what|your|yourself
        against|break|breaking|broke|breach|violating|violation ~1 law
        your ip|identity|employer
        unless|until you ~3 remove|delete|retract|withdraw|apologise|apologize|change|take`,
    },
  ],
};
