/** What was changed in a form and not saved, kept for this tab as every other writing here. */
import { draftOf, dropDraft, keepDraft } from './draft.ts';

type Values = readonly (readonly [string, string])[];
/** `version`: of what the changes were made to, so that somebody else's save meanwhile is noticed. */
type Kept<Rest> = { version: number; values: Values; rest: Rest };

/** `Rest`: what the form's host holds beside the named fields. */
export class FormDraft<Rest = null> {
  #name = '';
  #form: HTMLFormElement | null = null;
  #saved = '';
  /** Fields that `Rest` stands for. */
  readonly #beside: string;

  constructor(beside = '\0') {
    this.#beside = beside;
  }

  /** Whether `begin` was called with this form, not with one that stood in its place before. */
  isOf(form: HTMLFormElement): boolean {
    return form === this.#form;
  }

  get #values(): Values {
    return [...new FormData(this.#form ?? undefined)].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith(this.#beside) ? [[name, value] as const] : [],
    );
  }

  /** The form as it is, to tell later whether there is something to keep. */
  state(rest: Rest, values = this.#values): string {
    return JSON.stringify([values, rest]);
  }

  /** Called with the form as it is saved. Puts into its fields what was kept under `name`, if anything was, and hands it back. */
  begin(name: string, form: HTMLFormElement, rest: Rest): Kept<Rest> | null {
    this.#name = name;
    this.#form = form;
    this.#saved = this.state(rest);
    const { text } = draftOf(name);
    if (!text) return null;
    const kept = JSON.parse(text) as Kept<Rest>;
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox')
        field.checked = kept.values.some(([at, value]) => at === field.name && value === field.value);
      else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
        field.value = kept.values.find(([at]) => at === field.name)?.[1] ?? field.value;
    }
    return kept;
  }

  keep(version: number, rest: Rest): void {
    if (!this.#form) return;
    const values = this.#values;
    if (this.state(rest, values) === this.#saved) dropDraft(this.#name);
    else keepDraft(this.#name, JSON.stringify({ version, values, rest } satisfies Kept<Rest>));
  }

  /** `state` was sent and is what is saved now; what was typed since then stays kept. */
  saved(state: string, version: number, rest: Rest): void {
    this.#saved = state;
    this.keep(version, rest);
  }

  drop(): void {
    dropDraft(this.#name);
  }
}
