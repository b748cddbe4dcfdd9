import type { Conflict, DecisionAction, ItemDetail } from '@commonward/server/contract';
import { t } from '../../i18n/en.ts';
import { ago } from '../../ui/when.ts';

/** What happened to an item while somebody was looking at it: who decided what, or that its author changed it. */
export const staleWords = (now: ItemDetail, seenRevision: number, conflict?: Conflict): string => {
  if (now.state === 'withdrawn') return t.decide.staleWithdrawn;
  // The server names the last decision even when it was the author who changed the text since.
  if (now.revision > seenRevision) return t.decide.staleRevision;
  if (conflict?.by) return t.decide.staleDecision(conflict.by, conflict.action as DecisionAction | null, ago(conflict.at ?? Date.now()));
  const { decision } = now;
  if (decision && !decision.undone) return t.decide.staleDecision(decision.by, decision.action, ago(decision.at));
  return t.decide.staleUnknown;
};
