/** Sentences of a catalogue that hold something drawn, e.g. a name in its own direction: order and punctuation are the catalogue's. */
import { html, type TemplateResult } from 'lit';

/** Unicode's own sign for an object within text. */
const place = '\ufffc';

/** @param say the sentence around some words  @param drawn what stands in the place of the words */
export const sentence = (say: (words: string) => string, drawn: unknown): TemplateResult => {
  const [before, after] = say(place).split(place);
  return html`${before}${drawn}${after}`;
};
