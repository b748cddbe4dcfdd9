/** What a person is told about their text while they write: a list under each field, and whom to call. All of it stays in the browser. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { helpAt } from '../../data/helplines.ts';
import type { Place } from '../../data/place.ts';
import { wish } from '../../events/wish.ts';
import type { IdentifierKind, Worry, Writing } from '../../i18n/writing.ts';
import { helpCard } from '../../ui/help-card.ts';
import { sentence } from '../../ui/sentence.ts';
import { loadDetectors, type AsStored, type Look, type Passage } from './detectors.ts';
import { replaceWords } from './replace-words.ts';

/** Time without a keystroke before the text is read, in milliseconds. */
const pause = 300;
/** After a field is left: by then the press that took the focus away is over, on a touch screen too. */
const pauseAtLeaving = 150;
/** A chunk that cannot be fetched is asked for again at a pause, so often. */
const tries = 3;
/** After that it is asked for no sooner than this, in milliseconds, or when the network is back. */
const rest = 15_000;
/** How long a post waits for it, in milliseconds. */
const longest = 2000;
/** So many things are listed under a field at a time; as one is hidden or left the next comes up. */
const mostListed = 20;

export interface Written {
  values: Readonly<Record<string, string>>;
  /** How many characters each field of words takes. */
  limits: Readonly<Record<string, number>>;
  kind: string;
  place: Place;
  words: Writing;
}

export const nameOf = <Kind extends string>(words: Readonly<Record<Kind | 'other', string>>, kind: string): string =>
  (words as Readonly<Record<string, string>>)[kind] ?? words.other;

export class HintsController implements ReactiveController {
  private readonly host: LitElement;
  private readonly written: () => Written;
  private identifiers: readonly Passage[] = [];
  /** Stays once it was there: whoever takes the words back still finds the numbers. */
  private worry: Worry | null = null;
  private look: Look | null = null;
  private stored: AsStored | null = null;
  private loading: Promise<void> | null = null;
  private begun = false;
  private tried = 0;
  private triedAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** A finger or a button is down: nothing may move under it, or the press would miss. */
  private pressed = false;
  /** What the person chose to leave as it is. */
  private readonly left = new Set<string>();
  private told = 0;

  /** @param written what stands in the form now */
  constructor(host: LitElement, written: () => Written) {
    this.host = host;
    this.written = written;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pointerdown', this.press, true);
    addEventListener('pointerup', this.release, true);
    addEventListener('pointercancel', this.release, true);
    addEventListener('contextmenu', this.release, true);
    addEventListener('online', this.backOnline);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.pressed = false;
    removeEventListener('pointerdown', this.press, true);
    removeEventListener('pointerup', this.release, true);
    removeEventListener('pointercancel', this.release, true);
    removeEventListener('contextmenu', this.release, true);
    removeEventListener('online', this.backOnline);
  }

  /** The form is there: fetches the detectors and reads what was written before. */
  begin(): void {
    if (this.begun) return;
    this.begun = true;
    void this.load();
  }

  private readonly backOnline = (): void => {
    this.tried = 0;
    // a fetch that began without a network may be failing still
    if (this.begun) void Promise.resolve(this.loading).then(() => this.load());
  };

  /** Another post: nothing of the one before counts. */
  forget(): void {
    clearTimeout(this.timer);
    this.left.clear();
    this.identifiers = [];
    this.worry = null;
    this.told = 0;
    if (this.look) this.soon();
  }

  /** After a keystroke. */
  soon(): void {
    this.wait(pause);
  }

  /** When a field is left. */
  readonly leaving = (): void => this.wait(pauseAtLeaving);

  now(): void {
    clearTimeout(this.timer);
    if (this.look) this.read(this.look);
    else void this.load();
  }

  /** The list under a field; empty without anything to hide. */
  under(field: string): TemplateResult | typeof nothing {
    const { words } = this.written();
    const here = this.identifiers.filter((each) => each.field === field);
    if (here.length === 0) return nothing;
    return html`<div class="hints" role="group" aria-label=${words.hintsTitle}>
      <ul class="bare" role="list">
        ${repeat(
          here.slice(0, mostListed),
          (each) => keyOf(each),
          (each) =>
            html`<li>
              <span
                >${sentence((said) => words.saidOf(nameOf(words.looksLike, each.kind), said), html`<bdi class="said">${each.words}</bdi>`)}</span
              >
              <span class="ways">
                <button type="button" class="link tall hide" @click=${() => this.hide(each)}>
                  ${words.hide}<span class="unseen">${words.ofWords(each.words)}</span>
                </button>
                <button type="button" class="link tall leave" @click=${() => this.leave(each)}>
                  ${words.leave}<span class="unseen">${words.ofWords(each.words)}</span>
                </button>
              </span>
            </li>`,
        )}
      </ul>
      ${here.length > mostListed ? html`<p class="hint">${words.hintsMore(here.length - mostListed)}</p>` : nothing}
    </div>`;
  }

  /** Whom to call, where the text reads as if somebody were in danger. */
  help(): TemplateResult | typeof nothing {
    const { words, place } = this.written();
    const { worry } = this;
    return worry ? helpCard(words, helpAt(place.site, worry)) : nothing;
  }

  /** Reads other words than the post's, of a search say; another function once it can. */
  get worryIn(): (text: string) => Worry | null {
    return this.look ? this.reads : unread;
  }

