/** Headings whose level the page decides. */
import { html, nothing, type TemplateResult } from 'lit';

type Content = unknown;

/** A heading of the level nearest to `level` that HTML has. `id` lets it name something; it can take focus when a view opens. */
export const heading = (level: number, content: Content, id?: string, classes?: string): TemplateResult => {
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 id=${id ?? nothing} class=${classes ?? nothing} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${id ?? nothing} class=${classes ?? nothing} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id ?? nothing} class=${classes ?? nothing} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id ?? nothing} class=${classes ?? nothing} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id ?? nothing} class=${classes ?? nothing} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id ?? nothing} class=${classes ?? nothing} tabindex="-1">${content}</h6>`;
  }
};
