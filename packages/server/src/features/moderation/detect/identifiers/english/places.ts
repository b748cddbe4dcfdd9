/** Places smaller than a country, and hospitals, schools and firms that say where somebody was: 45 CFR 164.514(b)(2)(i)(B). */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import * as role from './roles.ts';
import { capital, dotted, hyphenAfter, isNumber, joined, opens } from './neighbours.ts';

export type Place = Span & { kind: 'place' | 'organisation' };

const saint = (word: string | undefined): boolean => word === 'st' || word === 'saint' || word === 'mt' || word === 'mount';
const articles = /*#__PURE__*/ new Set('the our my your'.split(' '));

/** Next to each other as parts of one proper name: a space, a hyphen, "St. ". */
const tied = (reading: Glossed, at: number): boolean => joined(reading, at) || (saint(reading.words[at]?.text) && dotted(reading, at));

function shouted(reading: Glossed, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && word.end - word.start > 1 && capital(reading.text, word.start + 1);
}

/** Last word of a run of capitalised words, at most six. */
function runFrom(reading: Glossed, at: number): number {
  const { words, text } = reading;
  let last = at;
  while (last - at < 5) {
    const next = words[last + 1];
    if (!next || !tied(reading, last) || !capital(text, next.start) || reading.rolesOf(next.text) & (role.month | role.title)) break;
    last += 1;
  }
  return last;
}

/** ", Baltimore, MD", " of Atlanta", " in Houston" behind a place or house. */
function withWhere(reading: Glossed, last: number): number {
  const { words, text } = reading;
  let end = last;
  for (let round = 0; round < 3; round += 1) {
    const here = words[end];
    const next = words[end + 1];
    if (!here || !next) break;
    if (next.start - here.end === 2 && text.charCodeAt(here.end) === 44 && capital(text, next.start)) {
      const to = runFrom(reading, end + 1);
      if (
        !(reading.rolesOf(next.text) & (role.city | role.state | role.country)) &&
        !(reading.rolesOf(words[to]?.text ?? '') & (role.city | role.state))
      )
        break;
      // A state's letters are capitals: ", OK", not ", Ok".
      if (next.text.length === 2 && !shouted(reading, end + 1)) break;
      end = to;
    } else if ((next.text === 'of' || next.text === 'in' || next.text === 'at') && joined(reading, end) && joined(reading, end + 1)) {
      const place = words[end + 2];
      if (!place || !capital(text, place.start) || reading.rolesOf(place.text) & (role.month | role.plain | role.eponymHead)) break;
      if (next.text !== 'of' && !(reading.rolesOf(words[runFrom(reading, end + 2)]?.text ?? '') & (role.city | role.state | role.house)))
        break;
      end = runFrom(reading, end + 2);
    } else if (joined(reading, end) && reading.rolesOf(next.text) & role.state && next.text.length === 2 && shouted(reading, end + 1))
      end += 1;
    else break;
  }
  return end;
}

const spanOf = (reading: Glossed, first: number, last: number, kind: Place['kind']): Place => {
  const from = reading.words[first];
  const to = reading.words[last];
  return { start: from?.start ?? 0, end: to?.end ?? 0, kind };
};

