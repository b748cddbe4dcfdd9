/**
 * Parts of a form, after the GOV.UK pattern: faults are said on sending only, in a summary that links to the fields and again beside each
 * field. Label, field and fault stand in one shadow root, for ids do not reach across.
 */
import { html, nothing, type TemplateResult } from 'lit';

/** What is wrong with one field, in words. */
export interface Fault {
  field: string;
  message: string;
}

export const faultOf = (faults: readonly Fault[], field: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.message;

/** Takes focus to the summary where there are several faults, else to the one field. */
export const focusFaults = (root: ParentNode, faults: readonly Fault[]): void => {
  const [only] = faults;
  if (faults.length === 1 && only && focusField(root, only.field)) return;
  root.querySelector<HTMLElement>('.summary-of-faults')?.focus();
};

/** Focuses the field, or the first choice of a group. */
export const focusField = (root: ParentNode, field: string): boolean => {
  const found = root.querySelector<HTMLElement>(`#field-${CSS.escape(field)}`);
  const control = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input:checked, input') : found;
  control?.focus();
  return Boolean(control);
};

/** Shown for more than one fault; a single one takes focus itself. */
export const faultSummary = (faults: readonly Fault[], title: string): TemplateResult | typeof nothing => {
  if (faults.length < 2) return nothing;
  const go = (event: Event, field: string) => {
    event.preventDefault();
    focusField((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot, field);
  };
  return html`<div class="summary-of-faults" tabindex="-1" role="alert" aria-labelledby="faults-title">
    <p id="faults-title"><strong>${title}</strong></p>
    <ul class="bare links" role="list">
      ${faults.map(({ field, message }) => html`<li><a class="link" href="#field-${field}" @click=${(event: Event) => go(event, field)}>${message}</a></li>`)}
    </ul>
  </div>`;
};

/** Something that failed as a whole, e.g. the network. Takes focus by its class. */
export const trouble = (message: string, more: unknown = nothing): TemplateResult =>
  html`<div class="summary-of-faults" tabindex="-1" role="alert">
    <p><strong>${message}</strong></p>
    ${more}
  </div>`;

interface Described {
  field: string;
  label: string;
  hint?: string;
  faults: readonly Fault[];
}

const described = ({ field, hint, faults }: Described): string =>
  [hint && `hint-${field}`, faultOf(faults, field) && `fault-${field}`].filter(Boolean).join(' ');

/** A label, its hint and its fault around one control. `control` gets what ties it to them. */
export const labelled = (
  given: Described,
  control: (ties: { id: string; describedBy: string | typeof nothing; invalid: 'true' | typeof nothing }) => TemplateResult,
): TemplateResult => {
  const fault = faultOf(given.faults, given.field);
  return html`<div class=${fault ? 'field faulty' : 'field'}>
    <label class="label" for="field-${given.field}">${given.label}</label>
    ${given.hint ? html`<p class="hint" id="hint-${given.field}">${given.hint}</p>` : nothing}
    ${fault ? html`<p class="fault" id="fault-${given.field}">${fault}</p>` : nothing}
    ${control({ id: `field-${given.field}`, describedBy: described(given) || nothing, invalid: fault ? 'true' : nothing })}
  </div>`;
};

interface Choice {
  value: string;
  label: unknown;
  classes?: string;
}

/** Native radios in a fieldset; arrows, form value and name come with them. Nothing is chosen beforehand. */
export const choices = (
  given: Described & { name: string; value: string; options: readonly Choice[]; classes?: string; change: (value: string) => void },
): TemplateResult => {
  const fault = faultOf(given.faults, given.field);
  return html`<fieldset
    id="field-${given.field}"
    class="field ${fault ? 'faulty' : ''} ${given.classes ?? ''}"
    aria-describedby=${described(given) || nothing}
  >
    <legend class="label">${given.label}</legend>
    ${given.hint ? html`<p class="hint" id="hint-${given.field}">${given.hint}</p>` : nothing}
    ${fault ? html`<p class="fault" id="fault-${given.field}">${fault}</p>` : nothing}
    <div class="choices">
      ${given.options.map(
        ({ value, label, classes = '' }) =>
          html`<label class="choice ${classes}"
            ><input
              type="radio"
              name=${given.name}
              value=${value}
              .checked=${given.value === value}
              aria-invalid=${fault ? 'true' : nothing}
              @change=${() => given.change(value)}
            /><span>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
};

/** An unticked box with its words. */
export const tickBox = (given: Described & { checked: boolean; change: (checked: boolean) => void }): TemplateResult => {
  const fault = faultOf(given.faults, given.field);
  return html`<div class=${fault ? 'field faulty' : 'field'}>
    ${fault ? html`<p class="fault" id="fault-${given.field}">${fault}</p>` : nothing}
    <label class="choice tick"
      ><input
        type="checkbox"
        id="field-${given.field}"
        name=${given.field}
        .checked=${given.checked}
        aria-describedby=${described(given) || nothing}
        aria-invalid=${fault ? 'true' : nothing}
        @change=${(event: Event) => given.change((event.target as HTMLInputElement).checked)}
      /><span>${given.label}</span></label
    >
    ${given.hint ? html`<p class="hint under-tick" id="hint-${given.field}">${given.hint}</p>` : nothing}
  </div>`;
};
