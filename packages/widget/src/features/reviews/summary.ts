/** The rating in one sentence, as a number, as a distribution and by criterion. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RatingSummary } from '@commonward/server/contract';
import type { Locale } from '../../i18n/locale.ts';
import { stars } from '../../ui/stars.ts';

const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="bar-all" width="100" height="8"></rect>
    <rect class="bar-part" width=${100 * share} height="8"></rect>
  </svg>`;

/** @param expanded whether all of the detail is open, where it is left out or cut beside the number; see FitController */
export const summary = (
  rating: RatingSummary,
  { reading, format }: Locale,
  expanded: boolean,
  toggle: () => void,
): TemplateResult | typeof nothing => {
  if (!rating.count || rating.mean === null) return nothing;
  const rated = rating.criteria.flatMap(({ label, mean }) => (mean === null ? [] : [{ label, mean }]));
  return html`<div class="summary" part="summary">
    <div class="overall">
      <p class="unseen">${reading.ratingSentence(rating.mean, rating.count)}</p>
      <span class="big" aria-hidden="true">${format.mean(rating.mean)}</span>
      <span class="under">
        <span class="line">
          <span aria-hidden="true">${stars(rating.mean)}</span>
          <button
            type="button"
            class="link detail-button muted"
            aria-expanded=${expanded ? 'true' : 'false'}
            aria-controls="detail"
            @click=${toggle}
          >
            ${expanded ? reading.hideDetail : reading.showDetail}
          </button>
        </span>
        <span class="muted since">${rating.since === null ? nothing : reading.reviewsSince(rating.count, rating.since)}</span>
      </span>
    </div>
    <div id="detail" class=${expanded ? 'detail open' : 'detail'}>
      <ul class="bars bare" role="list" aria-label=${reading.distribution}>
        ${[5, 4, 3, 2, 1].map((value) => {
          const count = rating.distribution[value - 1] ?? 0;
          return html`<li>
            <span class="unseen">${reading.distributionRow(value, count)}</span>
            <span class="muted" aria-hidden="true">${reading.starsLabel(value)}</span>${bar(count / rating.count)}<span
              class="number"
              aria-hidden="true"
              >${format.number(count)}</span
            >
          </li>`;
        })}
      </ul>
      ${
        rated.length
          ? html`<dl class=${rated.length > 2 ? 'criteria' : 'criteria few'} aria-label=${reading.byCriterion}>
              ${rated.map(
                ({ label, mean }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${format.mean(mean)}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </div>
  </div>`;
};
