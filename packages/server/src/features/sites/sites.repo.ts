/** All SQL of sites and their subjects. */
import { and, asc, count, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Ids } from '../../kernel/ids.ts';
import { everyColumn, hot, hotWrite, type Reader, type Store, type Tx } from '../../platform/db/index.ts';
import type { SubjectInput, SubjectKind } from './sites.contract.ts';
import { siteTables } from './sites.table.ts';

export type Site = (typeof siteTables.postgres)['site']['$inferSelect'];
export type Subject = (typeof siteTables.postgres)['subject']['$inferSelect'];

export async function findSite(db: Reader, key: string): Promise<Site | undefined> {
  const { site } = siteTables(db);
  return (await db.q.select().from(site).where(eq(site.key, key)).limit(1))[0];
}

/** Settings change rarely and are asked for by every write: they are looked at again after this long, in ms. */
const siteRecheck = 1000;
const recent = new WeakMap<Store, Map<string, { site: Site; at: number }>>();

/** The site as it was at most a second ago; what this process changed is seen at once. */
export async function recentSite(store: Store, key: string): Promise<Site | undefined> {
  let sites = recent.get(store);
  if (!sites) recent.set(store, (sites = new Map()));
  const held = sites.get(key);
  if (held && performance.now() - held.at < siteRecheck) return held.site;
  const site = await findSite(store.db, key);
  if (site) sites.set(key, { site, at: performance.now() });
  else sites.delete(key);
  return site;
}

/** Called once a change of the site's settings is durable. */
export const forgetSite = (store: Store, key: string): void => void recent.get(store)?.delete(key);

export async function allSites(db: Reader): Promise<Site[]> {
  const { site } = siteTables(db);
  return db.q.select().from(site).orderBy(asc(site.key));
}

export async function insertSite(tx: Tx, row: Site): Promise<boolean> {
  const { site } = siteTables(tx);
  return (await tx.q.insert(site).values(row).onConflictDoNothing().returning({ key: site.key })).length === 1;
}

/** False when somebody saved another version in between. */
export async function updateSite(tx: Tx, key: string, version: number, values: Partial<Site>): Promise<boolean> {
  const { site } = siteTables(tx);
  const changed = await tx.q
    .update(site)
    .set({ ...values, version: version + 1 })
    .where(and(eq(site.key, key), eq(site.version, version)))
    .returning({ key: site.key });
  return changed.length === 1;
}

export async function findSubject(db: Reader, site: string, key: string): Promise<Subject | undefined> {
  const { subject } = siteTables(db);
  const wanted = (): SQL | undefined => and(eq(subject.site, sql.placeholder('site')), eq(subject.key, sql.placeholder('key')));
  return (await hot(db, 'subject.find', (q) => q.select().from(subject).where(wanted()), { site, key }))[0];
}

/** What these subjects are called and the pages that are set for them, by key. */
export async function namesAndPages(db: Reader, site: string, keys: string[]): Promise<Map<string, { name: string; page: string | null }>> {
  const { subject } = siteTables(db);
  const rows = await db.q
    .select({ key: subject.key, name: subject.name, page: subject.pageUrl })
    .from(subject)
    .where(and(eq(subject.site, site), inArray(subject.key, [...new Set(keys)])));
  return new Map(rows.map(({ key, ...found }) => [key, found]));
}

export async function listSubjects(db: Reader, site: string): Promise<Subject[]> {
  const { subject } = siteTables(db);
  return db.q.select().from(subject).where(eq(subject.site, site)).orderBy(asc(subject.key));
}

/** Undefined when the key is taken. */
export async function insertSubject(
  tx: Tx,
  context: { ids: Ids; now: number },
  site: string,
  input: SubjectInput,
): Promise<Subject | undefined> {
  const { subject } = siteTables(tx);
  const rows = await tx.q
    .insert(subject)
    .values({ id: context.ids.next('sub'), site, ...input, byPost: false, place: null, createdAt: context.now })
    .onConflictDoNothing()
    .returning();
  return rows[0];
}

export async function updateSubject(tx: Tx, site: string, id: string, input: Omit<SubjectInput, 'key'>): Promise<Subject | undefined> {
  const { subject } = siteTables(tx);
  return (
    await tx.q
      .update(subject)
      .set(input)
      .where(and(eq(subject.site, site), eq(subject.id, id)))
      .returning()
  )[0];
}

/**
 * A subject that the first post about it creates. Takes one of the site's numbered places, so that posts in parallel cannot
 * pass the cap. Undefined when every place is taken.
 */
