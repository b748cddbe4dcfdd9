/** Line icons, drawn in the text's colour. Each stands beside words that say the same. */
import { html, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const tick = (): TemplateResult => icon('M3 8.5l3.2 3.2L13 5');
export const cross = (): TemplateResult => icon('M8 2.5v11M2.5 8h11');
export const building = (): TemplateResult => icon('M3 13.5v-11h7v11M10 6.5h3v7M1.5 13.5h13M5.5 5.5h2M5.5 8.5h2');
export const person = (): TemplateResult =>
  icon('M8 8A2.6 2.6 0 1 0 8 2.8 2.6 2.6 0 0 0 8 8zM2.8 13.6C3.3 11.2 5.3 10 8 10s4.7 1.2 5.2 3.6');
export const archive = (): TemplateResult => icon('M2 3h12v3H2zM3 6v7.5h10V6M6.5 9h3');
export const clock = (): TemplateResult => icon('M8 14A6 6 0 1 0 8 2 6 6 0 0 0 8 14zM8 4.8V8l2.2 1.8');
export const turnedBack = (): TemplateResult => icon('M6.5 3L3 6.5l3.5 3.5M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7');
export const stopped = (): TemplateResult => icon('M8 14A6 6 0 1 0 8 2 6 6 0 0 0 8 14zM3.8 3.8l8.4 8.4');
