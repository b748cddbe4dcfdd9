/** Members: a code by mail, a session, a name, an erasure. Each write is one transaction. */
import { randomInt } from 'node:crypto';
import { Failure, fieldFailure } from '../../kernel/errors.ts';
import { isId, randomToken } from '../../kernel/ids.ts';
import { cleanPseudonym, skeleton } from '../../kernel/text.ts';
import { digest, sameText, type Keys } from '../../platform/crypto/index.ts';
import { isDuplicate, type Reader, type Tx } from '../../platform/db/index.ts';
import { forgetKeptMails } from '../../platform/mail/index.ts';
import { cancelConsequences, putConsequence } from '../../platform/outbox/index.ts';
import { takeSlot } from '../../platform/ratelimit/index.ts';
import type { Platform } from '../../platform/services.ts';
import { appendAudit } from '../audit/index.ts';
import type { Site } from '../sites/index.ts';
import { emptyAuthor, insertMemberAuthor, renameAuthor } from './authors.repo.ts';
import type { MemberActor } from './authority.ts';
import type { CodeRequest, CodeSent, MemberChange, MemberSelf, Session, SignIn } from './identity.contract.ts';
import { identityTopics } from './identity.events.ts';
import { claimsOffice, codeRules, memberSessionRules, normalEmail } from './identity.rules.ts';
import {
  deleteCodes,
  deleteMember,
  findMember,
  findMemberSession,
  freeSlots,
  giveTryBack,
  insertCode,
  insertMember,
  insertMemberSession,
  memberByEmail,
  memberWithName,
  newestCode,
  revokeSession,
  rotateSession,
  setMemberMail,
  takeTry,
  useCode,
  type MemberRow,
} from './members.repo.ts';
import { staffNamesOf } from './staff.repo.ts';
import type { AccessTokens } from './tokens.ts';

export type Members = Platform & {
  tokens: AccessTokens;
  /** Runs in the transaction that changes a member's name: what moderators read under the old one is read again before it comes back into view. */
  memberRenamed(tx: Tx, site: string, author: string): Promise<void>;
  /** Whether something that is public, or waits to be, stands under the author's name. */
  nameStands(tx: Tx, site: string, author: string): Promise<boolean>;
};

/** The same address is another member on another site: the index of one site is useless on the next. */
const emailIndexOn = (keys: Keys, site: string, address: string): string => keys.index(address, `member ${site}`);
const codeHash = (keys: Keys, id: string, code: string): string => keys.index(code, `code:${id}`);
const addressSlot = (keys: Keys, address: string): string => `code ${keys.index(address, 'code address')}`;

/**
 * Sends a code. Nothing here looks members up, so that the answer and its time are the same for known and unknown addresses.
 * `block` is what an IP limit counts by. Throws `too_many`, and `invalid_fields` for an address that mail cannot be sent to.
 */
export async function requestCode(p: Platform, site: Site, input: CodeRequest, block: string): Promise<CodeSent> {
  const address = normalEmail(input.email);
  const code = randomInt(0, 1_000_000).toString().padStart(6, '0');
  const now = p.clock.now();
  const id = p.ids.next('cod');
  await p.store.tx(async (tx) => {
    await takeSlot(tx, addressSlot(p.keys, address), { limit: codeRules.perAddress, window: codeRules.window, now });
    await takeSlot(tx, `code ${p.keys.index(block, 'code block')}`, { limit: codeRules.perBlock, window: codeRules.window, now });
    await insertCode(tx, {
      id,
      site: site.key,
      emailIndex: emailIndexOn(p.keys, site.key, address),
      emailSealed: p.keys.seal(address, 'email'),
      codeSealed: p.keys.seal(code, 'code'),
      codeHash: codeHash(p.keys, id, code),
      tries: 0,
      createdAt: now,
      expiresAt: now + codeRules.life,
      usedAt: null,
    });
    await putConsequence(tx, p, { site: site.key, topic: identityTopics.code, payload: { code: id }, dueAt: now, cause: id });
  });
  return { expiresIn: codeRules.life / 1000 };
}

