/** The moderators' API. Same origin only, cookie session, every use of a right goes through `authorize`. */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import * as v from 'valibot';
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts';
import { Failure } from '../kernel/errors.ts';
import { appendAudit, listAudit, verifyChain } from '../features/audit/index.ts';
import {
  countBySubject,
  countChildless,
  countWaiting,
  findContribution,
  listByAuthor,
  listChildless,
  siteOfContribution,
  waitingStates,
  type Contribution,
  type QueueFilter,
} from '../features/contributions/index.ts';
import { withRevision } from '../features/contributions/contributions.contract.ts';
import {
  authorize,
  authorOfStaff,
  grantOwner,
  sitesWith,
  staffAuth,
  staffNames,
  type Authority,
  type Right,
  type StaffActor,
  type StaffDoor,
  type StaffEnv,
} from '../features/identity/index.ts';
import {
  assertSiteWords,
  authorsCards,
  cardOf,
  cards,
  decide,
  decidedCards,
  decisionInfo,
  decisionInput,
  findDecision,
  findingClasses,
  itemDetail,
  pageSize,
  pendingCards,
  queueNames,
  takeBack,
  undo,
  writersDetail,
  type FindingClass,
  type Moderation,
  type Queue,
  type QueueCard,
  type SentForClinic,
} from '../features/moderation/index.ts';
import { accept, acceptance, answerForClinic, editClinicAnswer, staffAnswer, staffAnswerEdit } from '../features/questions/index.ts';
import { countOpenReports, countReported, listReported, openReports } from '../features/reports/index.ts';
import { editReply, newReply, reply, replyEdit } from '../features/reviews/index.ts';
import {
  allSites,
  changeSite,
  cleanPage,
  cleanSubjectName,
  findSite,
  forgetSite,
  insertSubject,
  isOn,
  listSubjects,
  siteDefaults,
  siteForAdmin,
  siteKey,
  settingsOf,
  siteSettings,
  subjectInput,
  touchPage,
  updateSubject,
  type Part,
  type Site,
  type SubjectInput,
} from '../features/sites/index.ts';
import type { Reader } from '../platform/db/index.ts';
import { matches, readJson } from '../platform/http/index.ts';
import { openSite } from './open-site.ts';

/** 200 tells a page whose first answer was lost that what stands here is what it sent then, whatever it sent now. */
const stored = ({ made }: SentForClinic): 200 | 201 => (made ? 201 : 200);

const newSite = v.strictObject({ key: siteKey, settings: siteSettings });
/** What came with a later version stays as it is where a page that was opened before leaves it out. */
const siteChange = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1)),
  settings: v.partial(siteSettings, ['ownLine', 'contact', 'staffNames', 'siteWords']),
});

