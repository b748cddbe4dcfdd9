/** What the detectors found, in words: on a card of the queue, above an item, and as the key below its text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemDetail, QueueCard } from '@commonward/server/contract';
import { t } from '../i18n/en.ts';
import { sideEffectSchemes, type SideEffectScheme } from '../i18n/side-effect-schemes.ts';
import { isWeak, markedOf, reasonOf } from './marked-text.ts';
import type { Mark } from './marked-tree.ts';
import { lasting } from './when.ts';

type Found = Pick<QueueCard, 'found' | 'hints' | 'why' | 'urgent' | 'since'>;

/** Somebody may be in danger, and how long they have waited. Not live: it moves on without being read out. */
export const urgentMark = (since: number): TemplateResult =>
  html`<span class="urgent"><b>${t.found.urgent}</b> · <span class="figures">${t.found.waiting(lasting(since))}</span></span>`;

/** The line of a card; `waits` is false once somebody has decided. */
export const foundLine = (card: Found, waits: boolean): TemplateResult | typeof nothing => {
  const others = card.found.filter((name) => !card.urgent || name !== 'crisis');
  if (!card.urgent && others.length === 0) return nothing;
  const weighs = (name: QueueCard['found'][number]): boolean => !card.hints.includes(name);
  return html`<span class="row-found"
    >${card.urgent ? (waits ? urgentMark(card.since) : html`<span class="urgent over"><b>${t.found.urgent}</b></span>`) : nothing}${
      others.length > 0
        ? html`<span class="vh">${t.found.listLabel} </span>${others.map(
              (name, at) =>
                html`<span class="found-label of-${name} ${weighs(name) ? '' : 'weak'}"
                    >${weighs(name) ? t.found.classes[name] : t.found.perhaps(t.found.classes[name])}</span
                  >${at < others.length - 1 ? html`<span class="vh">, </span>` : nothing}`,
            )}`
        : nothing
    }</span
  >`;
};

/** Why an item stands where it does in the queue; nothing for one that only waits its turn. */
export const whyLine = (card: Found): TemplateResult | typeof nothing =>
  card.why.length === 0
    ? nothing
    : html`<p class="why-first">
        <b>${t.found.why}</b> ${card.why.map((term) => t.found.term(term.class, term.kind, term.points)).join(', ')}
      </p>`;

const wordsOf = (item: ItemDetail, mark: Mark): string =>
  (mark.field === 'title' ? (item.title ?? '') : item.typed.text).slice(mark.start, mark.end);

const entry = (mark: Mark, number: number | undefined, where: unknown): TemplateResult =>
  html`<li class="of-${mark.class} ${isWeak(mark) ? 'weak' : ''}">
    <span class="key-number">${number ?? nothing}</span>
    <span><span class="reason">${reasonOf(mark)}</span>${where ? html`${' '}<span class="meta">${where}</span>` : nothing}</span>
  </li>`;

const quoted = (words: string, where: string): TemplateResult => html`<q dir="auto">${words}</q>, ${where}`;

const line = (item: ItemDetail, mark: Mark, number: number | undefined): TemplateResult => {
  if (number !== undefined) return entry(mark, number, mark.field === 'title' ? t.found.inTitle : '');
  const whole = mark.class !== 'guard' && mark.earlier ? t.found.earlier : t.found.whole;
  return entry(mark, number, mark.end <= mark.start ? whole : quoted(wordsOf(item, mark), t.found.unplaced));
};

const linesOfName = ({ author, inName }: ItemDetail): TemplateResult[] =>
  inName.map((finding) => {
    const words = author.name.slice(finding.start, finding.end);
    return entry(finding, undefined, words ? quoted(words, t.found.inName) : t.found.inName);
  });

const list = (lines: readonly TemplateResult[]): TemplateResult =>
  html`<ul class="found-key">
    ${lines}
  </ul>`;

const report = ({ name, source, url }: SideEffectScheme): TemplateResult =>
  html`<p class="report-effect">
    ${t.found.report} <a href=${url} target="_blank" rel="noopener noreferrer">${name}<span class="vh"> ${t.newTab}</span></a>
    <span class="meta">(${source}). ${t.found.reportNote}</span>
  </p>`;

/** What each number in the text means, what has no place in it, and what was found in its author's name. */
export const foundKey = (item: ItemDetail, jurisdiction: keyof typeof sideEffectSchemes | null): TemplateResult | typeof nothing => {
  const { placed, unplaced, numbers } = markedOf(item);
  const all = [...placed, ...unplaced];
  const lines = (marks: readonly Mark[]): TemplateResult[] => marks.map((mark) => line(item, mark, numbers.get(mark)));
  const found = all.filter((mark) => mark.class !== 'guard');
  const guarded = all.filter((mark) => mark.class === 'guard');
  return html`${
    found.length + item.inName.length > 0
      ? html`<section class="found" aria-labelledby="found-title">
          <h3 id="found-title">${t.found.title}</h3>
          <p class="meta">${t.found.intro}</p>
          ${list([...linesOfName(item), ...lines(found)])}
          ${found.some((mark) => mark.kind === 'side_effect') ? report(sideEffectSchemes[jurisdiction ?? 'other']) : nothing}
        </section>`
      : nothing
  }
  ${
    guarded.length > 0
      ? html`<section class="found" aria-labelledby="guarded-title">
          <h3 id="guarded-title">${t.found.guardTitle}</h3>
          <p class="meta">${t.found.guardIntro}</p>
          ${list(lines(guarded))}
        </section>`
      : nothing
  }`;
};
