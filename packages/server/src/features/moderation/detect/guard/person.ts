/**
 * Who is named. 45 CFR 164.514(b)(2)(i)(A): names identify; with a clinic's word that somebody was its patient, so does a first name.
 * A reviewer's pseudonym as it is shown names nobody; people of the clinic and places with a person's name are no finding.
 */
import { foldWord } from '../reading.ts';
import type { GuardContext } from './index.ts';
import { firstNames, surnames, wordNames } from './names.ts';
import { wordsOf } from './pattern.ts';
import type { Token } from './tokens.ts';

const greetings = /*#__PURE__*/ wordsOf(`dear hi hello hey hiya greetings thanks thankyou sorry apologies morning afternoon evening
  welcome estimado estimada querido querida apreciado apreciada hola gracias buenas dias tardes`);
const titles = /*#__PURE__*/ wordsOf('mr mrs ms miss mx mister missus sr sra srta senor senora senorita don dona');
/** Before the name of somebody who treats: a name of the trade, not of a patient, unless the site lists its staff without it. */
const trade = /*#__PURE__*/ wordsOf('dr doctor dra doctora nurse sister prof professor enfermera enfermero');
const roles = /*#__PURE__*/ wordsOf(`manager director dentist doctor hygienist nurse receptionist coordinator surgeon physio
  physiotherapist therapist owner lead officer administrator advocate liaison pharmacist midwife gp supervisor principal chief optometrist
  partner founder consultant counsellor counselor psychologist podiatrist chiropractor dermatologist orthodontist physician specialist
  assistant team representative reception colleague contact radiographer sonographer audiologist optician dietitian dietician nutritionist
  technician paramedic phlebotomist anaesthetist anesthetist radiologist cardiologist psychiatrist paediatrician pediatrician trainee
  trainer coach instructor secretary apprentice gerente directora director coordinadora responsable recepcionista dentista
  medico medica fisioterapeuta matrona higienista administrativa auxiliar`);
/** "our radiographers Kofi and Jane" */
const isRole = (word: string): boolean => roles.has(word) || (word.endsWith('s') && roles.has(word.slice(0, -1)));
const addressees =
  /*#__PURE__*/ wordsOf(`sir sirs madam mesdames ladies gents gentlemen lads lasses all everyone everybody team reader readers reviewer there friend friends neighbour
  neighbor user guest member members community customer customers client visitor author anonymous poster commenter patient patients parent
  parents colleague colleagues valued former again both folks anyone and for to from that if but so senor senora usuario usuaria paciente
  todos todas lector cliente amigo amiga`);
const plainWords = /*#__PURE__*/ wordsOf(`i we our us you your my it its this that these those the a an please thank thanks and but if in on
  at for to as of all when while what who how there here he she they his her their any anyone every some no not yes with from by or so
  sorry dear hi hello nos nuestro nuestra gracias si su tu el la los las un una por para en de que usted lo le`);
/** Behind a name: a place, a firm, an illness, a method. Nobody is meant. */
const things = /*#__PURE__*/ wordsOf(`street road avenue lane drive house court square place park way clinic clinics dental dentistry
  surgery hospital health healthcare medical centre center practice care smiles physiotherapy university college school institute
  society foundation trust association disease syndrome palsy test method technique manoeuvre maneuver sign scale score index ambulance
  wort hopkins hicks criteria diet exercises exercise classification procedure position pharmacy optical eye skin family group county
  side row rd ave terrace crescent quay block building park city town bay vision rehab wellness calle avenida clinica hospital centro instituto institute lane`);
const saints = /*#__PURE__*/ wordsOf('st saint san santa santo the virgin virgen');
const kin = /*#__PURE__*/ wordsOf(`husband wife son daughter mother father mum mom dad brother sister partner boyfriend girlfriend fiance
  fiancee spouse child baby grandson granddaughter grandmother grandfather aunt uncle niece nephew parents marido esposa esposo hijo hija
  madre padre hermano hermana pareja novio novia abuela abuelo mama papa`);
