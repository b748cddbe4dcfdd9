import { english } from './english.ts';
import type { Language } from './phrases.ts';
import { spanish } from './spanish.ts';

/**
 * What takes a denial back by its means or by what was done: "I am not suicidal, but I held the knife". Thoughts, voices and a lie stand in
 * the languages themselves; these only the server knows.
 */
export const takenBack: readonly Language[] = [
  {
    ...english,
    phrases: `
    # ideation 75 turn
    BUT ~5 held|hold|holding|put|took|keep|kept|have|got|bought ~3 rope|noose|gun|knife|razor|blade ~1 ready|to|in|under
    BUT ~5 counted|counting|saving|hiding|collected|collecting|stockpiling ~3 PILLS
    BUT ~5 PILLS lined|ready|counted
    BUT ~3 have|got|made|written|wrote|left a plan|note !for|from|of
    BUT ~5 CUT SELF|wrists|wrist|arms|again
    BUT ~4 stood|standing|stand|climbed ~3 bridge|ledge|edge|roof|tracks|platform`,
  },
  {
    ...spanish,
    phrases: `
    # ideation 75 turn
    pero|aunque ~3 PASTILLAS|cuchillo|soga|cuerda|pistola|cuchilla ~1 preparadas|preparada|guardadas|mano`,
  },
];
