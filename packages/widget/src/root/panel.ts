import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Part, Snapshot } from '@commonward/server/contract';
import { NearController } from '../controllers/near.ts';
import { SchemeController } from '../controllers/scheme.ts';
import { itemLink, linkedItem } from '../data/link.ts';
import type { Place } from '../data/place.ts';
import { RequestFailure, codeOf } from '../data/problem.ts';
import { releaseStore, shareStore, type PanelStore } from '../data/store.ts';
import { ErrorEvent, ReadyEvent } from '../events/public.ts';
import type { Wish, WishEvent } from '../events/wish.ts';
import { CommonwardQuestions } from '../features/questions/questions.ts';
import { CommonwardReviews } from '../features/reviews/reviews.ts';
import { bundledLocale, directionOf, hasCatalogue, isBundled, isLanguageTag, loadLocale } from '../i18n/locale.ts';
import type { Writing } from '../i18n/writing.ts';
import { base } from '../styles/base.ts';
import { noticeStyles } from '../styles/notice.ts';
import { tokens } from '../styles/tokens.ts';
import { defineOnce } from '../ui/define.ts';
import { heading } from '../ui/heading.ts';
import { sentence } from '../ui/sentence.ts';
import { failed } from '../ui/state.ts';
import { safeHref } from '../ui/text-tree.ts';
import { tabForKey } from '../ui/tabs.ts';
import { version } from '../version.ts';
import {
  apiFrom,
  defaultParts,
  headingLevelFrom,
  loadingFrom,
  pageSizeFrom,
  partsFrom,
  siteFrom,
  sortFrom,
  subjectFrom,
  themeFrom,
  warnOnce,
} from './attributes.ts';
import { Inside, underComposer, type View } from './inside.ts';
import type { Loading, Sort, Theme } from './options.ts';
import { panelStyles } from './panel.styles.ts';

/**
 * Reviews and questions about one subject of a clinic: people read, ask, review, answer and report.
 *
 * @tag commonward-panel
 * @fires {ReadyEvent} commonward-ready - The first page of posts can be read. `detail`: `site`, `subject`.
 * @fires {ErrorEvent} commonward-error - Something failed that the reader was told of. `detail`: `code`.
 * @fires {PostedEvent} commonward-posted - A post was stored and waits for a moderator. `detail`: `kind`, `id`.
 * @fires {BeforeSubmitEvent} commonward-before-submit - Cancelable: a person pressed Send; once more after they signed in for it, or changed the text before it went out. `detail`: `kind`, `subject`.
 * @cssprop [--commonward-accent=#0a6b66] - Colour of what can be done; 4.5:1 against the page. Dark: #6fd0c7.
 * @cssprop [--commonward-on-accent=#fff] - Text on the accent colour. Dark: #06211f.
 * @cssprop [--commonward-muted] - Secondary text: 74 % of the page's text colour.
 * @cssprop [--commonward-line] - Hairlines: 17 % of the page's text colour.
 * @cssprop [--commonward-edge] - Edges of fields and quiet buttons: 56 % of the page's text colour, at least 3:1.
 * @cssprop [--commonward-tint] - Ground of a clinician's answer: 8 % of the accent colour.
 * @cssprop [--commonward-star=#b45309] - Stars and bars; at least 3:1. Dark: #f3b04b.
 * @cssprop [--commonward-danger=#b42318] - Faults in forms. Dark: #ff9a8c.
 * @cssprop [--commonward-focus] - Focus ring; the accent colour unless set.
 * @cssprop [--commonward-radius=0.5em] - Corners.
 * @cssprop [--commonward-space=1em] - Unit of all space between and inside things.
 * @cssprop [--commonward-small=0.875em] - Size of secondary text, in `em` of the text around it.
 * @cssprop [--commonward-heading=1.2em] - Size of a heading inside; the panel's own and the rating go with it.
 * @cssprop [--commonward-line-height=1.55] - Line height of text, a number; headings and buttons are tighter.
 * @cssprop [--commonward-strong=600] - Weight of headings, labels and buttons.
 * @cssprop [--commonward-font=inherit] - Font family; the page's own unless set.
 * @cssprop [--commonward-reserve=36em] - Height kept for the first page. Set the same as the element's `min-height` in the page.
 * @cssprop [--commonward-text] - Text colour with `theme="light"` or `theme="dark"`; `auto` takes the page's.
 * @cssprop [--commonward-background] - Ground with `theme="light"` or `theme="dark"`; `auto` has none.
 * @csspart panel - Everything.
 * @csspart tabs - The list of tabs.
 * @csspart tab - One tab.
 * @csspart summary - The rating.
 * @csspart post - One review or question.
 * @csspart answer - One answer; also `clinician`, `staff`, `peer` or `imported`.
 * @csspart reply - The clinic's reply to a review.
 * @csspart button - The buttons that begin a review or a question.
 * @csspart form - A form.
 * @csspart foot - The lines at the end.
 */