export function adminRoutes(m: Moderation & StaffDoor): Hono<StaffEnv> {
  const db = m.store.db;

  async function right<R extends Right>(staff: StaffActor, key: string, wanted: R): Promise<{ site: Site; authority: Authority<R> }> {
    const site = await findSite(db, key);
    if (!site) throw new Failure('unknown_site');
    return { site, authority: authorize(staff, site, wanted) };
  }

  /** The right over an item named alone; an item of a site where the person has no role does not exist for them. */
  async function rightOver<R extends Right>(
    staff: StaffActor,
    id: string,
    wanted: R,
  ): Promise<{ site: Site; authority: Authority<R>; row: Contribution }> {
    const key = await siteOfContribution(db, id);
    if (!key || !staff.roles.has(key)) throw new Failure('unknown_item');
    const row = (await findContribution(db, key, id))!;
    return { ...(await right(staff, key, wanted)), row };
  }

  /** An answer or a reply that this person wrote. */
  async function ownItem(staff: StaffActor, id: string): Promise<{ site: Site; row: Contribution; author: string }> {
    const key = await siteOfContribution(db, id);
    const author = key ? await authorOfStaff(db, key, staff.id) : undefined;
    const row = key ? await findContribution(db, key, id) : undefined;
    if (!key || !row || !author || row.author !== author || !staff.roles.has(key)) throw new Failure('unknown_item');
    await right(staff, key, row.kind === 'reply' ? 'reply' : 'answer');
    return { site: (await findSite(db, key))!, row, author };
  }

  /** The sites a list is over: the one asked for, or all on which the person holds the right. */
  function filterOf(staff: StaffActor, wanted: Right, query: (name: string) => string | undefined): QueueFilter {
    const held = sitesWith(staff, wanted);
    const site = query('site');
    if (site && !held.includes(site)) throw new Failure(staff.roles.has(site) ? 'forbidden' : 'unknown_site');
    if (held.length === 0) throw new Failure('forbidden');
    return { sites: site ? [site] : held, kind: query('kind') || undefined, subject: query('subject') || undefined };
  }

  /** Those of the sites that have the part: in another nothing could be answered. */
  async function having(db: Reader, part: Part, sites: string[]): Promise<string[]> {
    const on = new Set((await allSites(db)).filter((site) => isOn(site, part)).map((site) => site.key));
    return sites.filter((key) => on.has(key));
  }

  /** The class that the queue is narrowed to. Throws `bad_query`. */
  function foundOf(wanted: string | undefined): FindingClass | undefined {
    const found = findingClasses.find((name) => name === wanted);
    if (wanted && !found) throw new Failure('bad_query');
    return found;
  }

  /** What waits, with the reports that are open on it: they say more about an item and leave it in its place. */
  async function waitingCards(
    db: Reader,
    filter: Parameters<typeof pendingCards>[1],
    cursor: string | null,
    reader: string,
  ): ReturnType<typeof pendingCards> {
    const { items, next } = await pendingCards(db, filter, cursor, reader);
    const open = await countOpenReports(
      db,
      filter.sites,
      items.map(({ id }) => id),
    );
    return { items: items.map((card) => ({ ...card, reports: open.get(card.id) ?? 0 })), next };
  }

  async function reportedCards(
    db: Reader,
    filter: QueueFilter,
    cursor: string | null,
    reader: string,
  ): Promise<{ items: QueueCard[]; next: string | null }> {
    const at = cursor ? decodeCursor(cursor, 'reported', ['n', 's']) : null;
    const found = await listReported(db, {
      ...filter,
      after: at ? { at: at[0] as number, id: at[1] as string } : null,
      limit: pageSize + 1,
    });
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    const counts = new Map(page.map(({ row, since, count }) => [row.id, { since, count }]));
    return {
      items: await cards(
        db,
        page.map(({ row }) => row),
        { reports: counts, reader },
      ),
      next: found.length > pageSize && last ? encodeCursor([last.since, last.row.id], 'reported') : null,
    };
  }

  /** Public and still alone: questions to answer, reviews to reply to. */
  async function childlessCards(
    db: Reader,
    filter: QueueFilter,
    kind: string,
    cursor: string | null,
    reader: string,
  ): Promise<{ items: QueueCard[]; next: string | null }> {
    const at = cursor ? decodeCursor(cursor, `due.${kind}`, ['n', 's']) : null;
    const rows = await listChildless(db, {
      ...filter,
      sites: await having(db, m.kinds.get(kind).part, filter.sites),
      kind,
      after: at ? { at: at[0] as number, id: at[1] as string } : null,
      limit: pageSize + 1,
    });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    return {
      items: await cards(db, page, { text: 'public', reader }),
      next: rows.length > pageSize && last ? encodeCursor([last.listedAt ?? 0, last.id], `due.${kind}`) : null,
    };
  }

  return new Hono<StaffEnv>()
    .use('*', staffAuth(m))
    .get('/queue', async (c) => {
      const name = queueNames.find((known) => known === (c.req.query('name') ?? 'pending'));
      if (!name) throw new Failure('bad_query');
      const filter = filterOf(c.get('staff'), 'moderate', (part) => c.req.query(part));
      const cursor = c.req.query('cursor') || null;
      const reader = c.get('staff').id;
      const by = c.req.query('by');
      const one = by ? (await rightOver(c.get('staff'), by, 'moderate')).row : null;
      if (one && (one.state === 'erased' || one.source !== null)) throw new Failure('unknown_item');
      const queue: Queue = await m.store.read(async (moment) => {
        const lists = {
          pending: () => waitingCards(moment, { ...filter, found: foundOf(c.req.query('found')) }, cursor, reader),
          reported: () => reportedCards(moment, filter, cursor, reader),
          decided: () => decidedCards(moment, filter, cursor, reader),
        };
        const page = await (one ? authorsCards(moment, one, c.req.query('was') ?? '', cursor, reader) : lists[name]());
        const waiting = await countWaiting(moment, { sites: filter.sites, states: waitingStates });
        return {
          counts: {
            pending: waiting.count,
            reported: await countReported(moment, { sites: filter.sites }),
            oldest: waiting.oldest,
            answersDue: await countChildless(moment, { sites: await having(moment, 'questions', filter.sites), kind: 'question' }),
          },
          ...page,
        };
      });
      const body = JSON.stringify(queue);
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': 'application/json; charset=utf-8' };
      if (matches(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers);
      return c.body(body, 200, headers);
    })
    .get('/items/:id', async (c) => {
      const staff = c.get('staff');
      const id = c.req.param('id');
      const key = await siteOfContribution(db, id);
      const wanted = (['moderate', 'answer', 'reply'] as const).find((one) => key && sitesWith(staff, one).includes(key));
      if (wanted === 'answer' || wanted === 'reply') {
        const { authority } = await rightOver(staff, id, wanted);
        return c.json(await m.store.read((moment) => writersDetail(moment, m, authority, id)));
      }
      const { authority, row } = await rightOver(staff, id, 'moderate');
      const detail = await m.store.read(async (moment) => {
        const reports = (await openReports(moment, row.site, row.id)).map(({ id, reason, words, at, revision }) => ({
          id,
          reason,
          words,
          at,
          revision,
        }));
        return itemDetail(moment, m, authority, row.id, reports);
      });
      return c.json(detail);
    })
    .post('/items/:id/decisions', async (c) => {
      const input = await readJson(c, decisionInput);
      const { authority, row } = await rightOver(c.get('staff'), c.req.param('id'), 'moderate');
      const decision = await decide(m, authority, row.id, input);
      return c.json({ decision: await decisionInfo(db, decision), item: await cardOf(db, row.site, row.id, c.get('staff').id) });
    })
    .post('/decisions/:id/undo', async (c) => {
      const decision = await findDecision(db, c.req.param('id'));
      if (!decision || !c.get('staff').roles.has(decision.site)) throw new Failure('unknown_item');
      const { authority } = await right(c.get('staff'), decision.site, 'moderate');
      await undo(m, authority, decision.id);
      return c.json({ item: await cardOf(db, decision.site, decision.contribution, c.get('staff').id) });
    })
    .get('/due', async (c) => {
      const filter = filterOf(c.get('staff'), 'answer', (part) => c.req.query(part));
      return c.json(
        await m.store.read((moment) => childlessCards(moment, filter, 'question', c.req.query('cursor') || null, c.get('staff').id)),
      );
    })
    .get('/replies', async (c) => {
      const filter = filterOf(c.get('staff'), 'reply', (part) => c.req.query(part));
      return c.json(
        await m.store.read((moment) => childlessCards(moment, filter, 'review', c.req.query('cursor') || null, c.get('staff').id)),
      );
    })
    .get('/own', async (c) => {
      const staff = c.get('staff');
      const items = await m.store.read(async (moment) => {
        const rows: Contribution[] = [];
        for (const site of staff.roles.keys()) {
          const author = await authorOfStaff(moment, site, staff.id);
          if (author) rows.push(...(await listByAuthor(moment, site, author, 100)).filter((row) => row.state !== 'erased'));
        }
        return cards(
          moment,
          rows.sort((a, b) => b.createdAt - a.createdAt),
          { reader: staff.id },
        );
      });
      return c.json({ items, next: null });
    })
    .post('/items/:id/answers', async (c) => {
      const input = await readJson(c, staffAnswer);
      const { authority, site, row } = await rightOver(c.get('staff'), c.req.param('id'), 'answer');
      const answer = await answerForClinic(m, authority, site, row.id, input);
      return c.json(await cardOf(db, site.key, answer.id, c.get('staff').id), stored(answer));
    })
    .post('/items/:id/replies', async (c) => {
      const input = await readJson(c, newReply);
      const { authority, site, row } = await rightOver(c.get('staff'), c.req.param('id'), 'reply');
      const made = await reply(m, authority, site, row.id, input);
      return c.json(await cardOf(db, site.key, made.id, c.get('staff').id), stored(made));
    })
    .put('/items/:id/accepted', async (c) => {
      const { answer } = await readJson(c, acceptance);
      const { site, row } = await rightOver(c.get('staff'), c.req.param('id'), 'answer');
      await accept(m, site, row.id, answer, c.get('staff').id, () => true);
      return c.body(null, 204);
    })
    .put('/items/:id', async (c) => {
      const { site, row, author } = await ownItem(c.get('staff'), c.req.param('id'));
      const edited =
        row.kind === 'reply'
          ? await editReply(m, site, author, row.id, await readJson(c, replyEdit))
          : await editClinicAnswer(m, site, author, row.id, await readJson(c, staffAnswerEdit));
      return c.json(await cardOf(db, site.key, edited.id, c.get('staff').id));
    })
    .post('/items/:id/withdraw', async (c) => {
      const { revision } = await readJson(c, withRevision);
      const { site, row, author } = await ownItem(c.get('staff'), c.req.param('id'));
      const taken = await takeBack(m, site, author, row.id, revision, 'withdraw');
      return c.json(await cardOf(db, site.key, taken.id, c.get('staff').id));
    })
    .get('/sites', async (c) => {
      // Everybody who works on a site may read how it is set; changing it is the owner's.
      const sites = (await allSites(db)).filter((site) => c.get('staff').roles.has(site.key));
      return c.json(await Promise.all(sites.map((site) => siteForAdmin(m, site))));
    })
    .post('/sites', async (c) => {
      const staff = c.get('staff');
      // Whoever owns one site of this installation may add another, and owns it.
      if (sitesWith(staff, 'configure').length === 0) throw new Failure('forbidden');
      const input = await readJson(c, newSite);
      const site = await m.store.tx(async (tx) => {
        const made = await openSite(tx, m, input.key, input.settings, staff.id);
        await grantOwner(tx, made.key, staff.id);
        return made;
      });
      return c.json(await siteForAdmin(m, site), 201);
    })
    .get('/site-defaults', (c) => {
      // Asked for by the form of a new site, which only owners have.
      if (sitesWith(c.get('staff'), 'configure').length === 0) throw new Failure('forbidden');
      return c.json(siteDefaults());
    })
    .put('/sites/:site', async (c) => {
      const input = await readJson(c, siteChange);
      const { site } = await right(c.get('staff'), c.req.param('site'), 'configure');
      await m.store.tx(async (tx) => {
        const settings = await changeSite(tx, site, input.version, { ...settingsOf(site), ...input.settings });
        assertSiteWords(settings.siteWords);
        tx.afterCommit(() => forgetSite(m.store, site.key));
        await appendAudit(tx, m, site.key, {
          actor: c.get('staff').id,
          action: 'site.changed',
          target: site.key,
          detail: { fields: changedFields(site, settings), version: input.version + 1 },
        });
      });
      return c.json(await siteForAdmin(m, (await findSite(db, site.key))!));
    })
    .get('/sites/:site/subjects', async (c) => {
      const site = await findSite(db, c.req.param('site'));
      if (!site || !c.get('staff').roles.has(site.key)) throw new Failure('unknown_site');
      return c.json(await subjects(site));
    })
    .post('/sites/:site/subjects', async (c) => {
      const input = await readJson(c, subjectInput);
      const { site } = await right(c.get('staff'), c.req.param('site'), 'configure');
      const given = subjectOf(site, input);
      await m.store.tx(async (tx) => {
        const made = await insertSubject(tx, { ids: m.ids, now: m.clock.now() }, site.key, given);
        if (!made)
          throw new Failure('already_exists', {
            errors: [{ field: 'key', code: 'already_exists', message: 'There is a subject with this key.' }],
          });
        await appendAudit(tx, m, site.key, { actor: c.get('staff').id, action: 'subject.created', target: made.id });
        await touchPage(tx, site.key, made.key);
      });
      return c.json(await subjects(site), 201);
    })
    .put('/sites/:site/subjects/:id', async (c) => {
      const input = await readJson(c, subjectInput);
      const { site } = await right(c.get('staff'), c.req.param('site'), 'configure');
      const { kind, name, pageUrl } = subjectOf(site, input);
      await m.store.tx(async (tx) => {
        const changed = await updateSubject(tx, site.key, c.req.param('id'), { kind, name, pageUrl });
        if (!changed) throw new Failure('not_found');
        await appendAudit(tx, m, site.key, { actor: c.get('staff').id, action: 'subject.changed', target: changed.id });
        await touchPage(tx, site.key, changed.key);
      });
      return c.json(await subjects(site));
    })
    .get('/sites/:site/audit', async (c) => {
      const { site } = await right(c.get('staff'), c.req.param('site'), 'audit');
      const cursor = c.req.query('cursor');
      const before = cursor ? (decodeCursor(cursor, 'audit', ['i'])[0] as number) : null;
      const { events, chain } = await m.store.read(async (moment) => ({
        events: await listAudit(moment, site.key, { before, limit: pageSize + 1 }),
        chain: await verifyChain(moment, site.key),
      }));
      const page = events.slice(0, pageSize);
      const names = await staffNames(db, [...new Set(page.map((event) => event.actor))]);
      return c.json({
        items: page.map((event) => ({
          seq: event.seq,
          at: event.at,
          actor: names.get(event.actor) ?? nameless(event.actor),
          action: event.action,
          target: event.target,
          detail: event.detail,
          hash: event.hash,
        })),
        next: events.length > pageSize ? encodeCursor([page.at(-1)!.seq], 'audit') : null,
        intact: chain.brokenAt === null,
      });
    });

  async function subjects(site: Site): Promise<object[]> {
    const items = await countBySubject(db, site.key);
    return (await listSubjects(db, site.key)).map(({ id, key, kind, name, pageUrl }) => ({
      id,
      key,
      kind,
      name,
      pageUrl,
      items: items.get(key) ?? 0,
    }));
  }
}

/** Who acted, where nobody has a name to be told: the record holds an id or a word in its place. */
function nameless(actor: string): string {
  if (actor.startsWith('mem_')) return 'A member';
  if (actor.startsWith('aut_')) return 'The clinic';
  return { reader: 'A reader', operator: 'The operator', system: 'The server' }[actor] ?? actor;
}

/** As it is kept. Mails link to its page, so that is held to what the page of a post is held to. Throws `text_*`, `bad_page`. */
const subjectOf = (site: Site, input: SubjectInput): SubjectInput => ({
  ...input,
  name: cleanSubjectName(input.name),
  pageUrl: input.pageUrl === null ? null : cleanPage(site, input.pageUrl, 'pageUrl'),
});

const changedFields = (site: Site, settings: Record<string, unknown>): string[] =>
  Object.keys(settings).filter(
    (field) => JSON.stringify(settings[field]) !== JSON.stringify((site as unknown as Record<string, unknown>)[field]),
  );
