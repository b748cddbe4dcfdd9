// Made by packages/server/scripts/ordinary-words.mjs, which says how. Do not edit.

/** Ordinary words, folded: two of them with capitals are no name. Only the server loads them. */
export const ordinaryEnglish = `
abated abcess abdomen abdomenthe abdominal abetalipoproteinemia abilify abilities ability abit able abnormal abnormalities abnormality
abnormally above abrupt abruptly abscess abscesses absence absent absolute absolutely absorb absorbed absorbing absorbs absorption abuse
abused abusing academic acanthosis accelerated accept acceptable accepting access accessible accident accidental accidentally accidents
accompanied accompany accompanying accomplished according account accounting accounts accumulate accumulates accumulation accurate
accurately accutane aceruloplasminemia acetaminophen acetate achalasia ache aches achieve achieved aching achondrogenesis achondroplasia
achondroplastic achy acid acidemia acidic acidity acidosis acids aciduria acne acquire acquired acquiring acral acromegaly across acted
actin acting actinic actions activate activated activates activation active activities activity actonel acts actual actually acuity
acupuncture acute acyclovir acyl adapt added adderall addicted addicting addiction addictive adding addition additional additives
addressed adds adenocarcinoma adenoids adenoma adenomas adenomatous adenosine adequate adhd adhesion adhesions adhesive adipex adjust
adjusted adjusting adjustment adjustments adjusts adjuvant administer administered administering administration admission adolescence
adolescent adolescents adopt adopting adrenal adrenoleukodystrophy adulthood advair advance advanced advances advantage advise advised
advises affect affected affecting affective affects afford afraid afterward afterwards agencies agenesis agent agents
agerelatedmaculardegeneration ages aggravate aggravated aggregate aggression aggressive aging agitated agitation agnosia agonists agony
agranulocytosis agree agreed ahead aicardi aids aimed aims airplane airway alarm alarming albinism albumin albuminuria albuterol alcoholic
alcoholism alcoholuse aldactone aldara alendronate alert alertness alfa alive alkaline alkhurma allegra allergens allergies allergist
allergy alleviate alleviated alleviating allocated allopurinol allow allowed allowing allows almost along alopecia alot alpha alprazolam
already alter alterations altered alternate alternating alternatives alters altogether alveolar alveoli alzheimers alzheimerscare
alzheimersdisease amazed ambien ambulances ambulatory amelogenesis amidinotransferase amino aminoaciduria aminoacylase ammonia amnesia
amniotic amount amounts amoxicillin amoxil amphetamine amphetamines amyloid amyloidosis amyotrophic amyotrophy anafranil anal analgesics
analysis anaphylactic ancestry androgen androgenetic anemic anencephaly anesthesia anesthetic aneurysm aneurysms anger angina angiogram
angiography angiopathy angioplasty angiotensin angle angles angry anhidrosis anhidrotic animal animals animation aniridia ankle ankles
ankylosing annoying annual annular anomalies anophthalmia anorexia anosmia another answer answered answering answers antacid antacids
anterior antibiotic antibiotics antibodies antibody anticancer anticoagulant anticonvulsant anticonvulsants antidepressant antidepressants
antifungal antigen antigens antihistamines antioxidant antioxidants antiphospholipid antipsychotic antipsychotics antitrypsin antiviral
anus anxiety anxietydisorders anxious anybody anymore anyone anywhere aorta aortic apart apathy aphakia aplasia aplastic apnea
apolipoprotein apparent appear appearance appeared appearing appears appendicitis appendix appetite apple appliances application
applications applied applies apply applying appointments appreciate appreciated appreciation approach approachable approaches approaching
appropriate appropriately approval approved approx approximately apps apraxia arachnodactyly arch arches area areas areata arenaviruses
arent areola aricept arise arises armour armpits arms aromatase aroused arrange arranged arrangements arrest arrhythmia arrhythmias
arrhythmogenic arrival arrive arriving arsenic arterial arteries arteriosclerosis arteriosus arteriovenous arteritis artery arthritic
arthrogryposis arthropathy article articles artificial asbestos asbestosis ascariasis ascites aside asked asking asleep aspect aspects
aspergillosis aspiration aspirin aspx assays assess assessment assigned assist assistance assisted assistive associated associations
assume assumed assured astrocytoma astrocytomas asymmetry asymptomatic atelosteogenesis atenolol atherosclerosis ativan atoms atresia
atrial atrium atrophic atrophy attach attached attaches attaching attachment attack attacked attacking attacks attempt attempted
attempting attempts attend attention attentive attitude attribute attributed attributes atypical audience auditory augmentin autism auto
autoimmune autoinflammatory autonomic autosomal avail availability available avascular avelox average avita avms avoid avoidance avoided
avoiding avulsion awake awakening aware awareness away awesome awful awhile awkward awoke axial axonal axons azathioprine babesiosis
babies babys backbone backflow background backpain backs backward baclofen bacterial badly bags baked balance balanced balanceproblems
bald balding baldness ball balloon balls bananas band bands barely barium barrier basal base baseline basement basic basis bath bathing
bathroom baths bats battery beam beams bear bearing beat beating beats beautiful became becasue become becomes becoming bedbugs bedding
bedridden bedroom beds bedtime beef beer beforehand began beginning begins begun behalf behavior behavioral behaviors behaviour behind
believe believed belly belong belongs benadryl bend bending beneath beneficial benefit benefited benefits benicar benign bent benzene
benzodiazepines benzoyl besides beta better beverages beyond biaxin bicarbonate bifida bifidum bigger biggest bike bilateral bile biliary
bilirubin bills bind binding binds binge binswangers biofeedback biogenesis biologic biological biology biomarkers biomedical biopsies
biosynthetic biotin bird birds birthday birthmark birthmarks births bite bites biting bitten bitter blackheads bladder blame blamed bland
blast blasts bleach bleed bleeding bleeds blemishes blepharophimosis blepharospasm blindness blister blistering blisters bloated bloating
block blockage blockages blocked blocker blockers blocking blocks blond bloodstream bloodwork bloody blotchy blow blown blues bluish
blurred blurring blurry board bodily bodys boil boiled bold bones bonus bony book booked booklet books boost booster boosts border bossing
bother bothered bothering bothersome botox bottle bottom botulinum botulism bought bounce bout bouts bowel bowels bowl boyfriend boys
braces brachial brachydactyly brackets bradykinesia bradyopsia brainstem bran branch branchial brand bread breads break breakage breakdown
breakfast breaking breakout breakouts breaks breakthrough breastbone breastcancer breastfeeding breasts breath breathe breathing
breathless breaths bridge brief brighter bring bringing brings brittle brnchi broad broke broken bromocriptine bronchi bronchial
bronchiectasis bronchitis bronchopulmonary brothers brought brow brownish bruise bruised bruises bruising brush brushing bugs build
building builds buildup built bulbar bulbs bulge bulging bullosa bullying bump bumped bumps bupropion burden burn burned burning burp
bursitis burst bursts business busy butter butterfly buttocks button buzzing byetta bypass caffeine cage calcification calcifications
calcinosis calcitriol calcium calf caller calling callosum calls calm calmed calmer calming calorie calories calves came camera campaign
campomelic canal cancelled cancerous cancers candida candy canned canning cannot cant cantonensis capacity capillaries capillary
carbohydrate carbohydrates carbon carbonate carbonated carcinoid carcinoma cardiofaciocutaneous cardiogenic cardiologist cardiomyopathy
cardiovascular cared careful carefully caregiver caregivers carer cares caretaker caretakers caring carnitine carotid carpal carried
carrier carriers carries carry carrying cars cartilage cases catamenial cataplexy cataract cataracts catch catching categories category
catheterization catheters cats cattle caudal caught cause caused causes causing caution cautious cavernous cavities cavity cavus cease
ceased cecum celebrex celexa cellular cellulitis cemento centers central centronuclear cephalic ceramidase cereal cereals cerebellar
cerebellum cerebral cerebri cerebrospinal cerebrovascular cerebrum ceroid certain certainly certified cervical cervix cessation chain
chair challenge challenges challenging chamber chances change changed changes changing channel channels chantix chapare chapstick
characteristic characteristics characterized charge charged charm chart chat chatty cheaper check checking checks checkups cheek cheeks
cheerful cheese chelation chemical chemically chemicals chemistry chemo chemotherapy chest chew chewing chicken chickenpox childbirth
childhood chills chin chips chlamydia chloride chlorine choice choices choking cholangitis cholestasis cholesterol cholesteryl cholestrol
chondrodysplasia choose choosing choreoathetosis chores choroid choroidal choroiditis chose chromium chromosomal chromosome chromosomes
chronic chronica chronically cialis cicatricial cidp cigarette cigarettes cilia ciliary cipro ciprofloxacin circles circulate circulating
circulation circulatory circumcised circumcision circumference circumstances cirrhosis citalopram citrate citrin citrullinemia claim
claims clarify clarinex claripel claritin clarity classes classic classified clean cleaned cleaner cleaners cleaning cleanser cleansing
clear cleared clearer clearing clearly clears cleft clefts cleidocranial click clicking client climara climate climates climax climbing
clindamycin clinically clinicaltrials clock clog clogged clogging clonazepam clonidine closed closely closer closes closest closing
clostridium closure clot clothes clothing clots clotting cloud clouding cloudy clubfoot clue clues clump clumps clumsiness cluster
clusters coagulation coal coalition coarse coat coated coats cocaine cochlear cocktail code codeine coenzyme cofs cognition cognitive cold
colds coli colitis collagen collagenous collapse collapsed collarbone collect collected collection collects coloboma colon colonoscopy
color colorectal colorectalcancer colored coloring colors colour colpocephaly column combat combination combinations combine combined
combines combo come comes comfort comfortable comfortably comforting coming comment comments commercial commercially commit commonly
communicate communication communities companies compare compared compares compartments compassion compassionate compensate competent
complain complained complaining complaint complaints complement complementary complementation complete completed completely completing
completion complex complexes complexion complicated complication complications component components composed compound compounds
comprehensive compressed compresses compression compromise compromised computed computer computerized concentrate concentrated
concentrating concentration concentrations conception concerned concerning concerns concerta concise conclusion concussion condition
conditions condoms conduct conducted conducting conduction conducts cone confidence confident confirm confirmed confused confusing
confusion congenita congenital congestion congestive conjunction conjunctiva connect connected connecting connection connections
connective connects cons conscious consciousness consecutive consequence consequences conservative consider considerable considerably
considerate consideration considerations considered considering consist consisted consistency consistent consistently consists constant
constantly constipated constipation constitutively constriction construction consume consumed consumers consuming consumption contacted
contacts contagious contain contained container containers containing contains contaminate contaminated contamination content contents
continua continual continually continue continued continues continuing continuity continuous continuously contraception contraceptive
contract contracted contraction contractions contractural contractures contraindicated contrast contribute contributed contributes
contributing controlled controlling controls convenient conventional conversation conversations convert converting convinced convulsions
cooked cookies cooking cool coordinate coordinated coordinating coordination cope copies coping copper copy copyright copyrighted cord
cords core corn cornea corneal corner corners coronary corpus correct corrected correction correctly correlate correlation cortex cortical
corticosteroid corticosteroids cortisol cortisone cosopt cost costaricensis costs couch cough coughing coughs couldn couldnt coumadin
counseling counselor counselors count counter counteract counting counts couple course courses courteous cousin cover coverage covered
covering covers crab crabs crack cracked crackers cracks cramp cramping cramps cranial craniofacial craniopharyngioma craniopharyngiomas
craniosynostosis cranium cranky crap crash craving cravings crawl crawling cream creams crease create created creates creatine creating
creatingafamilyhealthhistory creatinine credit creme crestor crew crews cried crimean criminal crisis critical crohns crossed croup crowd
crowded crown crucial crusted crutches crying crypto cryptogenic cryptorchidism crystals cuff cultural culture cultures cups curable curb
cure cured cures curing curious curvature curved cushings cutaneous cutis cuts cutting cyanosis cycle cycles cyclic cycling
cyclophosphamide cyclosporiasis cyclosporine cymbalta cystic cysticercosis cystine cystinuria cystitis cystocele cytochrome
cytomegalovirus cytoskeleton daily dairy damage damaged damages damaging dancing dander dandywalker danger dangerous dangers dark darkened
darkening darker database dates daughters days daytime dead deadly deafness deal dealing dealt deaminase death deaths debilitating decade
decades decarboxylase decay decide decided decision decisions decline declined declines decompression decongestants decrease decreased
decreases decreasing dedicated deep deeper deeply deerflies defect defective defects defense defenses deficiencies deficiency deficient
deficit deficits definately defined definite definitely definitions definitive deformities degeneration degenerative degree degrees
dehydrated dehydration dehydrogenase delay delayed delaying delays deleted deletion deletions deliver delivers delivery delusions demand
demands dementia demonstrated demyelinating dengue denied dense density dentist dentures departments depend dependant dependence
dependency depending depends depletion deployment depo deposit deposits depresion depressants depressed depression depressive deprivation
depth derived dermal dermatitis dermatologist dermatologists dermatomyositis dermatosis dermis descended descent describe described
describes describing deserve designed desirable desire desired desmoid desperate desperately despite destroy destroyed destroying destroys
destruction desyrel detachment detail detailed details detect detectable detected detecting detection detects deteriorate deteriorated
deterioration determine determined determines determining devastating develop developed developing development developmental develops
deviation device devices dexamethasone dexedrine dextroamphetamine dfbmd diabetesis diabetesthe diabeticretinopathy diagnose diagnoses
diagnosing diagnostic diaper diapers diaphragm diaphragmatic diarrhea diarrhoea diary diastolic diazepam diclofenac didn didnt died dies
dietary dietitian dietitians diets differ difference differences different differentiate differently differin differs difficile difficult
difficulties difficulty diffuse digest digested digesting digestion digestive digests digital digits dignity dilantin dilate dilated
dilation dime diminish diminished dimple dinner dinners diovan dioxide diphtheria dipstick directed direction directions directly dirt
dirty disabilities disability disabling disappear disappeared disappears disappointed disaster disasters discharge discoloration
discomfort discontinuation discontinue discontinued discontinuing discover discovered discs discuss discussed discussing discussion
diseased disgusting dishes disk disks dislocation dislocations dismiss disorders disorientation disoriented dispermox displaced display
disposal disposition disrupt disrupted disruption disrupts dissatisfaction dissatisfied dissecans dissection disseminata disseminated
dissolve distal distance distances distant distinct distinctive distinguish distinguished distress distressed distressing distributed
distribution district disturbance disturbances disturbed disturbing diuretic diuretics diurnal diverticula diverticular diverticulitis
diverticulosis divide divided dividing division divisions dizziness dizzy dizzyness doesn doesnt dogs doing domestic dominant donated
donation done donor donors doom door doors dopa dopamine dorsalis doryx dosages doseage doses dosing dots double doubled doubt downside
downward doxycycline dozen dozens drain drainage drained draining drains dramatic dramatically drank drastic drastically draw drawback
drawing drawn dream dreams dressed dressings dried drier drinking drip driving drooping dropped dropping droppings drowsiness drowsy drug
drugabuse drugged druglib drugs drunk drusen dryeye drying drymouth dryness duac duchenne duct ducts ductus dull dulled dumping duodenum
duplication duration dust dusts duty dwarf dwarfism dyes dying dysarthria dysautonomia dysfunction dysgenesis dysgraphia dyskeratosis
dyskinesia dyslexia dysmorphic dysmorphism dysostosis dysphagia dysplasia dyspnea dyspraxia dysrhythmia dyssynergia dysthymia dystonia
dystonias dystrophies dystrophin earlier earliest early ears ease eased easier easily easy eaten eating echinococcosis echo echoes
ectodermal ectopia ectopic eczema edema edemaswelling edge edges edgy educate education educational effected effective effectively
effectiveness effexor efficacious efficacy efficiency efficient efficiently effort efforts effusion eggs eight ejaculate ejaculation
elastic elasticity elavil elbows electric electrical electrocardiogram electrodes electrolytes electronic electroretinogram elements
elevate elevated elevation eligible eliminate eliminated eliminates eliminating elimination else elsewhere embarrassed embarrassing
embedded embolism embryo embryonal embryonic embryos emedicine emergencies emotion emotional emotionally emotions empathetic empathy
emphysema empties empty emptying emptysella enable enabled enables enamel enbrel encephalitis encephaloceles enclosed encountered
encourage encouraged encourages ended endemic ending endings endocarditis endocrine endocrinologist endometrial endometriosis endometrium
endoplasmic endoscope endoscopic endoscopy endothelial ends energetic energy engage engaged engineered enhance enjoy enjoyable enjoyed
enlarge enlarged enlargement enormous enough ensure ensuring enter entering enterocolitica enterocolitis enteropathy enters entertainment
entire entirely entry enuresis environment environments enzyme enzymes eosinophilic eosinophils ependymoma epicanthus epidermal epidermis
epidermolysis epidermolytic epileptic epiphyseal epiphyses epiphysis episode episodes episodic epithelial epithelioma epithelium equal
equally equipment erectile erection erections erosions error errors eruption erythema erythematosus erythrocytes erythroderma
erythrokeratodermia erythromycin erythropoietin esophageal esophagitis especially established esteem ester estimate estimated estrace
estradiol estrogen ethnic euphoria evaluate evaluating evaluation evenings event events eventual eventually everytime everywhere evidence
evident evista exacerbated exact exactly exaggerated exam examination examinations examine examines examining example examples exams
excavatum except exception exceptional excercise excess excessive excessively exchange excision excited exclusively excrete excretion
excruciating exercising exertion exfoliate exfoliation exhausted exhaustion exhibit exist existing exists exon expands expect expectancy
expected expecting expensive experience experienced experiences experiencing experimental expert expertise experts explain explained
explaining explanation explanations explore exploring expose exposed exposing exposure exposures express expressed expression extend
extended extends extension extensive extent external extra extracellular extracranial extraction extragonadal extraocular extreme
extremely extremities exudative eyeball eyebrow eyebrows eyeglasses eyelash eyelashes eyelid eyelids eyes eyesight fabulous face faced
faces facial facies facilities facility facing fact factors facts fade faded fading fail failed failing fails faint fainting faintness
fair fairly fall fallen falling fallopian falls false familial families fasciitis fashion fast faster fasting fatal fathers fatigue
fatigued fats fatty fault faulty fear feared fears feature features febrile fecal feces federal feed feedback feeding feel feeling
feelings feels feet fell felt female females femoral femur fentanyl ferritin fertilized fetalis fetus fetuses fevers fewer fiber fibers
fibrillation fibrinogen fibrochondrogenesis fibroids fibromatosis fibromyalgia fibronectin fibrosis fibrous fibula field fifteen fifth
fifties fight fighting fights figure filaments filariasis fill filled filling fills film filter filtered filtering filters filtration
finacea final financial find finding findings finds fine finger fingernails fingers finish finished finishing fire fires firm firmness
fissure fissures fist fistula fistulas fitness fits fixed flagyl flair flaking flaky flaps flare flares flash flashes flashing flat
flattened flattening flavor flesh flexeril flexibility flexible flexion flies flight flights floating flonase floor floppy floss flow
flowing flows fluconazole fluctuate fluctuating fluctuation fluctuations fluid fluids fluoride fluoxetine flush flushed flushing
fluttering fluvoxamine flying foam foamy focal focus focused focuses focusing foggy folate folds folic follicle follicles follicularis
follows food foodborne foods foramina force forced forearm forearms forehead foreign foreskin forever forget forgetful forgetfulness
forgetting forgot forgotten form formation formed former formerly forming forms formulas formulation forth forties fortunate forward
fosamax foul found fourth foxes fraction fractions fractured fractures fragile fragments frame framework freckles freely freezing
frequencies frequent frequently fresh freshwater frightened frightening front frontonasal frontotemporal frown frozen fructose fruit
fruits frustrated frustrating frustration fuel full fullness fully fumarase fumes function functional functioning functions fundamental
funded funding funds fungal fungi fungoides fungus funny furniture further fused fusion future fuzzy gabapentin gagging gain gained
gaining gait galactose galactosemia galactosialidosis gallbladder gallstones gambiense game games gamma gammopathy ganglia gangliosidoses
gangliosidosis gard garden gardening garlic gastric gastrinomas gastritis gastro gastroenteritis gastroenterologist gastroesophageal
gastrointestinal gastroparesis gave gaze gear gelatin geleophysic gender generalized generally generation generations generic generics
genes genetic genetically genetics genital genitalia genitals genomic gentle gently genuinely geographic germ germs gerstmanns gestation
gestational gets getting giant gingivitis girdle girlfriend girls give gives giving glacoma glad glare glass glasses glaucoma glimepiride
glioblastoma glioma glipizide global globin globulin glomerular glomeruli glomerulonephritis glomerulopathy glomerulosclerosis glomerulus
gloved gloves glucocorticoid glucosamine glucose glutathione gluten glyburide glycine glycogen glycoprotein glycosylation gnathodiaphyseal
goal goals goats godsend goes going goiter gonads gone gonorrhea goods gotten gout government grades gradual gradually graft grafts grain
grains gram grams grand grandson grants granule granulocytes granulomatous graphic grateful gratitude gravis greasy greater greatest
greatly grew grey grief grinding gritty grocery grogginess groggy groin grooming gross grouchy ground groups grow growing grown grows
growth growths guarantees guess guidance guide guilty gums guys gynecomastia habit habits hair hairline hairloss hairs hairy half hallmark
hallucinations hallux halo halt hand handle handled handler handlers handling hands handwriting hang hangover happen happened happening
happens happier happiness hard harden hardened hardening harder hardly harm harmful harming harmless harsh hashimotos hatch hate hated
having hazardous hazards head headache headaches headed heads heal healed healing heals healthier healthy hear heard hearingloss
heartattack heartbeat heartbeats heartburn heartfailure hearts heat heating heavier heavily heaviness heaving heavy heel height heightened
held hell helped helping helpless helps hemangioma hemangiomas hematologist hematuria heme hemicrania hemifacial hemiparesis hemiplegia
hemiplegic hemispheres hemochromatosis hemodialysis hemoglobin hemolytic hemophilia hemorrhage hemorrhagic hemorrhoids hence hendra
heparin hepatic hepatocellular hepatocerebral hepatomegaly herbal herbs hereditary heredity heritable hernias herniated heroin herpes
herpetiformis hesitant heteroplasia heterotopia hiatal hidden hidradenitis high highbloodcholesterol highbloodpressure higher highest
highly highs himself hipbone hips histamine histiocytosis histories history hitting hives hoarse hoarseness hold holding holds hole holes
holiday hollow holoprosencephaly homeostasis homes homework honest honestly hookworm hookworms hoped hopefully hopeless hopelessness hopes
hoping horizontal hormonal hormone hormones horrible horrific horse horses hospitalization host hosts hour hours household housing html
http https huge humans humerus humidity humira hundred hundreds hung hungry hurt hurting hurts husbands hyaline hydatidiform
hydranencephaly hydratase hydrated hydration hydrocephalus hydrocodone hydrocortisone hydroquinone hydroxylase hydroxysteroid hygiene
hygienist hyper hyperactive hyperactivity hyperaldosteronism hyperbilirubinemia hypercalcemia hyperekplexia hyperglycemia hyperhidrosis
hyperinsulinism hyperkalemic hyperkeratosis hyperlipidemia hypermobility hyperostosis hyperparathyroidism hyperpigmentation hyperplasia
hypersensitivity hypersomnia hypertelorism hypertension hyperthyroid hyperthyroidism hypertonia hypertrichosis hypertrophy hyperuricemia
hypo hypobetalipoproteinemia hypoglycemia hypogonadism hypogonadotropic hypohidrotic hypokalemic hypomanic hypomyelination hypopharyngeal
hypopharynx hypophosphatasia hypophosphatemia hypoplasia hypoplastic hypospadias hypotension hypothalamic hypothalamus hypothermia
hypothyroid hypothyroidism hypotonia hypouricemia hypoventilation hysterectomy ibuprofen ichthyosiform ichthyosis idea ideal ideas
ideation identical identification identified identify identifying idiopathic ignore ignored ileum illegal illness illnesses image images
imagine imaging imbalance imbalances imitrex immature immediate immediately immobility immune immunity immunization immunodeficiency
immunoglobulin immunoglobulins immunosuppressive immunotherapy impair impaired impairing impairment impairments impairs imperative
imperfecta impinged implant implanted implants importance important importantly impossible impotence impressed improper improve improved
improvement improvements improves improving impulses impulsive impulsivity inability inactive inadequate inappropriate inattentive inch
inches incidence incident incision include included includes including inclusion income incompatibility incomplete inconsistent
incontinence incorrect incorrectly increase increased increases increasing increasingly incredible incredibly incubation indeed
indefinitely independence independent independently inderal indicate indicated indicates indicating indication indigestion indirect
indirectly individual individualized individuals indomethacin induce induced industrial industry ineffective inexpensive infancy infant
infantile infantilespasms infants infarction infect infected infection infections infectious infective infertility infestation
infestations infested inflamation inflame inflamed inflames inflammation inflammatory infliximab influence influences influenza info
inform informative informed infrequent infusion infusions ingest ingested ingesting ingestion ingredient ingredients inguinal inhalation
inhale inhaled inhaler inhalers inhaling inherit inheritance inherited inheriting inherits inhibit inhibiting inhibition inhibitor
inhibitors inhibits iniencephaly initially initiated inject injectable injected injecting injection injections injure injured injury inner
innocent inpatient insect insecticide insecticides insects insensitivity insert inserted inserting insertion inserts inside insides
insipidus insist insisted insomnia instability instance instances instant instantly institutes institutions instructed instruction
instructions instrument insufficiency insulin intake intellect intellectual intelligence intended intense intensity intensive interact
interaction interactions intercourse interest interested interesting interests interfere interferes interfering interferon intermediate
intermittent interpreted interrupted interruption interstitial intervention interventions interview intestinal intestine intestines
intolerable intolerance intracranial intrahepatic intranuclear intraocular intravenous intravenously intrinsic introduced introducing
invade invaders invasive inversus investigate investigating investigation investigations investigators invisible involuntary involve
involved involvement involves involving inward iodine ions iron irregular irritability irritable irritant irritants irritate irritated
irritating irritation ischemic islets isnt isobutyryl isolated isolation isomerase issue issues itch itched itchiness itching itchy item
items itself jaundice jerking jerks jerky jitters jittery jobs jogging join joined joining joins joint joints journey journeys judge
judged judgement judgment juice juices jump jumping junction junk juvenile keep keeping keeps keflex kennedys keppra kept keratin
keratitis keratoderma keratoses keratosis keyboard kick kicked kidneydisease kidneys kill killed killer killers killing kills kinase kinda
kindly kindness kinds kitchen klonopin kneereplacement knees knew knock knocked know knowing knowledgeable known krabbe kyasanur
kyphoscoliosis label labels labor laboratories laboratory labs lack lacking lacks lactase lactate lactic lactose ladies lady laid lamellar
lamictal lamisil lamotrigine land landaukleffnersyndrome langerhans language large largely larger largest larva larvae larval laryngeal
larynx lash lashes last lasted lasting lasts late lately lateral latex lattice laugh laughing laundered laundry laxa laxative laxatives
layer layers laying lazy lead leading leads leak leakage leaking leaks lean learn learned learning learningdisabilities learnt least leave
leaves leaving leber left legs leigh leighsdisease leiomyomas leiomyomatosis leishmaniasis lemon length lengthy lens lenses lentis leptin
lesions lessen lessened lessening lesser lethal lethargic lethargy letter letting leukemia leukocyte leukodystrophies leukodystrophy
leukoencephalopathy leukoplakia levaquin level levels levodopa levothyroxine levoxyl libido library lice licensed lichen lichenoides lies
life lifeaftercancer lifelong lifespan lifestyle lifetime lift lifted lifting ligament ligaments ligase ligation light lighted lighten
lightened lightening lighter lightheaded lightheadedness lights like liked likelihood likely limb limbs limit limitations limiting limits
lines lining link linked links lipase lipid lipidosis lipids lipitor lipodermatosclerosis lipodystrophy lipofuscinosis lipogranulomatosis
lipomas lipomatosis lipomembranous lipoprotein lipoproteins lips liquid liquids lisinopril lissencephaly listed listen listened listener
listening listens listing literally literature liters lithium litter livestock load lobar lobe lobes lobules localized locate location
locations locked logos loiasis longer look looked looking loose loosing lorazepam lortab lose loses losing loss losses lost lotion lotions
lots loud louse love loved lower lowered lowering lowers lowest lows lowvision lubricated luck lujo lumbar lumigan lump lumpectomy lumps
lunch lunesta lungcancer lungs lupus lying lymph lymphatic lymphedema lymphocytes lymphocytic lymphoid lymphoproliferative lyrica
lysosomal lysosomes machine machines macroaneurysm macrobid macrocephaly macula macular made magic magnesium magnet magnetic magnifying
mail main mainly maintain maintained maintaining maintains maintenance majority make makes makeup making malabsorption malaise malaria
male males malformations malformed malfunction malignancies malignant malnutrition malonyl maltophilia manage manageable manager managing
mandible mania manic manner mans manufactured manufacturer marburg marfanoid margarines marginal marginally marijuana marine marked
markedly markers marketed marks marriage married marrow mask masks mass massage masses massive mast mastectomy mastocytosis match material
materials maternal math matrix matter mattress maturation mature maximize maximum meal meals mean meaning means meant measles measure
measured measurement measurements measures measuring meat meats meatus mechanical mechanism mechanisms medecine medically
medicareandcontinuingcare medicate medication medications medicines medics meditation medium medlineplus meds medullary meet meeting
meetings meets megacolon megalencephaly megaloblastic melanin melanocytes melanoma melasma melkersson mellitus meloxicam memantine member
members membrane membranes memories meningeal meningitis menopause menses menstrual menstruation mentally mention mentioned mercury merely
meridia merkel mesh mesomelic mesothelioma mess messages messed metabolic metabolism metabolismthe metabolize metacarpal metal metallic
metaphyseal metaplasia metastasize metastatic metatropic metformin methadone methemoglobinemia methionine methods methotrexate
methylchloroisothiazolinone methylglutaconic methylphenidate metoclopramide metrogel metronidazole mevalonate mice microcephalic
microcephaly microcytic microdeletion microfilariae micrognathia micrograms microphthalmia microscope microscopic microvascular middle
midface midline migraine migraines migrane migrans migrate migration mild milder mildest mildly mile milestones milligrams millimeters
million millions mimic mind mine mineral minerals mini minimal minimally minimize minimized minimizing minimum minocycline mins minus
minute minutes miracle mirapex mirror mirtazapine misalignment miscarriage miscarriages misdiagnosed miserable missed misshapen missing
mission mistake mistaken mistakenly mistakes mite mites mitochondria mitochondrial mitral mixed mixes mixing mmol mobic mobile mobility
mode model models moderate moderately modern modest modification modified modify moist moisture moisturizer molar mold molds mole
molecular molecule molecules moles moment moments money monitor monitoring monitors mono monoclonal monocytes monogenic mononucleosis
monosomy monoxide monthly months mood moodiness moods mornings morphea morphine morphology mortality mosaic mosaicism mosquito mosquitoes
mostly mothers motion motions motivated motivation motor motorcycle motrin mouse mouth mouths move movement movements moves movie moyamoya
much mucolipidoses mucolipidosis mucopolysaccharidoses mucopolysaccharidosis mucosa mucosal mucous mucus multicentric multiple multiplex
multiply mumps murmur murmurs muscle muscles muscular music mutated mutation mutations myasthenia myasthenic mycosis myelin myelinolysis
myelitis myelocytes myelodysplastic myelofibrosis myelogenous myeloid myeloma myelomonocytic myeloproliferative myoclonic myoclonus
myopathic myopathies myopia myosin myositis myotonia myotonic myself nail nails nanophthalmos naprosyn naproxen naps narcolepsy narcotic
narcotics nares narrow narrowed narrower narrowing narrows nasal nasonex nasopharyngeal nasopharynx nasty natal nations natural naturally
nature nausea nauseated nauseous nbia ncbi nczved nearby nearly necessarily necessary neck necrolysis necrosis necrotizing needed needing
needle needles negatively neglect neighbour neither nemaline neonatal neoplasia neoplasm neoplasms nephew nephritis nephrogenic nephron
nephrons nephrotic nerve nerves nervosa nervous nervousness networks neural neuralgia neuralgic neuritis neuroacanthocytosis neuroaxonal
neuroblastoma neurodegeneration neurodegenerative neurofibromatosis neurogastrointestinal neurologic neurological neurologist neuroma
neuromuscular neuromyotonia neuron neuronal neuronopathy neurons neurontin neuropathic neuropathies neuropraxia neurosyphilis
neurotransmitter neurotransmitters neutral neutralize neutropenia neutrophilic neutrophils nevi nevus newborn newborns newer newly nexium
next nhlbi niaspan nice nicotine niddk nightly nightmare nightmares nights nighttime nigricans nihseniorhealth ninds nine nipple nipples
nite nitrogen nitroglycerin nits nocardiosis nocturnal nodular noise noises noisy nonalcoholic nonbullous noncancerous none nonfunctional
nonkinesigenic nonmelanoma nonpolyposis nonproliferative nonsteroidal nonsyndromic noon norepinephrine normal normally northern
nortriptyline norvasc nose nosebleeds noses nostril nostrils notable note noted noticable notice noticeable noticeably noticed noticing
notified noting nourish nourishment novel novo nowhere nucleus nuisance null numb numbed numbers numbing numbness numerous nursing
nutcracker nutrient nutrients nutritional nuts nuvaring nystagmus oatmeal obese obesity object objects observation observe obsessive
obstruction obstructions obstructive obtain obtained obvious obviously occasion occasional occasionally occasions occipital
occipitalneuralgia occult occulta occur occurance occured occurred occurrence occurring occurs ocular oculomotor oculopharyngeal odor
odors offer offered offering offers offices offspring oils oily ointments oligodontia omnicef omsk oncologist ongoing onset oocysts opca
open opened opening openings operate operations operator operators ophthalmo ophthalmologist ophthalmoplegia opiate opiates opinion
opinions opioids opportunities opportunity opposed opposite opted optic optica optimal option orally orange order ordered orders organ
organic organised organism organisms organization organizations organizing organs orgasm origin original ornithine oropharyngeal
oropharynx ortho orthopedic orthostatic osseous ossificans ossification osteo osteoarthritis osteochondromas osteodysplasia
osteodysplastic osteodysplasty osteodystrophy osteogenesis osteopenia osteopetrosis osteoplastica osteopoikilosis osteoporosis
osteosarcoma others otitis otospondylomegaepiphyseal ounce ounces outbreak outbreaks outbursts outdoor outdoors outer outlet outlook outs
outward outweigh outweighed ovarian ovaries ovary overactive overactivity overall overcome overdose overeating overgrowth overlap
overlapping overload overly overnight overuse overview overweight overwhelmed overwhelming ovulation oxalate oxazepam oxidase
oxidoreductase oxycodone oxycontin oxygen ozone pacemaker pack package packaged packaging packed packet packs pads pages
pagetsdiseaseofbone paid painful painkillers painless pains paint pair pairs palate pale paleness palliative palm palmitoyltransferase
palmoplantar palms palpatations palpebral palpitations palsies pancreas pancreatic pancreatitis pandemic panel panic pantothenate pants
paper papillomavirus papules papulosis paracetamol paraganglioma paralyzed paranasal paraneoplastic paranoia paraparesis paraplegia
parasite parasites parasitic parathyroid parent parents paresis paresthesia paresthetica parietal parkinsonism parkinsonsdisease
paroxysmal pars partial partially participants participate participating particles particular particularly parties partly partnerships
parts party pass passage passages passed passes passing past pasta patch patches patchy patent paternal path pathologist pathway pathways
pattern patterns pauses paxil paying pays peace peak peaks peanut pear peas peculiar pediatric pediatrician peel peeled peeling peels
pelvic pelvis pemphigoid pemphigus penetrance penicillin penile penis peptic perceive percent percentage perception percocet percutaneous
perfect perfectly perforation perform performance performed performing performs pericarditis pericardium perimenopause perineal perineum
period periodic periodically periodontal periodontaldisease periodontist periodontitis periods perioral peripheral
peripheralarterialdisease peritoneal periventricular perlecan permanent permanently permission pernicious peroneal peroxide perscribed
perscription persist persisted persistent persists personality personally personnel persons perspiration pesticides petechiae pets
peyronies phalanges phalanx pharmaceutical pharmacist pharynx phase phases phentermine phenylalanine phenytoin pheochromocytoma philtrum
phlebotomy phlegm phobia phobias phoned phones phosphatase phosphate phospholipids phosphorus phosphorylase photosensitivity phototherapy
physically physician physicians phytanic picked picking picks picture pictures piece pieces piercing pigment pigmentary pigmentation
pigmented pigmentosa pigs pill pillow pills pimple pimples pinched pinching pineal pink pinpoint pins pinworm pinworms pipes pitting
pituitary pityriasis placebo placed placement placenta placing plagued plan planitis planned planning plans plant plants planus plaque
plaques plasma plasmapheresis plate platelet platelets play playing plays pleased pleasure plenty pleura pleural pleurisy plexus plugs
plus pneumococcal pneumonia pneumonitis pneumothorax pocket pockets podiatrist point pointed points poison poisoning poisonous poisons
polar police polio polite pollen pollutants pollution polyarthritis polychondritis polycystic polycythemia polydactyly polymicrogyria
polymorphic polymyalgia polymyositis polyneuropathy polyposis polyps pontocerebellar pool pools poor poorly popular population populations
pore porencephaly pores pork porphyria porphyrias portal portion portions pose poses positively possibilities possibility possible
possibly postaxial posterior posteriorly postmenopausal postpartum posts postural posture postures potassium potatoes potency potent
potential potentially pouches poultry pound pounding pounds power powerful practical practically practices practitioner practitioners
praise pray precautions precise precocious prediabetes predict predictable predisposition prednisolone prednisone predominantly
preeclampsia prefer preferably preferences preferred pregnancies pregnancy prehypertension premarin premature prematurely prempro
premutation prenatal preparation prepare prepared prescibed prescribe prescribed prescribes prescribing prescription prescriptions
presence present presentation preserve press pressing pressure pressures prevacid prevalence prevalent prevent preventable preventative
prevented preventing prevention preventive prevents previous prickling prilosec primarily primordial prinivil print printed prion prior
priority prison pristiq probe probiotics problem problematic problems problemswithsmell problemswithtaste procedures proceed process
processed processes processing proctitis produce produced produces producing product production productive productivity products
professional professionalism professionally professionals profile profound progesterone prognathia program programs progress progressed
progresses progressing progression progressiva progressive progressively project projections projects prolactin prolactinoma prolapse
prolidase proliferation proliferative proline prolong prolonged prominent promise promised promising promote promotes prompt promptly
promyelocytic prone pronounced proof propecia proper properly properties property prophylactic prophylaxis proportion proposed proquin
pros proscar prostate prostatecancer prostatic protect protecting protection protective protects proteinosis proteins proteinuria
prothrombin proton protonix protopic protoporphyria protruding prove proved proven provera provide provided provider providers provides
providing provigil provision proximal pruritus pseudo pseudocleft pseudohermaphroditism psoriasis psychiatric psychiatrist psychiatrists
psychological psychologist psychotherapy psychotic ptosis ptsd puberty pubic published puff puffiness puffs puffy pull pulled pulling
pulls pulmonary pulse pulses pumping pumps punctata punctual puncture pupil pupils puppy purchase purchased pure purines purple purpose
purposes pursues push pushed pushes pushing pustules puts putting pyelonephritis pylori pyridoxine pyrophosphate pyruvate qtype qualified
qualify quality quantities quantity quarter quarts query queue quick quicker quickly quiet quit quite quitline quitting quittingsmoking
quot rabies race races racial racing radial radiation radical radio radioactive radiologist radiologista radius radon rage ragged raise
raised raises raising random randomly rang range ranges ranging ranitidine raphe rapid rapidly rare rarediseases rarely rashes rate rates
rather rating ratio rats rays reach reached reaches reaching react reactions reactive reacts read readily reading readings ready real
realise reality realize realized realizing realy reappear rear rearrangement reason reasonable reasoning reasons reassurance reassured
reassuring rebound recall receding receive received receives receiving recent receptor receptors recessive recieved recognize recognized
recognizing recollection recombinant recommend recommends reconstruction record recorded records recover recovered recovering recreational
rectal rectum recur recurred recurrence recurrent recurring recurs recycle reddened reddish redness reduce reduced reduces reducing
reductase reduction refer reference referral refers refill refine refined reflect reflects reflexes reflux refractory refreshed refuse
refused regain regard regarding regardless regeneration regime regimens regional reglan regression regret regrow regular regularity
regularly regulate regulated regulates regulating regulation rehabilitation rehydration rejection relapse relapses relapsing relate
relating relationship relationships relative relatively relatives relax relaxants relaxation relaxed relaxing release released releases
releasing relevant reliable relief relieve relieved reliever relievers relieves relieving religious reluctant rely remain remained
remaining remains remarkable remedies remedy remember remembering remeron remicade remind remission remodeling removal remove removed
removes removing renal repair repaired repeat repeated repeatedly repeats repellent repetitive replace replaced replaces replacing
replication reply reported represents reproductive request requested requesting requip require required requirements requires requiring
researched researchers researching resection resemble reservoir residents residual residue resistance resistant resolution resolve
resolved resolves resonance resort respect respected respectful respectively respiratory respond responded responder responding responds
response responses responsible responsive responsiveness rest restart restarted restasis rested restful resting restless restlessness
restore restored restrict restricted restriction restrictions restrictive restroom result resulted resulting results resume resumed retail
retain retardation retching retention reticulum retin retina retinal retinitis retinoblastoma retinol retiring retrieved return returned
returning returns reuptake reveal revealed reversal reverse reversed reviews revision rhabdoid rhabdomyosarcoma rheumatic rheumatica
rheumatoid rheumatoidarthritis rhinitis rhythm rhythms ribavirin ribs rickets ride ridges ridiculous riding rigid rigidity ringing rinse
rippling rises rising risks risky risperdal ritalin roaring rock rodent rodents roof rooms root roots rosacea rotated rotator rotavirus
rough roughly round rounded rounds route routine routinely routines rubbed rubbing rubella rude rugs ruined rule ruled rules running runny
runs rupture ruptured ruptures rural rush rushed sacral sacs sadness safe safely safer safety sagging saline saliva salivary salt salts
salty sample samples sampling sand sandhoff sanitation sarafem sarcoidosis satisfaction satisfactory satisfied saturated save saved saver
saving saying scabies scabs scales scaling scalp scaly scanning scans scapula scar scared scarred scarring scars scary schedule
schistosomiasis schizencephaly schizophrenia schwannomas sciatic sciatica scientific scientists scleroderma sclerosing sclerosis scoliosis
scope scratch scratching screen screening screenings screens script scrotum seafood seal sealed search searched searching season seasonal
seasonique seat seats second secondary secondhand seconds secretion section sections secure sedated sedating sedation sedative sedatives
sedimentation seeds seek seeking seeks seem seemed seemingly seems sees segment segments seizure seizures select selective self semen semi
send sending sends sensation sensations sense senses sensitive sensitivity sensorineural sensory sent sentence separate separated
separates sepsis septal septo septum sequence series serious seriously serologic seroquel serotonin serum serve served serving servings
session sessions sets setting settings settle settled seven sever several severe severely severity severly sewing sexes sexually shake
shaken shakenbaby shakes shakiness shaking shaky shallow shame shampoo shape shaped share shared sharing sharpness sheath shed shedding
sheep sheet sheets shellfish shift shingles shirts shock shocks shoes shooting shortage shortages shorten shortened shortening shorter
shortly shortness shot shots shoulders show showed shower showers showing shown shows shrink shrinkage shrinking shunt shut sialic
sialuria sibling siblings sick sicker sickle sickness sideroblastic sides sight sigmoid sigmoidoscopy signal signaling signals significant
significantly signs silent silvery similar simple simplex simply simvastatin single singulair singular sink sinus sinuses sinusitis
sisters sites sitting situ situation situational situations size sized sizes skeletal skeleton skilled skills skincancer skins skipped
skipping skull sleepiness sleeping sleepless sleeplessness sleepy slept slide slight slightest slightly slimy sling slippery slow slowed
slower slowing slowly slowness slows sluggish slugs slurred small smaller smallest smart smear smell smelling smells smile smiling smoke
smoked smoker smokers smokes smoking smooth smoother snack snacks snails sneeze sneezing snoring soak soap socially socket socks soda
sodas sodium soft softer soil sold sole solely soles solid solitary solium solodyn solve solved solvents somatic somebody somehow someone
something sometime somewhat somewhere sonogram sons soon sooner soothe sore soreness sores sort sorted sotos sought sound sounds source
sources southern space spaced spaces spacey span sparingly sparse spasm spasms spastic spasticity speak speaking specialist specialists
specialize specialized specializes specially specialty species specific specifically specimens spectrum speech speed speedy spell spelling
spells spend spending spent sperm sphincter spices spicy spider spina spinach spinal spinning spinocerebellar spironolactone spit spite
spleen splenomegaly splint spoke spoken spondylitis spondylocarpotarsal spondyloepimetaphyseal spondylometaphyseal sponge spongiform
spongy sponsored sponsors spontaneous spontaneously sporadic sporadically spores sport spot spots spotting spouse sprains spray sprays
spread spreading spreads spring sputum squamous squeeze squeezing stabbing stability stabilization stabilize stabilized stabilizer
stabilizing stable staffing stages stained staining stairs stand standard standing staph starch stars start started starting starts
starved stated statin stating statins stationary statistics stature status stayed staying stays steadily steady stem stenosis stent step
steps stethoscope stick sticky stiff stiffness stiffperson stillborn stimulant stimulants stimulate stimulates stimulating stimulation
sting stinging stings stitches stoma stomach stomache stones stool stools stop stopped stopping stops storage stored stores stories
storing story strabismus straight strain straining strains strange strategies strategy strattera stream strength strengthen strenuous
strep stress stressed stresses stressful stretch stretched stretching strict strikes strips strokes stroma stromal strong stronger
strongest strongly structural structure structures struggle struggled struggling stuck student studied studies studying stuff stuffy stump
stung stupor style subacute subcortical subcutaneous submit submitted subsequent subsequently subset subside subsided subsides substance
substances substantial substantially substitute substitutes subtle subtype success successful successfully succinate sucking sucks sudden
suddenly suffer suffered suffering suffers sufficient sufficiently sugar sugars sugary suggest suggested suggesting suggestion suggestions
suggestive suggests suicidal suicide suitable suited sulfasalazine sulfate sumatriptan summaries summary sunburn sunct sunglasses sunken
sunlight sunscreen super superactivity superb superficial superior supervised supervision supplement supplemental supplementation
supplemented supplements supplied supplies supply supported supporter supporting supportive supports suppose supposed supposedly suppress
suppressed suppression suppressor supranuclear supravalvular sure surface surfaces surfactant surgeries surgical surgically surprise
surprised surround surrounding surrounds survey survival survive survived surviving survivors susceptibility susceptible suspect suspected
sustained suture sutures swallow swallowed swallowing sweat sweating sweats sweaty sweet sweets swell swelled swelling swiftly swim
swimming swine swings switch switched switching swollen sydenham sydrome symbicort symmetric sympathetic symphalangism symptom symptomatic
symptoms symptons symtoms syncope syndactyly syndromic synonyms synostosis synthase synthetase synthetic synthroid syphilis syptoms
syringe syringomyelia syrinx system systemic systems systolic table tablet tablets tabs tachycardia taeniasis tailbone tailored take taken
taker takes takin taking talipes talk talked talking tall taller tamiflu tamoxifen tanning tape taper tapered tapering tapeworm tarda
tardive target targeted targets tarry tarsal task tasks taste tasted tastes tasting taught taxi taysachs tazorac teach teams tear tearing
tears technical technician techniques technology teen teenage teenager teenagers teens teeth telangiectasia telephone tell telling tells
telomeres temp temper temperature temperatures temples temporal temporarily temporary tend tended tendency tender tenderness tendinitis
tendon tendonitis tendons tends tennis tense tensing tension teratoid term terminal terms terrible terribly terrifying testes testicle
testicles testicular testing testis testosterone tetanus tetracycline tetralogy texture thalassemia thalassemias thanatophoric thankful
thats theft themselves theory therapeutic therapies therapists thereafter thereby thiamine thick thicken thickened thickening thicker
thickness thigh thighs thin things think thinking thinks thinner thinners thinning third thirst thirsty thirties thirty thoracic thorax
thorough thoroughly though thought thoughtful thoughts thousands threatening threw thrive throat throats throbbing thrombocythemia
thrombocytopenia thrombocytopenic thrombocytosis thrombophilia thrombophlebitis thrombosis thrombotic throughout throught throw throwing
thru thrush thumb thumbs thus thymic thymoma thymus thyroid thyroxine tibia tibial tick ticks tics tidiness tidy tight tighten tightening
tightly tightness till time timely times timing tingling tingly tinnitus tint tiny tips tire tired tiredness tirosint tissue tissues
titrated tobacco toenail toenails toes together toilet tolerable tolerance tolerant tolerate tolerated tomatoes tomography tone tongue
tonic tonometry tons tonsilitis tonsillitis tonsils took tool tools toothache toothbrush toothpaste topamax topic topical topically topics
torn torsion torso torticollis total totally touch touched touching tough toward towards towels town toxic toxicity toxin toxins
toxocariasis toxoplasmosis trachea tracheoesophageal track tract trade traffic trafficking train trained training trait traits tramadol
tranquilizers trans transcription transducer transfer transfusion transfusions transgender transient transitional translocation
transmissible transmission transmit transmitted transparent transplant transplantation transplanted transplants transportation transported
transporter transports transthyretin transverse transversemyelitis trap trapped trauma traumatic travelers travels trazadone trazodone
treat treatable treatement treating treats tree trees trembling tremendous tremendously tremor tremors tretinoin triage trials
trichinellosis trichoepithelioma trichotillomania trick tried tries trigeminal trigger triggered triggering triggers triglyceride
triglycerides trimester triosephosphate triphalangeal triple trips trisomy tropical trouble troublesome true truly trunk trusted truth
trying trypanosomiasis tuberculosis tubes tubular tubule tubules tubulopathy tummy turn turnover turns twelve twenties twenty twice
twisting twitch twitches twitching types typhoid typical typically typing tyrosinemia ubiquitin ugly ulcerative ulcers ulna ultimately
ultram ultrasound ultraviolet umbilical unable unacceptable unaffected unaware unbalanced unbearable unborn uncertain unclassifiable
unclear uncomfortable uncommon unconjugated unconscious uncontrollable uncontrollably uncontrolled underactive underarm undercooked
underdeveloped underdevelopment underdiagnosed undergo undergoing undergone underlie underlying underneath understand understandable
understanding understood underway underwear underweight undescended undesirable undiagnosed uneven unexpected unexplained unhealthy
unhelpful unilateral unique units universalis unknown unless unlike unlikely unnecessary unpasteurized unpleasant unpredictable
unprotected unreadable unrelated unresponsive unstable unsteady unsuccessful unsure untreated unusual unusually unwanted unwell upon upped
upper upright upset upsetting uptake upward urachal urea uremic ureter ureters urethra urethral urge urgency urgently urges uric
urinalysis urinary urinaryincontinence urinarytractinfections urinate urinating urination urine urologic urologist urticaria usage used
useful useless user users uses using usual utensils uterine uterus vacation vaccinated vaccinations vacuoles vagifem vagina vaginal
vaginally vague vagus valium valproate valtrex valuable value valve valves vanished vanishing vapors variability variable variant variants
variation variations varicella varicose varied varies variety various vary varying vasculopathy vasectomy vast vegetable vegetables
vehicle vehicles vein veins veno venous ventilator ventricle ventricles ventricular verify vermilion vermis version versions versus
vertebra vertebrae vertebral vertigo vesicles vesicoureteral vessel vessels vestibular viable vibration vicodin victims video view viewed
views vigorous vigorously vinegar violence violent viral virtually viruses visceral visible visibly vision visual vital vitamins
vitelliform vitiligo vitrectomy vitreoretinopathy vitreous vitro vivelle vivid vocal voice voices void voiding voltaren volume voluntary
volunteer vomit vomiting vomitting vulgaris vulnerable vulva vulvar vyvanse waist wait waited waiting wake wakefulness waking walked
walking walks wall wallenbergs walls walnut wandering want wanted wanting wants warfarin warm warmth warn warned warning warts wash washed
washes washing wasn wasnt waste wasted wastes wasting watched watchful watching water watery wave waves ways weak weaken weakened
weakening weakens weaker weakness wean weaned weaning wear wearing wears weather websites week weekend weekends weekly weeks weened weigh
weighed weighing weightloss weights weird welcome welcoming wellbeing wellbutrin welts went wetting whatsoever wheat wheelchair
wheelchairs wheeze wheezing whenever whereas whether whilst whiplash whipple whipplei whipworm whistling whiteheads whites whole whooping
wide widely widen widening wider widespread wieght wild willing wilsons wind window windpipe wine wiped wise wish wished wishes withdraw
withdrawal withdrawals withdrawl woke woman womans womb wonder wonderful wonderfully wondering wonders wore work worked worker workers
working workload workout workplace works worldwide worm worms worn worried worries worry worrying worse worsen worsened worsening worsens
worst worth worthless wounds wrinkle wrinkled wrinkles wrinkling wrist wrists writing wrote xanax xenical xyrem yawning yearly years yeast
yellow yellowing yellowish yoga yogurt younger youre yourself youth zantac zaps zegerid zero zinc zithromax zmax zocor zofran zollinger
zombie zomig zoonotic zovirax zyban zyprexa zyrtec`;