type SignInOutcome =
  | { refused: 'code_wrong' | 'code_expired' | 'code_tries_used' | 'pseudonym_needed' | 'pseudonym_taken' }
  | { refused: null; member: string; session: string; refreshToken: string; isNew: boolean };

/**
 * Trades a code for a session. A wrong code gives the same answer whether the address is known, asked for a code, or neither; only
 * who holds the right one learns more. `pseudonym_needed` and `pseudonym_taken` leave the code good for another go.
 * Throws `code_wrong`, `code_expired`, `code_tries_used`, `pseudonym_needed`, `pseudonym_taken`, `pseudonym_claims`, `text_*`, and `invalid_fields` as {@link requestCode} does.
 */
export async function signIn(m: Members, site: Site, input: SignIn): Promise<Session> {
  const address = normalEmail(input.email);
  const emailIndex = emailIndexOn(m.keys, site.key, address);
  const name = input.pseudonym === undefined ? null : chosenName(site, input.pseudonym);
  const outcome = await m.store.tx((tx) => spendCode(tx, m, site, { address, emailIndex, name, code: input.code }));
  // Thrown out here, since the try that was counted in there must stay counted.
  if (outcome.refused === 'pseudonym_needed' || outcome.refused === 'pseudonym_taken') throw fieldFailure('pseudonym', outcome.refused);
  if (outcome.refused === 'code_wrong' || outcome.refused === 'code_expired') throw fieldFailure('code', outcome.refused);
  if (outcome.refused) throw new Failure(outcome.refused);
  return {
    ...(await sessionFor(m, site, outcome.member, outcome.session, outcome.refreshToken)),
    isNew: outcome.isNew,
  };
}

async function spendCode(
  tx: Tx,
  m: Members,
  site: Site,
  input: { address: string; emailIndex: string; name: string | null; code: string },
): Promise<SignInOutcome> {
  const now = m.clock.now();
  const newest = await newestCode(tx, site.key, input.emailIndex);
  if (!newest) return { refused: 'code_wrong' };
  if (!(await takeTry(tx, site.key, newest.id, codeRules.tries))) return { refused: 'code_tries_used' };
  if (!sameText(codeHash(m.keys, newest.id, input.code), newest.codeHash)) return { refused: 'code_wrong' };
  // The row is locked by now: whoever else knows the code waits here until this is done.
  await giveTryBack(tx, site.key, newest.id);
  if (newest.expiresAt <= now || newest.usedAt !== null) return { refused: 'code_expired' };
  let member = await memberByEmail(tx, site.key, input.emailIndex);
  const isNew = member === undefined;
  if (!member) {
    if (input.name === null) return { refused: 'pseudonym_needed' };
    member = await makeMember(tx, m, site, { address: input.address, name: input.name });
    if (!member) return { refused: 'pseudonym_taken' };
  }
  if (!(await useCode(tx, site.key, newest.id, now))) return { refused: 'code_expired' };
  return { refused: null, member: member.id, isNew, ...(await openSession(tx, m, site.key, member.id)) };
}

/** Undefined when the name is too like another one on the site: a member's, the site's own, or one of its staff's. */
async function makeMember(
  tx: Tx,
  p: Pick<Platform, 'clock' | 'ids' | 'keys'>,
  site: Pick<Site, 'key' | 'name'>,
  values: { address: string; name: string; mail?: boolean },
): Promise<MemberRow | undefined> {
  const bones = skeleton(values.name);
  if (await speaksForClinic(tx, site, bones)) return undefined;
  const row: MemberRow = {
    id: p.ids.next('mem'),
    site: site.key,
    emailSealed: p.keys.seal(values.address, 'email'),
    emailIndex: emailIndexOn(p.keys, site.key, values.address),
    mail: values.mail ?? true,
    unsubscribeToken: randomToken(24),
    createdAt: p.clock.now(),
  };
  if (!(await insertMemberAuthor(tx, p, site.key, row.id, values.name, bones))) return undefined;
  // Two codes of one address in the same instant: the other request has just made the account.
  if (!(await insertMember(tx, row))) throw new Failure('busy', { extra: { retryAfter: 1 } });
  return row;
}

