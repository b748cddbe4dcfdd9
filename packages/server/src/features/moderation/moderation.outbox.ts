/** Carrying out what a decision promised once its undo window has closed. */
import type { Handler } from '../../platform/outbox/index.ts';
import { putConsequence } from '../../platform/outbox/index.ts';
import { carryOutPublication } from '../contributions/index.ts';
import { findSite } from '../sites/index.ts';
import { moderationTopics } from './moderation.events.ts';
import type { Moderation } from './moderation.usecases.ts';

export function moderationHandlers(m: Moderation): Map<string, Handler> {
  return new Map<string, Handler>([
    [
      moderationTopics.publish,
      async (due) => {
        const { contribution, revision } = due.payload as { contribution: string; revision: number };
        const site = await findSite(m.store.db, due.site);
        if (!site) return;
        await m.store.tx(async (tx) => {
          const shown = await carryOutPublication(tx, m, site, contribution, revision);
          // An edit of an answer is no news; its first publication is.
          if (shown?.first && shown.row.parent) {
            await putConsequence(tx, m, {
              site: site.key,
              topic: moderationTopics.answered,
              payload: { question: shown.row.parent, answer: shown.row.id },
              dueAt: m.clock.now(),
            });
          }
        });
      },
    ],
  ]);
}
