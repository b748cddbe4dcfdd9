/** E-mail addresses (RFC 5321: 64 characters before the sign, 255 behind), also spelt out: "name at host dot com". */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { topLevels } from './url.ts';

const localUnit = /[\p{L}\p{N}._%+'-]/u;
const hostUnit = /[\p{L}\p{N}.-]/u;

export function emails(reading: Reading, found: Found[]): void {
  const { text, field } = reading;
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    let start = sign;
    while (start > 0 && sign - start < 64 && localUnit.test(text[start - 1]!)) start -= 1;
    while (start < sign && /[.'%-]/.test(text[start]!)) start += 1;
    let end = sign + 1;
    const most = Math.min(text.length, sign + 256);
    while (end < most && hostUnit.test(text[end]!)) end += 1;
    while (end > sign && /[.-]/.test(text[end - 1]!)) end -= 1;
    if (start === sign) {
      handle(reading, sign, found);
      continue;
    }
    const host = text.slice(sign + 1, end);
    const dot = host.lastIndexOf('.');
    // "me@gmail": the host of a great provider is known without its end.
    const whole = dot > 0 && /^[\p{L}]{2,}$/u.test(host.slice(dot + 1));
    if (whole || providers.has(host.toLowerCase()))
      found.push({ class: 'identifier', kind: 'email', field, start, end, confidence: whole ? 0.95 : 0.6 });
  }
}

/** "@name" behind the word of a network: "my instagram is @name". */
function handle({ text, field }: Reading, sign: number, found: Found[]): void {
  const name = /^@[A-Za-z][\w.]{2,29}/.exec(text.slice(sign, sign + 31));
  if (!name) return;
  if (
    /(?:insta(?:gram)?|twitter|tiktok|snap(?:chat)?|telegram|discord|ig|follow me|dm me)\b[^\n]{0,14}$/i.test(
      text.slice(Math.max(0, sign - 30), sign),
    )
  )
    found.push({ class: 'identifier', kind: 'other_id', field, start: sign, end: sign + name[0].length, confidence: 0.7 });
}

const providers = /*#__PURE__*/ new Set(
  'gmail googlemail hotmail yahoo outlook icloud aol protonmail gmx live msn web libero orange wanadoo'.split(' '),
);
const ats = /*#__PURE__*/ new Set(['at', 'arroba']);
const dots = /*#__PURE__*/ new Set(['dot', 'punto', 'point', 'punkt']);

/** Whether it is worth looking for a spelt-out address at all; `found` has the domain names of the text. */
export const maySpellOut = (text: string, found: readonly Found[]): boolean =>
  found.some((each) => each.kind === 'url') ||
  text.includes('dot') ||
  text.includes('punto') ||
  text.includes('DOT') ||
  text.includes('Dot');

/** "anna dot lee at host dot com", "anna (at) host.com", "anna arroba host punto es". */
export function speltEmails(reading: Reading, found: Found[]): void {
  const { words, text, field } = reading;
  for (let at = 1; at + 1 < words.length; at += 1) {
    if (!ats.has(words[at]!.text)) continue;
    if (!near(text, words[at - 1]!.end, words[at]!.start) || !near(text, words[at]!.end, words[at + 1]!.start)) continue;
    // The host: words that "dot" or a dot joins, the last one a top-level domain.
    let last = at + 1;
    let spelt = false;
    for (let steps = 0; steps < 4 && last + 1 < words.length; steps += 1) {
      const next = words[last + 1]!;
      if (text.charCodeAt(words[last]!.end) === 46 && words[last]!.end + 1 === next.start) last += 1;
      else if (dots.has(next.text) && last + 2 < words.length && near(text, words[last]!.end, next.start)) {
        if (!near(text, next.end, words[last + 2]!.start)) break;
        last += 2;
        spelt = true;
      } else break;
    }
    if (last === at + 1 || !topLevels.has(words[last]!.text)) continue;
    // "we met at host.com" is no address; a free provider behind "at" makes it one.
    const bracket = /[[({<]/.test(text[words[at]!.start - 1] ?? '');
    if (!spelt && !bracket && !providers.has(words[at + 1]!.text)) continue;
    let first = at - 1;
    while (first >= 2 && dots.has(words[first - 1]!.text) && near(text, words[first - 2]!.end, words[first - 1]!.start)) first -= 2;
    while (first >= 1 && words[first - 1]!.end + 1 === words[first]!.start && /[._-]/.test(text[words[first - 1]!.end]!)) first -= 1;
    found.push({ class: 'identifier', kind: 'email', field, start: words[first]!.start, end: words[last]!.end, confidence: 0.9 });
    at = last;
  }
}

/** Nothing between two words but spaces and brackets. */
function near(text: string, start: number, end: number): boolean {
  if (end - start > 4) return false;
  for (let at = start; at < end; at += 1) if (!' [](){}<>_'.includes(text[at]!)) return false;
  return true;
}