/** A hospital, clinic, centre or school with a name of its own: "St. Luke's Medical Center", "the Dallas clinic". */
export function house(reading: Glossed, at: number): Place | null {
  const { words, text } = reading;
  const head = words[at];
  if (!head) return null;
  const big = capital(text, head.start);
  let first = at;
  let own = false;
  let known = false;
  while (at - first < 6) {
    const previous = words[first - 1];
    if (!previous || !tied(reading, first - 1)) break;
    const roles = reading.rolesOf(previous.text);
    if (!capital(text, previous.start)) break;
    if (opens(reading, first - 1) && roles & (role.plain | role.care | role.kind) && !(roles & (role.city | role.state))) break;
    if (roles & (role.title | role.month | role.eponymHead) || (roles & role.plain && !(roles & (role.kind | role.house)))) break;
    if (saint(previous.text) || roles & (role.city | role.institution)) known = true;
    if (!(roles & (role.kind | role.house))) own = true;
    else if (roles & (role.institution | role.city)) own = true;
    first -= 1;
  }
  if (first === at) {
    if (!big || !(head.text === 'university' || head.text === 'hospital' || head.text === 'hospitals') || words[at + 1]?.text !== 'of')
      return null;
    const last = withWhere(reading, at);
    return last > at ? spanOf(reading, at, last, 'organisation') : null;
  }
  if (
    (head.text === 'surgery' || head.text === 'health' || head.text === 'medicine' || head.text === 'practice' || head.text === 'rehab') &&
    !known
  ) {
    const before = words[first - 1];
    const led = before && articles.has(before.text) ? words[first - 2] : before;
    if (!led || !leads.has(led.text) || shouted(reading, at)) return null;
  }
  if (!big && !(known && (head.text === 'hospital' || head.text === 'clinic' || head.text === 'office'))) return null;
  let last = at;
  for (let next = words[last + 1]; next && joined(reading, last) && capital(text, next.start) && last - at < 4; next = words[last + 1]) {
    if (!(reading.rolesOf(next.text) & (role.house | role.kind | role.city | role.state)) || reading.rolesOf(next.text) & role.month) break;
    if (reading.rolesOf(next.text) & role.city) known = own = true;
    last += 1;
  }
  const whole = withWhere(reading, last);
  if (whole > last) own = true;
  if (!own) {
    // "at City Hospital", "to General Hospital": general words, and still one house for who knows the town.
    const before = words[first - 1]?.text;
    const general =
      first < at &&
      /^(?:city|general|central|downtown|children's|university|methodist|memorial|county|regional|district)$/.test(
        words[first]?.text ?? '',
      );
    if (
      !general ||
      !(before === 'at' || before === 'to' || before === 'from' || before === 'visited' || before === 'the') ||
      !(head.text.startsWith('hosp') || head.text === 'health')
    )
      return null;
  }
  const lead = words[first - 1]?.text ?? '';
  if (!known && reading.eponyms.has(words[first]?.text ?? '') && lead !== 'at' && lead !== 'to') return null;
  // "recommendations from Mayo Clinic": it publishes, nobody was there.
  if (known && (lead === 'from' || lead === 'by') && !nearby(reading, first, role.care | role.dwelling, 6) && !saint(words[first]?.text))
    return null;
  if (shouted(reading, at) && shouted(reading, first) && !known && head.text.length > 3) return null;
  // "Public Health", "Ministry of Health" and the like have no name of their own; two-letter heads need a town before them.
  if (
    (head.text === 'va' || head.text === 'gen' || head.text === 'med' || head.text === 'general' || head.text === 'office') &&
    !known &&
    whole === last
  ) {
    if (!(reading.rolesOf(words[first - 1]?.text ?? '') & role.toPlace)) return null;
  }
  return spanOf(reading, first, whole, 'organisation');
}

const hyphened = /*#__PURE__*/ new Set('cedar cedars york ny nyu mt weill'.split(' '));
const leads = /*#__PURE__*/ new Set('at to from in visited attended visiting near'.split(' '));
const publishers = /*#__PURE__*/ new Set('from by to'.split(' '));

/** "St. Vincent's", "Johns Hopkins": known without the word hospital, where somebody was there. */
export function namedHouse(reading: Glossed, at: number): Place | null {
  const { words, text } = reading;
  const word = words[at];
  if (!word || !capital(text, word.start)) return null;
  let first = at;
  if (saint(word.text)) {
    const name = words[at + 1];
    if (!name || !tied(reading, at) || !capital(text, name.start) || reading.rolesOf(words[at + 2]?.text ?? '') & role.eponymHead)
      return null;
    if (!name.text.endsWith("'s")) return null;
    return spanOf(reading, at, withWhere(reading, at + 1), 'organisation');
  }
  if (hyphenAfter(reading, at - 1) && !hyphened.has(words[at - 1]?.text ?? '')) return null;
  while (at - first < 3) {
    const previous = words[first - 1];
    if (!previous || !tied(reading, first - 1) || !capital(text, previous.start) || reading.rolesOf(previous.text) & role.plain) break;
    first -= 1;
  }
  let before = words[first - 1];
  if (before && articles.has(before.text)) before = words[first - 2];
  const sign = text.charCodeAt((words[first]?.start ?? 0) - 2) === 64;
  if (!before || !(reading.rolesOf(before.text) & role.toPlace || sign)) return null;
  if (publishers.has(before.text) && !nearby(reading, first, role.care, 6)) return null;
  const last = withWhere(reading, runFrom(reading, at));
  if (reading.rolesOf(words[last + 1]?.text ?? '') & role.eponymHead && joined(reading, last)) return null;
  return spanOf(reading, first, last, 'organisation');
}

