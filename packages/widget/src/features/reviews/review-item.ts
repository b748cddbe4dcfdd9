/** One review opened: every score, and the clinic's reply with what it said before. */
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Review } from '@commonward/server/contract';
import { stranger, type Place, type Viewer } from '../../data/place.ts';
import { wish } from '../../events/wish.ts';
import { base } from '../../styles/base.ts';
import { posts } from '../../styles/posts.ts';
import { deeds } from '../../ui/post.ts';
import { textTree } from '../../ui/text-tree.ts';
import { reviewPost } from './review-post.ts';

export class CommonwardReview extends LitElement {
  static override styles = [base, posts];

  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) viewer: Viewer = stranger;
  @property({ attribute: false }) review!: Review;
  /** What the button at its top says. */
  @property({ attribute: false }) back = '';

  protected override render() {
    const { review, place, viewer } = this;
    const { id } = review;
    const { reading, format } = place.locale;
    const scored = place.site.criteria.filter((each) => typeof review.scores[each.key] === 'number');
    const history = review.reply?.history ?? [];
    return html`<p><button type="button" class="link tall" @click=${() => wish(this, { want: 'back' })}>${this.back}</button></p>
      ${reviewPost(review, {
        place,
        viewer,
        level: place.headingLevel + 1,
        open: true,
        toggle: null,
        deeds: {
          helpful: () => wish(this, { want: 'helpful', id, count: viewer.counts.get(id) ?? review.helpful }),
          report: () => wish(this, { want: 'report', id }),
          copy: () => wish(this, { want: 'copy-link', id }),
        },
        ...(scored.length && {
          detail: html`<dl class="scores">
            ${scored.map(
              (each) =>
                html`<div>
                  <dt>${each.label}</dt>
                  <dd>${reading.outOfFive(review.scores[each.key] as number)}</dd>
                </div>`,
            )}
          </dl>`,
        }),
        replyDetail: html`${
          history.length
            ? html`<details>
                <summary>${reading.earlierReplies(history.length)}</summary>
                ${history.map(
                  (earlier) =>
                    html`<p class="meta">
                        <time datetime=${new Date(earlier.publishedAt).toISOString()}
                          >${reading.posted(format.date(earlier.publishedAt))}</time
                        >
                      </p>
                      <div class="body" dir="auto">${textTree(earlier.body)}</div>`,
                )}
              </details>`
            : nothing
        }${review.reply ? this.renderReplyDeeds(review.reply.id) : nothing}`,
      })}
      <slot name="under-${id}"></slot>${review.reply ? html`<slot name="under-${review.reply.id}"></slot>` : nothing}`;
  }

  private renderReplyDeeds(id: string) {
    const { site, locale } = this.place;
    return deeds(
      site.name,
      { report: () => wish(this, { want: 'report', id }), copy: () => wish(this, { want: 'copy-link', id }) },
      locale,
    );
  }
}