const possessive = /*#__PURE__*/ wordsOf('your his her their su tu ur');
const reaching = /*#__PURE__*/ wordsOf('contact call email ring reach phone ask see to with for llame pregunte');
/** What institutions, places and days are called: capitals that name nobody. */
const institutions = /*#__PURE__*/ wordsOf(`google yelp facebook trustpilot maps nhs care quality commission england wales scotland ireland
  britain kingdom states america london manchester york patient patients relations complaints complaint privacy data protection act
  advice healthwatch ombudsman service services board council department office new north south east west greater upper lower high
  customer general human resources monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays day eve january february march april may june july
  august september october november december christmas easter bank holiday christmas hipaa gdpr information support emergency urgent
  line helpline facilities estates housekeeping catering maintenance superintendent samaritans red cross citizens freedom rights civil medicare medicaid ministry national royal american british european
  spanish english dutch french german uk usa us los angeles san new`);
/** Sentences open with these and a comma; whoever opens one otherwise is spoken to. */
const openers = /*#__PURE__*/ wordsOf(`however also again first second third well yes no ok okay then still instead otherwise therefore
  furthermore moreover meanwhile besides finally indeed today now currently here there overall sometimes often usually lastly next
  please regards hopefully like unlike because since although though after before once until where whether many most some others
  cheers congratulations apologies understood agreed noted ouch wow oh ah sure fair true right good great lovely fantastic wonderful
  nevertheless nonetheless thus hence perhaps maybe alternatively anyway plus fees prices appointments cancellations parking staff
  haha hahaha hehe lol hiya hola eh jaja jeje outside inside elsewhere one two three four lads lasses folks goodness gracious bravo brava aye eek oops whoops blimey crikey gosh golly phew yay hooray woohoo yep nope nah ooh aw aww ha
  saludos bueno ademas asimismo lamentablemente hoy`);
/** What pseudonyms are made of: "Velvet Robin" of another review is no name. */
const pseudonymous = /*#__PURE__*/ wordsOf(`amber ash autumn azure black blue bold brass brave bright bronze brown calm cedar clever cloud
  cold copper coral cosmic crimson crystal curious dancing dark dusty early east electric emerald faded fern flying forest friendly frosty
  gentle glass gold golden grand gray green grey happy hazel hidden hollow humble icy indigo iron ivory jade jolly kind lake late lazy
  lemon little lively lone lucky lunar maple marble mellow merry mild misty moon mossy mountain new night noble north oak ocean old olive
  orange pale paper patient pine pink plain plum proud purple quick quiet rainy rapid red river rocky rose ruby rustic rusty salty sandy
  scarlet secret shady sharp shy silent silver sleepy slow small snowy soft solar south spare spring star stone stormy sunday sunny swift
  tall tame teal tidy tin tiny topaz velvet violet wandering warm west white wild windy winter wise wooden wool yellow young luna sol roca
  rio nube faro pino puerta mar cielo`);
const closings = /*#__PURE__*/ wordsOf(`regards sincerely wishes faithfully cordially respectfully yours warmly best kind thanks signed
  atentamente saludos cordialmente`);

export type Place = { readonly start: number; readonly end: number };
/** How somebody is named: greeted, with a title, as one of a family, spoken to, by first name and surname, by either alone, or by capitals only. */
export type Naming = 'greeted' | 'titled' | 'kin' | 'spoken' | 'full' | 'alone' | 'capitals';
/** `sure`: it is a person, and none of the clinic. What is not may be either. */
export type Name = Place & { readonly naming: Naming; readonly sure: boolean };

