/** Medicines, vaccines and treatments by their names, and by the endings that such names share. English and Spanish. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const medicines = /*#__PURE__*/ setOf(`
  medicine medicines medication medications meds drug drugs pill pills tablet tablets capsule capsules dose dosage injection injections
  jab jabs vaccine vaccines vaccination vaccinated booster infusion chemo chemotherapy radiotherapy radiation immunotherapy anaesthetic
  anesthetic anaesthesia anesthesia antibiotic antibiotics antidepressant antidepressants steroid steroids statin statins inhaler
  painkiller painkillers treatment contraceptive antihistamine antihistamines ointment filler fillers botox cream patch hrt ssri
  sertraline fluoxetine citalopram escitalopram paroxetine venlafaxine duloxetine mirtazapine trazodone amitriptyline nortriptyline
  imipramine quetiapine olanzapine risperidone clozapine haloperidol bupropion buspirone lamotrigine carbamazepine valproate topiramate
  levetiracetam methylphenidate lisdexamfetamine atomoxetine naltrexone buprenorphine methadone hydrocodone ketamine propranolol
  hydrochlorothiazide apixaban rivaroxaban gliclazide sitagliptin liraglutide dulaglutide prednisolone dexamethasone hydrocortisone
  sulfasalazine azathioprine mesalazine adalimumab infliximab bisphosphonate alendronate nitrofurantoin trimethoprim erythromycin
  metronidazole fluconazole aciclovir acyclovir valacyclovir cetirizine loratadine montelukast salbutamol albuterol symbicort
  insulin metformin warfarin aspirin ibuprofen paracetamol acetaminophen tylenol advil naproxen codeine morphine tramadol oxycodone
  fentanyl gabapentin pregabalin lyrica neurontin lexapro zoloft prozac paxil celexa effexor cymbalta wellbutrin xanax valium ativan
  klonopin ambien seroquel abilify risperdal zyprexa lithium lamictal topamax depakote tegretol keppra adderall ritalin concerta strattera
  vyvanse lipitor crestor zocor synthroid levothyroxine thyroxine prednisone prednisolone methotrexate humira enbrel tamoxifen letrozole
  anastrozole accutane roaccutane isotretinoin doxycycline minocycline cipro levaquin flagyl bactrim augmentin keflex penicillin
  propecia viagra cialis ozempic wegovy mounjaro semaglutide tirzepatide saxenda depo mirena yasmin yaz nuvaring chantix champix singulair
  advair ventolin fosamax boniva plavix eliquis xarelto clopidogrel digoxin amiodarone nexium prilosec zantac imodium benadryl zyrtec
  claritin sumatriptan imitrex melatonin finasteride spironolactone furosemide allopurinol colchicine hydroxychloroquine remicade
  medicina medicinas medicamento medicamentos medicacion pastilla pastillas pildora comprimido comprimidos inyeccion vacuna quimio
  quimioterapia radioterapia anestesia antibiotico antibioticos antidepresivo antidepresivos corticoides tratamiento pomada crema
  ibuprofeno paracetamol omeprazol metformina insulina sintrom nolotil`);

/** International nonproprietary names by their stems (WHO, "The use of stems in the selection of INN"). */
const stems = /*#__PURE__*/ setOf(
  `statin prazole sartan cillin cycline mycin floxacin azepam zolam olol dipine oxetine pril gliptin gliflozin glutide mab tinib vir
  triptan azole setron parin profen caine barbital lukast afil terol sone
  statina cilina micina floxacino prazol`,
);
const stemLengths = /*#__PURE__*/ [...new Set([...stems].map(({ length }) => length))];

/** Whether a folded word names a medicine or a kind of treatment. */
export const isMedicine = (word: string): boolean =>
  medicines.has(word) || (word.length > 6 && stemLengths.some((length) => word.length > length + 2 && stems.has(word.slice(-length))));

/** In Spanish the same name with another ending: "sertralina", "gabapentina", "naproxeno". */
export const isSpanishMedicine = (word: string): boolean =>
  word.length > 7 &&
  ((word.endsWith('ina') && medicines.has(`${word.slice(0, -1)}e`)) || (/(?:ina|eno)$/.test(word) && medicines.has(word.slice(0, -1))));
