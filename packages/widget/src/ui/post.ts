/** What every kind of post has in common: who and when, words that can be shortened, and what a reader can do with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Published } from '@commonward/server/contract';
import type { Locale } from '../i18n/locale.ts';
import { archive } from './icons.ts';
import { textTree } from './text-tree.ts';

type Nothing = typeof nothing;

/** When it was written and, where it was, edited. An imported post shows its source's date in its label instead. */
export const dates = (
  post: Pick<Published, 'postedAt' | 'editedAt'> & { source?: Published['source'] },
  { reading, format }: Locale,
): TemplateResult => {
  const iso = (at: number) => new Date(at).toISOString();
  return html`${post.source ? nothing : html`<time datetime=${iso(post.postedAt)}>${reading.posted(format.date(post.postedAt))}</time>`}${
    post.editedAt === null ? nothing : html`${' '}<time datetime=${iso(post.editedAt)}>${reading.edited(format.date(post.editedAt))}</time>`
  }`;
};

/** Label of an imported post: where it comes from and the date it carried there. */
export const sourceLabel = (post: Pick<Published, 'source'>, { reading, format }: Locale): TemplateResult | Nothing =>
  post.source
    ? html`<span class="badge plain source">${archive()}${reading.imported(post.source.name, format.date(post.source.date))}</span>`
    : nothing;

/**
 * The words of a post. `open` shows all of them; otherwise they are cut by lines and a button opens them, which FitController hides
 * where nothing was cut.
 */
export const words = (
  post: Pick<Published, 'id' | 'body'>,
  name: string,
  open: boolean,
  locale: Locale,
  toggle: (() => void) | null,
): TemplateResult => {
  const id = `words-${post.id}`;
  return html`<div id=${id} class=${open ? 'body' : 'body clamped'} dir="auto">${textTree(post.body)}</div>
    ${
      toggle
        ? html`<button
            type="button"
            class="link tall"
            data-opens=${open ? '' : id}
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls=${id}
            @click=${toggle}
          >
            ${open ? locale.reading.readLess : locale.reading.readMore}<span class="unseen">${locale.reading.readMoreOf(name)}</span>
          </button>`
        : nothing
    }`;
};

export interface Deeds {
  /** `own`: the reader wrote it, and only sees what others say. */
  helpful?: { count: number; marked: boolean; own: boolean; press: () => void };
  report?: () => void;
  copy?: () => void;
}

/** Alone in the line of dates where there is no row for it, as below the answer in a list. */
export const copyLink = (name: string, copy: () => void, reading: Locale['reading']): TemplateResult =>
  html`<button type="button" class="link" @click=${copy}>
    ${reading.copyLink}<span class="unseen">${reading.copyLinkOf(name)}</span>
  </button>`;

export const reportLink = (name: string, report: () => void, reading: Locale['reading']): TemplateResult =>
  html`<button type="button" class="link" @click=${report}>${reading.report}<span class="unseen">${reading.reportOf(name)}</span></button>`;

const helpfulMark = (
  name: string,
  { count, marked, own, press }: NonNullable<Deeds['helpful']>,
  reading: Locale['reading'],
): TemplateResult | Nothing => {
  if (own) return count ? html`<span class="said">${reading.helpful(count)}</span>` : nothing;
  return html`<button type="button" class="link" aria-pressed=${marked ? 'true' : 'false'} @click=${press}>
    ${reading.helpful(count)}<span class="unseen">${reading.helpfulOf(name)}</span>
  </button>`;
};

/** The row of things that a reader can do with a post. Each button says whose post it is about to those who do not see the row's place. */
export const deeds = (name: string, { helpful, report, copy }: Deeds, { reading }: Locale, extra: unknown = nothing): TemplateResult =>
  html`<div class="acts">
    ${extra} ${helpful ? helpfulMark(name, helpful, reading) : nothing} ${report ? reportLink(name, report, reading) : nothing}
    ${copy ? copyLink(name, copy, reading) : nothing}
  </div>`;
