import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StaffRole } from '@commonward/server/contract';
import { Desk, type Outcome, type Writing } from '../../data/desk.ts';
import { followWriting, guardSteps } from '../../data/guard-steps.ts';
import { go, href } from '../../data/route.ts';
import { session } from '../../data/session.ts';
import { itemNames, sites } from '../../data/sites.ts';
import { Watch } from '../../data/watch.ts';
import { announce } from '../../ui/announce.ts';
import { deskView } from '../../ui/desk-view.ts';
import { PlainElement } from '../../ui/plain.ts';

/** What is due, and writing it: one screen for answers and for replies, so that neither is safer to leave or to go on with than the other. */
export abstract class WritingScreen extends PlainElement {
  @property() itemId = '';
  @property({ attribute: false }) query = new URLSearchParams();
  private readonly desk: Desk;
  private readonly place: string;
  private readonly roles: readonly StaffRole[];
  private started = false;

  /** `place`: the screen's name in the address; `roles`: who writes here. */
  constructor(kind: Writing, place: string, ...roles: StaffRole[]) {
    super();
    this.desk = new Desk(this, kind);
    this.place = place;
    this.roles = roles;
    new Watch(this, sites);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const site = this.query.get('site') ?? '';
    if (!this.started || site !== this.desk.site) {
      this.started = true;
      this.desk.site = site;
      void this.desk.start();
    }
    if (changed.has('itemId')) void this.open();
  }

  private async open(): Promise<void> {
    const first = !this.hasUpdated;
    if (!(await this.desk.open(this.itemId))) return;
    if (this.desk.news) announce(this.desk.news);
    if (this.itemId && !first) await this.focusOn(this.desk.mode === 'edit' ? '#desk-text' : '.item-heading');
  }

  private address(id?: string): string {
    return href([this.place, ...(id ? [id] : [])], { site: this.query.get('site') });
  }

  /** Tells what a change did, to the eye and the ear, and puts the focus there. */
  private async tell(task: Promise<Outcome>): Promise<void> {
    const { desk } = this;
    switch (await task) {
      case 'stopped':
        return this.focusOn('.guard');
      case 'typedOn':
        return go(this.address(desk.typedOn));
      case 'done':
        announce(desk.news);
        this.requestUpdate();
        // Who types on is not interrupted.
        if (desk.mode === 'edit' && document.activeElement?.id === 'desk-text') return;
        return this.focusOn('.news');
      case 'not':
        return;
    }
  }

  private async more(): Promise<void> {
    const first = await this.desk.due.more();
    if (first) await this.focusAfterMore(`#row-${CSS.escape(first.id)}`);
  }

  private async leave(): Promise<void> {
    const { mode } = this.desk;
    this.desk.leave();
    await this.focusOn(`[data-own="${mode}"]`);
  }

  private async send(override = false): Promise<void> {
    const { desk } = this;
    await this.tell(desk.mode === 'edit' ? desk.saveEdit(override) : desk.send(override));
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    return deskView({
      kind: desk.kind,
      names: itemNames,
      wrote: (id) => desk.own.some((card) => card.id === id),
      accepted: desk.accepted,
      address: (id) => this.address(id),
      list: desk.due,
      sent: desk.own,
      sites: session.sitesFor(...this.roles),
      site: desk.site,
      openId: this.itemId,
      item: desk.item,
      failure: desk.failure,
      mine: desk.mine,
      mode: desk.mode,
      news: desk.news,
      text: this.itemId ? desk.text : '',
      max: desk.max,
      busy: desk.faults.busy,
      faults: desk.faults.fields,
      whole: desk.faults.whole,
      guard: guardSteps(this, desk, this.itemId !== '', (override) => void this.send(override)),
      start: () => desk.start(),
      more: () => void this.more(),
      chooseSite: (site) => go(href([this.place], { site })),
      reload: () => desk.reload(),
      write: (text) => followWriting(desk, text),
      send: (event) => {
        event.preventDefault();
        void this.send();
      },
      edit: () => {
        desk.beginEdit();
        void this.focusOn('#desk-text');
      },
      askWithdraw: () => {
        desk.beginWithdraw();
        void this.focusOn('#withdraw-title');
      },
      withdraw: () => void this.tell(desk.withdraw()),
      leave: () => void this.leave(),
      accept: (answer) => void this.tell(desk.accept(answer)),
    });
  }
}
