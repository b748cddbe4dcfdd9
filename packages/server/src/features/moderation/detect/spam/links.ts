/** Web addresses in a text, and how far each of them is from what patients link to. */
import type { Reading, Word } from '../reading.ts';

export type Link = {
  start: number;
  end: number;
  /** Lower case, without `www.`. */
  host: string;
  /** Written with a scheme or `www.`, or with a path: meant to be followed, where `druglib.com` may be just a name. */
  whole: boolean;
  /** Written so that programs overlook it: spaces around the dot, digits for letters, full-width letters. */
  disguised: boolean;
};

const endings = /*#__PURE__*/ new Set(
  `com net org info biz xyz shop site online top club store app dev io tk ml ga cf gq ru cn uk de es fr it eu us ca au nz ie nl be ch at
  se no dk fi pl pt br mx ar cl pe co ve in pk ng za ke jp kr ly gl gd pn tv fm am cc ws to me ai edu gov int mil blog live link click
  website space pro vip win bid icu work life world today tech`.split(/\s+/),
);
/** Endings that are also words which follow a full stop without a space ("better.So", "today.in"): these need a path behind them. */
const alsoWords = /*#__PURE__*/ new Set(
  `it be at no to me in is us am so info pro win live life world today work link click online top club store app site shop space blog
  website tech bid es de us ca ch co de fr au pe in in ve be id my do int tv ai am dev`.split(/\s+/),
);

/** Health bodies, registers and encyclopaedias that patients cite; `gov`, `edu` and the like as a whole. */
const known = /*#__PURE__*/ new Set(
  `nhs.uk nih.gov who.int cdc.gov gov.uk nice.org.uk europa.eu paho.org gob.es gob.mx gob.ar gob.pe gob.cl gov.co gc.ca canada.ca gov.au
  gov.ie hse.ie govt.nz gov.za gov.in gov.sg mayoclinic.org clevelandclinic.org hopkinsmedicine.org medlineplus.gov cochrane.org bmj.com
  thelancet.com nejm.org jamanetwork.com nature.com sciencedirect.com patient.info webmd.com drugs.com healthline.com
  medicalnewstoday.com msdmanuals.com merckmanuals.com medscape.com medicines.org.uk rxlist.com wikipedia.org bbc.co.uk bbc.com
  cancer.org cancer.net cancerresearchuk.org macmillan.org.uk mind.org.uk samaritans.org diabetes.org diabetes.org.uk heart.org
  bhf.org.uk stroke.org.uk alzheimers.org.uk alz.org asthma.org.uk asthmaandlung.org.uk versusarthritis.org nami.org aemps.es cun.es
  kidshealth.org aafp.org acog.org rcog.org.uk rcpsych.ac.uk bda.org bsrm.co.uk healthdirect.gov.au redcross.org redcross.org.uk
  suicidepreventionlifeline.org 988lifeline.org thetrevorproject.org psychologytoday.com childhelp.org rainn.org crisistextline.org
  arthritis.org eatright.org rarediseases.org orpha.net cuidateplus.com`.split(/\s+/),
);
const publicEndings = /(?:^|\.)(?:gov|edu|int|mil|gob|gouv|nhs|ac)(?:\.[a-z]{2})?$/;

/** Services that hide where a link leads, or that lead out of the site to a chat. */
const shortened = /*#__PURE__*/ new Set(
  `bit.ly tinyurl.com goo.gl adf.ly ow.ly t.co is.gd buff.ly cutt.ly rebrand.ly shorturl.at rb.gy tiny.cc lnkd.in s.id shhort.com
  linktr.ee wa.me t.me chat.whatsapp.com api.whatsapp.com m.me discord.gg bc.vc ouo.io sh.st v.gd qr.ae clck.ru`.split(/\s+/),
);
/** Shops, collections and petitions: selling, whatever the length of the text. */
const selling = /*#__PURE__*/ new Set(
  `ebay amazon aliexpress alibaba etsy kickstarter indiegogo gofundme change avaaz patreon onlyfans soundcloud reverbnation spotify
  twitch googleadservices clickbank shopify teespring fiverr vakinha justgiving wish temu mercadolibre`.split(/\s+/),
);

