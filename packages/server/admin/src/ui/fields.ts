/** Form fields with label, hint and error in one place, tied together by ids (GOV.UK pattern: errors beside the field and in a summary). */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { t } from '../i18n/en.ts';

/** `note`: said below the field of what stands in it; it makes it no worse and no better. */
type Common = {
  id: string;
  label: string;
  hint?: string | TemplateResult | undefined;
  error?: string | undefined;
  note?: string | undefined;
};

const described = (field: Common, extra = ''): string | typeof nothing =>
  [field.hint && `${field.id}-hint`, field.error && `${field.id}-error`, field.note && `${field.id}-note`, extra]
    .filter(Boolean)
    .join(' ') || nothing;
const hintOf = (field: Common): TemplateResult | typeof nothing =>
  field.hint ? html`<p class="hint" id="${field.id}-hint">${field.hint}</p>` : nothing;
const errorOf = (field: Common): TemplateResult | typeof nothing =>
  field.error ? html`<p class="field-error" id="${field.id}-error"><span class="vh">${t.errorPrefix} </span>${field.error}</p>` : nothing;
const noteOf = (field: Common): TemplateResult | typeof nothing =>
  field.note ? html`<p class="field-note" id="${field.id}-note">${field.note}</p>` : nothing;
const wrap = (field: Common): string => (field.error ? 'field has-error' : 'field');

type Text = Common & {
  name?: string;
  value?: string;
  type?: 'text' | 'email' | 'password' | 'url';
  autocomplete?: string;
  inputmode?: 'numeric' | 'tel' | 'url';
  width?: 'short' | 'middle';
  readonly?: boolean;
  plain?: boolean;
  oninput?: (value: string) => void;
  onchange?: () => void;
};
export const textField = (field: Text): TemplateResult =>
  html`<div class=${wrap(field)}>
    <label for=${field.id}>${field.label}</label>
    ${hintOf(field)} ${errorOf(field)}
    <input
      id=${field.id}
      name=${field.name ?? field.id}
      type=${field.type ?? 'text'}
      class=${field.width ?? ''}
      .value=${field.value ?? ''}
      autocomplete=${field.autocomplete ?? 'off'}
      inputmode=${field.inputmode ?? nothing}
      spellcheck=${field.plain ? 'false' : nothing}
      autocapitalize=${field.plain ? 'none' : nothing}
      aria-describedby=${described(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      ?readonly=${field.readonly ?? false}
      @input=${(event: Event) => field.oninput?.((event.target as HTMLInputElement).value)}
      @change=${() => field.onchange?.()}
    />
    ${noteOf(field)}
  </div>`;

export const areaField = (
  field: Common & {
    name?: string;
    value?: string;
    rows?: number;
    oninput?: (event: InputEvent) => void;
    below?: TemplateResult;
    belowId?: string;
    plain?: boolean;
  },
): TemplateResult =>
  html`<div class=${wrap(field)}>
    <label for=${field.id}>${field.label}</label>
    ${hintOf(field)} ${errorOf(field)}
    <textarea
      id=${field.id}
      name=${field.name ?? field.id}
      rows=${field.rows ?? 6}
      dir="auto"
      .value=${field.oninput ? live(field.value ?? '') : (field.value ?? '')}
      spellcheck=${field.plain ? 'false' : 'true'}
      aria-describedby=${described(field, field.belowId)}
      aria-invalid=${field.error ? 'true' : nothing}
      @input=${field.oninput ?? nothing}
    ></textarea>
    ${field.below ?? nothing}
  </div>`;

export const selectField = (
  field: Common & { name?: string; value: string; options: readonly (readonly [string, string])[]; onchange?: (value: string) => void },
): TemplateResult =>
  html`<div class=${wrap(field)}>
    <label for=${field.id}>${field.label}</label>
    ${hintOf(field)} ${errorOf(field)}
    <select
      id=${field.id}
      name=${field.name ?? field.id}
      aria-describedby=${described(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      @change=${(event: Event) => field.onchange?.((event.target as HTMLSelectElement).value)}
    >
      ${field.options.map(([value, words]) => html`<option value=${value} ?selected=${value === field.value}>${words}</option>`)}
    </select>
    ${noteOf(field)}
  </div>`;

export const tick = (box: {
  id: string;
  name?: string;
  value?: string;
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onchange?: (checked: boolean) => void;
}): TemplateResult =>
  html`<div class="tick">
    <input
      type="checkbox"
      id=${box.id}
      name=${box.name ?? box.id}
      .value=${box.value ?? 'on'}
      .checked=${box.onchange ? live(box.checked) : box.checked}
      aria-describedby=${box.hint ? `${box.id}-hint` : nothing}
      @change=${(event: Event) => box.onchange?.((event.target as HTMLInputElement).checked)}
    />
    <label for=${box.id}>${box.label}</label>
    ${box.hint ? html`<p class="hint" id="${box.id}-hint">${box.hint}</p>` : nothing}
  </div>`;

/** A group of boxes or radios under one legend. */
export const group = (field: Common & { content: unknown }): TemplateResult =>
  html`<fieldset class=${wrap(field)} id=${field.id} tabindex="-1" aria-describedby=${described(field)}>
    <legend>${field.label}</legend>
    ${hintOf(field)} ${errorOf(field)} ${field.content} ${noteOf(field)}
  </fieldset>`;

/** All faults of a form. Each leads to its field. Takes the focus when it appears. */
export const errorSummary = (fields: Readonly<Record<string, string>>, whole = '', prefix = ''): TemplateResult | typeof nothing => {
  const entries = Object.entries(fields);
  if (entries.length === 0 && !whole) return nothing;
  const show = (id: string): void => {
    const target = document.getElementById(prefix + id);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return html`<div class="error-summary" role="group" tabindex="-1" aria-labelledby="${prefix}error-title">
    <h2 id="${prefix}error-title">${t.problemTitle}</h2>
    ${whole ? html`<p>${whole}</p>` : nothing}
    ${
      entries.length > 0
        ? html`<ul>
            ${entries.map(([id, words]) => html`<li><button type="button" class="link" @click=${() => show(id)}>${words}</button></li>`)}
          </ul>`
        : nothing
    }
  </div>`;
};

/** Sends by its own words; while it is busy it keeps the focus and says so. */
export const submitButton = (words: string, busyWords: string, busy: boolean, kind = 'go'): TemplateResult =>
  html`<button type="submit" class="btn ${kind}" aria-disabled=${busy ? 'true' : nothing}>${busy ? busyWords : words}</button>`;