export async function insertSubjectByPost(
  tx: Tx,
  context: { ids: Ids; now: number },
  site: Site,
  values: { key: string; kind: SubjectKind; name: string; pageUrl: string | null },
): Promise<Subject | undefined> {
  const { subject } = siteTables(tx);
  const byPost = and(eq(subject.site, site.key), eq(subject.byPost, true));
  for (;;) {
    const [held] = await tx.q.select({ places: count() }).from(subject).where(byPost);
    const place = held!.places;
    if (place >= site.subjectCap) return undefined;
    const rows = await tx.q
      .insert(subject)
      .values({ id: context.ids.next('sub'), site: site.key, ...values, byPost: true, place, createdAt: context.now })
      .onConflictDoNothing()
      .returning();
    if (rows[0]) {
      // Cached pages are looked at again: this subject is known now, and it may hold the last place.
      await touchPage(tx, site.key, values.key);
      return rows[0];
    }
    const present = await findSubject(tx, site.key, values.key);
    if (present) return present;
  }
}

/** Whether a post may still make a subject. Places are numbered and never given back: it may as long as nobody holds the last one. */
export async function hasPlaceForSubject(db: Reader, site: Pick<Site, 'key' | 'subjectsByPost' | 'subjectCap'>): Promise<boolean> {
  if (!site.subjectsByPost || site.subjectCap < 1) return false;
  const { subject } = siteTables(db);
  const last = and(eq(subject.site, site.key), eq(subject.place, site.subjectCap - 1));
  return (await db.q.select({ id: subject.id }).from(subject).where(last).limit(1)).length === 0;
}

/** Whether posts may make subjects and have made as many as they may. */
export const subjectsFull = async (db: Reader, site: Pick<Site, 'key' | 'subjectsByPost' | 'subjectCap'>): Promise<boolean> =>
  site.subjectsByPost && !(await hasPlaceForSubject(db, site));

/** Says that the public view of a subject's page changed, in the transaction that changed it. */
export async function touchPage(tx: Tx, site: string, subject: string): Promise<void> {
  const { pageVersion } = siteTables(tx);
  await hotWrite(
    tx,
    'page.touch',
    (q) =>
      q
        .insert(pageVersion)
        .values(everyColumn(pageVersion))
        .onConflictDoUpdate({ target: [pageVersion.site, pageVersion.subject], set: { version: sql`${pageVersion.version} + 1` } }),
    { site, subject, version: 1 },
  );
}

/** Versions that a cached page of the subject depends on: the site's settings, its own content, and for an unknown one whether a post may make it. */
export async function pageVersions(db: Reader, site: string, subject: string): Promise<string> {
  const { pageVersion, site: sites, subject: subjects } = siteTables(db);
  const rows = await db.q
    .select({
      site: sites.version,
      page: pageVersion.version,
      name: subjects.name,
      subjectsByPost: sites.subjectsByPost,
      subjectCap: sites.subjectCap,
    })
    .from(sites)
    .leftJoin(pageVersion, and(eq(pageVersion.site, sites.key), eq(pageVersion.subject, subject)))
    .leftJoin(subjects, and(eq(subjects.site, sites.key), eq(subjects.key, subject)))
    .where(eq(sites.key, site));
  const row = rows[0];
  if (!row) return 'none';
  const about = row.name === null ? ((await hasPlaceForSubject(db, { key: site, ...row })) ? 'open' : 'full') : `=${row.name}`;
  return `${row.site}.${row.page ?? 0}.${about}`;
}

/**
 * A number that moves with everything that any public page shows, and with nothing else: versions only ever grow, so their sum
 * does too. Posts that wait for a moderator leave it where it is.
 */
async function publicEpoch(db: Reader): Promise<number> {
  const { pageVersion, site } = siteTables(db);
  const [pages] = await hot(
    db,
    'epoch.pages',
    (q) => q.select({ sum: sql<number>`coalesce(sum(${pageVersion.version}), 0)` }).from(pageVersion),
    {},
  );
  const [sites] = await hot(db, 'epoch.sites', (q) => q.select({ sum: sql<number>`coalesce(sum(${site.version}), 0)` }).from(site), {});
  return Number(pages?.sum ?? 0) + Number(sites?.sum ?? 0);
}

/** What cached pages are held against on every request: asked for anew only when somebody has committed something. */
export function publicChanges(store: Store): () => number | Promise<number> {
  let seen = Number.NaN;
  let epoch = 0;
  let asking: Promise<number> | null = null;
  async function ask(changes: number | Promise<number>): Promise<number> {
    const now = await changes;
    if (now === seen) return epoch;
    // `now` was read before the sums: a commit in between moves it again, and the next request asks again.
    asking ??= publicEpoch(store.db)
      .then((sum) => {
        seen = now;
        epoch = sum;
        return sum;
      })
      .finally(() => (asking = null));
    return asking;
  }
  return () => {
    const now = store.changes();
    return now === seen ? epoch : ask(now);
  };
}

export async function readInstance(db: Reader, key: string): Promise<string | undefined> {
  const { instance } = siteTables(db);
  return (await db.q.select().from(instance).where(eq(instance.key, key)))[0]?.value;
}

/** Keeps the first value. */
export async function claimInstance(tx: Tx, key: string, value: string): Promise<string> {
  const { instance } = siteTables(tx);
  await tx.q.insert(instance).values({ key, value }).onConflictDoNothing();
  return (await readInstance(tx, key))!;
}