/** Where people have channels and pages of their own. */
const social = /*#__PURE__*/ new Set(
  `youtube youtu facebook fb instagram tiktok twitter x pinterest vk snapchat telegram medium`.split(' '),
);

export const isKnown = (host: string): boolean => {
  if (publicEndings.test(host)) return true;
  const labels = host.split('.');
  for (let at = Math.max(0, labels.length - 4); at < labels.length - 1; at += 1) if (known.has(labels.slice(at).join('.'))) return true;
  return false;
};
/** Words that an address is made of where somebody sells: whole labels, or what a label begins or ends with. */
const offers =
  /(?:^|[\W_\d])(?:cheap|best|buy|order|discount|offers?|deals?|promo|sale|free|win|bonus|casino|bet|poker|loans?|crypto|bitcoin|forex|cash|money|earn|pills?|meds|pharma|viagra|cialis|keto|slim|hot|sexy?|dating|shop|store)|(?:pills?|meds|shop|store|deals?|offers?|casino|loans?|sale|pharmacy)(?![a-z])/i;
export const isOffer = (link: string): boolean => offers.test(link.slice(0, 300));
export const isShortened = (host: string): boolean => shortened.has(host);
export const isSelling = (host: string): boolean => host.split('.', 6).some((label) => selling.has(label));
export const isSocial = (host: string): boolean => host.split('.', 6).some((label) => social.has(label));
export const hasReferral = (link: string): boolean =>
  /[?&](?:ref|aff|affiliate|affid|tag|utm_[a-z]+|partner|invite|r|referral)=/i.test(link);

/** An address is cut here; longer ones are no addresses. */
const longestAddress = 2_000;
const mostLabels = 8;
const enoughLinks = 20;

const maybe =
  /[a-z0-9]\.[a-z]{2}|[[({] ?\. ?[\])}]|:\/\/|[\uff0e\uff41-\uff5a]|[[({] ?dot ?[\])}]| \. ?com|\. com|\*com|d[o0]t? c[o0]m|\bh t t p/i;

export function linksIn({ text, words }: Reading): Link[] {
  const links: Link[] = [];
  if (!maybe.test(text)) return links;
  let behind = 0;
  for (let at = 0; at < words.length && links.length < enoughLinks; at += 1) {
    const word = words[at] as Word;
    if (word.start < behind) continue;
    const link = linkAt(text, words, at, behind);
    if (!link) continue;
    links.push(link);
    behind = link.end;
  }
  return links;
}

/** `hxxp` is written where a program would take `http` out. */
const schemes = /*#__PURE__*/ new Set(['http', 'https', 'hxxp', 'hxxps']);
const bracketedDot = /^[[({] ?\. ?[\])}]$/;

