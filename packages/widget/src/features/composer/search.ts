/**
 * "Already answered?": a search of its own before the question's composer. Its words are sent to search and for nothing else, and never
 * become part of the composer. Somebody in danger may well begin here: whom to call is shown here, too.
 */
import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SearchHit, SearchResult } from '@commonward/server/contract';
import { helplinesFor } from '../../data/helplines.ts';
import type { Place } from '../../data/place.ts';
import { codeOf } from '../../data/problem.ts';
import { wish } from '../../events/wish.ts';
import type { Worry, Writing } from '../../i18n/writing.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { heading } from '../../ui/heading.ts';
import { helpCard } from '../../ui/help-card.ts';
import { labelled } from '../../ui/form.ts';

/** Time without a keystroke before the words are sent, in milliseconds. */
const pause = 300;
const shortest = 2;

export class CommonwardSearch extends LitElement {
  static override styles = [base, forms];

  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) words!: Writing;

  /** Reads words in this browser; null where nothing in them sounds like danger, or the detectors have not come. */
  @property({ attribute: false }) worryIn: (text: string) => Worry | null = () => null;

  /** Stays once it was there: whoever takes the words back still finds the numbers. */
  @state() private worry: Worry | null = null;
  @state() private hits: readonly SearchHit[] | null = null;
  @state() private trouble = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override render() {
    const { words, place } = this;
    return html`<form class="search" role="search" part="form" novalidate @submit=${(event: Event) => this.now(event)}>
      ${heading(place.headingLevel + 2, words.searchTitle, 'search-title')}
      ${labelled(
        { field: 'search', label: words.searchLabel, hint: words.searchHint, faults: [] },
        ({ id, describedBy }) =>
          html`<input
            id=${id}
            type="search"
            name="search"
            autocomplete="off"
            maxlength="200"
            dir="auto"
            aria-describedby=${describedBy}
            @input=${(event: Event) => this.soon(event)}
          />`,
      )}
      ${this.worry ? this.renderHelp(this.worry) : nothing} ${this.trouble ? html`<p class="hint">${this.trouble}</p>` : nothing}
      ${this.hits ? this.renderHits(this.hits) : nothing}
    </form>`;
  }

  private renderHelp(worry: Worry) {
    const { words } = this;
    const { emergencyNumber, ownLine } = this.place.site;
    return helpCard(words, { worry, emergencyNumber, ownLine, lines: helplinesFor(this.place.site, worry) });
  }

  private renderHits(hits: readonly SearchHit[]) {
    const { words } = this;
    if (!hits.length) return html`<p class="found">${words.searchNothing}</p>`;
    return html`<ul class="found bare" role="list">
      ${hits.map(
        (hit) =>
          html`<li>
            <button type="button" class="link tall" @click=${() => wish(this, { want: 'open', id: hit.id })}>
              <bdi>${hit.title}</bdi>
            </button>
            <p class="muted" dir="auto">${hit.excerpt}</p>
            <p class="muted">${words.searchAnswers(hit.answerCount)}</p>
          </li>`,
      )}
    </ul>`;
  }

  private soon(event: Event): void {
    this.stop();
    const words = (event.target as HTMLInputElement).value.trim();
    if (words.length < shortest) {
      this.hits = null;
      return;
    }
    this.timer = setTimeout(() => void this.search(words), pause);
  }

  private now(event: Event): void {
    event.preventDefault();
    this.stop();
    const words = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (words.length >= shortest) void this.search(words);
  }

  private async search(words: string): Promise<void> {
    this.stop();
    const help = this.look(words);
    const say = (text: string): void => wish(this, { want: 'announce', text: help + text });
    const abort = (this.abort = new AbortController());
    try {
      const { api, subject } = this.place;
      const found = await api.ask<SearchResult>('search', words, { subject }, abort.signal);
      if (abort.signal.aborted) return;
      this.hits = found.items;
      this.trouble = '';
      say(found.items.length ? this.words.searchFound(found.items.length) : this.words.searchNothing);
    } catch (thrown) {
      if (abort.signal.aborted) return;
      const code = codeOf(thrown);
      this.trouble = this.words.problem(code, null);
      say(this.trouble);
      wish(this, { want: 'failed', code });
    }
  }

  /** What is to be said of it besides: nothing but for the first time that somebody may be in danger, before any answer. */
  private look(text: string): string {
    const worry = this.worryIn(text);
    const isFirst = this.worry === null;
    if (worry) this.worry = worry;
    if (!worry || !isFirst) return '';
    const help = [this.words.help[worry], this.words.helpShown].join(' ');
    wish(this, { want: 'announce', text: help });
    return `${help} `;
  }

  /** Forgets a search that is waiting or under way: only the latest counts. */
  private stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
    this.abort = null;
  }
}
