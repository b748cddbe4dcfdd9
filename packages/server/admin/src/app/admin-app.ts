import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { QueueName } from '@commonward/server/contract';
import { connection } from '../data/api.ts';
import { counts } from '../data/counts.ts';
import { Poll } from '../data/poll.ts';
import { failureWords } from '../data/problem.ts';
import { go, href, parseRoute, type Route } from '../data/route.ts';
import { session } from '../data/session.ts';
import { sites } from '../data/sites.ts';
import { undo } from '../data/undo.ts';
import { Watch } from '../data/watch.ts';
import { t } from '../i18n/en.ts';
import { alarm, announce } from '../ui/announce.ts';
import { useKeys } from '../ui/keys.ts';
import { failed, loading, tryingAgain } from '../ui/notices.ts';
import { PlainElement } from '../ui/plain.ts';
import { lasting } from '../ui/when.ts';
import '../features/account/account-screen.ts';
import '../features/audit/audit-screen.ts';
import '../features/queue/queue-screen.ts';
import '../features/signin/accept-link.ts';
import '../features/signin/sign-in.ts';
import '../features/sites/sites-screen.ts';
import '../features/team/team-screen.ts';
import '../features/writing/answers-screen.ts';
import '../features/writing/replies-screen.ts';
import './elsewhere-words.ts';
import './key-list.ts';
import './undo-message.ts';

const queueNames: readonly QueueName[] = ['pending', 'reported', 'decided'];

/** The whole page: who is signed in, the frame around a screen, and which screen. */
@customElement('admin-app')
export class AdminApp extends PlainElement {
  @state() private route: Route = parseRoute(location.hash);
  @state() private menuOpen = false;
  @state() private sitesFailure = '';
  private loadedFor: string | null = null;
  private readonly moved = (): void => {
    const before = this.route;
    this.route = parseRoute(location.hash);
    if (
      before.path[0] !== this.route.path[0] ||
      (before.path[0] !== 'queue' &&
        before.path.join('/') !== this.route.path.join('/') &&
        before.path[0] !== 'answers' &&
        before.path[0] !== 'replies')
    )
      this.moveFocus = true;
    this.menuOpen = false;
  };
  private moveFocus = false;
  /** What had the focus when the session ended. */
  private leftAt: Element | null = null;

  constructor() {
    super();
    new Watch(this, session, counts, connection, sites);
    new Poll(this, 30_000, async (signal) => {
      // The queue looks for itself, more often.
      if (session.state === 'in' && this.mayDecide && this.screen !== 'queue') await counts.look(signal);
    });
    connection.addEventListener('change', () => {
      if (connection.reached) announce(t.backOnline);
      else alarm(t.offline);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.moved);
    addEventListener('popstate', this.moved);
    void session.load();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.moved);
    removeEventListener('popstate', this.moved);
  }

  private get screen(): string {
    return this.route.path[0] ?? '';
  }
  private get mayDecide(): boolean {
    return session.sitesFor('moderator').length > 0;
  }
  private get mayAnswer(): boolean {
    return session.sitesFor('clinician', 'responder').length > 0;
  }
  private get mayReply(): boolean {
    return session.sitesFor('responder').length > 0;
  }
  private get mayAudit(): boolean {
    return session.sitesFor('moderator').length > 0;
  }
  private get owns(): boolean {
    return session.sitesFor().length > 0;
  }

  protected override willUpdate(): void {
    useKeys(session.state === 'in' && (session.me?.keys ?? false));
    if (session.state === 'in' && session.me && this.loadedFor !== session.me.id) {
      this.loadedFor = session.me.id;
      void this.loadFrame();
    }
    if (session.state === 'out') this.loadedFor = null;
    if (session.state === 'in' && this.screen === '') go(this.home, true);
  }

  /** Where a person begins: at what they can do. */
  private get home(): string {
    if (this.mayDecide) return href(['queue', 'pending']);
    if (this.mayAnswer) return href(['answers']);
    return href(['account']);
  }