function nearby(reading: Glossed, at: number, bits: number, most: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - most; back -= 1)
    if (reading.rolesOf(reading.words[back]?.text ?? '') & bits) return true;
  return false;
}

/** "arrived at … this morning from Austria": within eight words. */
function moved(reading: Glossed, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 8; back -= 1) {
    const word = reading.words[back]?.text;
    if (word === 'arrived' || word === 'moved' || word === 'flew') return true;
  }
  return false;
}

const persons = /*#__PURE__*/ new Set("i'm im i am we're he's she's is was are here from who".split(' '));
const here = /*#__PURE__*/ new Set("i'm im am".split(' '));
const settles = /*#__PURE__*/ new Set(
  'live lives lived living reside resides residing resident residence originally born arrived travelling traveling'.split(' '),
);
const workers = /*#__PURE__*/ new Set("i he she we they who i'm i've am is and currently husband wife partner".split(' '));
const stints = /*#__PURE__*/ new Set('year years job internship career'.split(' '));
const working = /*#__PURE__*/ new Set('work works worked working employed'.split(' '));

/** What follows "at", "in", "from": a town always, a state or country where it is about somebody, an unknown name where care was given. */
export function after(reading: Glossed, at: number): Place | null {
  const { words, text } = reading;
  let first = at + 1;
  let next = words[first];
  if (!next) return null;
  const how = words[at]?.text;
  if (articles.has(next.text) && joined(reading, at)) {
    first += 1;
    next = words[first];
    if (!next) return null;
  }
  if (!joined(reading, first - 1)) return null;
  const roles = reading.rolesOf(next.text);
  if (!capital(text, next.start)) {
    // Small letters: only a country, state or town that one lives in or comes from.
    if (!(roles & (role.country | role.state | role.city)) || roles & (role.plain | role.doubtful) || next.text.length < 4) return null;
    return settles.has(words[at - 1]?.text ?? '') && how !== 'to' ? spanOf(reading, first, first, 'place') : null;
  }
  if (roles & (role.month | role.weekday | role.title) || hyphenAfter(reading, first - 1)) return null;
  const last = runFrom(reading, first);
  const end = words[last];
  if (!end) return null;
  const lastRoles = reading.rolesOf(end.text);
  const following = words[last + 1];
  if (following && joined(reading, last) && reading.rolesOf(following.text) & role.eponymHead) return null;
  if (lastRoles & role.eponymHead) return null;
  const before = words[at - 1]?.text ?? '';
  if (working.has(before) && (how === 'for' || how === 'at' || how === 'by')) {
    if (roles & (role.plain | role.kind) || (shouted(reading, first) && next.text.length < 4)) return null;
    // "found to work for Hyperpigmentation": it is a medicine that works.
    if (!workers.has(words[at - 2]?.text ?? '') && !(words[at - 2]?.text === 'to' && words[at - 3]?.text === 'used')) return null;
    return spanOf(reading, first, last, 'organisation');
  }
  // "the address of Acme", "a year at Acme".
  if ((how === 'of' && before === 'address') || (how === 'at' && stints.has(before)))
    return roles & (role.plain | role.kind) || shouted(reading, first) ? null : spanOf(reading, first, last, 'organisation');
  if (how === 'for' || how === 'on') return null;
  const dwelling = nearby(reading, at, role.dwelling, 2);
  if (lastRoles & role.city && how !== 'of') {
    if (end.text.length === 2 && !shouted(reading, last)) return null;
    if (roles & role.plain && first !== last && next.text !== 'new') return null;
    return spanOf(reading, first, withWhere(reading, last), 'place');
  }
  if (roles & role.city && how !== 'of' && (how !== 'to' || nearby(reading, at, role.care | role.dwelling, 6))) {
    const span = withWhere(reading, first);
    if (span > first || last === first) return spanOf(reading, first, span, 'place');
  }
  if (lastRoles & (role.state | role.country)) {
    if (end.text.length === 2 && !(dwelling && shouted(reading, last))) return null;
    const came = (how === 'from' || how === 'to') && moved(reading, at);
    if (!dwelling && !came && !(persons.has(before) && (how === 'from' || how === 'in'))) return null;
    return spanOf(reading, first, last, 'place');
  }
  if (end.text === 'city' && last > first && how !== 'of') return spanOf(reading, first, withWhere(reading, last), 'place');
  // "in Bjert 6091": a town and its postcode.
  if (
    how === 'in' &&
    following &&
    roles === 0 &&
    joined(reading, last) &&
    isNumber(following, 5) &&
    following.text.length > 3 &&
    !shouted(reading, first)
  ) {
    if (!/^(?:19|20)\d\d$/.test(following.text)) return spanOf(reading, first, last + 1, 'place');
  }
  if (
    roles === 0 &&
    first === at + 1 &&
    here.has(before) &&
    (how === 'in' || how === 'from') &&
    !shouted(reading, first) &&
    !reading.eponyms.has(next.text)
  )
    return spanOf(reading, first, withWhere(reading, last), 'place');
  // "visited our Newport office"
  if (first === at + 2 && roles === 0 && following && /^(?:office|clinic|branch|location)$/.test(following.text) && joined(reading, last)) {
    if (!shouted(reading, first) && (how === 'visited' || nearby(reading, at, role.care, 2))) return spanOf(reading, first, last, 'place');
  }
  if (roles & (role.plain | role.kind) || reading.eponyms.has(next.text) || how === 'outside' || how === 'around') return null;
  if (dwelling && (how === 'in' || how === 'from' || how === 'of' || how === 'at' || how === 'near')) {
    if (!settles.has(before) && before !== 'here') return null;
    return spanOf(reading, first, withWhere(reading, last), 'place');
  }
  if (how === 'at' || how === 'to') {
    if (!nearby(reading, at, role.care, how === 'at' ? 6 : 1)) return null;
    // Capitals are wards and tests more often than houses: "seen at UWMC" only right behind the verb.
    if (shouted(reading, first) && (how === 'to' || next.text.length < 4 || !nearby(reading, at, role.care, 1))) return null;
    if (how === 'to' && before !== 'admitted' && before !== 'transferred' && before !== 'presented') return null;
    if (following && joined(reading, last) && isNumber(following, 4)) return null;
    return spanOf(reading, first, withWhere(reading, last), 'organisation');
  }
  return null;
}

