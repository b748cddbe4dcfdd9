/**
 * The reply guard as a writer meets it: what it found in the words that were to be sent, and the ways on. It is asked here first, so that
 * nothing need leave the page; the server asks it again and decides.
 */
import type { ReactiveControllerHost } from 'lit';
import type { ItemDetail, TeamMember } from '@commonward/server/contract';
import { at, get } from './api.ts';
import { draftOf, dropDraft, keepDraft } from './draft.ts';
import { session } from './session.ts';
import { sites } from './sites.ts';
import type { GuardedWords, SafeReplyText } from '../ui/guard-view.ts';
import { t } from '../i18n/en.ts';

type Detectors = typeof import('./detectors.ts');
type GuardFinding = NonNullable<ItemDetail['overridden']>[number];

let loading: Promise<Detectors | null> | undefined;
/** Null when they do not come: then the server alone is asked. */
const loadDetectors = (): Promise<Detectors | null> =>
  (loading ??= import('./detectors.ts').catch(() => {
    loading = undefined;
    return null;
  }));

export class ReplyGuard {
  /** What must go, or null while nothing has been stopped; empty once the writer has changed it all. */
  stopped: GuardedWords[] | null = null;
  /** The signed-in person is the only one who decides on this site. */
  sole = false;
  /** Null until somebody wants to see them. */
  templates: SafeReplyText[] | 'loading' | 'failed' | null = null;
  #detectors: Detectors | null = null;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Begins anew, with another text. */
  clear(): void {
    this.stopped = null;
  }

  async prepare(): Promise<void> {
    this.#detectors ??= await loadDetectors();
  }

  /** The text as the server will store it, so that the places it finds fit; trimmed alone where the detectors did not come. */
  async stored(text: string): Promise<string> {
    await this.prepare();
    return this.#detectors?.storedText(text) ?? text.trim();
  }

  /** Whether the guard stops `text`, which is written under or as `item`. */
  async stops(kind: 'answer' | 'reply', item: ItemDetail, text: string): Promise<boolean> {
    await this.prepare();
    // Until the site is known, the guard could not name the rule of its country.
    if (!sites.find(item.site)) await sites.load().catch(() => undefined);
    const found = this.#find(kind, item, text);
    this.stopped = null;
    if (found.length > 0) this.stop(item, text, found);
    return found.length > 0;
  }

  /** Shows what was found, here or by the server. */
  stop(item: ItemDetail, text: string, found: readonly GuardFinding[]): void {
    this.stopped = found.map(({ kind, start, end, rule }) => ({ words: text.slice(start, end), kind, rule }));
    void this.#loadSole(item.site);
    this.#host.requestUpdate();
  }

  /** Follows the writer's changes once something was stopped; true when nothing is left of it. */
  follow(kind: 'answer' | 'reply', item: ItemDetail, text: string): boolean {
    if (!this.stopped || !this.#detectors) return false;
    const before = this.stopped.length;
    const body = this.#detectors.storedText(text);
    this.stopped = this.#find(kind, item, body).map(({ kind: what, start, end, rule }) => ({
      words: body.slice(start, end),
      kind: what,
      rule,
    }));
    return before > 0 && this.stopped.length === 0;
  }

  #find(kind: 'answer' | 'reply', item: ItemDetail, text: string): GuardFinding[] {
    const site = sites.find(item.site);
    const answered = item.kind === kind ? item.thread.find(({ kind: other }) => other === 'question' || other === 'review') : item;
    return (
      this.#detectors?.guard(text, {
        kind,
        ...(answered ? { pseudonym: answered.author.name } : {}),
        ...(site ? { staffNames: site.staffNames, clinic: site.name, jurisdiction: site.jurisdiction } : {}),
      }) ?? []
    );
  }

  /** Only an owner reads the team; where somebody else owns the site, somebody else decides. */
  async #loadSole(site: string): Promise<void> {
    this.sole = false;
    if (!session.sitesFor().includes(site)) return;
    try {
      const team = await get<TeamMember[]>(at('sites', site, 'team'));
      this.sole = !team.some(
        ({ id, roles, invited }) => id !== session.me?.id && !invited && roles.some((role) => role === 'owner' || role === 'moderator'),
      );
      this.#host.requestUpdate();
    } catch {
      // The sentence is left out; the server decides either way.
    }
  }

  /** The safe replies, or answers, with the site's own way to be reached in them, or a gap to fill. */
  async loadTemplates(kind: 'answer' | 'reply', site: string): Promise<void> {
    if (!this.#detectors) this.templates = 'loading';
    this.#host.requestUpdate();
    await this.prepare();
    const contact = sites.find(site)?.contact ?? t.guard.gap;
    this.templates =
      this.#detectors?.safeReplies
        .filter(({ to }) => to === (kind === 'reply' ? 'review' : 'question'))
        .map(({ id, tone, text }) => ({ id, tone, text: text.replaceAll('{contact}', contact) })) ?? 'failed';
    this.#host.requestUpdate();
  }

  /** What the writer had before they took a safe reply, kept under the draft's name until it is sent. */
  ownWords(draft: string): string {
    return draftOf(`${draft}.own`).text;
  }
  keepOwnWords(draft: string, text: string): void {
    const safe = Array.isArray(this.templates) && this.templates.some((template) => template.text === text);
    if (!text.trim() || safe) return;
    keepDraft(`${draft}.own`, [this.ownWords(draft), text].filter(Boolean).join('\n\n'));
  }
  dropOwnWords(draft: string): void {
    dropDraft(`${draft}.own`);
  }
}
