/** The questions about a subject: an order to choose, and the list with the best answer of each. */
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer, Question, QuestionPage, QuestionSort, QuestionSummary } from '@commonward/server/contract';
import { PostList } from '../../controllers/post-list.ts';
import { markBy } from '../../data/place.ts';
import { wish } from '../../events/wish.ts';
import { base } from '../../styles/base.ts';
import { list } from '../../styles/list.ts';
import { posts } from '../../styles/posts.ts';
import { heading } from '../../ui/heading.ts';
import { copyLink, dates, deeds, sourceLabel, words } from '../../ui/post.ts';
import { sentence } from '../../ui/sentence.ts';
import { empty } from '../../ui/state.ts';
import { answerView } from './answer.ts';

export class CommonwardQuestions extends PostList<Question> {
  static override styles = [base, posts, list];

  @property({ attribute: false }) first!: { summary: QuestionSummary; page: QuestionPage };
  /** The order in which `first` came. */
  @property({ attribute: false }) sort: QuestionSort = 'newest';
  @state() private order: QuestionSort = 'newest';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('first')) return;
    this.order = this.sort;
    this.pages.start(this.first.page);
  }

  protected override render() {
    const { reading } = this.place.locale;
    const { accepting } = this.place.site;
    return html`<div class="tools">
        ${this.first.summary.count ? this.renderOrder() : nothing}
        ${
          accepting
            ? html`<button type="button" class="button" part="button" @click=${() => wish(this, { want: 'compose', kind: 'question' })}>
                ${reading.askQuestion}
              </button>`
            : nothing
        }
      </div>
      <slot name="top"></slot>
      ${this.renderList(this.renderEmpty(), reading.questions, reading.moreQuestions)}`;
  }

  private renderEmpty() {
    const { reading } = this.place.locale;
    if (this.order === 'unanswered' && this.first.summary.count) return empty(reading.noUnanswered, '');
    return empty(reading.noQuestions, this.place.site.accepting ? reading.noQuestionsHint : '');
  }

  private renderOrder() {
    const { reading } = this.place.locale;
    const orders: [QuestionSort, string][] = [
      ['newest', reading.sortNewest],
      ['unanswered', reading.sortUnanswered],
      ['helpful', reading.sortHelpful],
    ];
    const choose = (event: Event) => {
      this.order = (event.target as HTMLSelectElement).value as QuestionSort;
      void this.again();
    };
    return html`<span class="choose">
      <label for="order">${reading.sortQuestions}</label>
      <select id="order" @change=${choose}>
        ${orders.map(([value, label]) => html`<option value=${value} .selected=${this.order === value}>${label}</option>`)}
      </select>
    </span>`;
  }

  protected override renderPost(question: Question) {
    const { id, title } = question;
    const { locale, headingLevel } = this.place;
    const { reading } = locale;
    const level = headingLevel + 1;
    const name = question.author.name;
    const best = this.partOf(question);
    const copy = (what: string) => wish(this, { want: 'copy-link', id: what });
    const count = this.viewer.counts.get(id) ?? question.helpful;
    const toOpen = () => wish(this, { want: 'open', id });
    return html`<article class="post" id="post-${id}" tabindex="-1" aria-labelledby="name-${id}" part="post question">
      ${heading(level, html`<button type="button" class="link title" @click=${toOpen}><bdi>${title}</bdi></button>`, `name-${id}`)}
      ${question.source ? html`<div class="by">${sourceLabel(question, locale)}</div>` : nothing}
      ${words(question, name, this.open.has(id), locale, () => this.toggle(id))}
      <p class="meta">
        ${sentence(reading.askedBy, html`<bdi>${name}</bdi>`)} ${question.source ? nothing : reading.about[question.about]}
        ${dates(question, locale)} ${question.answerCount ? nothing : reading.unanswered}
      </p>
      ${best ? answerView(best, this.place, level + 1, this.open.has(id), { beside: copyLink(best.author.name, () => copy(best.id), reading) }) : nothing}
      ${deeds(
        name,
        {
          helpful: { count, ...markBy(this.viewer, id), press: () => wish(this, { want: 'helpful', id, count }) },
          report: () => wish(this, { want: 'report', id }),
          copy: () => copy(id),
        },
        locale,
        question.answerCount > 1
          ? html`<button type="button" class="link" @click=${toOpen}>
              ${reading.allAnswers(question.answerCount)}<span class="unseen">${reading.allAnswersOf(title)}</span>
            </button>`
          : nothing,
      )}
    </article>`;
  }

  protected override partOf(question: Question): Answer | undefined {
    return question.answers[0];
  }

  protected override fetchPage(cursor: string | null, signal: AbortSignal): Promise<QuestionPage> {
    const { api, subject, pageSize } = this.place;
    return api.read<QuestionPage>('questions', { subject, sort: this.order, size: pageSize, cursor }, signal);
  }

  protected override total(): number {
    const { count, unanswered } = this.first.summary;
    return this.order === 'unanswered' ? unanswered : count;
  }
}