export const ordinarySpanish = `
abarca abiertas abierto abiertos abordan abril acceso acerca acero acido activamente actividad actividades actualizacion actualizan
actualmente acuerdo acumulacion acumulada adaptacion adecuadas ademas adicionales administracion adopcion adquiridas adquiridos adultos
aerea aerolineas aerosoles afeccion afecciones afecta afectada afectadas afectado afectados afirmo agencias agente agrego agua agudas
agudo ahora aire aislados aislamiento aislar ajustada alarma alcance alemana alguien algun algunas algunos alimentacion alimentos aliviar
alrededor alta altas alternativos alto alumnos ambas ambos aminoacidos ampliamente amplio analisis analizando analizara anfitriona
animales anos ante anteriores anteriormente antes antibacterianos anticuerpos antiviricos anuncio aparicion apenas aplicacion aplicaciones
aplicado aplicar apoyo aprendizaje aprobacion aprobo aproximada aproximadamente aquellas aquellos articulo asambleas asegurarse asesinas
asesoramiento asiatica asiento asintomatica asintomaticas asintomaticos asociacion asociado asociaron ataca atencion atender atracciones
aumentar aumento aunque autocuarentena autoridades autorizacion avion ayer ayuda ayudar bacterias baja bajo bajos bano barreras basada
basadas basado bastante bebes beneficiosos betacoronavirus bien bienestar bilaterales biologicos boleto bordo brinda brote brotes buscar
cabeza cada cadena cadenas calcular calendarios caliente cambiantes cambiar cambio cancelacion cancelado cancelados cancelar cancelaron
cantidad cantidades capacidad capaz caracteristicas cardiaca cardiaco carga carne casa casas casi caso casos causa causada causar causaron
celebraciones celula celulas cenizas centro centros cepas cerca cercano cerradas cerrado cerrados chinas chino chinos cientos cierre
cierres cierta ciertas ciertos cinco circunstancias ciudad ciudadanos ciudades civetas claro clases clave clientes clinica clinicas
clinico clinicos codifican codigos colaboracion combatir comedor comentarios comenzado comenzar comenzo comerciales comercio comida
comidas comienzo como comparacion comparar complejo completa completo componentes compra comprar compras computarizada comun comunes
comunicaciones comunidad comunidades comunitaria concentracion concepto conciertos concluir conexion confinadas confinamiento confirma
confirmada confirmado confirmados conglomerados conocido consecuencia consecuencias consideraban considere consultorios contacto contactos
contagiarse contagio contagiosa contaminadas contencion contener contexto contienen continental continuamente contra contraer contrario
contribuir controlar controles convalecientes convertido convirtio coordinacion coro coronavirus corporales costos creado crear cree creia
criticado criticos cruda cruzar cuadro cual cualquier cuando cuarentena cuarentenas cuarta cuatro cubrirse cuidado cuidados cuiden cumplen
cumplir curso dados dano datos debe debemos deben deberan deberia deberian debido decadas declaro dedos demas demostrado demostro
demuestra denominador dentro departamentos dependiente deportivos derecho derivadas desarrollada desarrollado desarrollando desarrollar
desarrollo desconocido describio descripcion desde desenlace desinfeccion desinfectante desinfectantes desinfectar despues destino
deteccion detectar detener determinar determino diagnosticados diagnostico diarrea diciembre dieron diferencia diferentes dificil
dificultad digitales dijo dilucidar dinamica directa directo director dirigida discriminacion disenados disminuir disnea dispone
disponibilidad disponibles dispositivos distancia distanciamiento distintas diversas diversos docentes dolor domesticos donde dosis
duracion durante economicas economico edad edicion educacion efectivo efecto efectos eficaces eficacia eficaz ejemplo electronico
electronicos elementos elevado eliminacion eliminar elimino ellas ellos embarazadas embarazo embargo emergencia emergente emitio empezo
empleados empresa empresas encontro encuentra encuentran ende enero enfermas enfermedad enfermedades enfermo enfermos enfoque enmascaradas
ensayo ensayos entidades entornos entrada entre envie envoltura enzima epicentro epidemia equipos eran erronea esas escalonar escasez
escuelas esencial esenciales esfuerzos esmerilado esos espacio especial especialmente especies especifica especificamente espicula esputo
esta estaba estaban establecido establecimientos estado estadounidenses estan estandar estandares estar estas este esten estima
estimaciones estimar estimaron esto estornudar estos estrategia estrategias estrictas estructurales estudiantes estudio estudios
estuvieron etapa etapas evaluacion evaluar eventos evidencia evitar evite evolucion examenes excepcion excursiones existe existen
existencias existente exorribonucleasa experiencia experto explico exposicion expresan expuestas exterior extraccion extrae facilidad
facilitar facilmente factores facultades falla fallecidos fallecieron falsos falta familia familias farmaceutica farmaco farmacos febrero
festivales fiebre filogenetico fines fisica fisico fluidos forma formulario frecuencia frecuente frenar fronteras fuera fueron fuerte
funcion funcionarios garantizar garganta generacion generalizada generalmente genetica geneticamente geneticos genoma gobierno gobiernos
gotitas grado gran grandes grave gravedad gravemente gripales gripe grupo grupos guantes guarderias haber haberse habia habian hablar hace
hacen hacer hacia hasta haya hayan hecho herramientas hicieron higiene higienico hisopados historia historias hizo hogar hombres homologia
hora horarios horas hospitales hospitalizaciones hospitalizadas hospitalizados hubo huesped huespedes humana humanas humanos humedad
identificacion identificado identificados identificar identifico igual imagen imagenes impacto implementacion implementado implementando
implementar implica importancia importante importantes imposible impuso incidencia incluia incluida incluidas incluido incluidos incluso
incluye incluyen incluyo incorporar independiente indican indico industria infantil infeccion infecciones infecciosa infecciosidad
infectadas infectado infectados infectar inflamacion informacion informadas informado informados informar informaron informe informes
informo infraestructura ingreso ingresos inicial iniciales inicialmente inmediato inmunidad inmunitaria inmunitarias inoxidable
instrucciones insuficiencia insuficiente intensivos intente interaccion interacciones intermedio internacion internacional internacionales
interrupcion intervenciones intubacion invasiva inversa investigacion investigaciones investigadores investigando inyeccion italiano jabon
jabones jovenes junio junto juntos justo kilobases kits laboratorio laboratorios lado lavado lavarse lectura letalidad leve leves
liberacion liberar libre limitaciones limitar limite limpiar limpieza linea linfocitos liquido lista llenar llevar localizado lopinavir
luego lugar lugares madres manejo manera manifiesto manos mantener marzo mascarilla mascarillas masivas materia mayor mayores mayoria
mecanismo mediados mediante medicamentos medicas medicina medicos medida medidas medios mejor mejorar membrana membranas menor menores
menos mensuales mercados meses metodo metodologia metodos microscopio miembros mientras miercoles militares millones minima minimizar
ministro minorista minutos mision misma mismo mitad mitigacion modelos moderada moderados modificar modo moleculas momento momentos
monitoreo morbilidad mortalidad movimiento mucho muchos muerte muertes muestra muestran muestras mujeres multiorganica multitudes mundial
mundo murcielago murcielagos murieron mutacion nacional nacionales nariz nasales naturales naturaleza nauseas necesario necesarios
necesidad necesita negativa negativo negocios neumonia ningun ninguna nino ninos nivel niveles normales nucleocapside nucleotidos nuestra
nuestro nueva nuevas nuevo nuevos numero objetivo objetivos obligatorio observar obstante obtener obtenidas obtiene obtienen obtuvieron
ocupan ocurre ocurrieron ocurrio oficiales ojos olvidan opacidades opcion oportunidad oportunista orden ordenes organizaciones organos
origen origenes otra otras otro otros pacientes padres pais paises palabras palmeras panales pandemia pandemias pangolines panico papel
para parece parte partes participan participar particulas partir parto pasajero pasajeros pasara paso pasos patentes patogenia patogeno
patogenos patologia pautas pecho pequeno pequenos periferica periodo permanecer permanecieron permite permitir pero persona personas
pertenecen pesar peticion piel piloto planes plataforma plataformas plazo poblacion poco pocos poder podia podria podrian polimerasa
poliproteina politicas pondria poner porcentaje porcentajes porcina porque posibilidad posibilidades posible posiblemente posibles
positiva positivo positivos posteriores potencialmente precauciones preescolar preguntas preliminares preocupacion preparacion preparar
presenta presentamos presente presidente presion prevalencia prevalente preve prevenir preventivas previsto primaria primer primera
primeras primero primeros principal principales principalmente principios prioridad privacidad probable probablemente problema problemas
problematicas procedimientos proceso produccion producen producida producto productos profesionales programa programas prohibieron
promedio propagacion propagado propago propio propios proporcion proporcionar proteasa proteccion protege proteger protegerse proteina
proteinas protocolo protocolos proveedores proviene provincia provocado provocar provoco proximo proyecto prueba pruebas psicosociales
publica publicacion publicaciones publicado publico publicos pudieran pudieron pueblos pueda puedan puede pueden puesto pulmon pulmonar
pulmones puntos pupitres queda quedar quedarse quien quienes quirurgica quizas radiografias rapida rapidamente rastreo raton razonable
reaccion reacciones realizacion realizado realizar recetados recibio recien reciente recientemente recolectadas recolectar recombinacion
recomendacion recomendo recomienda recomiendan recuperado recuperados redes reduccion reducida reducir referencia refleja regionales
regiones registrados registrar registraron registro registros regulacion regulares relacionada relacionadas relacionado relacionados
relativamente relativas religiosos remdesivir renuncia replicacion replicasa representan requiere requieren requisitos reservorio
reservorios resfriado residentes respaldar respectivamente respecto respiradores respiratoria respiratorias respiratorio respuesta
respuestas restaurantes restriccion restricciones resultado resultados resultan retrospectivamente reunion reuniones revelaron riesgo
riesgos ritonavir rostro ruso rutina sabado sabe salida salir salud salvo sangre sanitarias sanitarios sano seca secado secadores
secreciones secretores sectores secuencia secuencias seguimiento segundo segundos seguridad seguro seguros seis seleccion semana semanas
separacion separado septiembre septima seres seria serie serologia servicios seudonimizados sido siente siete sigan significa
significativa significativos sigue siguientes similares sindrome sintoma sintomas sistema sistemas sistemico sitio sitios situacion sobre
sociales solicitud solo solucion soluciones soporte sospecha sospechosos subyacente subyacentes sucede suele suelen suficiente sugiere
sugieren sugirio sujeto suministro superficie superficies superiores supermercados supresion suprime surgen tales tamano tambien tanto
tasa tasas temporada temprana tendencias tener tenga tengan tengo tenia tenian tenido teniendo teorias terapeuticas terapia tercer tercera
tercios terminos tiempo tiene tienen tipos toallas tocar tocarse toda todas todavia todo toma tomar tomen tomografia toques toser
totalidad trabajadores trabajando trabajar trabajo transcriptasa transmisibilidad transmision transmite transmitir transporte transporten
tras tratamiento tratamientos tratar traves tres tropismo tubo tuve ubicacion ultima ultimas umifenovir unas unicamente universidades unos
urbanos usando usar usen usted util utiliza vacaciones vacuna vacunacion vacunas valor varia variar varias variedades varios varones venta
viajado viajar viaje viajeros viajes vias vida vidrio vigilancia virales virica virico viriones virologica virologicas visitas vista vivos
volumen volver vomitos vuelo vuelos zona zonas zoonosis zoonoticos`;
