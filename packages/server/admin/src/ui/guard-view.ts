/** What the reply guard stopped and the ways on, and the safe replies. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemDetail } from '@commonward/server/contract';
import { t } from '../i18n/en.ts';
import { failed, loading } from './notices.ts';

type Kind = NonNullable<ItemDetail['overridden']>[number]['kind'];

export type GuardedWords = { words: string; kind: Kind; rule: string };
export type SafeReplyText = { id: string; tone: keyof typeof t.guard.tones; text: string };

export type GuardView = {
  kind: 'answer' | 'reply';
  stopped: readonly GuardedWords[] | null;
  sole: boolean;
  busy: boolean;
  templates: readonly SafeReplyText[] | 'loading' | 'failed' | null;
  /** There are words of the writer's own to bring back. */
  ownWords: boolean;
  changeIt: () => void;
  openTemplates: () => unknown;
  showTemplates: () => void;
  take: (template: SafeReplyText) => void;
  bringBack: () => void;
  askSecond: () => void;
};

/** Words that were found for two reasons, or twice, stand once, and so does each rule that they go against. */
const byWords = (stopped: readonly GuardedWords[]): Map<string, string> => {
  const all = new Map<string, Map<string, Set<Kind>>>();
  for (const { words, kind, rule } of stopped) {
    const rules = all.get(words) ?? new Map<string, Set<Kind>>();
    all.set(words, rules.set(rule, (rules.get(rule) ?? new Set<Kind>()).add(kind)));
  }
  return new Map(
    [...all].map(([words, rules]) => [words, [...rules].map(([rule, kinds]) => t.found.guardReason([...kinds], rule)).join('; ')]),
  );
};

export const guardPanel = (view: GuardView): TemplateResult | typeof nothing => {
  const { stopped } = view;
  if (!stopped) return nothing;
  if (stopped.length === 0)
    return html`<div class="guard over" role="group" tabindex="-1" aria-labelledby="guard-title">
      <h3 id="guard-title">${t.guard.clearTitle}</h3>
      <p>${t.guard.clearText}</p>
    </div>`;
  return html`<div class="guard" role="group" tabindex="-1" aria-labelledby="guard-title">
    <h3 id="guard-title">${t.guard.title}</h3>
    <p>${t.guard.why[view.kind]}</p>
    <ul class="guard-words">
      ${[...byWords(stopped)].map(([words, reason]) => html`<li><q dir="auto">${words}</q> ${reason}</li>`)}
    </ul>
    <div class="buttons">
      <button type="button" class="btn go" @click=${view.changeIt}>${t.guard.changeIt}</button>
      <button type="button" class="btn" @click=${view.showTemplates}>${t.guard.takeSafe[view.kind]}</button>
    </div>
    <section aria-labelledby="second-title">
      <h4 id="second-title">${t.guard.secondTitle}</h4>
      <p>${t.guard.secondText}${view.sole ? ` ${t.guard.secondSole}` : nothing}</p>
      <button type="button" class="btn" aria-disabled=${view.busy ? 'true' : nothing} @click=${view.askSecond}>
        ${view.busy ? t.writing.sending : t.guard.askSecond}
      </button>
    </section>
  </div>`;
};

/** Replies to reviews, or answers, that tell nothing of anybody, to begin from. */
export const safeReplyList = (view: GuardView): TemplateResult =>
  html`<details class="safe-replies" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && view.openTemplates()}>
    <summary id="safe-title">${t.guard.safeTitle[view.kind]}</summary>
    <p class="meta">${t.guard.safeText[view.kind]}</p>
    ${
      typeof view.templates === 'object' && view.templates
        ? html`<ul>
            ${view.templates.map(
              (template) =>
                html`<li>
                  <p class="meta">${t.guard.tones[template.tone]}</p>
                  <p id="safe-${template.id}">${template.text}</p>
                  <button type="button" class="btn" aria-describedby="safe-${template.id}" @click=${() => view.take(template)}>
                    ${t.guard.take}
                  </button>
                </li>`,
            )}
          </ul>`
        : view.templates === 'loading'
          ? loading()
          : view.templates === 'failed'
            ? failed(t.guard.safeFailed, view.openTemplates)
            : nothing
    }
  </details>`;

export const ownWordsButton = (view: GuardView): TemplateResult | typeof nothing =>
  view.ownWords ? html`<p><button type="button" class="link" @click=${view.bringBack}>${t.guard.bringBack}</button></p>` : nothing;
