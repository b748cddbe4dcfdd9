/** One question opened: all its words, all its answers, and what its asker or another member can do with them. */
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, Question } from '@commonward/server/contract';
import { markBy, stranger, type Place, type Viewer } from '../../data/place.ts';
import { wish } from '../../events/wish.ts';
import { base } from '../../styles/base.ts';
import { posts } from '../../styles/posts.ts';
import { heading } from '../../ui/heading.ts';
import { dates, deeds, sourceLabel, words } from '../../ui/post.ts';
import { sentence } from '../../ui/sentence.ts';
import { answerView } from './answer.ts';

export class CommonwardQuestion extends LitElement {
  static override styles = [base, posts];

  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) viewer: Viewer = stranger;
  @property({ attribute: false }) question!: Question;
  /** What the button at its top says. */
  @property({ attribute: false }) back = '';

  protected override render() {
    const { question, place } = this;
    const { reading } = place.locale;
    const name = question.author.name;
    const level = place.headingLevel + 1;
    return html`<p><button type="button" class="link tall" @click=${() => wish(this, { want: 'back' })}>${this.back}</button></p>
      <article class="post" id="post-${question.id}" tabindex="-1" aria-labelledby="name-${question.id}" part="post question">
        ${heading(level, html`<bdi>${question.title}</bdi>`, `name-${question.id}`)}
        ${question.source ? html`<div class="by">${sourceLabel(question, place.locale)}</div>` : nothing}
        ${words(question, name, true, place.locale, null)}
        <p class="meta">
          ${sentence(reading.askedBy, html`<bdi>${name}</bdi>`)} ${question.source ? nothing : reading.about[question.about]}
          ${dates(question, place.locale)}
        </p>
        ${question.tags.length ? html`<p class="meta tags"><span>${reading.topics}</span>${question.tags.map((tag) => html`<bdi>${tag}</bdi>`)}</p>` : nothing}
        ${this.renderDeeds(question, name)}
      </article>
      <slot name="under-${question.id}"></slot>
      ${question.answers.length ? nothing : html`<p class="empty">${reading.unanswered}</p>`}
      ${question.answers.map((answer) => html`${answerView(answer, place, level + 1, true, { under: this.renderAnswerDeeds(answer) })}<slot name="under-${answer.id}"></slot>`)}
      ${
        place.site.accepting && place.site.answerers.includes('peers')
          ? html`<p>
              <button type="button" class="button quiet" part="button" @click=${() => wish(this, { want: 'answer', question })}>
                ${reading.writeAnswer}
              </button>
            </p>`
          : nothing
      }`;
  }

  private renderDeeds({ id, helpful }: Question | Answer, name: string, extra: unknown = nothing) {
    const count = this.viewer.counts.get(id) ?? helpful;
    return deeds(
      name,
      {
        helpful: { count, ...markBy(this.viewer, id), press: () => wish(this, { want: 'helpful', id, count }) },
        report: () => wish(this, { want: 'report', id }),
        copy: () => wish(this, { want: 'copy-link', id }),
      },
      this.place.locale,
      extra,
    );
  }

  private renderAnswerDeeds(answer: Answer) {
    const { reading } = this.place.locale;
    const asker = this.viewer.own.has(this.question.id);
    const choose = () => wish(this, { want: 'accept', question: this.question.id, answer: answer.accepted ? null : answer.id });
    return this.renderDeeds(
      answer,
      answer.author.name,
      asker
        ? html`<button type="button" class="link" aria-pressed=${answer.accepted ? 'true' : 'false'} @click=${choose}>
            ${reading.accept}
          </button>`
        : nothing,
    );
  }
}
