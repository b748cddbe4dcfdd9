/** One contribution for reading: text, facts in words, conversation, reports, revisions, decisions. No action is part of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DecisionInfo, ItemDetail, Jurisdiction, QueueCard, RevisionInfo } from '@commonward/server/contract';
import { t } from '../i18n/en.ts';
import { copyButton } from './copy.ts';
import { foundKey } from './found-view.ts';
import { drawMarked, drawPieces, markedOf } from './marked-text.ts';
import { bareText } from './plain-text.ts';
import { textOf, wordsIn } from './text-tree.ts';
import { dateWords, moment, monthWords, timeOf, visitMonth } from './when.ts';
import { wordDiff } from './word-diff.ts';

/** Names that the item itself does not carry; `site` is null where there is only one. */
export type Names = {
  site: (key: string) => string | null;
  criterion: (site: string, key: string) => string;
  /** Whose law a site is under; null where the settings are not there. */
  jurisdiction: (site: string) => Jurisdiction | null;
  /** Where the posts of an item's author stand that its history counts under `was`. */
  byAuthor: (item: string, was: string) => string;
};

/** The question an answer stands under gives it its heading. */
export const headingOf = (item: QueueCard & Partial<Pick<ItemDetail, 'thread'>>): string => {
  switch (item.kind) {
    case 'question':
      return t.item.heading.question(item.title);
    case 'answer':
      return t.item.heading.answer(item.thread?.find((entry) => entry.kind === 'question')?.title ?? null);
    case 'review':
      return t.item.heading.review(item.subject.name);
    case 'reply':
      return t.item.heading.reply(item.subject.name);
  }
};

/** The heading with what was found in the title marked in it. */
export const markedHeading = (item: ItemDetail): unknown => {
  const { title, numbers } = markedOf(item);
  return item.kind === 'question' && title.some((piece) => piece.marks.length > 0) ? drawPieces(title, numbers) : headingOf(item);
};

