/**
 * Health facts of somebody else, told by somebody who did not say that they agreed. Modest: many of these are a carer's honest question,
 * and only the moderator can tell.
 */
import { compilePhrases } from '../phrases.ts';

const named = {
  family: `mother mom mum mommy mummy father dad daddy son daughter child kid baby toddler husband wife partner fiance fiancee spouse
    boyfriend girlfriend brother sister grandmother grandma granny nan gran grandfather grandad grandpa parents twins newborn infant
    madre padre mama papa hijo hija marido esposo esposa pareja mujer novio novia hermano hermana abuela abuelo bebe nino nina`,
  other: `neighbour neighbor neighbours neighbors friend friends colleague coworker co-worker boss manager employee flatmate roommate
    housemate landlord tenant teacher classmate cousin aunt uncle niece nephew ex stepson stepdaughter stepfather stepmother stepmom
    stepdad inlaw law grandson granddaughter godson bestfriend acquaintance mate buddy coach pastor vecino vecina vecinos amigo amiga
    companero companera jefe jefa primo prima tia tio sobrino sobrina cunado cunada suegra suegro nuera yerno profesor profesora ex`,
  whose: `my our his her their mi mis nuestro nuestra su a the un una`,
  illness: `cancer tumour tumor leukaemia leukemia lymphoma diabetes diabetic hiv aids herpes hepatitis epilepsy epileptic seizures seizure
    asthma copd stroke dementia alzheimer's alzheimers alzheimer parkinson's parkinsons ms sclerosis lupus arthritis psoriasis eczema
    depression depressed bipolar schizophrenia schizophrenic psychosis anxiety autism autistic adhd ocd ptsd anorexia anorexic bulimia
    addiction addict addicted alcoholic alcoholism overdose overdosed pregnant miscarriage abortion infertility hysterectomy surgery
    operation transplant chemo chemotherapy radiotherapy dialysis infection chlamydia gonorrhoea gonorrhea syphilis std sti covid tb
    tuberculosis pneumonia heart kidney liver diagnosed diagnosis disorder syndrome disease suicidal suicide disabled disability paralysed
    paralyzed fracture broke hospital hospitalised hospitalized medication antidepressants migraine migraines colitis crohn's crohns ibs
    endometriosis fibromyalgia cirrhosis anaemia anemia thyroid sepsis meningitis melanoma rash fever vomiting pain allergic allergy
    diagnosticado diagnosticada diagnosticaron tumor cancer vih sida epilepsia asma demencia depresion ansiedad esquizofrenia autismo
    embarazada aborto operado operada quimioterapia infarto ictus enfermo enferma enfermedad adicto adicta alcoholico infeccion sifilis
    ingresado ingresada hospitalizado hospitalizada fiebre alergica alergico dolor`,
  is: `has had have is was got gets suffers suffered suffering takes took been needs died with being diagnosed having undergone underwent
    tiene tenia tuvo esta estaba padece sufre sufrio fue le murio toma han`,
};

const lists: readonly (readonly [number, string])[] = [
  [0.6, `%whose ..1 @%other !'s ..3 %is ..4 %illness`],
  [0.45, `my|our|mi|mis|nuestro|nuestra|his|her ..2 @%family ..4 %is ..5 %illness`],
];

export const aboutSomeone = compilePhrases(lists, named);