  private readonly reads = (text: string): Worry | null => {
    const { kind, place } = this.written();
    return this.look?.({ body: text }, { kind, place }).worry ?? null;
  };

  /** Takes words out of a field, at the place where they stand now. */
  hideWords({ field, kind, words: hidden, start }: Passage): boolean {
    const { words } = this.written();
    const control = this.host.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#field-${field}`);
    if (!control || !replaceWords(control, hidden, start, nameOf<IdentifierKind>(words.blank, kind))) return false;
    wish(this.host, { want: 'announce', text: words.hidden });
    return true;
  }

  private wait(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.pressed ? this.wait(pauseAtLeaving) : this.now()), ms);
  }

  private readonly press = (event: PointerEvent): void => {
    // Another button opens a menu, which may swallow its release.
    if (event.button === 0) this.pressed = true;
  };

  private readonly release = (): void => {
    this.pressed = false;
  };

  private hide(passage: Passage): void {
    this.hideWords(passage);
    this.told = Math.max(0, this.told - 1);
    this.now();
  }

  private leave(passage: Passage): void {
    this.left.add(keyOf(passage));
    const place = this.identifiers.filter((each) => each.field === passage.field).indexOf(passage);
    this.identifiers = this.identifiers.filter((each) => keyOf(each) !== keyOf(passage));
    this.told = this.identifiers.length;
    this.host.requestUpdate();
    // the button that had the focus is gone: the next one, else the field
    void this.host.updateComplete.then(() => {
      const field = this.host.renderRoot.querySelector<HTMLElement>(`#field-${passage.field}`);
      const others = [...(field?.closest('.field')?.querySelectorAll<HTMLElement>('.leave') ?? [])];
      (others[Math.min(place, others.length - 1)] ?? field)?.focus();
    });
  }

  /** How words are stored, or null where the detectors do not come: not even for this is a post kept waiting long. */
  async asStored(): Promise<AsStored | null> {
    await Promise.race([this.load(), new Promise((resolve) => setTimeout(resolve, longest))]);
    return this.stored;
  }

  private load(): Promise<void> {
    const rests = this.tried >= tries && Date.now() < this.triedAt + rest;
    // some browsers remember until the page is left that a chunk could not be fetched: without a network it is not asked for
    if (this.look || (!this.loading && (rests || !navigator.onLine))) return Promise.resolve();
    return (this.loading ??= this.fetch());
  }

  private async fetch(): Promise<void> {
    this.tried += 1;
    this.triedAt = Date.now();
    try {
      const { look, asStored } = await loadDetectors();
      this.look = look;
      this.stored = asStored;
    } catch {
      // the form works without: a moderator reads everything anyway
    }
    this.loading = null;
    if (this.look && this.host.isConnected) this.soon();
  }

  private read(look: Look): void {
    const { values, limits, kind, place, words } = this.written();
    const seen = look(withinLimits(values, limits), { kind, place });
    // Whoever is in danger may say so at the very end of more than the field takes.
    const ends = lastOf(values, limits);
    seen.worry ??= ends && look(ends, { kind, place }).worry;
    const known = new Set<string>();
    this.identifiers = seen.identifiers.filter((each) => {
      const key = keyOf(each);
      const isNew = !this.left.has(key) && !known.has(key) && !isBlank(each, values[each.field] ?? '', words);
      known.add(key);
      return isNew;
    });
    const worried = seen.worry !== null && seen.worry !== this.worry;
    if (seen.worry) {
      const first = this.worry === null;
      this.worry = seen.worry;
      if (worried && first) this.say([words.help[seen.worry], words.helpShown].join(' '));
    }
    const count = this.identifiers.length;
    if (count !== this.told && count > 0 && !worried) this.say(words.hintsCount(count));
    this.told = count;
    this.host.requestUpdate();
  }

  private say(text: string): void {
    wish(this.host, { want: 'announce', text });
  }
}

const unread = (): null => null;

/**
 * Fields of words no longer than the form takes them, cut between words: a pasted megabyte would keep the page from answering while it is
 * read. What the field does take is read all the same: somebody in danger may have written more than that.
 */
const withinLimits = (values: Written['values'], limits: Written['limits']): Written['values'] => {
  const within = { ...values };
  for (const [field, limit] of Object.entries(limits)) {
    const text = values[field] ?? '';
    if (text.length <= limit) continue;
    const gap = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit)) + 1;
    within[field] = text.slice(0, gap > limit - longestWord ? gap : limit);
  }
  return within;
};
/** A cut looks no further back than this for the end of a word. */
const longestWord = 100;

/** The ends of those that are longer, each as long as a field takes; null where none is. */
const lastOf = (values: Written['values'], limits: Written['limits']): Written['values'] | null => {
  const ends = Object.entries(limits).flatMap(([field, limit]) => {
    const text = values[field] ?? '';
    return text.length > limit ? [[field, text.slice(-limit)] as const] : [];
  });
  return ends.length ? Object.fromEntries(ends) : null;
};

/** The same words of the same kind are one thing to decide, however often they stand there. */
const keyOf = ({ field, kind, words }: Passage): string => `${field} ${kind} ${words.toLowerCase()}`;

/** Words that were put there in the place of others. */
const isBlank = ({ start, end }: Passage, text: string, words: Writing): boolean =>
  Object.values(words.blank).some((blank) => {
    const at = text.lastIndexOf(blank, start);
    return at >= 0 && at <= start && at + blank.length >= end;
  });
