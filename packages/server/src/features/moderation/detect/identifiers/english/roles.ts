/** What a word can be, as bits of one number. */

export const name = 1;
export const doubtful = 2;
export const surname = 4;
export const title = 8;
export const month = 16;
export const street = 32;
export const streetLead = 64;
export const house = 128;
export const city = 256;
export const state = 512;
export const country = 1024;
/** What follows is a name: "named", "patient", "dear". */
export const nameCue = 2048;
/** Never part of a name: ordinary words that stand with a capital in titles and at the start of sentences. */
export const plain = 4096;
export const room = 8192;
export const company = 16384;
/** Called after a person, or what is: "disease", "syndrome". */
export const eponymHead = 32768;
export const institution = 65536;
/** "at", "in", "to": a place may follow. */
export const toPlace = 1 << 17;
/** "admitted", "seen", "lives": what follows the preposition is where the person was. */
export const care = 1 << 18;
export const dwelling = 1 << 19;
export const military = 1 << 20;
export const postcodeCue = 1 << 21;
export const ageCue = 1 << 22;
export const kind = 1 << 23;
export const weekday = 1 << 24;
export const addressCue = 1 << 25;
/** A family name that is an everyday word. */
export const wordy = 1 << 26;
/** The tens of a great age in words. */
export const ninety = 1 << 28;
/** A month in Spanish: a date only where a sentence is about its author. */
export const spanishMonth = 1 << 27;
/** Never a person's, where a name of two unknown words is looked for: what stands there with a capital otherwise. */
export const thing = 1 << 29;