export class CommonwardPanel extends LitElement {
  /** Version of this package. */
  static readonly version = version;
  static override styles = [base, tokens, panelStyles, noticeStyles];

  /** The site's key. Required. */
  @property() site = '';
  /** The stable key of what this page is about, e.g. `practitioner/amara-okafor`. Required. */
  @property() subject = '';
  /** Origin of the Commonward server. Default: the origin this script came from. */
  @property() api = '';
  /** The parts to show and their order: `reviews`, `questions` or both, with a comma between. */
  @property() parts = defaultParts;
  /** Language of the panel's own words (BCP 47). Default: the nearest `lang` of the page, then the site's. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** `auto` follows the page's colours; `light` and `dark` bring their own. */
  @property() theme: Theme = 'auto';
  /** Level of the panel's heading, 1 to 5, so that it fits the page's outline. */
  @property({ attribute: 'heading-level', converter: headingLevelFrom }) headingLevel = 2;
  /** Posts fetched at a time, 1 to 20. */
  @property({ attribute: 'page-size', converter: pageSizeFrom }) pageSize = 10;
  /** First order of the questions: `newest`, `unanswered` or `helpful`. */
  @property() sort: Sort = 'newest';
  /**
   * `lazy` waits until the panel comes near the viewport, `eager` does not. Once the element stands in the page, and until its code has come,
   * only the attribute is heard, not the property.
   */
  @property() loading: Loading = 'lazy';

  /** @internal The loader's request for the snapshot, with its address. */
  preload: [url: string, response: Promise<Response>] | undefined;

  @state() private status: 'waiting' | 'ready' | 'failed' = 'waiting';
  @state() private failure = '';
  @state() private snapshot: Snapshot | null = null;

  /** What was wished for and done, so that its code is here. */
  private readonly done = new Set<Wish['want']>();
  private started = false;
  /** Another one whenever the address names something else. */
  private link = {};
  private place: Place | null = null;
  private readonly near = new NearController(this, () => this.start());
  private retrying = false;
  private readonly colours = new SchemeController(this);
  private readonly inside = new Inside(this);