/** A member must not be read as the clinic or as one of its people. */
async function speaksForClinic(db: Reader, site: Pick<Site, 'key' | 'name'>, bones: string): Promise<boolean> {
  if (skeleton(site.name) === bones) return true;
  return (await staffNamesOf(db, site.key)).some((name) => skeleton(name) === bones);
}

/** A member without a code, for work inside the server: the demo's people, tests, an import. Throws `pseudonym_taken`, `text_*`, `already_exists`. */
export async function createMember(
  tx: Tx,
  p: Pick<Platform, 'clock' | 'ids' | 'keys'>,
  site: Pick<Site, 'key' | 'name'>,
  values: { email: string; pseudonym: string; mail?: boolean },
): Promise<string> {
  const address = normalEmail(values.email);
  if (await memberByEmail(tx, site.key, emailIndexOn(p.keys, site.key, address))) throw fieldFailure('email', 'already_exists');
  const made = await makeMember(tx, p, site, { address, name: cleanPseudonym(values.pseudonym), mail: values.mail ?? true });
  if (!made) throw fieldFailure('pseudonym', 'pseudonym_taken');
  return made.id;
}

/** A session without a code, for work inside the server. */
export async function openMemberSession(m: Members, site: Site, member: string): Promise<Omit<Session, 'isNew'>> {
  const opened = await m.store.tx((tx) => openSession(tx, m, site.key, member));
  return sessionFor(m, site, member, opened.session, opened.refreshToken);
}

async function openSession(
  tx: Tx,
  p: Pick<Platform, 'clock' | 'ids'>,
  site: string,
  member: string,
): Promise<{ session: string; refreshToken: string }> {
  const now = p.clock.now();
  const session = p.ids.next('ses');
  const refreshToken = `${session}.${randomToken()}`;
  await insertMemberSession(tx, {
    id: session,
    site,
    member,
    refreshHash: digest(refreshToken),
    previousHash: null,
    rotatedAt: now,
    createdAt: now,
    expiresAt: now + memberSessionRules.idle,
    revokedAt: null,
  });
  return { session, refreshToken };
}

async function sessionFor(m: Members, site: Site, member: string, session: string, refreshToken: string): Promise<Omit<Session, 'isNew'>> {
  return {
    accessToken: await m.tokens.sign(site.key, member, session),
    expiresIn: memberSessionRules.access / 1000,
    refreshToken,
    member: await memberSelf(m.store.db, site.key, member),
  };
}

/** Empty, which is no session's id, for what no server of ours wrote. */
const sessionOf = (refreshToken: string): string => {
  const id = refreshToken.split('.', 1)[0]!;
  return isId('ses', id) ? id : '';
};

/**
 * Rotates a refresh token (RFC 9700, 4.14). The successor is derived from the token and a key of the server, not drawn: two tabs
 * that send the same token at once, or one whose answer was lost, get the *same* successor and both go on, while nobody without the
 * key can tell it from chance. What is older than the immediate predecessor, or that one after 10 s, was copied: the session ends.
 * Throws `token_invalid`, `token_replayed`.
 */
export async function refreshSession(m: Members, site: Site, presented: string): Promise<Session> {
  const now = m.clock.now();
  const id = sessionOf(presented);
  const next = `${id}.${m.keys.index(presented, 'refresh token')}`;
  const hash = digest(presented);
  const outcome = await m.store.tx(async (tx) => {
    const before = await findMemberSession(tx, site.key, id);
    if (!before) return 'token_invalid' as const;
    const expiresAt = Math.min(now + memberSessionRules.idle, before.createdAt + memberSessionRules.absolute);
    if (await rotateSession(tx, site.key, id, { presented: hash, next: digest(next), now, expiresAt })) return before;
    // Either another request rotated it a moment ago, or the token is not the one it should be: look at the row as it is now.
    const present = await findMemberSession(tx, site.key, id);
    if (!present || present.revokedAt !== null || present.expiresAt <= now) return 'token_invalid' as const;
    const together = present.previousHash === hash && Math.abs(now - present.rotatedAt) <= memberSessionRules.grace;
    if (together) return present;
    await revokeSession(tx, site.key, id, now);
    return 'token_replayed' as const;
  });
  if (typeof outcome === 'string') throw new Failure(outcome);
  return { ...(await sessionFor(m, site, outcome.member, id, next)), isNew: false };
}