function linkAt(text: string, words: readonly Word[], at: number, behind: number): Link | undefined {
  const word = words[at] as Word;
  const next = words[at + 1];
  const before = words[at - 1];
  const wide = text.charCodeAt(word.start) >= 0xff00;
  if (schemes.has(word.text) && next) {
    const between = text.slice(word.end, Math.min(next.start, word.end + 6));
    if (/^\s?[:：]\s?[/／]{1,2}\s?/.test(between)) return whole(text, word.start, next.start, wide || word.text.startsWith('hxx'));
  }
  if (word.text === 'www' && next && next.start <= word.end + 2) return whole(text, word.start, next.start, wide);
  if (word.text === 'p' && at >= 3 && /^h\s*t\s*t\s*p$/i.test(text.slice((words[at - 3] as Word).start, word.end)))
    return { start: (words[at - 3] as Word).start, end: word.end, host: '', whole: true, disguised: true };
  if (!before || before.start < behind) return undefined;
  if (word.text === 'c0m' || word.text === 'com') {
    const gap = text.slice(before.end, word.start);
    if (gap !== '.' && gap.length <= 5 && /^\s*[.,·*]\s*$/.test(gap))
      return { start: before.start, end: word.end, host: `${before.text}.com`, whole: true, disguised: true };
    if (/^[\s(\[]*$/.test(gap.slice(0, 6)) && at >= 2 && isDot(before.text, word.text))
      return { start: (words[at - 2] as Word).start, end: word.end, host: '', whole: true, disguised: true };
    if (word.text === 'c0m' && gap === '.')
      return { start: before.start, end: word.end, host: `${before.text}.com`, whole: true, disguised: true };
  }
  if (endings.has(word.text) && word.start - before.end <= 7 && bracketedDot.test(text.slice(before.end, word.start)))
    return { start: before.start, end: word.end, host: `${before.text}.${word.text}`, whole: true, disguised: true };
  if (before.text === 'dot' && at >= 2 && endings.has(word.text) && isBracketed(text, before, word)) {
    const link = spelled(words, at);
    return link && { ...link, whole: true, disguised: true };
  }
  if (word.text === 'com' && before.text === 'dot' && at >= 2) return spelled(words, at);
  if (word.start - before.end !== 1 || text[before.end] !== '.' || !endings.has(word.text)) return undefined;
  const follows = text[word.end];
  if (alsoWords.has(word.text) && follows !== '/') return undefined;
  let first = at - 1;
  let start = before.start;
  for (let labels = 0; labels < mostLabels && first > 0; labels += 1) {
    const earlier = words[first - 1] as Word;
    if (start - earlier.end !== 1 || (text[earlier.end] !== '.' && text[earlier.end] !== '-') || earlier.start < behind) break;
    first -= 1;
    start = earlier.start;
  }
  // An e-mail address is for another detector.
  if (text[start - 1] === '@' || /^[\d.]+$/.test(text.slice(start, before.end))) return undefined;
  const end = endOf(text, word.end);
  return { start, end, host: hostOf(text.slice(start, end)), whole: follows === '/' || follows === '?', disguised: wide };
}

/** `pills(dot)com`, `pills [dot] shop`. */
const isBracketed = (text: string, dot: Word, ending: Word): boolean =>
  ending.start - dot.end <= 4 &&
  /^ ?[\])}] ?$/.test(text.slice(dot.end, ending.start)) &&
  /[[({] ?$/.test(text.slice(dot.start - 2, dot.start));

/** `pills dot com`: said aloud by patients, too, so no disguise. Behind an "at" it ends an e-mail address, and `a dot com` is a firm. */
function spelled(words: readonly Word[], at: number): Link | undefined {
  const name = words[at - 2] as Word;
  if (name.sentence !== (words[at] as Word).sentence || name.text.length < 4) return undefined;
  for (let back = 3; back <= 6; back += 1) if (words[at - back]?.text === 'at') return undefined;
  return {
    start: name.start,
    end: (words[at] as Word).end,
    host: `${name.text}.${(words[at] as Word).text}`,
    whole: false,
    disguised: false,
  };
}

/** A digit for a letter is a disguise wherever it stands. */
const isDot = (dot: string, ending: string): boolean => dot === 'd0t' || (dot === 'dot' && ending === 'c0m');

const whole = (text: string, start: number, from: number, wide: boolean): Link => {
  const end = endOf(text, from);
  return { start, end, host: hostOf(text.slice(from, end)), whole: true, disguised: wide };
};

function endOf(text: string, from: number): number {
  const cut = text.slice(from, from + longestAddress);
  const at = cut.search(/[\s<>"')\]]/);
  return from + (at < 0 ? cut.length : at);
}

export const hostOf = (address: string): string =>
  address
    .slice(0, 300)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\d*\.)?/, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/\.+$/, '');