  constructor() {
    super();
    defineOnce('commonward-reviews', CommonwardReviews);
    defineOnce('commonward-questions', CommonwardQuestions);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.followLink);
    this.requestUpdate();
    if (this.started && !this.inside.now.store) this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.followLink);
    // a node that is only moved is back before this runs, and keeps what it has
    queueMicrotask(() => {
      if (this.isConnected || !this.inside.now.store) return;
      releaseStore(this.inside.now.store);
      this.inside.now.store = null;
    });
  }

  // Reading ---------------------------------------------------------------------------------------------------

  protected override willUpdate(changed: PropertyValues): void {
    this.theme = themeFrom(this.theme);
    this.sort = sortFrom(this.sort);
    this.loading = loadingFrom(this.loading);
    this.headingLevel = headingLevelFrom(this.headingLevel);
    this.pageSize = pageSizeFrom(this.pageSize);
    this.parts = partsFrom(this.parts).join(',');
    // not before: properties from the time when the element was not defined are here only now
    if (this.loading === 'eager' || this.preload || linkedItem(location.hash)) this.near.hurry();
    const again = ['site', 'subject', 'api', 'pageSize', 'sort'].some((name) => changed.has(name));
    if (this.hasUpdated && this.started && again) this.start();
    if (changed.has('lang') || changed.has('snapshot') || !this.hasUpdated) this.chooseLocale();
    if (changed.has('snapshot') || changed.has('parts')) this.inside.now.tab = this.shownParts[0] ?? 'reviews';
    this.place = this.snapshot && this.inside.now.store ? this.placeFor(this.snapshot, this.inside.now.store) : null;
  }

  private placeFor(snapshot: Snapshot, store: PanelStore): Place {
    const next: Place = {
      api: store.api,
      site: snapshot.site,
      subject: store.subject,
      subjectName: snapshot.subject?.name ?? snapshot.site.name,
      locale: this.inside.now.locale,
      headingLevel: this.headingLevel,
      pageSize: this.pageSize,
    };
    const same = this.place && (Object.keys(next) as (keyof Place)[]).every((key) => this.place?.[key] === next[key]);
    return same && this.place ? this.place : next;
  }

  protected override updated(): void {
    if (!this.retrying || this.status === 'waiting') return;
    this.retrying = false;
    if (this.status === 'failed' && this.shadowRoot?.activeElement?.id === 'panel-title') this.inside.find('.empty button')?.focus();
  }

  /** The pressed button goes while it is tried: focus waits at the title, and is on the button again where that was in vain. */
  private readonly startAgain = (): void => {
    this.retrying = true;
    this.inside.find('#panel-title')?.focus();
    this.start();
  };

  private start(): void {
    this.started = true;
    if (this.inside.now.store) releaseStore(this.inside.now.store);
    this.inside.now.store = null;
    const site = siteFrom(this.site);
    const subject = subjectFrom(this.subject);
    if (!site || !subject) {
      warnOnce(
        !site
          ? `site="${this.site}" is not a site's key.`
          : `subject="${this.subject}" is not a key: lower case letters, digits, "/", "_" and "-".`,
      );
      void this.fail('bad_attribute');
      return;
    }
    const store = (this.inside.now.store = shareStore(apiFrom(this.api), site, subject));
    void this.load(store);
  }

  private async load(store: PanelStore): Promise<void> {
    this.status = 'waiting';
    const page = { size: this.pageSize, sort: this.sort };
    const url = store.api.url('snapshot', { subject: store.subject, ...page });
    const given = this.preload?.[0] === url ? this.preload[1] : undefined;
    this.preload = undefined;
    try {
      const snapshot = await store.snapshot(page, given);
      if (store !== this.inside.now.store) return;
      await this.loadLocaleFor(snapshot);
      if (store !== this.inside.now.store) return;
      this.snapshot = snapshot;
      this.status = 'ready';
      Object.assign(this.inside.now, { view: { name: 'lists' }, inPlace: null, kept: this.inside.reader.isKept(store.api) });
      if (!snapshot.site.accepting)
        warnOnce(
          `Nobody can post about subject="${store.subject}" until the site's owner has set a controller name and a privacy page, and added this subject (see /admin, Sites).`,
        );
      await this.updateComplete;
      this.dispatchEvent(new ReadyEvent({ site: store.api.site, subject: store.subject }));
      void this.recall(store);
      this.followLink();
    } catch (thrown) {
      if (store === this.inside.now.store && codeOf(thrown) !== 'aborted') await this.fail(codeOf(thrown));
    }
  }

  /** Somebody who stayed signed in sees their waiting posts again. */
  private async recall(store: PanelStore): Promise<void> {
    await this.inside.reader.recall(store.api);
    if (this.inside.reader.viewer.signedIn) await this.fulfil({ want: 'know-own' });
  }

  /** Says so once the words are here: other ones in their place would move what is below them. */
  private async fail(code: string): Promise<void> {
    const { store } = this.inside.now;
    if (this.translating) await this.loadLocaleFor(null);
    if (store !== this.inside.now.store) return;
    this.status = 'failed';
    this.failure = code;
    this.dispatchEvent(new ErrorEvent({ code }));
  }

  private get shownParts(): Part[] {
    const { snapshot } = this;
    return partsFrom(this.parts).filter((part) => !snapshot || snapshot[part] !== null);
  }

  // Language --------------------------------------------------------------------------------------------------

  private wantedLanguage(snapshot: Snapshot | null): string {
    if (this.lang && !isLanguageTag(this.lang)) warnOnce(`lang="${this.lang}" is not a language tag.`);
    const set = this.lang && isLanguageTag(this.lang) ? this.lang : null;
    if (set && hasCatalogue(set)) return set;
    const near = set ?? nearestLanguage(this);
    const own = snapshot?.site.locale;
    // a page that says only "en", or a language without words here, reads dates as the clinic's own region writes them
    const isOwn = own && near && (!hasCatalogue(near) || own.toLowerCase().startsWith(`${near.toLowerCase()}-`));
    return isOwn ? own : (near ?? own ?? 'en');
  }

  /** The words are on their way; English ones in their place would be of another length. */
  private get translating(): boolean {
    return this.status === 'waiting' && !isBundled(this.wantedLanguage(this.snapshot));
  }

  private chooseLocale(): void {
    const wanted = this.wantedLanguage(this.snapshot);
    if (isBundled(wanted)) this.inside.now.locale = bundledLocale(wanted, this.snapshot?.site.timeZone);
    else void this.loadLocaleFor(this.snapshot);
  }

  private async loadLocaleFor(snapshot: Snapshot | null): Promise<void> {
    const wanted = this.wantedLanguage(snapshot);
    try {
      const locale = await loadLocale(wanted, snapshot?.site.timeZone);
      if (wanted !== this.wantedLanguage(snapshot)) return;
      void this.inside.set({ locale, words: this.inside.now.words && (await locale.writing()) });
    } catch {
      // English, which is here, stays
    }
  }

  // Rendering -------------------------------------------------------------------------------------------------

  protected override render() {
    const { reading, tag, dir } = this.inside.now.locale;
    const lists = this.inside.now.view.name === 'lists';
    const fitted = !this.inside.now.grown && lists;
    const name = this.place?.subjectName ?? this.snapshot?.site.name ?? '';
    return html`<section
      class="frame ${fitted && !this.inside.now.cramped ? 'fitted' : ''} ${this.theme === 'auto' ? '' : 'own-colours'}"
      part="panel"
      data-scheme=${this.colours.scheme(this.theme)}
      lang=${tag}
      dir=${this.translating ? directionOf(this.wantedLanguage(this.snapshot)) : dir}
      aria-label=${name ? reading.region(name) : reading.tabs}
      aria-busy=${this.status === 'waiting' ? 'true' : 'false'}
      @wish=${this.hear}
      @keydown=${keepTyping}
      @keypress=${keepTyping}
      @keyup=${keepTyping}
    >
      <div class="top">
        ${heading(this.headingLevel, reading.heading, 'panel-title', this.translating ? 'held' : undefined)} ${this.renderPersonal()}
      </div>
      ${this.status === 'waiting' ? this.renderSkeleton() : nothing}
      ${this.status === 'failed' ? failed(this.failure, reading, this.failure === 'bad_attribute' || this.failure === 'unknown_site' ? null : this.startAgain) : nothing}
      ${
        this.status === 'ready' && this.place
          ? html`${this.renderLists(this.place, fitted)}
            ${
              lists
                ? nothing
                : html`${this.renderAbout()}
                    <div class="view">${this.renderView(this.place)}</div>`
            }`
          : nothing
      }
      ${this.status === 'ready' ? this.renderFoot() : nothing} ${this.inside.notice.render(reading)} ${this.inside.announcer.render()}
    </section>`;
  }

  /** Beside the view and not in it, so that what is opened stays the first thing there: focus goes to it. */
  private renderAbout() {
    const { view, locale } = this.inside.now;
    if ((view.name !== 'question' && view.name !== 'review') || view.about === null) return nothing;
    return html`<p class="elsewhere"><strong>${sentence(locale.reading.aboutElsewhere, html`<bdi>${view.about}</bdi>`)}</strong></p>`;
  }

  private renderSkeleton() {
    return html`<div class="skeleton">
      <span class="unseen">${this.inside.now.locale.reading.loading}</span><i class="half"></i><i class="wide"></i><i></i
      ><i class="most"></i><i class="half"></i><i></i><i class="most"></i>
    </div>`;
  }

  /** Its place is kept while nothing stands there and is as wide for either words, so that the heading beside it does not move. */
  private renderPersonal() {
    const { reading } = this.inside.now.locale;
    const { signedIn } = this.inside.reader.viewer;
    if (this.status !== 'ready' || !(signedIn || this.snapshot?.site.accepting))
      return html`<span class="link tall held" aria-hidden="true" data-other=${reading.yourPosts}>${reading.signIn}</span>`;
    return html`<button
      type="button"
      class="link tall"
      id="personal"
      data-other=${signedIn ? reading.signIn : reading.yourPosts}
      @click=${() => this.fulfil({ want: signedIn ? 'mine' : 'sign-in' })}
    >
      ${signedIn ? reading.yourPosts : reading.signIn}
    </button>`;
  }

  private renderLists(place: Place, fitted: boolean) {
    const { reading, format } = this.inside.now.locale;
    const parts = this.shownParts;
    const counts = { reviews: this.snapshot?.reviews?.summary.count ?? 0, questions: this.snapshot?.questions?.summary.count ?? 0 };
    return html`<div class="lists" ?hidden=${this.inside.now.view.name !== 'lists'}>
      ${
        parts.length > 1
          ? html`<div class="tabs" part="tabs" role="tablist" aria-label=${reading.tabs} @keydown=${this.moveTab}>
              ${parts.map(
                (part) =>
                  html`<button
                    type="button"
                    class="tab"
                    part="tab"
                    role="tab"
                    id="tab-${part}"
                    aria-selected=${part === this.inside.now.tab ? 'true' : 'false'}
                    aria-controls="panel-${part}"
                    tabindex=${part === this.inside.now.tab ? 0 : -1}
                    @click=${() => this.chooseTab(part)}
                  >
                    ${reading[part]}<span class="count">${format.number(counts[part])}</span>
                  </button>`,
              )}
            </div>`
          : nothing
      }
      ${parts.map(
        (part) =>
          html`<div
            class="tabpanel"
            id="panel-${part}"
            role=${parts.length > 1 ? 'tabpanel' : nothing}
            aria-labelledby=${parts.length > 1 ? `tab-${part}` : nothing}
            ?hidden=${part !== this.inside.now.tab}
          >
            ${part === 'reviews' ? this.renderReviews(place, fitted) : this.renderQuestions(place, fitted)}
          </div>`,
      )}
      ${place.site.accepting ? nothing : html`<p class="muted">${reading.notAccepting}</p>`}
    </div>`;
  }

  private renderReviews(place: Place, fitted: boolean) {
    if (!this.snapshot?.reviews) return nothing;
    return html`<commonward-reviews
      .place=${place}
      .viewer=${this.inside.reader.viewer}
      .first=${this.snapshot.reviews}
      .fitted=${fitted}
      .cramped=${this.inside.now.cramped}
      exportparts="summary, post, reply, button"
      >${this.inside.now.tab === 'reviews' && this.inside.now.view.name === 'lists' ? this.renderInPlace(place) : nothing}${this.renderWaiting(place, 'reviews')}</commonward-reviews
    >`;
  }

  private renderQuestions(place: Place, fitted: boolean) {
    if (!this.snapshot?.questions) return nothing;
    return html`<commonward-questions
      .place=${place}
      .viewer=${this.inside.reader.viewer}
      .first=${this.snapshot.questions}
      .sort=${this.sort}
      .fitted=${fitted}
      .cramped=${this.inside.now.cramped}
      exportparts="post, answer, clinician, staff, peer, imported, button"
      >${this.inside.now.tab === 'questions' && this.inside.now.view.name === 'lists' ? this.renderInPlace(place) : nothing}${this.renderWaiting(place, 'questions')}</commonward-questions
    >`;
  }

  /** Whether the reader is told by e-mail; a stranger will be. */
  private get mail(): boolean {
    return this.inside.reader.session?.member?.mail ?? true;
  }

  /** The reader's own posts about this subject that nobody else sees yet; a line for them stands before they are here. */
  private renderWaiting(place: Place, part: Part) {
    const { session, viewer } = this.inside.reader;
    const { kept, words } = this.inside.now;
    const own = viewer.signedIn && words ? session : null;
    if (!own && !kept) return nothing;
    return html`<commonward-waiting
      slot="top"
      class=${kept ? 'kept' : nothing}
      .place=${place}
      .words=${words}
      .items=${own?.mine.items ?? []}
      .list=${part}
      .name=${(kept && own?.member?.pseudonym) || ''}
      .mail=${this.mail}
    ></commonward-waiting>`;
  }

  private renderInPlace(place: Place): TemplateResult | typeof nothing {
    const { inPlace, words } = this.inside.now;
    if (!inPlace) return nothing;
    const slot = inPlace.id === underComposer ? 'sign-in' : `under-${inPlace.id}`;
    if (inPlace.what === 'link') {
      return html`<div slot=${slot}>
        <label class="unseen" for="link">${this.inside.now.locale.reading.linkToCopy}</label
        ><input id="link" class="copied" readonly .value=${itemLink(inPlace.id, inPlace.page)} @focus=${selectAll} />
      </div>`;
    }
    if (!words) return nothing;
    return inPlace.what === 'report'
      ? html`<commonward-report slot=${slot} .place=${place} .words=${words} .item=${inPlace.id} exportparts="form"></commonward-report>`
      : this.renderSignIn(place, words, slot);
  }

  private renderSignIn(place: Place, words: Writing, slot: string) {
    return html`<commonward-sign-in
      slot=${slot}
      .place=${place}
      .words=${words}
      .session=${this.inside.reader.session}
      .ofAge=${this.inside.now.ofAge}
      exportparts="form"
      @of-age=${this.comeOfAge}
    ></commonward-sign-in>`;
  }

  private renderView(place: Place) {
    const { view, words } = this.inside.now;
    const { viewer, session } = this.inside.reader;
    switch (view.name) {
      case 'question':
        return html`<commonward-question
          .place=${place}
          .viewer=${viewer}
          .question=${view.question}
          .back=${this.backFrom(view)}
          exportparts="post, answer, clinician, staff, peer, imported, button"
          >${this.renderInPlace(place)}</commonward-question
        >`;
      case 'review':
        return html`<commonward-review
          .place=${place}
          .viewer=${viewer}
          .review=${view.review}
          .back=${this.backFrom(view)}
          exportparts="post, reply"
          >${this.renderInPlace(place)}</commonward-review
        >`;
      case 'compose':
        return html`<commonward-composer
          .place=${place}
          .words=${words}
          .session=${session}
          .kind=${view.kind}
          .parent=${view.parent}
          .item=${view.item}
          .searched=${view.searched}
          .mail=${this.mail}
          .ofAge=${this.inside.now.ofAge}
          exportparts="form"
          @of-age=${this.comeOfAge}
          >${this.renderInPlace(place)}</commonward-composer
        >`;
      case 'sign-in':
        return words ? this.renderSignIn(place, words, '') : nothing;
      case 'mine':
        return html`<commonward-mine .place=${place} .words=${words} .session=${session} .back=${this.backFrom(view)} exportparts="form"
          >${this.renderInPlace(place)}</commonward-mine
        >`;
      case 'not-public':
        return html`<commonward-not-public
          .place=${place}
          .words=${words}
          .signedIn=${viewer.signedIn}
          .item=${view.id}
          .back=${this.backFrom(view)}
        ></commonward-not-public>`;
      default:
        return nothing;
    }
  }

  /** What the button that leads away from what was opened is called. */
  private backFrom({ from }: { from?: View }): string {
    const { words, locale } = this.inside.now;
    return (from && words?.backToWriting) ?? locale.reading.back;
  }

  private renderFoot() {
    const { reading } = this.inside.now.locale;
    const { site } = this.snapshot as Snapshot;
    const link = (href: string | null, text: string) => {
      const safe = href && safeHref(href);
      return safe ? html`<a class="link" href=${safe} rel="noopener noreferrer">${text}</a>` : nothing;
    };
    return html`<div class="foot" part="foot">
      ${this.shownParts.length ? html`<p>${reading.policy[this.inside.now.tab]}</p>` : nothing} ${link(site.policyUrl, reading.policyLink)}
      ${link(site.privacyUrl, reading.privacyLink)}
    </div>`;
  }

  // Tabs ------------------------------------------------------------------------------------------------------

  private chooseTab(part: Part): void {
    if (part === this.inside.now.tab) return;
    void this.inside.set({ tab: part, inPlace: null, cramped: false });
  }

  private moveTab(event: KeyboardEvent): void {
    const parts = this.shownParts;
    const to = tabForKey(event.key, parts.indexOf(this.inside.now.tab), parts.length, this.inside.now.locale.dir);
    const part = to === null ? undefined : parts[to];
    if (!part) return;
    event.preventDefault();
    this.chooseTab(part);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${part}`)?.focus();
  }

  // Wishes ----------------------------------------------------------------------------------------------------

  private readonly hear = (event: WishEvent): void => {
    event.stopPropagation();
    void this.fulfil(event.wish);
  };

  /** What is done at once is done here; the code for the rest comes with the first wish for it. */
  private async fulfil(wish: Wish): Promise<void> {
    const { inside } = this;
    switch (wish.want) {
      case 'read-more':
        return inside.set({ grown: true });
      case 'room':
        return inside.set({ cramped: wish.cramped });
      case 'announce':
        return inside.announcer.say(wish.text);
      case 'tell':
        return inside.notice.tell(wish.text);
      case 'failed':
        this.dispatchEvent(new ErrorEvent({ code: wish.code }));
        return;
      default:
    }
    try {
      // a browser may remember until the page is left that code could not be fetched: without a network none is asked for
      if (!navigator.onLine && !(fetching.has(wish.want) ? this.done.has(wish.want) : this.done.size)) throw new RequestFailure('offline');
      const { fulfil } = await import('./deeds.ts');
      await fulfil(inside, wish);
      this.done.add(wish.want);
    } catch (thrown) {
      if (wish.want === 'sign-in-to-send') wish.orElse(thrown);
      // nobody pressed anything for it, or they wish for something else by now
      else if (wish.want !== 'know-own' && codeOf(thrown) !== 'aborted')
        inside.fail(thrown, () => void this.fulfil(wish.want === 'open' ? { want: 'open', id: wish.id } : wish));
    }
  }

  private readonly followLink = (): void => {
    const id = linkedItem(location.hash);
    const link = (this.link = {});
    if (!id) return;
    if (this.status === 'ready') void this.fulfil({ want: 'open', id, followed: () => link === this.link });
    else this.near.hurry();
  };

  private readonly comeOfAge = (): void => {
    void this.inside.set({ ofAge: true });
  };
}

/** Wishes that may need code that is not here yet. */
const fetching = new Set<Wish['want']>([
  'open',
  'compose',
  'answer',
  'edit',
  'mine',
  'sign-in',
  'sign-in-to-send',
  'sign-in-to-open',
  'helpful',
  'report',
]);

/** Keys pressed in a field are typing: the page's own single-key shortcuts must not hear them. */
const keepTyping = (event: Event): void => {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    event.stopPropagation();
};

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();

/** The `lang` of the nearest ancestor that has one, through shadow roots. */
const nearestLanguage = (element: Element): string | null => {
  for (let at: Node | null = element.parentNode; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const tag = at instanceof Element ? at.getAttribute('lang') : null;
    if (tag && isLanguageTag(tag)) return tag;
  }
  return null;
};

declare global {
  interface HTMLElementTagNameMap {
    'commonward-panel': CommonwardPanel;
  }
}
