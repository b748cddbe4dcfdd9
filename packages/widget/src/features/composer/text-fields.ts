/** Fields for words, with a count once little room is left. */
import { html, nothing, type TemplateResult } from 'lit';
import { labelled } from '../../ui/form.ts';
import type { Fault } from '../../ui/form.ts';
import type { Composing } from './kind.ts';

interface TextField {
  name: string;
  label: string;
  hint?: string;
  limit: number;
}

/** Length as the server counts it, in UTF-16 units. */
const over = (value: string, limit: number) => value.length - limit;

const count = ({ words, values }: Composing, name: string, limit: number): TemplateResult | typeof nothing => {
  const left = -over(values[name] ?? '', limit);
  if (left > limit / 5) return nothing;
  return html`<p class="count">${left >= 0 ? words.charactersLeft(left) : words.charactersOver(-left)}</p>`;
};

export const textArea = (composing: Composing, { name, label, hint, limit }: TextField): TemplateResult =>
  html`${labelled(
    { field: name, label, faults: composing.faults, ...(hint && { hint }) },
    ({ id, describedBy, invalid }) =>
      html`<textarea
          id=${id}
          name=${name}
          rows="6"
          dir="auto"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${composing.values[name] ?? ''}
          @input=${(event: Event) => composing.set(name, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        ${count(composing, name, limit)} ${composing.under(name)}`,
  )}`;

export const textLine = (composing: Composing, { name, label, hint, limit }: TextField): TemplateResult =>
  html`${labelled(
    { field: name, label, faults: composing.faults, ...(hint && { hint }) },
    ({ id, describedBy, invalid }) =>
      html`<input
          id=${id}
          type="text"
          name=${name}
          dir="auto"
          autocomplete="off"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${composing.values[name] ?? ''}
          @input=${(event: Event) => composing.set(name, (event.target as HTMLInputElement).value)}
        />
        ${count(composing, name, limit)} ${composing.under(name)}`,
  )}`;

/** The fault of a field of words: nothing in it, or more than it takes. */
export const checkText = (
  field: string,
  value: string | undefined,
  limit: number,
  needed: string,
  tooLong: (limit: number) => string,
): Fault[] => {
  if (!value?.trim()) return [{ field, message: needed }];
  return over(value, limit) > 0 ? [{ field, message: tooLong(limit) }] : [];
};
