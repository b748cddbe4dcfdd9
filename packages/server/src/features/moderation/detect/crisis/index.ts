import { atHome } from './at-home.ts';
import { elsewhere } from './elsewhere.ts';
import { emergencies } from './emergencies.ts';
import { english } from './english.ts';
import { grief } from './grief.ts';
import { lessUsual } from './less-usual.ts';
import { crisisPhase } from './phase.ts';
import { spanish } from './spanish.ts';
import { takenBack } from './taken-back.ts';
import { judgeWide } from './wide.ts';

/**
 * Someone may be in danger. Kinds: `imminent` `ideation` `method` `safeguarding` `medical_emergency`; and `bereavement`, of the class `grief`.
 * Phrases find what is said outright, and know a denial, a memory, a joke and a leaflet when they see one; two linear models, the
 * small one that a browser has too and a wide one, find what is only hinted at. Any of them is enough. Another language is one more file of
 * phrases.
 */
export const crisis = /*#__PURE__*/ crisisPhase(
  [english, spanish, ...atHome, ...emergencies, ...takenBack, ...lessUsual, ...elsewhere, ...grief],
  judgeWide,
);
