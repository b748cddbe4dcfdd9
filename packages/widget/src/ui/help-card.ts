/** What somebody who may be in danger sees: one sentence, and whom to call now. It asks for nothing and holds nothing back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Worry, Writing } from '../i18n/writing.ts';
import { sentence } from './sentence.ts';

export interface HelpLine {
  name: string;
  numbers: readonly string[];
  /** How it is reached; by telephone unless it says so. */
  by?: 'text';
  link?: string;
  hours: 'always' | 'limited';
}

export interface Help {
  worry: Worry;
  emergencyNumber: string;
  lines: readonly HelpLine[];
  /** The clinic's own line. */
  ownLine: { name: string; phone: string } | null | undefined;
  /** What happens with what was written, once it was sent. */
  next?: string | undefined;
}

export const helpCard = (words: Writing, { worry, emergencyNumber, lines, ownLine, next }: Help): TemplateResult =>
  html`<div class="help" role="group" aria-label=${words.helpTitle}>
    <p><strong>${words.help[worry]}</strong></p>
    ${next ? html`<p>${next}</p>` : nothing} ${helpList(words, { worry, emergencyNumber, lines, ownLine })}
  </div>`;

/** Whom to call, the emergency number first. */
export const helpList = (words: Writing, { worry, emergencyNumber, lines, ownLine }: Omit<Help, 'next'>): TemplateResult =>
  html`<ul class="bare" role="list">
    <li>${reach(words.emergencyNumber, emergencyNumber)} <span class="muted">${words.helpNow[worry]}</span></li>
    ${lines.map(
      (line) =>
        html`<li>
          ${line.numbers.map((number) => html`${reach(line.name, number, line.by === 'text' ? words.byText : undefined)} `)}
          <span class="muted">${words.helpHours[line.hours]}</span>
          ${line.link ? html`<a class="link site" href=${line.link} target="_blank" rel="noopener noreferrer">${new URL(line.link).host.replace(/^www\./, '')}</a>` : nothing}
        </li>`,
    )}
    ${ownLine ? html`<li>${reach(ownLine.name, ownLine.phone)}</li>` : nothing}
  </ul>`;

/** One link to call, or to write to, with the name in it: a number alone says nothing to somebody who hears links one by one. */
const reach = (name: string, number: string, byText?: Writing['byText']): TemplateResult => {
  const digits = number.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const called = html`<bdi>${name}</bdi>`;
  const shown = html`${byText ? sentence(byText, called) : called} <bdi dir="ltr" class="number">${number}</bdi>`;
  return digits
    ? html`<a class="link call" href="${byText ? 'sms' : 'tel'}:${digits}">${shown}</a>`
    : html`<span class="call">${shown}</span>`;
};
