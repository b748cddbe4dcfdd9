/**
 * "Already answered?": a search of its own before the question's composer. Its words are sent to search and for nothing else, and never
 * become part of the composer. Somebody in danger may well begin here: whom to call is shown here, too.
 */
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SearchHit, SearchResult } from '@commonward/server/contract';
import { helpAt } from '../../data/helplines.ts';
import type { Place } from '../../data/place.ts';
import { codeOf } from '../../data/problem.ts';
import { wish } from '../../events/wish.ts';
import type { Worry, Writing } from '../../i18n/writing.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { posts } from '../../styles/posts.ts';
import { heading } from '../../ui/heading.ts';
import { helpCard } from '../../ui/help-card.ts';
import { labelled } from '../../ui/form.ts';
import { sourceLabel } from '../../ui/post.ts';

/** Time without a keystroke before the words are sent, in milliseconds. */
const pause = 300;
const shortest = 2;

/** What was searched for and came of it. Whoever opens a hit and comes back finds it again; it is kept nowhere else, and not sent anew. */
export interface Searched {
  words: string;
  hits: readonly SearchHit[] | null;
  /** Stays when the words go: whoever takes them back still finds the numbers. Another danger takes its place. */
  worry: Worry | null;
}

export class CommonwardSearch extends LitElement {
  static override styles = [base, posts, forms];

  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) words!: Writing;
  /** From the form's beginning to its end; what is found is written into it. */
  @property({ attribute: false }) searched!: Searched;
  /** Reads words in this browser; null where nothing in them sounds like danger, or the detectors have not come. */
  @property({ attribute: false }) worryIn: (text: string) => Worry | null = () => null;

  private help = '';
  @state() private trouble = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override firstUpdated(): void {
    const input = this.renderRoot.querySelector('input');
    if (input) input.value = this.searched.words;
  }

  /** What was typed before the detectors came is read once they are here. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('worryIn')) this.look(this.typed);
  }

  private get typed(): string {
    return this.renderRoot.querySelector('input')?.value.trim() ?? '';
  }

  protected override render() {
    const { words, place } = this;
    const { worry, hits } = this.searched;
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
      ${worry ? helpCard(words, helpAt(place.site, worry)) : nothing} ${this.trouble ? html`<p class="hint">${this.trouble}</p>` : nothing}
      ${hits ? this.renderHits(hits) : nothing}
    </form>`;
  }

  private renderHits(hits: readonly SearchHit[]) {
    const { words, place } = this;
    if (!hits.length) return html`<p class="found">${words.searchNothing}</p>`;
    return html`<ul class="found bare" role="list">
      ${hits.map(
        (hit) =>
          html`<li>
            <button type="button" class="link tall" @click=${() => wish(this, { want: 'open', id: hit.id })}>
              <bdi>${hit.title}</bdi>
            </button>
            ${hit.source ? html`<div class="by">${sourceLabel({ source: hit.source }, place.locale)}</div>` : nothing}
            <p class="muted" dir="auto">${hit.excerpt}</p>
            <p class="muted">${words.searchAnswers(hit.answerCount)}</p>
          </li>`,
      )}
    </ul>`;
  }

  private soon(event: Event): void {
    this.stop();
    this.searched.words = (event.target as HTMLInputElement).value;
    const words = this.typed;
    if (words.length < shortest) return this.keep({ hits: null });
    this.timer = setTimeout(() => void this.search(words), pause);
  }

  private now(event: Event): void {
    event.preventDefault();
    this.stop();
    if (this.typed.length >= shortest) void this.search(this.typed);
  }

  private async search(words: string): Promise<void> {
    this.stop();
    this.look(words);
    const abort = (this.abort = new AbortController());
    try {
      const { api, subject } = this.place;
      const found = await api.ask<SearchResult>('search', words, { subject }, abort.signal);
      if (abort.signal.aborted) return;
      this.keep({ hits: found.items });
      this.trouble = '';
      this.say(found.items.length ? this.words.searchFound(found.items.length) : this.words.searchNothing);
    } catch (thrown) {
      if (abort.signal.aborted) return;
      const code = codeOf(thrown);
      this.trouble = this.words.problem(code, null);
      this.say(this.trouble);
      wish(this, { want: 'failed', code });
    }
  }

  private look(text: string): void {
    const worry = this.worryIn(text);
    if (!worry || worry === this.searched.worry) return;
    this.keep({ worry });
    this.help = [this.words.help[worry], this.words.helpShown, ''].join(' ');
    wish(this, { want: 'announce', text: this.help.trim() });
  }

  private keep(change: Partial<Searched>): void {
    Object.assign(this.searched, change);
    this.requestUpdate();
  }

  /** What comes of a search; with the help, which it would otherwise be heard in place of. */
  private say(text: string): void {
    wish(this, { want: 'announce', text: this.help + text });
    this.help = '';
  }

  /** Forgets a search that is waiting or under way: only the latest counts. */
  private stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
    this.abort = null;
  }
}
