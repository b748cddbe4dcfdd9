/** What a member may still do with what they wrote. */
import type { MyItem, State } from '@commonward/server/contract';

const changeable = new Set<State>(['pending', 'published', 'published_edited', 'published_returned', 'returned']);

const wantsAuthor = new Set<State>(['returned', 'published_returned']);

/** Whether it came back to its author for a change. */
export const cameBack = ({ state }: Pick<MyItem, 'state'>): boolean => wantsAuthor.has(state);

/** Whether its author may change it, or take it back. */
export const isChangeable = ({ state }: MyItem): boolean => changeable.has(state);

/** A person writes one review of a subject: theirs, where it may be changed. */
export const ownReview = (items: readonly MyItem[], subject: string): MyItem | undefined =>
  items.find((item) => item.kind === 'review' && item.subject === subject && isChangeable(item));