export const squash = (text: string): string => foldWord(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether the words from `at` on are `shown`, a squashed name, over as many words as it has. */
export function isShownAt(shown: string, tokens: readonly Token[], at: number): boolean {
  let joined = '';
  for (let next = at; next < tokens.length && next < at + 5; next += 1) {
    joined += squash(tokens[next]?.text ?? '');
    if (joined === shown) return true;
    if (!shown.startsWith(joined)) return false;
  }
  return false;
}

/** The first word of a name as it is shown, folded; empty where that is no word. */
export const shownFirstOf = (pseudonym: string | undefined): string => foldWord(/^\p{L}{3,}/u.exec(pseudonym ?? '')?.[0] ?? '');

/** Words of a name as it stands in the settings. */
const partsOf = (name: string): string[] =>
  name
    .split(/[\s.,-]+/)
    .filter((part) => part.length > 1)
    .map(foldWord);

/** Tokens that somebody is named with who works here, as the site lists them. */
export function colleaguesIn(tokens: readonly Token[], { staffNames = [] }: GuardContext): Set<number> {
  const words = new Set(staffNames.flatMap(partsOf).filter((word) => !titles.has(word) && !trade.has(word) && !plainWords.has(word)));
  const found = new Set<number>();
  if (words.size > 0) tokens.forEach(({ text, capital }, at) => capital && words.has(text) && found.add(at));
  return found;
}

export function persons(text: string, tokens: readonly Token[], context: GuardContext): Name[] {
  const own = new Set([...(context.staffNames ?? []), context.clinic ?? ''].flatMap(partsOf));
  const shown = squash(context.pseudonym ?? '');
  const shownFirst = shownFirstOf(context.pseudonym);
  const staffKnown = (context.staffNames?.length ?? 0) > 0;
  const reply = context.kind === 'reply';
  const shouting = text === text.toUpperCase();
  const found: Name[] = [];

  const isCapital = (token: Token | undefined): boolean =>
    token !== undefined && token.capital && !shouting && !plainWords.has(token.text) && /\p{L}/u.test(text.charAt(token.start));
  const isKnown = (token: Token | undefined): boolean =>
    token !== undefined && (firstNames.has(token.text) || wordNames.has(token.text) || surnames.has(token.text));
  /** The name as the reviewer shows it, over as many words as it has, or its first word alone: "Karen" of "Karen W." is no secret. */
  const isShown = (at: number): boolean => {
    if (!shown) return false;
    if (tokens[at]?.text === shownFirst && !(isFollowing(at + 1) && isCapital(tokens[at + 1]))) return true;
    return isShownAt(shown, tokens, at);
  };
  const isBeside = (at: number): boolean => at < tokens.length && tokens[at]?.sentence === tokens[at - 1]?.sentence;
  /** "Urban Thrush 🙏 Wishing you well": a picture ends a name. */
  const isParted = (at: number): boolean => {
    const gap = text.slice(tokens[at - 1]!.end, tokens[at]!.start);
    return gap.length > 2 && /\p{Extended_Pictographic}/u.test(gap);
  };
  const isFollowing = (at: number): boolean => isBeside(at) && !tokens[at]?.comma && !isParted(at);
  /** Past the words of a name from its first. */
  const nameEnd = (at: number): number => {
    let end = at + 1;
    while (end < at + 4 && isFollowing(end) && (isCapital(tokens[end]) || (isKnown(tokens[end]) && surnames.has(tokens[end]?.text ?? ''))))
      end += 1;
    return end;
  };
  /** The last word of the name before, where it was one of the house. */
  let ownEnd = -1;
  const isOwn = (at: number, end: number): boolean => {
    for (let each = at; each < end; each += 1) if (own.has(tokens[each]?.text ?? '')) return true;
    const before = at > 0 && tokens[at - 1]?.sentence === tokens[at]?.sentence ? tokens[at - 1] : undefined;
    if (before && (isRole(before.text) || (trade.has(before.text) && !staffKnown))) return true;
    // The second of two: "our radiographers Kofi and Jane"
    if (before?.text === 'and' && at - 2 === ownEnd) return true;
    // "our manager is Helen", "ask for Helen": somebody a reader is sent to.
    if (before && reaching.has(before.text) && !tokens[at]?.comma) {
      const earlier = tokens[at - 2]?.text ?? '';
      if (before.text === 'for' ? earlier === 'ask' : before.text === 'to' ? /^(?:speak|talk|write|attention)$/.test(earlier) : true) {
        if (before.text !== 'with' || /^(?:speak|talk|touch|chat)$/.test(earlier)) return true;
      }
    }
    // "our billing team, led by Helen", "our volunteers, Ken and Helen": somebody of the house, where no family stands between.
    const listed = before?.text === 'and' && tokens[at - 2]?.capital && tokens[at - 2]?.comma;
    const apposed = tokens[at]?.comma || listed || /^(?:our|is|by)$/.test(before?.text ?? '');
    for (let each = at - 1; apposed && each >= 0 && each > at - 9 && tokens[each]?.sentence === tokens[at]?.sentence; each -= 1) {
      const word = tokens[each]?.text ?? '';
      if (word === 'our' || word === 'nuestra' || word === 'nuestro') return true;
      if (kin.has(word) || titles.has(word) || possessive.has(word) || word === 'you' || word === 'patient') break;
    }
    // "My name is Helen", "it's Helen in accounts"
    if (before && /^(?:is|'s)$/.test(before.text) && /^(?:name|it)$/.test(tokens[at - 2]?.text ?? '')) return true;
    // "all the best from Helen"
    if (before?.text === 'from' && /^(?:best|love|regards|wishes|greetings)$/.test(tokens[at - 2]?.text ?? '')) return true;
    // "Stan, our driver"
    if (isBeside(end) && tokens[end]?.comma === true && /^(?:our|nuestr[oa])$/.test(tokens[end]?.text ?? '')) return true;
    // "Helen Ward, our practice manager"
    if (!isBeside(end) || (!/^(?:our|the|is|from|who)$/.test(tokens[end]?.text ?? '') && !isRole(tokens[end]?.text ?? ''))) return false;
    for (let each = end; each < end + 5 && isBeside(each); each += 1)
      if (isRole(tokens[each]?.text ?? '')) return !isFollowing(each + 1) || tokens[end]?.text !== 'the';
    return false;
  };
  /**
   * "Our floor coordinator Ms Kavitha", from the title on; behind a comma only where the sentence begins with "our", or "thank you for
   * choosing our dentist, Mrs Patel" would do: she is spoken to.
   */
  const isIntroduced = (title: number): boolean => {
    const role = tokens[title - 1];
    if (!role || tokens[title]?.first || !isRole(role.text) || /^(?:team|reception|contact)$/.test(role.text)) return false;
    for (let each = title - 2; each >= 0 && each > title - 5 && tokens[each]?.sentence === role.sentence; each -= 1) {
      const { text: word, first } = tokens[each] as Token;
      if (/^(?:our|nuestr[oa])$/.test(word)) return first || !tokens[title]?.comma;
    }
    return false;
  };
  /** "In Victoria, pharmacists may…": many places are called like somebody. */
  const isPlace = (before: Token | undefined): boolean => before?.text === 'in' || before?.text === 'near';
  /** A name below the last line of a text is the writer's own. */
  const isSigned = (at: number, end: number): boolean => {
    if (tokens.length - end > 8 || at < 1) return false;
    const before = tokens[at - 1];
    if (!before) return false;
    const gap = text.slice(before.end, tokens[at]?.start);
    if (closings.has(before.text) && (gap.includes('\n') || gap.includes(',') || end === tokens.length)) return true;
    return (
      /[\n\u2013\u2014]|\s-+\s/.test(gap) &&
      (end === tokens.length || tokens[end]?.comma === true || /[\n(]/.test(text.slice(tokens[end - 1]?.end, tokens[end]?.start)))
    );
  };
  const isThing = (at: number, end: number): boolean => {
    const before = tokens[at - 1];
    if (before && before.sentence === tokens[at]?.sentence && saints.has(before.text)) return true;
    if (end > at + 1 && !greetings.has(before?.text ?? '') && /^(?:st|saint|santa|virgin|virgen)$/.test(tokens[at]?.text ?? ''))
      return true;
    for (let each = at; each < end; each += 1) if (each > at && things.has(tokens[each]?.text ?? '')) return true;
    const next = isFollowing(end) ? tokens[end]?.text : undefined;
    if (next === undefined) return false;
    return things.has(next) || (next === "'s" && isFollowing(end + 1) && things.has(tokens[end + 1]?.text ?? ''));
  };
  /** "Good question, Perpetua!", "Perpetua, thank you": a capital set off by commas where somebody is spoken to. */
  const isSpokenTo = (at: number, end: number): boolean => {
    const token = tokens[at] as Token;
    if (institutions.has(token.text) || addressees.has(token.text) || openers.has(token.text) || roles.has(token.text)) return false;
    if (token.first)
      return (
        reply &&
        isBeside(end) &&
        tokens[end]?.comma === true &&
        !token.text.endsWith('ly') &&
        /^(?:thank|thanks|we|you|your|i|please|sorry|this|that|it|gracias|lamentamos|sentimos)$/.test(tokens[end]?.text ?? '') &&
        text.charAt(tokens[end - 1]?.end ?? 0) === ','
      );
    if (
      !token.comma ||
      (isBeside(end) && !(reply && tokens[end]?.comma === true)) ||
      token.text.length < 3 ||
      text.charAt(tokens[at - 1]?.end ?? 0) !== ','
    )
      return false;
    // "PPO", "MetLife": nobody is called so.
    if (/^.*[^'’-]\p{Lu}/u.test(text.slice(token.start, token.end))) return false;
    // "Hope that helps, Perpetua.": one comma and no other capital in a short sentence; a list of brands has more of them.
    for (let each = at - 1; each > at - 9 && each >= 0; each -= 1) {
      const word = tokens[each] as Token;
      if (word.first) return true;
      if (word.comma || (word.capital && word.text !== 'i')) return false;
    }
    return false;
  };
  /** Capitals in the middle of a sentence that no institution goes by: two of them, or one where a person would stand. */
  const isUnknownName = (at: number, end: number): boolean => {
    if (end > at + 2 || tokens[at]?.first) return false;
    const next = isFollowing(end) ? (tokens[end]?.text ?? '') : '';
    if (end === at + 1 && !/^(?:was|is|has|had|came|said|told|did|and|'s|who|asked|called|were)$/.test(next)) return false;
    if (/^(?:the|our|at|in|on|near|behind|via|a|an|of|rated|el|la|en|del)$/.test(tokens[at - 1]?.text ?? '')) return false;
    for (let each = at; each < end; each += 1) {
      const { text: word, start, end: stop } = tokens[each] as Token;
      if (institutions.has(word) || things.has(word) || roles.has(word) || trade.has(word) || word === "'s" || /\d/.test(word))
        return false;
      if (stop - start < 2 || text.slice(start, stop) === text.slice(start, stop).toUpperCase()) return false;
    }
    return true;
  };
  /** In an answer: half of a double name of an illness, an author, or the first word of a sentence. */
  const isOfMedicine = (at: number, end: number): boolean => {
    const token = tokens[at] as Token;
    const stop = tokens[end - 1]?.end ?? 0;
    if (text.charAt(token.start - 1) === '-' || text.charAt(stop) === '-') return true;
    if (token.first) return end === at + 1 && tokens[end]?.comma !== true;
    return tokens[at - 1]?.text === 'by';
  };
  const push = (at: number, end: number, naming: Naming): number => {
    // A name may be one of the staff: where they are listed it is not, and where they are not its words have to tell.
    const told = naming === 'greeted' || naming === 'kin' || naming === 'titled';
    // Capitals that nobody is known to be called by may be a place, a brand or a holiday, whoever works here.
    const sure = told || (staffKnown ? naming !== 'capitals' : !reply && naming !== 'full' && naming !== 'alone');
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, naming, sure });
    return end;
  };

  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const before = at > 0 && !token.first ? tokens[at - 1] : undefined;
    const known = isKnown(token);
    if (!known && !isCapital(token)) {
      at += 1;
      continue;
    }
    const pair = isFollowing(at + 1) && isCapital(tokens[at + 1]);
    if (pair && pseudonymous.has(token.text) && !surnames.has(tokens[at + 1]?.text ?? '')) {
      at = nameEnd(at);
      continue;
    }
    if (isShown(at) || plainWords.has(token.text)) {
      at += 1;
      continue;
    }
    const titled =
      before !== undefined && titles.has(before.text) && text.slice(before.start, before.end) !== 'MS' && (token.capital || known);
    const end = nameEnd(at);
    if (titled) {
      at = isIntroduced(at - 1) || isOwn(at, end) ? end : push(at, end, 'titled');
      continue;
    }
    if (staffKnown && before && trade.has(before.text) && token.capital && !isThing(at, end)) {
      at = isOwn(at, end) ? end : push(at, end, 'titled');
      continue;
    }
    const greeted = before !== undefined && greetings.has(before.text);
    if (greeted && !addressees.has(token.text) && !own.has(token.text)) {
      const next = tokens[end];
      const ends = !next || next.first || next.comma || /^(?:for|and|we|i|thank|thanks|it|por)$/.test(next.text);
      const opening = before.first || /^(?:dear|estimad[oa]|querid[oa]|apreciad[oa])$/.test(before.text) || tokens[at - 2]?.first === true;
      if (
        opening &&
        (isCapital(token) ? known || ends : (firstNames.has(token.text) || token.comma || wordNames.has(token.text)) && ends && known)
      ) {
        if (!isThing(at, end) && !(token.capital && trade.has(token.text))) {
          at = push(at, end, 'greeted');
          continue;
        }
      }
    }
    if (greeted && before.first && trade.has(token.text) && isCapital(tokens[at + 1]) && !own.has(tokens[at + 1]?.text ?? '')) {
      at = push(at, nameEnd(at + 1), 'greeted');
      continue;
    }
    // "your wife Anna", "your son, Leo,"
    if (before && kin.has(before.text) && isCapital(token) && possessive.has(tokens[at - 2]?.text ?? '')) {
      at = push(at, end, 'kin');
      continue;
    }
    if (
      reply &&
      before &&
      /^(?:little|baby|young|wee)$/.test(before.text) &&
      isCapital(token) &&
      !institutions.has(token.text) &&
      !isThing(at, end)
    ) {
      at = push(at, end, 'kin');
      continue;
    }
    if (!token.capital || shouting) {
      // "we are sorry, karen"
      if (shouting && reply && firstNames.has(token.text) && !own.has(token.text)) at = push(at, at + 1, 'greeted');
      else at += 1;
      continue;
    }
    const full = end > at + 1 && (firstNames.has(token.text) || (wordNames.has(token.text) && surnames.has(tokens[at + 1]?.text ?? '')));
    const initial = end > at + 1 && token.end - token.start === 1 && surnames.has(tokens[at + 1]?.text ?? '');
    const vocative = (token.first || token.comma) && (!isBeside(end) || tokens[end]?.comma === true);
    const alone =
      (firstNames.has(token.text) && (reply || !surnames.has(token.text))) ||
      (reply && wordNames.has(token.text) && vocative && !isMonth(token.text));
    if (!reply && isOfMedicine(at, end)) {
      at = end;
      continue;
    }
    const naming: Naming | undefined =
      full || initial
        ? 'full'
        : isSpokenTo(at, end) || (alone && vocative)
          ? // "Mrs Patel, we are sorry", "Thank you, Rebecca!": a title, or a known name behind a comma, and it is surely somebody.
            (token.first && titles.has(token.text)) || (firstNames.has(token.text) && isSpokenTo(at, end))
            ? 'greeted'
            : 'spoken'
          : alone
            ? 'alone'
            : reply && isUnknownName(at, end)
              ? 'capitals'
              : undefined;
    if (naming && !isThing(at, end) && !isSigned(at, end) && !(naming === 'alone' && isPlace(before))) {
      if (!isOwn(at, end)) {
        at = push(at, end, naming);
        continue;
      }
      ownEnd = end - 1;
    }
    at = full || alone ? end : at + 1;
  }
  return found;
}

const isMonth = (word: string): boolean => word === 'april' || word === 'may' || word === 'june' || word === 'august';
