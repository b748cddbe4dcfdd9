/** Reads what waits and was never screened: posts that were there before the pipeline was, as after an upgrade. */
import type { Job } from '../../platform/jobs/index.ts';
import { loadNewest, type Contribution } from '../contributions/index.ts';
import { findAuthor } from '../identity/index.ts';
import { findSite } from '../sites/index.ts';
import type { Moderation } from './moderation.usecases.ts';
import { listUnscreened } from './screening.repo.ts';
import { keepScreening, screen } from './screening.usecases.ts';

const batch = 50;

export const moderationJobs = (m: Moderation): Job[] => [
  { name: 'moderation.unscreened', every: 6 * 3_600_000, run: () => screenTheRest(m) },
];

export async function screenTheRest(m: Moderation): Promise<void> {
  for (;;) {
    const rows = await listUnscreened(m.store.db, batch);
    for (const row of rows) await screenOne(m, row);
    if (rows.length < batch) return;
  }
}

async function screenOne(m: Moderation, row: Contribution): Promise<void> {
  const site = await findSite(m.store.db, row.site);
  const newest = (await loadNewest(m.store.db, row.site, [row.id])).get(row.id)?.revision;
  if (!site || !newest) return;
  const kind = m.kinds.get(row.kind);
  const facts = (await kind.facts.load(m.store.db, row.site, [{ id: row.id, revision: newest.number }])).get(row.id) as unknown;
  const author = await findAuthor(m.store.db, row.site, row.author);
  const screened = await screen(
    m,
    site,
    row,
    { title: newest.title, text: newest.text, facts: facts ?? {}, consent: null },
    author?.staff != null,
  );
  await m.store.tx((tx) => keepScreening(tx, m, site, row, screened));
}
