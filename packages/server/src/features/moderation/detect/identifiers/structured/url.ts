/** Web addresses and domain names (45 CFR 164.514(b)(2)(i)(N)). */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';

/** Ends of a domain name that are looked for without "http" or "www" before it. Ones that are also words ("it", "me") are not in it. */
export const topLevels = /*#__PURE__*/ new Set(
  `com org net edu gov mil info biz io uk co es fr de eu au ca ie nz us ch pt br mx ar cat app dev nhs online site health xyz club ru cn jp
  pl nl se dk tv int`.split(/\s+/),
);
/** Those a sentence without a space behind its full stop would not make: "better.The", "pain.es". */
const sureAlone = /*#__PURE__*/ new Set('com org net edu gov info biz io uk eu cat nhs online'.split(' '));

/** Hosts of public bodies and reference works: a link to them tells nothing of the author. Only a hint. */
const publicHost = /*#__PURE__*/ new RegExp(
  String.raw`^(?:https?:\/\/)?(?:[\w-]+\.){0,4}(?:gov|edu|int|mil|nhs\.uk|gov\.uk|ac\.uk|gob\.es|europa\.eu|wikipedia\.org|` +
    String.raw`mayoclinic\.org|cochrane\.org|webmd\.com|healthline\.com|patient\.info|youtube\.com)(?:[/:?#]|$)`,
  'i',
);

export function urls(reading: Reading, found: Found[]): void {
  const { text } = reading;
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (dot < from) continue;
    // A domain has a letter or digit right before and behind the dot.
    if (!isNameUnit(text.charCodeAt(dot + 1)) || !isNameUnit(text.charCodeAt(dot - 1))) continue;
    const end = address(reading, dot, found);
    if (end > from) from = end;
  }
}

const isNameUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || (unit > 0xbf && unit < 0x2000);
const isHostUnit = (unit: number): boolean => isNameUnit(unit) || unit === 45 || unit === 46;

/** The address around this dot, if it is one; where it ends, or where the host ends. */
function address({ text, field }: Reading, dot: number, found: Found[]): number {
  let start = dot;
  while (start > 0 && dot - start < 80 && isHostUnit(text.charCodeAt(start - 1))) start -= 1;
  let end = dot + 1;
  while (end < text.length && end - dot < 200 && isHostUnit(text.charCodeAt(end))) end += 1;
  const hostEnd = end;
  while (end > dot + 1 && !isNameUnit(text.charCodeAt(end - 1))) end -= 1;
  if (text[start - 1] === '@' || text[end] === '@') return hostEnd;
  const host = text.slice(start, end).toLowerCase();
  const scheme = /(?:https?|ftp):\/\/(?:[^\s/@]{1,40}@)?$/i.exec(text.slice(Math.max(0, start - 52), start));
  const named = scheme !== null || host.startsWith('www.');
  const top = host.slice(host.lastIndexOf('.') + 1);
  if (named) {
    if (!/[a-z\u00c0-\u1fff]/.test(top) && !/^\d+(?:\.\d+){3}$/.test(host)) return hostEnd;
  } else {
    const path = text[end] === '/' && isNameUnit(text.charCodeAt(end + 1));
    if (!(path ? topLevels : sureAlone).has(top) && !/\.(?:co|com|org)\.[a-z]{2}$/.test(host)) return hostEnd;
    // "Hospital.Com" is a slip of the keyboard; a name is written in one case.
    const written = text.slice(end - top.length, end);
    if (written !== top && written !== top.toUpperCase()) return hostEnd;
    if (!/[a-z]/.test(host.slice(0, -top.length - 1))) return hostEnd;
  }
  if (text.charCodeAt(end) === 58 && /^:\d{2,5}/.test(text.slice(end, end + 6)))
    end += /^:\d{2,5}/.exec(text.slice(end, end + 6))![0].length;
  if (text[end] === '/' || text[end] === '?' || text[end] === '#') {
    const most = Math.min(text.length, end + 2000);
    while (end < most && !/[\s<>"'`|]/.test(text[end]!)) end += 1;
    while (/[.,;:!?)\]*_]/.test(text[end - 1]!)) end -= 1;
  }
  const begin = scheme ? start - scheme[0].length : start;
  const confidence = publicHost.test(text.slice(begin, end)) ? 0.3 : isOwn(text, begin, host) ? 0.8 : named || end > hostEnd ? 0.6 : 0.4;
  found.push({ class: 'identifier', kind: 'url', field, start: begin, end, confidence });
  return end;
}

const ownPage = /*#__PURE__*/ new RegExp(
  String.raw`\b(?:my|our|mi|mein|mon|his|her) (?:own |personal )?(?:web ?(?:site|page)?|page|blog|site|profile|p[aá]gina)\b[^\n]{0,14}$`,
  'i',
);

/** A page of a person: on a network of persons, or called "my page". A company that is named in passing is neither. */
function isOwn(text: string, start: number, host: string): boolean {
  if (/(?:^|\.)(?:facebook|instagram|linkedin|twitter|tiktok|t|fb)\.(?:com|me)$/.test(host)) return true;
  return ownPage.test(text.slice(Math.max(0, start - 50), start));
}
