/** A writing screen: what is due on one side, the open item and the text in the making on the other. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemDetail, QueueCard } from '@commonward/server/contract';

import { t } from '../i18n/en.ts';
import { areaField, errorSummary, selectField, submitButton } from './fields.ts';
import { guardPanel, ownWordsButton, safeReplyList, type GuardView } from './guard-view.ts';
import { awaitsDecision, cardRow, factsOf, headingOf, isOver, itemBody, metaOf, revisionsOf, threadOf, type Names } from './item-view.ts';
import { empty, failed, loading, moreButton, note } from './notices.ts';
import { textOf } from './text-tree.ts';
import { lasting } from './when.ts';

export type DeskView = {
  kind: 'answer' | 'reply';
  names: Names;
  /** Whether the signed-in person wrote the item with this id. */
  wrote: (id: string) => boolean;
  /** The answer that carries the mark, as far as it is known. */
  accepted: string | null;
  address: (id?: string) => string;
  list: { state: string; items: readonly QueueCard[]; next: string | null; failure: string; loadingMore: boolean };
  sent: readonly QueueCard[];
  sites: readonly string[];
  site: string;
  openId: string;
  item: ItemDetail | null;
  failure: string;
  mine: boolean;
  mode: 'read' | 'edit' | 'withdraw';
  news: string;
  text: string;
  max: number;
  busy: boolean;
  faults: Readonly<Record<string, string>>;
  whole: string;
  guard: GuardView;
  start: () => unknown;
  more: () => void;
  chooseSite: (site: string) => void;
  reload: () => unknown;
  write: (text: string) => void;
  send: (event: Event) => void;
  edit: () => void;
  askWithdraw: () => void;
  withdraw: () => void;
  leave: () => void;
  accept: (answer: string | null) => void;
};

const rows = (view: DeskView, cards: readonly QueueCard[], showState: boolean): TemplateResult =>
  html`<ol class="rows">
    ${cards.map(
      (card) =>
        html`<li>
          <a class="row" id="row-${card.id}" href=${view.address(card.id)} aria-current=${card.id === view.openId ? 'true' : nothing}
            >${cardRow(card, lasting(card.since), showState ? html`<span class="why">${card.second && card.state === 'pending' ? t.guard.cardWaits : t.item.states[card.state]}</span>` : nothing)}</a
          >
        </li>`,
    )}
  </ol>`;

const list = (view: DeskView): TemplateResult => {
  const { list } = view;
  if (list.state === 'failed') return failed(list.failure, view.start);
  if (list.state !== 'ready') return loading(t.queue.loadingList);
  const returned = view.sent.filter((card) => card.state === 'returned' || card.state === 'published_returned').length;
  const ownOpen = view.sent.some((card) => card.id === view.openId);
  return html`${
    view.sent.length > 0
      ? html`<details class="own" ?open=${ownOpen || returned > 0}>
          <summary>
            ${t.writing.mine[view.kind](view.sent.length)}${returned > 0 ? html` <span class="returned">${t.writing.returned(returned)}</span>` : nothing}
          </summary>
          ${rows(view, view.sent, true)}
        </details>`
      : nothing
  }
  ${list.items.length === 0 ? empty(view.kind === 'answer' ? t.writing.answersEmpty : t.writing.repliesEmpty) : rows(view, list.items, false)}
  ${list.next ? moreButton(list.loadingMore, view.more) : nothing} ${list.failure ? failed(list.failure) : nothing}`;
};

const composer = (view: DeskView): TemplateResult => {
  const left = view.max - view.text.length;
  const editing = view.mode === 'edit';
  const words = editing ? t.writing.saveEdit : view.kind === 'answer' ? t.writing.sendAnswer : t.writing.sendReply;
  return html`<form class="composer" novalidate @submit=${view.send}>
    ${editing ? html`<h3 id="edit-title">${t.writing.editTitle[view.kind]}</h3>` : nothing}
    ${errorSummary(view.faults, view.whole, 'desk-')} ${guardPanel(view.guard)}
    ${note(view.kind === 'answer' ? t.writing.answerHint : t.writing.replyHint)}
    ${areaField({
      id: 'desk-text',
      label: view.kind === 'answer' ? t.writing.answerLabel : t.writing.replyLabel,
      hint: t.writing.format,
      error: view.faults['text'],
      rows: view.kind === 'answer' ? 10 : 6,
      value: view.text,
      oninput: (event) => view.write((event.target as HTMLTextAreaElement).value),
      belowId: 'desk-left',
      below: html`<p class="meta" id="desk-left">${left >= 0 ? t.writing.left(left) : t.writing.over(-left)}</p>`,
    })}
    ${ownWordsButton(view.guard)} ${safeReplyList(view.guard)}
    <p class="meta">${editing ? t.writing.editNote : t.writing.queued} ${t.guard.languages}</p>
    <div class="buttons">
      ${submitButton(words, t.writing.sending, view.busy)}
      ${editing ? html`<button type="button" class="btn" @click=${view.leave}>${t.cancel}</button>` : nothing}
    </div>
  </form>`;
};

