/** All SQL of authors: the names under which people are read. */
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { randomToken } from '../../kernel/ids.ts';
import { everyColumn, hot, hotWrite, type Reader, type Tx } from '../../platform/db/index.ts';
import type { Platform } from '../../platform/services.ts';
import type { AuthorKind } from './identity.contract.ts';
import { erasedName } from './identity.rules.ts';
import { identityTables } from './identity.table.ts';

export type AuthorRow = (typeof identityTables.postgres)['author']['$inferSelect'];
export type Making = Pick<Platform, 'clock' | 'ids'>;

const newAuthor = (
  context: Making,
  site: string,
  id: string,
  values: Pick<AuthorRow, 'kind' | 'name' | 'skeleton' | 'staff'>,
): AuthorRow => ({
  id,
  site,
  ...values,
  digestKey: randomToken(),
  createdAt: context.clock.now(),
  erasedAt: null,
});

/** False when somebody on the site has a name that a reader would take for this one. */
export async function insertMemberAuthor(
  tx: Tx,
  context: Making,
  site: string,
  id: string,
  name: string,
  skeleton: string,
): Promise<boolean> {
  const { author } = identityTables(tx);
  const row = newAuthor(context, site, id, { kind: 'member', name, skeleton, staff: null });
  return (await tx.q.insert(author).values(row).onConflictDoNothing().returning({ id: author.id })).length === 1;
}

/** An author of something that came from elsewhere: never a person of this site, and free to share a name. */
export async function importedAuthor(tx: Tx, context: Making, site: string, name: string): Promise<string> {
  const { author } = identityTables(tx);
  const id = context.ids.next('aut');
  const row = newAuthor(context, site, id, { kind: 'imported', name, skeleton: null, staff: null });
  await hotWrite(tx, 'author.insert', (q) => q.insert(author).values(everyColumn(author)), row);
  return id;
}

/** The author under which a person of the clinic writes on a site, made when they first do. Its kind follows their roles at the time. */
export async function staffAuthor(tx: Tx, context: Making, site: string, staffId: string): Promise<string> {
  const { author, staff, staffRole } = identityTables(tx);
  const [person] = await tx.q.select({ name: staff.name }).from(staff).where(eq(staff.id, staffId));
  if (!person) throw new Error('No such person.');
  const roles = await tx.q
    .select({ role: staffRole.role })
    .from(staffRole)
    .where(and(eq(staffRole.site, site), eq(staffRole.staff, staffId)));
  const kind: AuthorKind = roles.some((row) => row.role === 'clinician') ? 'clinician' : 'staff';
  const row = newAuthor(context, site, context.ids.next('aut'), { kind, name: person.name, skeleton: null, staff: staffId });
  const [kept] = await tx.q
    .insert(author)
    .values(row)
    .onConflictDoUpdate({ target: [author.site, author.staff], set: { kind, name: person.name } })
    .returning({ id: author.id });
  return kept!.id;
}

/** The author id of a person of the clinic, if they have written anything on the site. */
export async function authorOfStaff(db: Reader, site: string, staffId: string): Promise<string | undefined> {
  const { author } = identityTables(db);
  const [row] = await db.q
    .select({ id: author.id })
    .from(author)
    .where(and(eq(author.site, site), eq(author.staff, staffId)))
    .limit(1);
  return row?.id;
}

export async function findAuthor(db: Reader, site: string, id: string): Promise<AuthorRow | undefined> {
  const { author } = identityTables(db);
  const wanted = (): SQL | undefined => and(eq(author.site, sql.placeholder('site')), eq(author.id, sql.placeholder('id')));
  const [row] = await hot(db, 'author.find', (q) => q.select().from(author).where(wanted()), { site, id });
  return row;
}

/** Names and kinds by id; ids of other sites are left out. */
export async function loadAuthors(db: Reader, site: string, ids: string[]): Promise<Map<string, { name: string; kind: AuthorKind }>> {
  if (ids.length === 0) return new Map();
  const { author } = identityTables(db);
  const rows = await db.q
    .select({ id: author.id, name: author.name, kind: author.kind })
    .from(author)
    .where(and(eq(author.site, site), inArray(author.id, [...new Set(ids)])));
  return new Map(rows.map(({ id, name, kind }) => [id, { name, kind }]));
}

/** Throws what the driver throws when the name is taken: see `isDuplicate`. */
export async function renameAuthor(tx: Tx, site: string, id: string, name: string, skeleton: string): Promise<void> {
  const { author } = identityTables(tx);
  await tx.q
    .update(author)
    .set({ name, skeleton })
    .where(and(eq(author.site, site), eq(author.id, id)));
}

/** Gives a person's new name to their authors on every site; returns them. */
export async function renameStaffAuthors(tx: Tx, staffId: string, name: string): Promise<{ site: string; id: string }[]> {
  const { author } = identityTables(tx);
  return tx.q.update(author).set({ name }).where(eq(author.staff, staffId)).returning({ site: author.site, id: author.id });
}

/** Takes away everything that names the author or could be matched with them; the row stays so that threads keep their shape. */
export async function emptyAuthor(tx: Tx, site: string, id: string, at: number): Promise<void> {
  const { author } = identityTables(tx);
  await tx.q
    .update(author)
    .set({ name: erasedName, skeleton: null, digestKey: null, erasedAt: at })
    .where(and(eq(author.site, site), eq(author.id, id)));
}
