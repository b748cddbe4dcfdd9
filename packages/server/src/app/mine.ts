/** A member's own items, with the text as they typed it and what was decided. Never cached, never shown to anybody else. */
import { listByAuthor, loadNewest, votesOf, type Contribution, type Mine, type MyItem } from '../features/contributions/index.ts';
import { dangerOf, findScreenings, standingDecisions, type Decision, type Moderation, type Sent } from '../features/moderation/index.ts';
import type { Site } from '../features/sites/index.ts';
import type { Reader } from '../platform/db/index.ts';

const shown = 200;

/** Decisions the author hears of: keeping a reported item is nobody's news but the reporter's. */
const told: Decision['action'][] = ['publish', 'return', 'refuse', 'spam', 'hide', 'remove', 'restore'];

async function itemsOf(db: Reader, m: Moderation, site: Site, rows: Contribution[]): Promise<MyItem[]> {
  const ids = rows.map((row) => row.id);
  const newest = await loadNewest(db, site.key, ids);
  const decisions = await standingDecisions(db, site.key, ids);
  const screenings = await findScreenings(db, site.key, ids);
  const now = m.clock.now();
  const facts = new Map<string, Record<string, unknown>>();
  for (const kind of m.kinds.all) {
    const keys = rows.filter((row) => row.kind === kind.name).map((row) => ({ id: row.id, revision: row.latestRevision }));
    for (const [id, found] of await kind.facts.load(db, site.key, keys)) facts.set(id, found as Record<string, unknown>);
  }
  return rows.flatMap((row) => {
    const revision = newest.get(row.id)?.revision;
    if (!revision) return [];
    const decision = decisions.get(row.id);
    // The window in which a decision can be undone is the moderator's; until it closes the author sees the item still waiting.
    const settled = decision && told.includes(decision.action) && now >= decision.undoUntil ? decision : null;
    const wait = decision && now < decision.undoUntil;
    const awaiting = row.state === 'published' && row.publishedRevision !== row.latestRevision && row.publishedRevision === null;
    return [
      {
        id: row.id,
        kind: row.kind as MyItem['kind'],
        state: wait && ['returned', 'refused', 'spam'].includes(row.state) ? 'pending' : row.state === 'spam' ? 'refused' : row.state,
        subject: row.subject,
        parent: row.parent,
        page: row.page,
        createdAt: row.createdAt,
        revision: row.latestRevision,
        title: revision.title,
        text: revision.text,
        facts: facts.get(row.id) ?? {},
        publicIn:
          row.publishedRevision !== null ? 0 : awaiting && decision ? Math.max(1, Math.ceil((decision.undoUntil - now) / 1000)) : null,
        danger: dangerOf(screenings.get(row.id)?.findings ?? []),
        decision: settled ? { action: settled.action, reason: settled.reason, note: settled.note, at: settled.at } : null,
      },
    ];
  });
}

export function mine(m: Moderation, site: Site, author: string): Promise<Mine> {
  return m.store.read(async (db) => {
    const rows = (await listByAuthor(db, site.key, author, shown)).filter((row) => row.state !== 'erased');
    return { items: await itemsOf(db, m, site, rows), helpful: await votesOf(db, site.key, author) };
  });
}

/** One item as its author sees it, right after they did something to it. What was just stored is not read again. */
export async function myItem(m: Moderation, site: Site, row: Contribution | Sent): Promise<MyItem> {
  if (!('sent' in row) || row.sent === null) return (await itemsOf(m.store.db, m, site, [row]))[0]!;
  const { title, text, facts, danger } = row.sent;
  return {
    id: row.id,
    kind: row.kind as MyItem['kind'],
    state: row.state,
    subject: row.subject,
    parent: row.parent,
    page: row.page,
    createdAt: row.createdAt,
    revision: row.latestRevision,
    title,
    text,
    facts: facts as Record<string, unknown>,
    publicIn: null,
    danger,
    decision: null,
  };
}
