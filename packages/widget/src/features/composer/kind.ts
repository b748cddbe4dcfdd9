/** What differs between writing a question, an answer and a review. The composer knows only this. */
import type { TemplateResult } from 'lit';
import type { MyItem } from '@commonward/server/contract';
import type { Values } from '../../data/drafts.ts';
import type { Place } from '../../data/place.ts';
import type { Writing } from '../../i18n/writing.ts';
import type { Fault } from '../../ui/form.ts';

export interface Composing {
  place: Place;
  words: Writing;
  values: Values;
  faults: readonly Fault[];
  /** Keeps a value from the first keystroke on. */
  set(name: string, value: string): void;
  /** What is said under a field of words, e.g. that it names somebody, or whom to call. */
  under(name: string): TemplateResult;
}

export interface ComposerKind {
  /** How many characters its fields of words take. */
  limits: Readonly<Record<string, number>>;
  /** Names of the fields in their order, as the server names them too. */
  fields(place: Place): string[];
  render(composing: Composing): TemplateResult;
  check(values: Values, place: Place, words: Writing): Fault[];
  /** What the server takes beside the fields that every post has. */
  body(values: Values, place: Place): Record<string, unknown>;
  /** Values of an item that is to be changed. */
  from(item: MyItem): Values;
}
