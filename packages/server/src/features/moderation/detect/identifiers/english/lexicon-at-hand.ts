/** What a browser looks words up in: the essential words, the most common names, and what sentences in Spanish need. */
import { essential } from './essential-words.ts';
import { commonDoubtfulNames, commonNames } from './first-names.ts';
import { glossaryOf } from './glossary.ts';
import * as role from './roles.ts';
import { commonSurnames } from './surnames.ts';

export const lexiconAtHand = /*#__PURE__*/ glossaryOf(
  [
    ...essential,
    [role.name, commonNames],
    [role.doubtful, commonDoubtfulNames],
    // Words of Spanish or French as well: no name where a writer uses small letters only.
    [role.doubtful, 'clara linda norma nina marco roman noel claire gloria julio victoria mercedes'],
    [role.surname, commonSurnames],
    [role.title, 'dra sr sra srta doctora don dona senor senora'],
    [role.month | role.spanishMonth, 'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre'],
    [role.streetLead, 'c avda avd pza plza paseo ctra carretera travesia ronda rambla'],
    [
      role.nameCue,
      'llamo llama llamada llamado hola querido querida saludos atentamente gracias soy hijo hija marido esposa hermano hermana vecino vecina amigo amiga primo prima',
    ],
    [role.postcodeCue, 'cp'],
    [role.dwelling, 'live lives lived living reside resides residing born vivo vive vivimos resido'],
    [role.care, 'seen treated examined referred operated assessed reviewed'],
    [role.plain, 'el la los las un una nos se le les yo tu mi su que en con por para no si ya es fue esta este cuando pero muy'],
  ],
  "parkinson's alzheimer's",
);
