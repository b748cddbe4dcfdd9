/** A member's own items, with the text as they typed it and what was decided. Never cached, never shown to anybody else. */
import {
  listByAuthor,
  loadNewest,
  loadPublic,
  votesOf,
  type Contribution,
  type Mine,
  type MyItem,
  type State,
} from '../features/contributions/index.ts';
import { dangerOf, findScreenings, standingDecisions, type Decision, type Moderation, type Sent } from '../features/moderation/index.ts';
import { namesAndPages, type Site } from '../features/sites/index.ts';
import type { Reader } from '../platform/db/index.ts';

const shown = 200;

/** Decisions the author hears of: keeping a reported item is nobody's news but the reporter's. */
const told: Decision['action'][] = ['publish', 'return', 'refuse', 'spam', 'hide', 'remove', 'restore'];

/** Where a decision that brings no text into view leaves an item. */
const turnedDown: State[] = ['returned', 'refused', 'spam', 'published_returned', 'published'];

/** Why a text was not accepted. Marking it as spam is the reason itself. */
const reasonOf = ({ action, reason }: Decision): string | null => reason ?? (action === 'spam' ? 'advertising_or_spam' : null);

async function itemsOf(db: Reader, m: Moderation, site: Site, rows: Contribution[]): Promise<MyItem[]> {
  const ids = rows.map((row) => row.id);
  const newest = await loadNewest(db, site.key, ids);
  const decisions = await standingDecisions(db, site.key, ids);
  // What was decided on the newest words, whatever came after: a report that was kept changes nothing in that.
  const verdicts = await standingDecisions(db, site.key, ids, ['return', 'refuse', 'spam']);
  const verdictOn = (row: Contribution): Decision | undefined => {
    const verdict = verdicts.get(row.id);
    return verdict?.revision === row.latestRevision ? verdict : undefined;
  };
  const screenings = await findScreenings(db, site.key, ids);
  const subjects = await namesAndPages(
    db,
    site.key,
    rows.map((row) => row.subject),
  );
  const now = m.clock.now();
  // A change that was not accepted: what the public sees is the item, the change stands beside it.
  const failed = (row: Contribution): boolean =>
    row.state === 'published' && row.publishedRevision !== row.latestRevision && newest.get(row.id)?.revision.state !== 'published';
  const inView = await loadPublic(
    db,
    site.key,
    rows.filter(failed).map((row) => row.id),
  );
  // The window in which a decision can be undone is the moderator's; until it closes the author sees the item still waiting.
  const waiting = new Set(
    rows.flatMap((row) => {
      const verdict = verdictOn(row);
      const open = verdict && now < verdict.undoUntil;
      return open && turnedDown.includes(row.state) ? [row.id] : [];
    }),
  );
  for (const id of waiting) inView.delete(id);
  const facts = new Map<string, Record<string, unknown>>();
  for (const kind of m.kinds.all) {
    const keys = rows
      .filter((row) => row.kind === kind.name)
      .map((row) => ({ id: row.id, revision: inView.get(row.id)?.revision.number ?? row.latestRevision }));
    for (const [id, found] of await kind.facts.load(db, site.key, keys)) facts.set(id, found as Record<string, unknown>);
  }
  return rows.flatMap((row) => {
    const sent = newest.get(row.id)?.revision;
    if (!sent) return [];
    const decision = decisions.get(row.id);
    const settled = decision && told.includes(decision.action) && now >= decision.undoUntil ? decision : null;
    const open = inView.get(row.id)?.revision;
    const verdict = verdictOn(row);
    const about = subjects.get(row.subject);
    const approved = row.state === 'published' && sent.state === 'published' && row.publishedRevision !== row.latestRevision;
    return [
      {
        id: row.id,
        kind: row.kind as MyItem['kind'],
        state: waiting.has(row.id) ? verdict!.before.state : row.state === 'spam' ? 'refused' : row.state,
        subject: row.subject,
        ...(about && { subjectName: about.name }),
        parent: row.parent,
        // as in the mails: what staff set for the subject wins over the page a post came from
        page: about?.page ?? row.page,
        createdAt: row.createdAt,
        revision: row.latestRevision,
        title: (open ?? sent).title,
        text: (open ?? sent).text,
        facts: facts.get(row.id) ?? {},
        publicIn:
          approved && decision ? Math.max(1, Math.ceil((decision.undoUntil - now) / 1000)) : row.publishedRevision !== null ? 0 : null,
        danger: dangerOf(screenings.get(row.id)?.findings ?? []),
        decision: settled && !open ? { action: settled.action, reason: reasonOf(settled), note: settled.note, at: settled.at } : null,
        refused: open ? { title: sent.title, text: sent.text, reason: verdict ? reasonOf(verdict) : null } : null,
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
    refused: null,
  };
}