/** The answers of a question, with the mark that one of them may carry. */
const markButton =
  (view: DeskView) =>
  (entry: ItemDetail['thread'][number]): unknown => {
    if (entry.kind !== 'answer' || entry.state !== 'published') return nothing;
    const accepted = view.accepted === entry.id;
    return html`<p class="entry-actions">
      ${accepted ? html`<span class="label">${t.writing.accepted}</span>` : nothing}
      <button
        type="button"
        class="link"
        aria-disabled=${view.busy ? 'true' : nothing}
        @click=${() => view.accept(accepted ? null : entry.id)}
      >
        ${accepted ? t.writing.unaccept : t.writing.accept}
      </button>
    </p>`;
  };

const own = (view: DeskView, item: ItemDetail): TemplateResult => {
  const waitsForSecond = item.overridden !== null && awaitsDecision(item.state);
  return html`${waitsForSecond ? note(item.barred === 'second' ? t.found.second : t.guard.waitsSecond, 'warn') : nothing}
  ${itemBody(item, view.names)}
  ${
    view.mode === 'edit'
      ? composer(view)
      : view.mode === 'withdraw'
        ? html`<div class="confirm" role="group" aria-labelledby="withdraw-title">
            <h3 id="withdraw-title" tabindex="-1">${t.writing.withdrawTitle}</h3>
            <p>${t.writing.withdrawText}</p>
            ${errorSummary({}, view.whole, 'desk-')}
            <div class="buttons">
              <button type="button" class="btn danger" aria-disabled=${view.busy ? 'true' : nothing} @click=${view.withdraw}>
                ${t.writing.withdrawYes}
              </button>
              <button type="button" class="btn" @click=${view.leave}>${t.cancel}</button>
            </div>
          </div>`
        : isOver(item)
          ? nothing
          : html`<div class="buttons">
              <button type="button" class="btn" data-own="edit" @click=${view.edit}>${t.writing.edit}</button>
              <button type="button" class="btn" data-own="withdraw" @click=${view.askWithdraw}>${t.writing.withdraw}</button>
            </div>`
  }`;
};

/** What this person has written here already: the way to it stands where the composer would. */
const ownEntry = (view: DeskView, item: ItemDetail): TemplateResult | null => {
  const entry = item.thread.find((candidate) => candidate.kind === view.kind && view.wrote(candidate.id) && !isOver(candidate));
  return entry
    ? html`<p class="inline">
        ${view.kind === 'answer' ? t.writing.youAnswered : t.writing.youReplied} ${t.item.states[entry.state]}.
        <a href=${view.address(entry.id)}>${t.item.ownEdit}</a>
      </p>`
    : null;
};

const replied = (item: ItemDetail): boolean => item.thread.some((entry) => entry.kind === 'reply' && !isOver(entry));

const pane = (view: DeskView): TemplateResult => {
  const back = html`<a class="back" href=${view.address()}
    ><span aria-hidden="true">‹</span> ${view.kind === 'answer' ? t.writing.answersTitle : t.writing.repliesTitle}</a
  >`;
  const { item } = view;
  if (!view.openId)
    return html`<div class="item-scroll">
      <p class="chosen-none">${view.list.items.length > 0 ? t.writing.choose[view.kind] : nothing}</p>
    </div>`;
  if (!item)
    return html`<div class="item-scroll">
      ${back}
      ${
        view.failure
          ? html`<h2 class="item-heading" tabindex="-1">${t.failedTitle}</h2>
              ${failed(view.failure, view.reload, true)}`
          : loading(t.queue.loadingItem)
      }
    </div>`;
  const parent = item.kind === (view.kind === 'answer' ? 'question' : 'review');
  return html`<div class="item-scroll">
    ${back}
    <article aria-labelledby="item-heading">
      ${view.news ? html`<div class="news" tabindex="-1">${note(view.news, 'good')}</div>` : nothing}
      ${item.kind === 'question' ? html`<p class="kind">${t.item.rowTitle[item.kind]}</p>` : nothing}
      <h2 class="item-heading" id="item-heading" tabindex="-1" dir="auto">${headingOf(item)}</h2>
      ${metaOf(item)}
      ${
        parent
          ? html`${textOf(item.body)} ${revisionsOf(item)} ${factsOf(item, view.names)} ${threadOf(item, markButton(view))}
            ${ownEntry(view, item) ?? (view.kind === 'reply' && replied(item) ? nothing : composer(view))}`
          : view.mine
            ? own(view, item)
            : itemBody(item, view.names)
      }
    </article>
  </div>`;
};

export const deskView = (view: DeskView): TemplateResult =>
  html`<div class="split ${view.openId ? 'has-item' : ''}">
    <section class="list" aria-labelledby="list-title">
      <div class="list-head">
        <h1 id="list-title" tabindex="-1">${view.kind === 'answer' ? t.writing.answersTitle : t.writing.repliesTitle}</h1>
        <p class="meta">${view.kind === 'answer' ? t.writing.answersIntro : t.writing.repliesIntro}</p>
        ${
          view.sites.length > 1
            ? html`<div class="filter-fields">
                ${selectField({
                  id: 'desk-site',
                  label: t.queue.site,
                  value: view.site,
                  options: [['', t.queue.allSites], ...view.sites.map((key) => [key, view.names.site(key) ?? key] as const)],
                  onchange: view.chooseSite,
                })}
              </div>`
            : nothing
        }
      </div>
      ${list(view)}
    </section>
    <section class="pane" aria-label=${t.queue.itemLabel}>${pane(view)}</section>
  </div>`;