/** "Acme Technologies", "Butler and Sons Ltd": a firm by its last word. */
export function company(reading: Glossed, at: number): Place | null {
  const { words, text } = reading;
  if (!capital(text, words[at]?.start ?? 0)) return null;
  let first = at;
  while (at - first < 4) {
    const previous = words[first - 1];
    if (!previous || !capital(text, previous.start) || reading.rolesOf(previous.text) & role.plain) break;
    const gap = text.slice(previous.end, words[first]?.start ?? 0);
    if (gap !== ' ' && gap !== '-' && gap !== ', ') break;
    first -= 1;
  }
  const lead = reading.rolesOf(words[first]?.text ?? '');
  return first < at && !(lead & (role.kind | role.eponymHead)) ? spanOf(reading, first, at, 'organisation') : null;
}

/** "Jane Roe of Acme", "Acme's Jane Roe": the firm or town beside a name. */
export function firmOf(reading: Glossed, at: number, name: Span): Place | null {
  const { words, text } = reading;
  let next = at;
  while ((words[next]?.start ?? Infinity) < name.end) next += 1;
  const of = words[next];
  const firm = words[next + 1];
  if (of?.text === 'of' && firm && of.start === name.end + 1 && joined(reading, next) && capital(text, firm.start)) {
    const last = runFrom(reading, next + 1);
    if (!(reading.rolesOf(firm.text) & (role.plain | role.month | role.kind)) && !reading.eponyms.has(firm.text))
      return spanOf(reading, next + 1, last, 'organisation');
  }
  let first = at;
  while ((words[first]?.start ?? Infinity) < name.start) first += 1;
  const owner = words[first - 1];
  if (!owner || !joined(reading, first - 1) || !capital(text, owner.start) || !owner.text.endsWith("'s") || opens(reading, first - 1))
    return null;
  if (reading.rolesOf(owner.text) !== 0 || reading.eponyms.has(owner.text)) return null;
  return { ...spanOf(reading, first - 1, first - 1, 'organisation'), end: owner.end - 2 };
}