/** Signs out. A token that no longer counts signs nobody out and is no failure. */
export async function endSession(p: Platform, site: Site, presented: string): Promise<void> {
  const id = sessionOf(presented);
  const hash = digest(presented);
  await p.store.tx(async (tx) => {
    const row = await findMemberSession(tx, site.key, id);
    if (row && (row.refreshHash === hash || row.previousHash === hash)) await revokeSession(tx, site.key, id, p.clock.now());
  });
}

/** Throws `token_invalid` when the member has been erased. */
export async function memberSelf(db: Reader, site: string, id: string): Promise<MemberSelf> {
  const found = await memberWithName(db, site, id);
  if (!found) throw new Failure('token_invalid');
  return { id, pseudonym: found.name, mail: found.member.mail };
}

/** A name as a person chose it. Throws `pseudonym_claims`, `text_*`. */
function chosenName(site: Pick<Site, 'name'>, raw: string): string {
  const name = cleanPseudonym(raw);
  if (claimsOffice(name, site.name)) throw fieldFailure('pseudonym', 'pseudonym_claims');
  return name;
}

/**
 * A name is read together with what stands under it, so it cannot change while that is public or waits: no moderator would have seen the two
 * together. Throws `pseudonym_taken`, `pseudonym_stands`, `pseudonym_claims`, `text_*`.
 */
export async function changeMember(m: Members, site: Site, actor: MemberActor, change: MemberChange): Promise<MemberSelf> {
  const name = change.pseudonym === undefined ? null : chosenName(site, change.pseudonym);
  try {
    await m.store.tx(async (tx) => {
      if (name !== null && name !== (await memberWithName(tx, site.key, actor.id))?.name) {
        // First, so that nothing of theirs can come into view between the question and the new name.
        await m.memberRenamed(tx, site.key, actor.id);
        if (await m.nameStands(tx, site.key, actor.id)) throw fieldFailure('pseudonym', 'pseudonym_stands');
        const bones = skeleton(name);
        if (await speaksForClinic(tx, site, bones)) throw fieldFailure('pseudonym', 'pseudonym_taken');
        await renameAuthor(tx, site.key, actor.id, name, bones);
        await appendAudit(tx, m, site.key, { actor: actor.id, action: 'member.renamed', target: actor.id });
      }
      if (change.mail !== undefined) await setMemberMail(tx, site.key, actor.id, change.mail);
    });
  } catch (error) {
    throw isDuplicate(error) ? fieldFailure('pseudonym', 'pseudonym_taken') : error;
  }
  return memberSelf(m.store.db, site.key, actor.id);
}

export async function findMemberByEmail(db: Reader, keys: Keys, site: string, email: string): Promise<MemberRow | undefined> {
  return memberByEmail(db, site, emailIndexOn(keys, site, normalEmail(email)));
}

/**
 * Removes everything that says who a member was: name, address, sessions, codes, limits, kept mails, the key of their digests in the
 * audit. What they wrote is the caller's. `by` is who ordered it. False when there is no such member.
 */
export async function eraseMember(
  tx: Tx,
  p: Pick<Platform, 'clock' | 'ids' | 'keys'>,
  site: string,
  id: string,
  by: string,
): Promise<boolean> {
  const member = await findMember(tx, site, id);
  if (!member) return false;
  const address = p.keys.unseal(member.emailSealed, 'email');
  for (const code of await deleteCodes(tx, site, member.emailIndex)) await cancelConsequences(tx, p.clock, site, code);
  await freeSlots(tx, addressSlot(p.keys, address));
  await forgetKeptMails(tx, address);
  await deleteMember(tx, site, id);
  await emptyAuthor(tx, site, id, p.clock.now());
  await appendAudit(tx, p, site, { actor: by, action: 'member.erased', target: id });
  return true;
}
