import type { ReactiveControllerHost } from 'lit';
import type { ProblemCode } from '@commonward/server/contract';
import { problemWords } from '../i18n/problems.ts';
import { failureWords, isFailure } from './problem.ts';

/**
 * What is wrong with a form, in words beside the fields and in a summary that takes the focus (GOV.UK pattern).
 * The host keeps what was typed; this keeps only the faults.
 */
export class FormFaults {
  fields: Readonly<Record<string, string>> = {};
  /** A fault of the whole form, when no field is to blame. */
  whole = '';
  busy = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #inSight: () => boolean;

  /** `inSight` false: another form of the host stands there now, and its focus is not to be taken. */
  constructor(host: ReactiveControllerHost & HTMLElement, inSight: () => boolean = () => true) {
    this.#host = host;
    this.#inSight = inSight;
  }

  clear(): void {
    this.fields = {};
    this.whole = '';
    this.#host.requestUpdate();
  }

  /** Shows faults found here; true when there are any. */
  show(fields: Record<string, string | null | false | undefined>): boolean {
    const faults = Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1]));
    this.fields = Object.fromEntries(faults);
    this.whole = '';
    this.#reveal();
    return faults.length > 0;
  }

  /**
   * Shows what the server found. `fix` holds words per field, and per field and code (`email.already_exists`) where a code wants words of its own
   * there; such a failure is put down to that field though the server names none. A fault within a field (`settings.criteria.0.label`) is shown
   * at that field.
   */
  fail(error: unknown, fix: Readonly<Record<string, string>> = {}, known: readonly string[] = Object.keys(fix)): void {
    const faults: Record<string, string> = {};
    if (isFailure(error)) {
      for (const { field, code } of error.errors) {
        const name = field.split('.').find((step) => known.includes(step));
        if (!name || (name in faults && code !== 'invalid_fields')) continue;
        faults[name] = fix[`${name}.${code}`] ?? (code === 'invalid_fields' ? fix[name] : undefined) ?? problemWords(code as ProblemCode);
      }
      const own = Object.keys(fix).find((entry) => entry.endsWith(`.${error.code}`));
      if (own && Object.keys(faults).length === 0) faults[own.slice(0, own.indexOf('.'))] = fix[own]!;
    }
    this.fields = faults;
    this.whole = Object.keys(faults).length > 0 ? '' : failureWords(error);
    this.#reveal();
  }

  /** Runs a send with the form marked busy; false when it failed, with the faults shown. */
  async send(task: () => Promise<void>, fix: Readonly<Record<string, string>> = {}, known?: readonly string[]): Promise<boolean> {
    if (this.busy) return false;
    this.clear();
    this.busy = true;
    this.#host.requestUpdate();
    try {
      await task();
      return true;
    } catch (error) {
      this.fail(error, fix, known);
      return false;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  #reveal(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.#inSight()) this.#host.querySelector<HTMLElement>('.error-summary')?.focus();
    });
  }
}
