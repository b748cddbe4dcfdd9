/** The reviews of a subject: the rating, a filter by stars, and the list. */
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RatingSummary, Review, ReviewPage } from '@commonward/server/contract';
import { PostList } from '../../controllers/post-list.ts';
import { wish } from '../../events/wish.ts';
import { base } from '../../styles/base.ts';
import { list } from '../../styles/list.ts';
import { posts } from '../../styles/posts.ts';
import { copyLink, reportLink } from '../../ui/post.ts';
import { empty } from '../../ui/state.ts';
import { reviewPost } from './review-post.ts';
import { summary } from './summary.ts';
import { summaryStyles } from './summary.styles.ts';

export class CommonwardReviews extends PostList<Review> {
  static override styles = [base, posts, list, summaryStyles];

  @property({ attribute: false }) first!: { summary: RatingSummary; page: ReviewPage };
  @state() private stars: number | null = null;
  @state() private detail = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('first')) return;
    this.stars = null;
    this.pages.start(this.first.page);
  }

  protected override render() {
    const { site, locale } = this.place;
    const { reading } = locale;
    const rating = this.first.summary;
    const hint = site.accepting ? reading.noReviewsHint : '';
    return html`${summary(rating, locale, this.detail, () => this.toggleDetail())}
      <div class="tools">
        ${this.first.page.items.length ? this.renderFilter() : nothing}
        ${
          site.accepting
            ? html`<button type="button" class="button" part="button" @click=${() => wish(this, { want: 'compose', kind: 'review' })}>
                ${reading.writeReview}
              </button>`
            : nothing
        }
      </div>
      <slot name="top"></slot>
      ${this.renderList(this.stars === null ? empty(reading.noReviews, hint) : empty(reading.noReviewsWithStars(this.stars), ''), reading.reviews, reading.moreReviews)}`;
  }

  private renderFilter() {
    const { reading } = this.place.locale;
    const choose = (event: Event) => {
      this.stars = Number((event.target as HTMLSelectElement).value) || null;
      void this.again();
    };
    return html`<span class="choose">
      <label for="stars">${reading.filterStars}</label>
      <select id="stars" @change=${choose}>
        <option value="" .selected=${this.stars === null}>${reading.allStars}</option>
        ${[5, 4, 3, 2, 1].map((value) => html`<option value=${value} .selected=${this.stars === value}>${reading.starsLabel(value)}</option>`)}
      </select>
    </span>`;
  }

  protected override renderPost(review: Review) {
    const { id } = review;
    const { site, locale } = this.place;
    const reply = this.partOf(review);
    return reviewPost(review, {
      place: this.place,
      viewer: this.viewer,
      level: this.place.headingLevel + 1,
      open: this.open.has(id),
      toggle: () => this.toggle(id),
      toOpen: () => wish(this, { want: 'open', id }),
      deeds: {
        helpful: () => wish(this, { want: 'helpful', id, count: this.viewer.counts.get(id) ?? review.helpful }),
        report: () => wish(this, { want: 'report', id }),
        copy: () => wish(this, { want: 'copy-link', id }),
      },
      ...(reply && {
        besideReply: html`${reportLink(site.name, () => wish(this, { want: 'report', id: reply.id }), locale.reading)}
        ${copyLink(site.name, () => wish(this, { want: 'copy-link', id: reply.id }), locale.reading)}`,
      }),
    });
  }

  protected override partOf({ reply }: Review): Review['reply'] {
    return reply;
  }

  protected override fetchPage(cursor: string | null, signal: AbortSignal): Promise<ReviewPage> {
    const { api, subject, pageSize } = this.place;
    return api.read<ReviewPage>('reviews', { subject, stars: this.stars, size: pageSize, cursor }, signal);
  }

  protected override total(): number | null {
    const { count, distribution } = this.first.summary;
    return this.stars === null ? count : (distribution[this.stars - 1] ?? null);
  }

  private toggleDetail(): void {
    this.release();
    this.detail = !this.detail;
  }
}
