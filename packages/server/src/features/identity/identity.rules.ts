/** How long things last, who may do what, and how an address is written. No I/O. */
import { domainToASCII, domainToUnicode } from 'node:url';
import type { Answerer } from '../sites/index.ts';
import { fieldFailure } from '../../kernel/errors.ts';
import { withoutHidden } from '../../kernel/stored-text.ts';
import { skeleton } from '../../kernel/text.ts';
import type { StaffRole } from './identity.contract.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Times in ms. A code: at most 10 minutes and one use (OWASP ASVS 6.5), five tries at a million numbers. */
export const codeRules = { life: 10 * minute, tries: 5, perAddress: 3, perBlock: 10, window: hour };

/** `grace`: how long the token just rotated away is still taken, for a tab that refreshed at the same moment. */
export const memberSessionRules = { access: 15 * minute, idle: 60 * day, absolute: 180 * day, grace: 10 * second };

/** `seen`: how often the last uses of sessions are written down. */
export const staffSessionRules = { idle: 12 * hour, absolute: 30 * day, seen: minute };

export const linkLife = { invitation: 72 * hour, recovery: 24 * hour };

const freeAttempts = 5;
const longestWait = 15 * minute;

/** How long nobody may sign in with an address after so many failures in a row, in ms: 1 s after the fifth, doubling up to 15 minutes. */
export const waitAfter = (failures: number): number =>
  failures < freeAttempts ? 0 : Math.min(second * 2 ** (failures - freeAttempts), longestWait);

/** The failure that is written into the audit: the first one that makes people wait. */
export const firstSlowed = freeAttempts;

export const attemptRules = { longestWait, forgottenAfter: day };

type Grant = { role: StaffRole; /** Only where the site lets these answer. */ where?: Answerer };

/** Who may do what on a site. There is no other list: a role that is not here for a right does not have it. */
export const rights = {
  moderate: [{ role: 'owner' }, { role: 'moderator' }],
  answer: [
    { role: 'clinician', where: 'clinicians' },
    { role: 'owner', where: 'staff' },
    { role: 'responder', where: 'staff' },
  ],
  reply: [{ role: 'owner' }, { role: 'responder' }],
  configure: [{ role: 'owner' }],
  audit: [{ role: 'owner' }, { role: 'moderator' }],
} satisfies Record<string, Grant[]>;

export type Right = keyof typeof rights;

export const grantsOf = (right: Right): readonly Grant[] => rights[right];

export const rolesWith = (right: Right): StaffRole[] => grantsOf(right).map((grant) => grant.role);

/**
 * An address as it is compared, stored and written to: one mailbox, one form. Those that differ in case alone are one to every provider people
 * use; the host is told in the letters that mail is sent by (IDNA, RFC 5891), since `ｘ.example` and `x。example` are delivered as others are;
 * what nobody can see is taken out, as of every text. Throws `invalid_fields` at `email` where nothing could be sent to it.
 */
