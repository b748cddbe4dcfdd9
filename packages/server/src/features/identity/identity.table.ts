import { defineTables } from '../../platform/db/index.ts';
import type { AuthorKind, StaffRole } from './identity.contract.ts';

/**
 * `author`: the name under which somebody is read on one site, whoever they are; contributions point here and know nothing
 * more of people. `member`: an author with a proven address. `staff`: a person of the clinic, on any number of sites.
 */
export const identityTables = defineTables((c) => ({
  author: c.table(
    'author',
    {
      id: c.text('id').primaryKey(),
      site: c.text('site').notNull(),
      kind: c.text('kind').$type<AuthorKind>().notNull(),
      name: c.text('name').notNull(),
      /** What makes two pseudonyms the same to a reader; null where several may share a name. */
      skeleton: c.text('skeleton'),
      /** The person behind a staff author. */
      staff: c.text('staff'),
      /** Key of this author's digests in the audit; an erasure empties it, so that nothing can be matched any more. */
      digestKey: c.text('digest_key'),
      createdAt: c.ms('created_at').notNull(),
      erasedAt: c.ms('erased_at'),
    },
    (t) => [c.uniqueIndex('author_skeleton').on(t.site, t.skeleton), c.uniqueIndex('author_staff').on(t.site, t.staff)],
  ),
  member: c.table(
    'member',
    {
      /** The author's id. */
      id: c.text('id').primaryKey(),
      site: c.text('site').notNull(),
      emailSealed: c.text('email_sealed').notNull(),
      emailIndex: c.text('email_index').notNull(),
      mail: c.boolean('mail').notNull(),
      /** Opaque and permanent: the one-click unsubscribe address of this member. */
      unsubscribeToken: c.text('unsubscribe_token').notNull(),
      createdAt: c.ms('created_at').notNull(),
    },
    (t) => [c.uniqueIndex('member_email').on(t.site, t.emailIndex), c.uniqueIndex('member_unsubscribe').on(t.unsubscribeToken)],
  ),
  code: c.table(
    'sign_in_code',
    {
      id: c.text('id').primaryKey(),
      site: c.text('site').notNull(),
      emailIndex: c.text('email_index').notNull(),
      emailSealed: c.text('email_sealed').notNull(),
      /** Sealed until it is mailed, then empty: the check runs against the hash. */
      codeSealed: c.text('code_sealed'),
      codeHash: c.text('code_hash').notNull(),
      tries: c.integer('tries').notNull(),
      createdAt: c.ms('created_at').notNull(),
      expiresAt: c.ms('expires_at').notNull(),
      usedAt: c.ms('used_at'),
    },
    (t) => [c.index('sign_in_code_email').on(t.site, t.emailIndex, t.createdAt)],
  ),
  memberSession: c.table(
    'member_session',
    {
      id: c.text('id').primaryKey(),
      site: c.text('site').notNull(),
      member: c.text('member').notNull(),
      refreshHash: c.text('refresh_hash').notNull(),
      previousHash: c.text('previous_hash'),
      rotatedAt: c.ms('rotated_at').notNull(),
      createdAt: c.ms('created_at').notNull(),
      expiresAt: c.ms('expires_at').notNull(),
      revokedAt: c.ms('revoked_at'),
    },
    (t) => [c.index('member_session_member').on(t.member)],
  ),
  staff: c.table(
    'staff',
    {
      id: c.text('id').primaryKey(),
      name: c.text('name').notNull(),
      emailSealed: c.text('email_sealed').notNull(),
      emailIndex: c.text('email_index').notNull(),
      /** Argon2id; null until the invitation is accepted. */
      passwordHash: c.text('password_hash'),
      mailWaiting: c.boolean('mail_waiting').notNull(),
      mailUnanswered: c.boolean('mail_unanswered').notNull(),
      keys: c.boolean('keys').notNull(),
      unsubscribeToken: c.text('unsubscribe_token').notNull(),
      createdAt: c.ms('created_at').notNull(),
      lastSeen: c.ms('last_seen'),
    },
    (t) => [c.uniqueIndex('staff_email').on(t.emailIndex), c.uniqueIndex('staff_unsubscribe').on(t.unsubscribeToken)],
  ),
  staffRole: c.table(
    'staff_role',
    { site: c.text('site').notNull(), staff: c.text('staff').notNull(), role: c.text('role').$type<StaffRole>().notNull() },
    (t) => [c.primaryKey({ columns: [t.site, t.staff, t.role] }), c.index('staff_role_staff').on(t.staff)],
  ),
  staffSession: c.table(
    'staff_session',
    {
      /** Hash of the cookie's token. */
      id: c.text('id').primaryKey(),
      staff: c.text('staff').notNull(),
      device: c.text('device').notNull(),
      createdAt: c.ms('created_at').notNull(),
      lastSeen: c.ms('last_seen').notNull(),
      expiresAt: c.ms('expires_at').notNull(),
    },
    (t) => [c.index('staff_session_staff').on(t.staff)],
  ),
  staffLink: c.table(
    'staff_link',
    {
      /** Hash of the link's token. */
      id: c.text('id').primaryKey(),
      purpose: c.text('purpose').$type<'invitation' | 'recovery'>().notNull(),
      site: c.text('site').notNull(),
      staff: c.text('staff').notNull(),
      /** Sealed until it is mailed, then empty. */
      tokenSealed: c.text('token_sealed'),
      createdAt: c.ms('created_at').notNull(),
      expiresAt: c.ms('expires_at').notNull(),
      usedAt: c.ms('used_at'),
    },
    (t) => [c.index('staff_link_staff').on(t.staff)],
  ),
  /** Failed staff sign-ins by address, whether anybody has that address or not: the answer must not tell. */
  signInWait: c.table('sign_in_wait', {
    /** Keyed index of the address. */
    key: c.text('key').primaryKey(),
    /** Attempts begun since the last success. */
    attempts: c.integer('attempts').notNull(),
    /** Nobody may try again before. */
    waitUntil: c.ms('wait_until').notNull(),
    at: c.ms('at').notNull(),
  }),
}));
