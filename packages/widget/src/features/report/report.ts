/** Reports a post to the moderators. Needs no account; the author never learns of it. */
import { LitElement, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ReportReason, ReportReceipt } from '@commonward/server/contract';
import { newSubmission } from '../../data/drafts.ts';
import type { Place } from '../../data/place.ts';
import { RequestFailure, codeOf } from '../../data/problem.ts';
import { wish } from '../../events/wish.ts';
import type { Writing } from '../../i18n/writing.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { choices, faultSummary, focusFaults, labelled, trouble, type Fault } from '../../ui/form.ts';
import { heading } from '../../ui/heading.ts';

const reasons: readonly ReportReason[] = [
  'personal_data',
  'about_me',
  'abuse',
  'dangerous_advice',
  'not_an_experience',
  'advertising',
  'illegal',
  'other',
];
const wordsLimit = 1000;

export class CommonwardReport extends LitElement {
  static override styles = [base, forms];

  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) words!: Writing;
  /** Id of what is reported. */
  @property({ attribute: false }) item = '';

  @state() private reason = '';
  @state() private faults: readonly Fault[] = [];
  @state() private trouble = '';
  @state() private busy = false;
  @state() private reference = '';
  private text = '';
  private readonly submission = newSubmission();

  begin(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override render() {
    const { words, place, faults } = this;
    const title = (text: string) => heading(place.headingLevel + 2, text, 'title', 'title');
    const close = (label: string) =>
      html`<button type="button" class="button quiet" @click=${() => wish(this, { want: 'close-in-place' })}>${label}</button>`;
    if (this.reference) {
      return html`<div class="in-place">
        ${title(words.reportThanks)}
        <p>${words.reportReference(this.reference)}</p>
        <div class="buttons">${close(words.close)}</div>
      </div>`;
    }
    return html`<form class="in-place" novalidate part="form" aria-labelledby="title" @submit=${this.send}>
      ${title(words.reportTitle)}
      <p>${words.reportHint}</p>
      ${this.trouble ? trouble(this.trouble) : faultSummary(faults, words.faultsTitle)}
      ${choices({
        field: 'reason',
        name: 'reason',
        label: words.reportReasonLabel,
        faults,
        value: this.reason,
        options: reasons.map((value) => ({ value, label: words.reportReason[value] })),
        change: (value) => (this.reason = value),
      })}
      ${labelled(
        {
          field: 'words',
          label: words.optional(words.reportWordsLabel),
          hint: `${words.reportWordsHint} ${words.upTo(wordsLimit)}`,
          faults,
        },
        ({ id, describedBy, invalid }) =>
          html`<textarea
            id=${id}
            name="words"
            rows="3"
            dir="auto"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${this.text}
            @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
          ></textarea>`,
      )}
      <div class="buttons">
        <button class="button send" aria-disabled=${this.busy ? 'true' : 'false'}>${this.busy ? words.sending : words.reportSend}</button
        >${close(words.cancel)}
      </div>
    </form>`;
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const { words, place } = this;
    const faults: Fault[] = [];
    if (!this.reason) faults.push({ field: 'reason', message: words.reportReasonNeeded });
    if (this.text.length > wordsLimit) faults.push({ field: 'words', message: words.tooLong(wordsLimit) });
    this.trouble = '';
    this.show(faults);
    if (faults.length) return;
    this.busy = true;
    try {
      const receipt = await place.api.send<ReportReceipt>('POST', `items/${encodeURIComponent(this.item)}/reports`, {
        reason: this.reason,
        ...(this.text.trim() && { words: this.text }),
        submission: this.submission,
      });
      this.reference = receipt.reference;
      await this.updateComplete;
      this.begin();
    } catch (thrown) {
      const code = codeOf(thrown);
      const failure = thrown instanceof RequestFailure ? thrown : null;
      wish(this, { want: 'failed', code });
      const known = (failure?.faults ?? []).filter(({ field }) => field === 'words' || field === 'reason');
      if (!known.length) this.trouble = words.problem(code, failure?.retryAfter ?? null);
      this.show(known.map((fault) => ({ field: fault.field, message: words.problem(fault.code, null) })));
    } finally {
      this.busy = false;
    }
  };

  private show(faults: readonly Fault[]): void {
    this.faults = faults;
    if (faults.length || this.trouble) void this.updateComplete.then(() => focusFaults(this.renderRoot, faults));
  }
}
