/** Names, addresses, dates and great ages: one walk over the words of a text, each asked once what it can be. */
import type { FindingKind, Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { isOwnLife } from '../own-life.ts';
import * as addresses from './addresses.ts';
import { ageInWords, ageOver89 } from './ages.ts';
import { monthDate, numericDate, type Span } from './dates.ts';
import { rolesOfForeign, type Glossary, type Glossed } from './glossary.ts';
import { home } from './home.ts';
import { introducedName, introduces } from './introduced-names.ts';
import { cuedName, givenName, smallName, titledName } from './names.ts';
import { capital, digitAt } from './neighbours.ts';
import * as role from './roles.ts';

const placed = role.street | role.streetLead | role.room | role.military | role.postcodeCue | role.addressCue;
const named = role.name | role.doubtful | role.surname | role.title | role.nameCue;
const housed = role.house | role.institution | role.company | role.toPlace;
const telling = placed | named | housed | role.ninety | role.month | role.state | role.dwelling;

/** What pays only with long lists of names and places, or is no sentence: a browser goes without. */
export type Wider = {
  readonly unknownName: (reading: Glossed, at: number, roles: number) => Span | null;
  /** Names beside a name. */
  readonly listedNames: (reading: Glossed, at: number, name: Span) => Span[];
  readonly letterhead: (reading: Reading, start: number) => Found[];
  readonly places: typeof import('./places.ts');
};

/** The walk with these words to look up. */
export const walkWith =
  ({ rolesOf, eponyms, ordinary }: Glossary, wider?: Wider) =>
  ({ field, text, words, hasDigit }: Reading): Found[] =>
    walk({ field, text, words, hasDigit, rolesOf, eponyms, ordinary, tongue: undefined }, wider);

function walk(reading: Glossed, wider: Wider | undefined): Found[] {
  const { text, words, field, rolesOf } = reading;
  const found: Found[] = [];
  const put = (kind: FindingKind<'identifier'>, span: Span | null, confidence: number): boolean => {
    if (span === null) return false;
    found.push({ class: 'identifier', kind, field, start: span.start, end: span.end, confidence });
    return true;
  };
  const first = words[0];
  const small = first !== undefined && !capital(text, first.start);
  // A name or address that was found is not looked into again.
  let nameEnd = 0;
  const putName = (span: Span | null, confidence: number, at: number): void => {
    if (!span) return;
    put('name', span, confidence);
    nameEnd = span.end;
    if (!wider) return;
    const firm = wider.places.firmOf(reading, at, span);
    if (firm) put('organisation', firm, 0.6);
    for (const also of wider.listedNames(reading, at, span)) {
      put('name', also, 0.6);
      nameEnd = Math.max(nameEnd, also.end);
    }
  };

  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (digitAt(text, word.start)) {
      const date = word.text.length <= 4 ? numericDate(reading, at) : null;
      if (date) {
        put('date', date, 0.9);
        at += 2;
      } else if (word.text.length >= 2 && word.text.charCodeAt(0) !== 48) put('age_over_89', ageOver89(reading, at), 0.8);
      continue;
    }
    let roles = rolesOf(word.text);
    const big = capital(text, word.start);
    if (big && roles === 0) roles = rolesOfForeign(reading, word.text);
    const opening = introduces(word.text);
    if (!big && !opening && (roles & telling) === 0) continue;
    if (roles & role.month && reading.hasDigit && (!(roles & role.spanishMonth) || isOwnLife(reading, at)))
      put('date', monthDate(reading, at, big), 0.9);
    if (roles & role.ninety) put('age_over_89', ageInWords(reading, at), 0.8);
    if (word.start >= nameEnd) {
      if (roles & role.title) putName(titledName(reading, at), 0.9, at);
      if (word.start >= nameEnd && roles & role.nameCue) putName(cuedName(reading, at), 0.8, at);
      if (opening && word.start >= nameEnd) putName(introducedName(reading, at), 0.7, at);
      if (word.start >= nameEnd) {
        if (!big) {
          if (small && roles & role.name && !(roles & (role.doubtful | role.plain))) putName(smallName(reading, at), 0.6, at);
        } else if (roles & (role.name | role.doubtful)) putName(givenName(reading, at, roles), roles & role.name ? 0.8 : 0.7, at);
        if (wider && big && word.start >= nameEnd && !(roles & role.name)) putName(wider.unknownName(reading, at, roles), 0.6, at);
      }
    }
    if (wider && roles & (housed | role.street)) {
      const { places } = wider;
      if (roles & role.house) put('organisation', places.house(reading, at), 0.8);
      if (roles & role.institution && big) put('organisation', places.namedHouse(reading, at), 0.7);
      if (roles & role.company && big) put('organisation', places.company(reading, at), 0.6);
      if (roles & role.toPlace) {
        const place = places.after(reading, at);
        if (place) put(place.kind, place, 0.7);
      }
      if (roles & role.street && word.text === 'st' && big) put('organisation', places.namedHouse(reading, at), 0.7);
    }
    if (!wider && roles & role.dwelling) put('place', home(reading, at), 0.7);
    if (reading.hasDigit) {
      let address: Span | null = null;
      if (roles & placed) {
        if (roles & role.street) address = addresses.street(reading, at);
        if (!address && roles & role.streetLead) address = addresses.streetFromLead(reading, at);
        if (!address && roles & role.room) address = addresses.room(reading, at);
        if (!address && roles & role.military) address = addresses.military(reading, at);
        if (!address && roles & role.addressCue) address = addresses.saidAddress(reading, at);
        if (roles & role.postcodeCue) put('postcode', addresses.saidPostcode(reading, at), 0.8);
      } else if (big && word.text.length > 5 && roles === 0 && addresses.streetEndings.test(word.text))
        address = addresses.streetInOneWord(reading, at);
      else if (word.text === 'box') address = addresses.box(reading, at);
      if (!address && roles & role.state && big) put('postcode', addresses.stateAndZip(reading, at), 0.8);
      if (!address && big && word.text.length <= 4 && word.text.length >= 2) put('postcode', addresses.postcode(reading, at), 0.8);
      if (address && put('address', address, 0.8)) {
        if (wider) found.push(...wider.letterhead(reading, address.start));
        // Whatever else is in it needs no second look.
        while ((words[at + 1]?.start ?? Infinity) < address.end) at += 1;
      }
    }
  }
  return found;
}