  private async loadFrame(): Promise<void> {
    try {
      await sites.load();
      this.sitesFailure = '';
      if (this.mayDecide && this.screen !== 'queue') await counts.look();
    } catch (error) {
      this.sitesFailure = failureWords(error);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.querySelector<HTMLDialogElement>('#lost');
    if (dialog && !dialog.open) {
      this.leftAt = document.activeElement;
      dialog.showModal();
      // Its fields are drawn after this page.
      void dialog.querySelector('admin-sign-in')?.updateComplete.then(() => {
        dialog.querySelector<HTMLElement>(session.me ? 'input[type=password]' : 'input')?.focus();
      });
    }
    if (!dialog && this.leftAt) {
      // Back to where the person was, unless what they had begun has moved the focus on.
      if (document.activeElement === document.body && this.leftAt instanceof HTMLElement) this.leftAt.focus();
      this.leftAt = null;
    }
    document.title = this.titleNow;
    if (this.moveFocus) {
      this.moveFocus = false;
      setTimeout(() => this.querySelector<HTMLElement>('main h1')?.focus());
    }
  }

  private get titleNow(): string {
    if (session.state !== 'in' && session.state !== 'lost') return this.screen === 'link' ? document.title : t.titleOf(t.signIn.title, 0);
    const names: Record<string, string> = {
      queue: t.queue.names[this.queueName],
      answers: t.nav.answers,
      replies: t.nav.replies,
      sites: t.nav.sites,
      team: t.nav.team,
      audit: t.nav.audit,
      account: t.nav.account,
      link: t.link.recovery,
    };
    return t.titleOf(names[this.screen] ?? t.noSuchScreen, counts.value?.pending ?? 0);
  }

  private get queueName(): QueueName {
    return queueNames.find((name) => name === this.route.path[1]) ?? 'pending';
  }

  private async signOut(): Promise<void> {
    try {
      await session.signOut();
      undo.clear();
      announce(t.signIn.signedOut);
      go('#/', true);
    } catch (error) {
      alarm(failureWords(error));
    }
  }

  private drawScreen(): TemplateResult {
    const [screen, one = '', two = ''] = this.route.path;
    switch (screen) {
      case 'queue':
        return this.mayDecide
          ? html`<admin-queue .name=${this.queueName} .itemId=${two} .query=${this.route.query}></admin-queue>`
          : this.drawBarred(t.nav.queue);
      case 'answers':
        return this.mayAnswer
          ? html`<admin-answers .itemId=${one} .query=${this.route.query}></admin-answers>`
          : this.drawBarred(t.nav.answers);
      case 'replies':
        return this.mayReply
          ? html`<admin-replies .itemId=${one} .query=${this.route.query}></admin-replies>`
          : this.drawBarred(t.nav.replies);
      case 'sites':
        return this.owns ? html`<admin-sites .site=${one} .view=${two}></admin-sites>` : this.drawBarred(t.nav.sites);
      case 'team':
        return this.owns ? html`<admin-team .site=${one}></admin-team>` : this.drawBarred(t.nav.team);
      case 'audit':
        return this.mayAudit ? html`<admin-audit .site=${one}></admin-audit>` : this.drawBarred(t.nav.audit);
      case 'account':
        return html`<admin-account></admin-account>`;
      case undefined:
        return loading();
      default:
        return html`<div class="page">
          <h1 tabindex="-1">${t.noSuchScreen}</h1>
          <p>${t.noSuchScreenText} <a href=${this.home}>${t.toQueue}</a></p>
        </div>`;
    }
  }

  private drawBarred(title: string): TemplateResult {
    return html`<div class="page">
      <h1 tabindex="-1">${title}</h1>
      <p>${t.noAccess}</p>
    </div>`;
  }

  private link(path: string[], words: string, figure: number | null = null): TemplateResult {
    const here = path[0] === this.screen && (path[0] !== 'queue' || path[1] === this.queueName);
    return html`<li>
      <a href=${href(path)} aria-current=${here ? 'page' : nothing}
        >${words}${figure === null ? nothing : html` <span>${t.queue.counts(figure)}</span>`}</a
      >
    </li>`;
  }

  private drawNav(): TemplateResult {
    const figures = counts.value;
    return html`<nav id="menu" class=${this.menuOpen ? 'open' : ''} aria-label=${t.nav.label}>
      ${
        this.mayDecide
          ? html`<h2>${t.nav.queue}</h2>
              <ul>
                ${this.link(['queue', 'pending'], t.queue.names.pending, figures?.pending ?? null)}
                ${this.link(['queue', 'reported'], t.queue.names.reported, figures?.reported ?? null)}
                ${this.link(['queue', 'decided'], t.queue.names.decided)}
              </ul>`
          : nothing
      }
      ${
        this.mayAnswer || this.mayReply
          ? html`<h2>${t.nav.clinic}</h2>
              <ul>
                ${this.mayAnswer ? this.link(['answers'], t.nav.answers, figures?.answersDue ?? null) : nothing}
                ${this.mayReply ? this.link(['replies'], t.nav.replies) : nothing}
              </ul>`
          : nothing
      }
      ${
        this.owns || this.mayAudit
          ? html`<h2>${t.nav.setup}</h2>
              <ul>
                ${this.owns ? html`${this.link(['sites'], t.nav.sites)} ${this.link(['team'], t.nav.team)}` : nothing}
                ${this.link(['audit'], t.nav.audit)}
              </ul>`
          : nothing
      }
      <h2>${session.me?.name}</h2>
      <ul>
        ${this.link(['account'], t.nav.account)}
        ${
          session.me?.demo
            ? html`<li>
                <a href="/demo/mail" target="_blank" rel="noopener">${t.demoMail}<b class="vh">${t.newTab}</b></a>
              </li>`
            : nothing
        }
        <li><button type="button" @click=${this.signOut}>${t.nav.signOut}</button></li>
      </ul>
    </nav>`;
  }

  private drawHeader(): TemplateResult {
    const { keys } = sites;
    const name = keys.length === 1 ? sites.name(keys[0]!) : t.product;
    const figures = counts.value;
    return html`<header>
      <button
        type="button"
        class="btn menu-button"
        aria-expanded=${String(this.menuOpen)}
        aria-controls="menu"
        @click=${() => (this.menuOpen = !this.menuOpen)}
      >
        ${t.menu}
      </button>
      <strong class="brand">${name}</strong>
      ${session.me?.demo ? html`<span class="demo label">${t.demo}</span>` : nothing}
      <span class="space"></span>
      ${
        figures && this.mayDecide
          ? html`<span class="meta figures"
              >${t.queue.summary(figures.pending, figures.oldest === null ? null : lasting(figures.oldest))}</span
            >`
          : nothing
      }
      <button type="button" class="btn keys-button" @click=${() => this.querySelector('admin-keys')?.show()}>
        ${t.keys.button}${session.me?.keys ? html`<kbd aria-hidden="true">?</kbd>` : nothing}
      </button>
    </header>`;
  }

  private drawBare(content: TemplateResult): TemplateResult {
    return html`<a class="skip" href="#main" @click=${this.skip}>${t.skip}</a>
      <div class="bare">
        <header><strong class="brand">${t.product}</strong></header>
        <main id="main" tabindex="-1">${content}</main>
      </div>`;
  }

  private skip(event: Event): void {
    // The part after # names the screen, so an ordinary fragment link would leave it.
    event.preventDefault();
    this.querySelector<HTMLElement>('#main')?.focus();
  }

  protected override render(): TemplateResult {
    if (this.screen === 'link') return this.drawBare(html`<admin-accept-link .token=${this.route.path[1] ?? ''}></admin-accept-link>`);
    if (session.state === 'unknown') return this.drawBare(loading());
    if (session.state === 'failed')
      return this.drawBare(
        html`<div class="narrow">
          <h1 tabindex="-1">${t.product}</h1>
          ${failed(session.failure, () => session.load())}
        </div>`,
      );
    if (session.state === 'out') return this.drawBare(html`<admin-sign-in></admin-sign-in>`);
    return html`<a class="skip" href="#main" @click=${this.skip}>${t.skip}</a>
      <div class="app">
        ${this.drawHeader()} ${this.drawNav()}
        <main id="main" tabindex="-1">
          ${connection.reached ? nothing : html`<div class="note warn banner">${t.offline}</div>`}
          ${
            this.sitesFailure && connection.reached
              ? html`<div class="note warn banner">
                  ${this.sitesFailure}
                  <button type="button" class="link" @click=${tryingAgain(() => this.loadFrame())}>${t.tryAgain}</button>
                </div>`
              : nothing
          }
          <admin-elsewhere></admin-elsewhere>
          ${this.drawScreen()}
        </main>
        <admin-undo></admin-undo>
      </div>
      <admin-keys></admin-keys>
      ${
        session.state === 'lost'
          ? html`<dialog id="lost" aria-labelledby="sign-in-title" @cancel=${(event: Event) => event.preventDefault()}>
              <admin-sign-in again></admin-sign-in>
            </dialog>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-app': AdminApp;
  }
}