export function normalEmail(email: string): string {
  // Lower case first: some letters become a letter and a mark, which are one again in NFC.
  const plain = withoutHidden(email.toLowerCase()).trim();
  const at = plain.lastIndexOf('@');
  const given = plain.slice(at + 1);
  const host = domainToASCII(given);
  // It reads a host as the one of a web address, up to where the path would begin.
  if (at < 1 || !hostName.test(host) || /[/\\?#%]/.test(given.normalize('NFKC'))) throw fieldFailure('email', 'invalid_fields');
  return `${plain.slice(0, at)}@${host}`;
}

/** An address as people know it: its host in their own letters. */
export function shownEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at)}@${domainToUnicode(email.slice(at + 1)) || email.slice(at + 1)}`;
}

/** Two labels at least, as the schema wants before they are told in these letters. */
const hostName = /^(?:[a-z0-9_-]+\.)+[a-z0-9_-]+$/;

/** What erased people are called wherever something of theirs has to keep its place. */
export const erasedName = 'Erased member';

const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];
const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

/** A browser in words that its owner recognises, e.g. `Firefox on Windows`; nothing of the header itself is kept. */
export function deviceName(userAgent: string): string {
  const named = (list: [RegExp, string][]): string | undefined => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const browser = named(browsers);
  const system = named(systems);
  if (browser && system) return `${browser} on ${system}`;
  return browser ?? system ?? 'Another device';
}

/** Words by which a reader takes somebody for a person of the clinic, or for somebody whom somebody has checked. */
const claims = new Set(
  `doctor doctors dr drs doc physician clinician consultant surgeon dentist nurse midwife pharmacist paramedic therapist physiotherapist psychologist
  psychiatrist psychotherapist radiologist receptionist practitioner gp
  moderator moderators mod admin administrator administrators staff official
  verified checked certified accredited approved
  doctora dra doctores médico médica enfermera enfermero cirujano cirujana moderadora moderador oficial verificado verificada
  docteur médecin infirmière infirmier modérateur modératrice officiel vérifié vérifiée
  arzt ärztin doktor krankenschwester pfleger moderatorin geprüft verifiziert offiziell
  enfermeiro enfermeira dottore dottoressa infermiere infermiera`
    .split(/\s+/)
    .map(skeleton),
);

/** Words for a clinic and for those who work there. */
const houses = new Set(
  `team crew clinic practice hospital surgery reception secretary support help helpdesk helpline desk office service care group centre center
  health medical community manager management info
  equipo clínica recepción centro atención grupo servicio apoyo equipe équipe clinique hôpital accueil cabinet groupe secrétariat soins
  klinik klinikum praxis empfang rezeption krankenhaus zentrum gruppe sekretariat
  equipa receção recepção serviço squadra ospedale gruppo servizio`
    .split(/\s+/)
    .map(skeleton),
);
const links = 'the your our of at from by and de del la el los le les du des der die das dem vom von bei am do da dos das di della'.split(
  ' ',
);

/** Whether a name is made of nothing but words for the clinic, also where they are written as one or taken apart. */
function isOfClinic(name: string, clinic: string): boolean {
  const bones = skeleton(name.replace(/[\p{N}\s]+$/u, ''));
  const own = clinic.split(/[^\p{L}\p{M}\p{N}]+/u).map(skeleton);
  // By how far one has come: whether a word for a clinic has been among those that lead there.
  const reached = new Map<number, boolean>([[0, false]]);
  for (let at = 0; at < bones.length; at += 1) {
    const before = reached.get(at);
    if (before === undefined) continue;
    const take = (word: string, isHouse: boolean): void => {
      const to = at + word.length;
      if (to > at && bones.startsWith(word, at)) reached.set(to, before || isHouse || (reached.get(to) ?? false));
    };
    for (const word of houses) [word, `${word}s`].forEach((each) => take(each, true));
    for (const word of [...links, ...own]) take(word, false);
  }
  return reached.get(bones.length) ?? false;
}

/**
 * Whether a pseudonym claims an office or a check, or says nothing but that it is the clinic ("Larkfield team", "The clinic"); look-alike
 * letters, points, capitals, spaces and numbers do not hide it.
 */
export const claimsOffice = (name: string, clinic: string): boolean =>
  isOfClinic(name, clinic) ||
  // As it stands, and DrCallowhill, DRCallowhill, dr.callowhill, Dr-Callowhill
  [name, name.replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$& ')].some((each) =>
    each
      // G.P., D R
      .replace(/(?<!\p{L})\p{L}(?:[^\p{L}\p{N}]+\p{L}(?!\p{L}))+/gu, (letters) => letters.replace(/[^\p{L}]/gu, ''))
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .flatMap((word) => [word, word.replace(/^\p{N}+|\p{N}+$/gu, '')])
      .map(skeleton)
      .some((word) => claims.has(word) || (word.endsWith('s') && claims.has(word.slice(0, -1)))),
  );