const known = <T extends string>(table: Readonly<Record<T, string>>, value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? ((table as Record<string, string>)[value] ?? value.replaceAll('_', ' ')) : null;

/** The facts beside the text as label and words; what this page has no words for is left to the audit. */
const factRows = (item: ItemDetail): [string, unknown][] => {
  const { facts } = item;
  const tags = Array.isArray(facts['tags']) ? facts['tags'].filter((tag) => typeof tag === 'string') : [];
  const visited = facts['visitedIn'];
  const rows: [string, unknown][] = [
    [t.item.aboutWhom, known(t.item.abouts, facts['about'])],
    [t.item.tags, tags.join(', ')],
    [t.item.visited, typeof visited === 'string' ? visitMonth(visited) : null],
    [t.item.relation, known(t.item.relations, facts['relation'])],
    [t.item.incentive, known(t.item.incentives, facts['incentive'])],
    [t.item.answeredAs, known(t.item.answerers, facts['by'])],
  ];
  return rows.filter(([, value]) => value);
};

const starsOf = (item: ItemDetail, names: Names): TemplateResult | null =>
  item.stars &&
  html`<ul class="scores">
    <li><strong>${t.item.starsOf(item.stars.overall)}</strong></li>
    ${Object.entries(item.stars.scores).map(
      ([key, value]) => html`<li>${names.criterion(item.site, key)}: ${value === null ? t.item.notRated : t.item.starsOf(value)}</li>`,
    )}
  </ul>`;

const historyOf = (item: ItemDetail, names: Names): TemplateResult => {
  const parts = Object.entries(t.item.history)
    .map(
      ([key, words]) =>
        [item.history[key as keyof ItemDetail['history']] - (key === 'pending' && item.state === 'pending' ? 1 : 0), words, key] as const,
    )
    .filter(([n, words]) => n > 0 || words === t.item.history.published || words === t.item.history.refused);
  if (parts.every(([n]) => n === 0)) return html`${t.item.authorNew}`;
  return html`${parts.map(
    ([n, words, key], at) =>
      html`${at ? ', ' : nothing}${n ? html`<a href=${names.byAuthor(item.id, key)}>${n} ${words}</a>` : `0 ${words}`}`,
  )}`;
};

/** Who, when, which revision, in sentences. */
export const metaOf = (item: ItemDetail): TemplateResult => {
  // Whoever only replies is shown no stars at all, and has nothing to decide.
  const hidesStars = item.kind === 'review' && item.stars === null && item.barred !== 'role';
  const latest = item.revisions.at(-1);
  return html`<p class="meta">
      ${t.item.by[item.author.kind](item.author.name)}${item.memberSince ? ` ${t.item.memberSince(monthWords(item.memberSince))}` : nothing}.
      ${t.item.sent(moment(latest?.at ?? item.since))} ${item.revision > 1 ? t.item.revision(item.revision) : nothing}
      ${hidesStars ? t.item.starsHidden : nothing}
    </p>
    ${item.source ? html`<p class="meta"><span class="label">${t.item.importedFrom(item.source.name, dateWords(item.source.date))}</span></p>` : nothing}`;
};

export const factsOf = (item: ItemDetail, names: Names): TemplateResult =>
  html`<dl class="facts">
    <div>
      <dt>${t.item.subject}</dt>
      <dd>${item.subject.name}</dd>
    </div>
    ${
      names.site(item.site)
        ? html`<div>
            <dt>${t.item.site}</dt>
            <dd>${names.site(item.site)}</dd>
          </div>`
        : nothing
    }
    <div>
      <dt>${t.item.state}</dt>
      <dd>${t.item.states[item.state]}</dd>
    </div>
    ${
      item.stars
        ? html`<div>
            <dt>${t.item.stars}</dt>
            <dd>${starsOf(item, names)}</dd>
          </div>`
        : nothing
    }
    ${factRows(item).map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
    ${
      item.imported || item.barred !== null
        ? nothing
        : html`<div>
            <dt>${t.item.authorBefore}</dt>
            <dd class="author-history">${historyOf(item, names)}</dd>
          </div>`
    }
    ${
      item.permalink
        ? html`<div>
            <dt>${t.item.page}</dt>
            <dd class="inline">
              <a href=${item.permalink} target="_blank" rel="noopener noreferrer">${t.item.openPage}<span class="vh"> ${t.newTab}</span></a>
              ${copyButton(item.permalink, t.item.copyLink, 'link')}
            </dd>
          </div>`
        : nothing
    }
  </dl>`;

export const reportsOf = (item: ItemDetail): TemplateResult | typeof nothing =>
  item.openReports.length === 0
    ? nothing
    : html`<section aria-labelledby="reports-title">
        <h3 id="reports-title">${t.item.reportsTitle}</h3>
        <ul class="lines">
          ${item.openReports.map(
            (report) =>
              html`<li class="report">
                <strong>${known(t.item.reportReasons, report.reason)}</strong>
                <span class="meta"
                  >${timeOf(report.at)}${report.revision < item.revision ? ` ${t.item.reportOlder(report.revision)}` : nothing}</span
                >
                ${report.words ? html`<p class="quoted" dir="auto">${report.words}</p>` : html`<p class="meta">${t.item.reportNoWords}</p>`}
              </li>`,
          )}
        </ul>
      </section>`;

export const threadOf = (
  item: ItemDetail,
  extra: (entry: ItemDetail['thread'][number]) => unknown = () => nothing,
): TemplateResult | typeof nothing =>
  item.thread.length === 0
    ? nothing
    : html`<section aria-labelledby="thread-title">
        <h3 id="thread-title">${t.item.thread}</h3>
        <ol class="thread">
          ${item.thread.map(
            (entry) =>
              html`<li class=${entry.author.kind}>
                <p class="meta">
                  <strong>${t.item.kinds[entry.kind as QueueCard['kind']] ?? entry.kind}</strong>
                  ${t.item.by[entry.author.kind](entry.author.name)},
                  ${timeOf(entry.at)}${entry.state === 'published' ? nothing : html` · ${t.item.states[entry.state]}`}
                </p>
                ${entry.title ? html`<p class="entry-title" dir="auto">${entry.title}</p>` : nothing} ${textOf(entry.body)} ${extra(entry)}
              </li>`,
          )}
        </ol>
      </section>`;

const revisionText = (revision: RevisionInfo): string => [revision.title, bareText(revision.body)].filter(Boolean).join('\n\n');

const changes = (before: RevisionInfo, after: RevisionInfo): TemplateResult => {
  const pieces = wordDiff(revisionText(before), revisionText(after));
  if (pieces.every((piece) => piece.kind === 'same')) return html`<p class="meta">${t.item.noWordChange}</p>`;
  return html`<p class="diff" dir="auto">
    ${pieces.map((piece) => {
      if (piece.kind === 'same') return piece.text;
      return piece.kind === 'added'
        ? html`<ins><span class="vh">${t.item.added} </span>${piece.text}</ins>`
        : html`<del><span class="vh">${t.item.deleted} </span>${piece.text}</del>`;
    })}
  </p>`;
};

/** What the newest revision changes, and every revision in full. */
export const revisionsOf = (item: ItemDetail): TemplateResult | typeof nothing => {
  const revisions = [...item.revisions].sort((a, b) => a.number - b.number);
  const newest = revisions.at(-1);
  if (!newest || revisions.length < 2) return nothing;
  const published = revisions.find((revision) => revision.number === item.publishedRevision && revision !== newest);
  const before = published ?? revisions.at(-2)!;
  return html`<section aria-labelledby="changes-title">
    <h3 id="changes-title">${t.item.changedSince(Boolean(published))}</h3>
    ${changes(before, newest)}
    ${revisions
      .slice(0, -1)
      .reverse()
      .map(
        (revision) =>
          html`<details>
            <summary>
              ${t.item.revisionTitle(revision.number)}<span class="meta">
                · ${moment(revision.at)}${revision.number === item.publishedRevision ? ` · ${t.item.isPublished}` : nothing}</span
              >
            </summary>
            ${revision.title ? html`<p class="entry-title" dir="auto">${revision.title}</p>` : nothing} ${textOf(revision.body)}
          </details>`,
      )}
  </section>`;
};

const decisionLine = (decision: DecisionInfo): TemplateResult =>
  html`<li>
    ${t.item.decisionLine(decision.by, decision.action)}${decision.undone ? ` ${t.item.decisionUndone}` : nothing}
    <span class="meta">${timeOf(decision.at)}</span>
    ${decision.reason ? html`<p>${t.decide.reasons[decision.reason]}</p>` : nothing}
    ${decision.note ? html`<p class="quoted" dir="auto">${decision.note}</p>` : nothing}
    ${decision.own ? html`<p class="meta">${t.item.decisionOwn}</p>` : nothing}
  </li>`;

export const decisionsOf = (item: ItemDetail): TemplateResult | typeof nothing =>
  item.decisions.length === 0
    ? nothing
    : html`<section aria-labelledby="decisions-title">
        <h3 id="decisions-title">${t.item.decisionsTitle}</h3>
        <ul class="lines">
          ${item.decisions.map(decisionLine)}
        </ul>
      </section>`;

const markedBody = (item: ItemDetail): TemplateResult => {
  const marked = markedOf(item);
  return marked.placed.length > 0 ? wordsIn(drawMarked(marked)) : textOf(item.body);
};

/** Everything there is to read, in the order a decision needs it. */
export const itemBody = (item: ItemDetail, names: Names): TemplateResult =>
  html`${item.title && item.kind !== 'question' ? html`<p class="entry-title" dir="auto">${drawPieces(markedOf(item).title, markedOf(item).numbers)}</p>` : nothing}
  ${item.body.length > 0 ? markedBody(item) : item.state === 'erased' ? html`<p class="meta">${t.item.bodyGone}</p>` : nothing}
  ${foundKey(item, names.jurisdiction(item.site))} ${reportsOf(item)} ${revisionsOf(item)} ${factsOf(item, names)} ${threadOf(item)}
  ${decisionsOf(item)}`;

/**
 * One row of a list of cards: always as high as it was, whatever becomes of it. `side` stands beside the kind, `last` replaces the last
 * line, `found` is a line of its own.
 */
export const cardRow = (
  card: QueueCard,
  since: string,
  side: unknown = nothing,
  last: unknown = nothing,
  found: unknown = nothing,
): TemplateResult =>
  html`<span class="row-head">
      <span class="row-title"
        >${t.item.rowTitle[card.kind]}${card.kind === 'answer' && card.author.kind === 'clinician' ? t.item.byClinician : nothing}</span
      >
      ${side}
    </span>
    ${found}
    <span class="row-text" dir="auto">${card.title ? html`<b>${card.title}</b>${' '}` : nothing}${card.excerpt}</span>
    <span class="meta row-last">${last === nothing ? `${card.author.name} · ${since} · ${card.subject.name}` : last}</span>`;

/** Its text waits for a moderator. */
export const awaitsDecision = (state: ItemDetail['state']): boolean => state === 'pending' || state === 'published_edited';

/** Its author can change it no more. */
export const isOver = ({ state }: Pick<ItemDetail, 'state'>): boolean =>
  state === 'erased' || state === 'withdrawn' || state === 'removed' || state === 'refused' || state === 'spam';
