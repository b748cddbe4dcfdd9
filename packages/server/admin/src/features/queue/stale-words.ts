import type { DecisionInfo, ItemDetail } from '@commonward/server/contract';
import { t } from '../../i18n/en.ts';
import { awaitsDecision } from '../../ui/item-view.ts';
import { ago } from '../../ui/when.ts';

/** What happened to an item while somebody was looking at it as it was `before`: who decided what or took it back, or what its author did. */
export const staleWords = (before: ItemDetail, now: ItemDetail): string => {
  if (now.state === 'withdrawn') return t.decide.staleWithdrawn;
  if (now.revision > before.revision) return t.decide.staleRevision;
  const seen = (decision: DecisionInfo): DecisionInfo | undefined => before.decisions.find(({ id }) => id === decision.id);
  const news = now.decisions.filter((decision) => seen(decision)?.undone !== decision.undone);
  // On what waits no decision stands, but the one that restored it: not where its author has sent it in again since.
  const moves = news.reduce((sum, decision) => sum + (decision.undone && !seen(decision) ? 2 : 1), 0);
  const byAuthor = now.version - before.version > moves;
  const standing = news.find(({ action, undone }) => !undone && (now.state !== 'pending' || (action === 'restore' && !byAuthor)));
  if (standing) return t.decide.staleDecision(standing.by, standing.action, ago(standing.at));
  const undone = news.find((decision) => decision.undone);
  if (undone) return t.decide.staleUndone(undone.by, awaitsDecision(now.state));
  return now.state === 'pending' ? t.decide.staleSentAgain : t.decide.staleUnknown;
};
