import type { DecisionInfo, ItemDetail } from '@commonward/server/contract';
import { t } from '../../i18n/en.ts';
import { ago } from '../../ui/when.ts';

/** What happened to an item while somebody was looking at it as it was `before`: who decided what or took it back, or what its author did. */
export const staleWords = (before: ItemDetail, now: ItemDetail): string => {
  if (now.state === 'withdrawn') return t.decide.staleWithdrawn;
  if (now.revision > before.revision) return t.decide.staleRevision;
  const asSeen = (decision: DecisionInfo): boolean =>
    before.decisions.some(({ id, undone }) => id === decision.id && undone === decision.undone);
  const news = now.decisions.filter((decision) => !asSeen(decision));
  // On what waits no decision stands, whatever was decided in between.
  const standing = now.state === 'pending' ? undefined : news.find(({ undone }) => !undone);
  if (standing) return t.decide.staleDecision(standing.by, standing.action, ago(standing.at));
  const undone = news.find((decision) => decision.undone);
  if (undone) return t.decide.staleUndone(undone.by, now.state === 'pending' || now.state === 'published_edited');
  return now.state === 'pending' ? t.decide.staleSentAgain : t.decide.staleUnknown;
};
