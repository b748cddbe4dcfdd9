/** Stars to look at. The number stands beside them in words, so they are hidden from assistive technology. */
import { svg, html, nothing, type TemplateResult } from 'lit';

const star = 'M8 1.1l2.06 4.5 4.92.58-3.64 3.36.97 4.86L8 11.98 3.69 14.4l.97-4.86L1.02 6.18l4.92-.58z';

/** @param value 0 to 5; a part of a star is drawn by clipping */
export const stars = (value: number): TemplateResult =>
  html`<svg class="stars" viewBox="0 0 84 16" aria-hidden="true" focusable="false">
    ${[0, 1, 2, 3, 4].map((at) => {
      const part = Math.max(0, Math.min(1, value - at));
      return svg`<g transform="translate(${at * 17})"><path class="star-empty" d=${star}></path>${
        part === 1
          ? svg`<path class="star-full" d=${star}></path>`
          : part > 0
            ? svg`<svg width=${16 * part} height="16" viewBox="0 0 ${16 * part} 16"><path class="star-full" d=${star}></path></svg>`
            : nothing
      }</g>`;
    })}
  </svg>`;

/** One star, for the radios of a rating. */
export const oneStar = (): TemplateResult =>
  html`<svg class="one-star" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${star}></path></svg>`;
