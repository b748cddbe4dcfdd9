import type { RefusalReason } from '@commonward/server/contract';
import { t } from '../../i18n/en.ts';

const signs = '123456789abcdefghijklmnopqrstuvwxyz';

/** Every reason in the order shown, each with its own key: 1 to 9, then letters. */
export const reasonKeys: ReadonlyMap<string, RefusalReason> = new Map(
  t.decide.reasonGroups.flatMap((group) => group.reasons).map((reason, at) => [signs[at] ?? '', reason]),
);

export const keyOfReason: ReadonlyMap<RefusalReason, string> = new Map([...reasonKeys].map(([key, reason]) => [reason, key]));
