/** The one time that the server asks an author to look at words again before a moderator reads them (`ask_author`). Nothing is stored yet. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AbuseKind, IdentifierKind, Writing } from '../../i18n/writing.ts';
import type { Passage } from './detectors.ts';
import { nameOf } from './hints.ts';

export interface Asked extends Passage {
  class: 'identifier' | 'abuse';
}

/**
 * What the server found, with its words in what was sent. A place that does not fit, or is the whole text, has no words.
 * @param findings as they came; anything else than a list counts as empty
 */
export const askedIn = (findings: unknown, sent: Readonly<Record<string, string>>): Asked[] =>
  (Array.isArray(findings) ? (findings as Record<string, unknown>[]) : []).flatMap((each) => {
    if (!each || (each.class !== 'identifier' && each.class !== 'abuse')) return [];
    const field = each.field === 'title' ? 'title' : 'body';
    const text = sent[field] ?? '';
    const [start, end] = [Number(each.start), Number(each.end)];
    const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
    const place = fits ? { start, end, words: text.slice(start, end) } : { start: 0, end: 0, words: '' };
    return [{ class: each.class, kind: String(each.kind), field, ...place }];
  });

interface Asking {
  words: Writing;
  asked: readonly Asked[];
  /** What was sent, which the places are in. */
  sent: Readonly<Record<string, string>>;
  label: (field: Passage['field']) => string;
  hide: (asked: Asked) => void;
  go: (field: Passage['field']) => void;
  send: () => void;
}

export const asking = ({ words, asked, sent, label, hide, go, send }: Asking): TemplateResult => {
  const fields = (['title', 'body'] as const).filter((field) => asked.some((each) => each.field === field));
  return html`<div class="asking" role="region" tabindex="-1" aria-labelledby="asking-title">
    <p id="asking-title" class="label">${words.askTitle}</p>
    <p>${words.askHint}</p>
    ${fields.map(
      (field) =>
        html`<p class="links">
            <a class="link" href="#field-${field}" @click=${(event: Event) => (event.preventDefault(), go(field))}>${label(field)}</a>
          </p>
          <ul class="bare" role="list">
            ${asked
              .filter((each) => each.field === field)
              .map(
                (each) =>
                  html`<li>
                    <p>${words.askWhy(reason(words, each), each.words !== '')}</p>
                    ${each.words ? html`<p class="passage" dir="auto">${passage(sent[field] ?? '', each)}</p>` : nothing}
                    ${
                      each.class === 'identifier' && each.words
                        ? html`<button type="button" class="link tall hide" @click=${() => hide(each)}>
                            ${words.hide}<span class="unseen">${words.ofWords(each.words)}</span>
                          </button>`
                        : nothing
                    }
                  </li>`,
              )}
          </ul>`,
    )}
    <p>${words.askMore}</p>
    <div class="buttons"><button type="button" class="button quiet as-it-is" @click=${send}>${words.askSend}</button></div>
  </div>`;
};

const reason = (words: Writing, { class: name, kind }: Asked): string =>
  name === 'abuse' ? nameOf<AbuseKind>(words.sounds, kind) : nameOf<IdentifierKind>(words.looksLike, kind);

/** How much of the text is shown on each side of the words. */
const around = 60;

const passage = (text: string, { start, end }: Passage): TemplateResult => {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const cutBefore = start > around;
  const cutAfter = end + around < text.length;
  // whole words only, where there is a space to cut at
  return html`${cutBefore ? `… ${before.replace(/^\S*\s/, '')}` : before}<mark>${text.slice(start, end)}</mark>${cutAfter ? `${after.replace(/\s\S*$/, '')} …` : after}`;
};
