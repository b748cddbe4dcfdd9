/** One review as a reader sees it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Review } from '@commonward/server/contract';
import { markBy, type Place, type Viewer } from '../../data/place.ts';
import { heading } from '../../ui/heading.ts';
import { dates, deeds, sourceLabel, words, type Deeds } from '../../ui/post.ts';
import { sentence } from '../../ui/sentence.ts';
import { stars } from '../../ui/stars.ts';
import { textTree } from '../../ui/text-tree.ts';

export interface ReviewView {
  place: Place;
  viewer: Viewer;
  level: number;
  open: boolean;
  toggle: (() => void) | null;
  /** Opens it, from a list. */
  toOpen?: () => void;
  deeds: Omit<Deeds, 'helpful'> & { helpful: () => void };
  /** More about it, e.g. scores or the history of the reply, in an opened one. */
  detail?: TemplateResult;
  replyDetail?: TemplateResult;
  /** What stands beside the dates of the reply. */
  besideReply?: TemplateResult;
}

export const reviewPost = (review: Review, view: ReviewView): TemplateResult => {
  const { locale, site } = view.place;
  const { reading, format } = locale;
  const name = review.author.name;
  const count = view.viewer.counts.get(review.id) ?? review.helpful;
  const { overall, source } = review;
  // who came with an import may be called as others there are
  const named = source ? reading.starsFromOn(overall, name, format.date(source.date)) : reading.starsFrom(overall, name);
  const rated = html`${stars(overall)}<span aria-hidden="true">${reading.outOfFive(overall)}</span><span class="unseen">${named}</span>`;
  return html`<article class="post" id="post-${review.id}" tabindex="-1" aria-labelledby="name-${review.id}" part="post review">
    <div class="by">
      ${heading(
        view.level,
        view.toOpen ? html`<button type="button" class="link title" @click=${view.toOpen}>${rated}</button>` : rated,
        `name-${review.id}`,
      )}
      ${sourceLabel(review, locale)}
      ${review.incentive === 'none' ? nothing : html`<span class="badge plain">${reading.incentive[review.incentive]}</span>`}
    </div>
    ${words(review, name, view.open, locale, view.toggle)} ${view.detail ?? nothing}
    <p class="meta">
      ${sentence((who) => reading.reviewedBy(who, review.source ? null : review.relation), html`<bdi>${name}</bdi>`)}
      ${review.visitedIn ? reading.visited(format.yearMonth(review.visitedIn)) : nothing} ${dates(review, locale)}
    </p>
    ${
      review.reply
        ? html`<div
            class="reply"
            id="post-${review.reply.id}"
            tabindex="-1"
            role="article"
            aria-labelledby="name-${review.reply.id}"
            part="reply"
          >
            <div class="by">
              ${heading(view.level + 1, reading.replyFrom(site.name), `name-${review.reply.id}`)} ${sourceLabel(review.reply, locale)}
            </div>
            <div class=${view.open ? 'body' : 'body clamped'} dir="auto">${textTree(review.reply.body)}</div>
            <p class="meta">
              ${review.reply.author ? sentence(reading.askedBy, html`<bdi>${review.reply.author.name}</bdi>`) : nothing}
              ${dates(review.reply, locale)} ${view.besideReply ?? nothing}
            </p>
            ${view.replyDetail ?? nothing}
          </div>`
        : nothing
    }
    ${deeds(name, { ...view.deeds, helpful: { count, ...markBy(view.viewer, review.id), press: view.deeds.helpful } }, locale)}
  </article>`;
};
