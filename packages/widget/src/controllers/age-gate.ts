/**
 * Asks for the age before anything else (GDPR 8, COPPA 16 CFR 312): a neutral question with no default. Below the site's limit nothing is
 * sent or kept.
 */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { helplinesForYoung } from '../data/helplines.ts';
import type { Place } from '../data/place.ts';
import type { Writing } from '../i18n/writing.ts';
import { choices, focusFaults, type Fault } from '../ui/form.ts';
import { heading } from '../ui/heading.ts';
import { helpList } from '../ui/help-card.ts';

type Host = ReactiveControllerHost & HTMLElement & { ofAge: boolean; readonly renderRoot: HTMLElement | DocumentFragment };

export class AgeGate implements ReactiveController {
  private readonly host: Host;
  private chosen = '';
  private faults: readonly Fault[] = [];
  private refused = false;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether the question is still open. */
  asks(place: Place): boolean {
    return place.site.ageLimit > 0 && !this.host.ofAge;
  }

  /** @param back the button that leads away */
  render(place: Place, words: Writing, back: TemplateResult): TemplateResult {
    const { ageLimit, emergencyNumber } = place.site;
    if (this.refused) {
      return html`<div class="step">
        ${heading(place.headingLevel + 1, words.tooYoungTitle, 'title', 'title')}
        <p>${words.tooYoung(ageLimit)}</p>
        <p>${words.tooYoungHelp}</p>
        ${helpList(words, { worry: 'safeguarding', emergencyNumber, lines: helplinesForYoung(place.site), ownLine: null })}
        <div class="buttons">${back}</div>
      </div>`;
    }
    return html`<form novalidate part="form" @submit=${(event: Event) => this.decide(event, words)}>
      ${choices({
        field: 'age',
        name: 'age',
        label: words.ageQuestion,
        faults: this.faults,
        value: this.chosen,
        options: [
          { value: 'yes', label: words.ageReached(ageLimit) },
          { value: 'no', label: words.ageNotReached(ageLimit) },
        ],
        change: (value) => {
          this.chosen = value;
        },
      })}
      <div class="buttons"><button class="button age-go">${words.ageGo}</button>${back}</div>
    </form>`;
  }

  private decide(event: Event, words: Writing): void {
    event.preventDefault();
    event.stopPropagation();
    this.faults = this.chosen ? [] : [{ field: 'age', message: words.ageNeeded }];
    this.refused = this.chosen === 'no';
    if (this.chosen === 'yes') {
      this.host.ofAge = true;
      this.host.dispatchEvent(new Event('of-age'));
    }
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      if (this.faults.length) focusFaults(this.host.renderRoot, this.faults);
      else this.host.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    });
  }
}
