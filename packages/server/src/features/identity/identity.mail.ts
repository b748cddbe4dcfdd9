/** What mails need to know of people, and nothing more. Addresses leave their seal here, on the way to the mail server. */
import type { Keys } from '../../platform/crypto/index.ts';
import type { Reader, Tx } from '../../platform/db/index.ts';
import type { Right } from './identity.rules.ts';
import { rolesWith } from './identity.rules.ts';
import { emptyCode, findCode, findMember } from './members.repo.ts';
import { emptyLink, findLink, findStaff, staffWithRole } from './staff.repo.ts';

/** A code that is still to be mailed. Undefined once it was, or when it no longer counts. */
export async function codeToMail(
  db: Reader,
  keys: Keys,
  site: string,
  id: string,
  now: number,
): Promise<{ to: string; code: string } | undefined> {
  const row = await findCode(db, site, id);
  if (!row || row.codeSealed === null || row.usedAt !== null || row.expiresAt <= now) return undefined;
  return { to: keys.unseal(row.emailSealed, 'email'), code: keys.unseal(row.codeSealed, 'code') };
}

export const codeMailed = (tx: Tx, site: string, id: string): Promise<void> => emptyCode(tx, site, id);

/** A link that is still to be mailed, as {@link codeToMail}. */
export async function linkToMail(
  db: Reader,
  keys: Keys,
  id: string,
  now: number,
): Promise<{ to: string; token: string; purpose: 'invitation' | 'recovery' } | undefined> {
  const link = await findLink(db, id);
  if (!link || link.tokenSealed === null || link.usedAt !== null || link.expiresAt <= now) return undefined;
  const person = await findStaff(db, link.staff);
  return person && { to: keys.unseal(person.emailSealed, 'email'), token: keys.unseal(link.tokenSealed, 'link'), purpose: link.purpose };
}

export const linkMailed = (tx: Tx, id: string): Promise<void> => emptyLink(tx, id);

/** Where to write to a member, and how they turn it off. Undefined for whoever is no member, has mails off, or was erased. */
export async function memberMailbox(
  db: Reader,
  keys: Keys,
  site: string,
  author: string,
): Promise<{ to: string; unsubscribe: string } | undefined> {
  const member = await findMember(db, site, author);
  return member?.mail ? { to: keys.unseal(member.emailSealed, 'email'), unsubscribe: member.unsubscribeToken } : undefined;
}

export type StaffList = 'waiting' | 'unanswered';

/** A person of the clinic as mails see them. `lists` are those they want. */
export type StaffMailbox = { staff: string; to: string; unsubscribe: string; lists: Record<StaffList, boolean> };

export async function staffMailbox(db: Reader, keys: Keys, id: string): Promise<StaffMailbox | undefined> {
  const person = await findStaff(db, id);
  if (!person) return undefined;
  return {
    staff: id,
    to: keys.unseal(person.emailSealed, 'email'),
    unsubscribe: person.unsubscribeToken,
    lists: { waiting: person.mailWaiting, unanswered: person.mailUnanswered },
  };
}

/** Ids of those who can sign in, hold the right on the site by one of their roles, and want the list. */
export async function staffWanting(db: Reader, site: string, list: StaffList): Promise<string[]> {
  const people = await staffWithRole(db, site, list === 'waiting' ? rolesWith('moderate' satisfies Right) : ['clinician']);
  return people.filter((person) => (list === 'waiting' ? person.mailWaiting : person.mailUnanswered)).map((person) => person.id);
}
