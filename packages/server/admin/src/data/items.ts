/** Items in full. The one likely to be opened next may be fetched ahead; a decision still carries the version that was read. */
import type { ItemDetail } from '@commonward/server/contract';
import { at, get } from './api.ts';

const ahead = new Map<string, Promise<ItemDetail>>();

export const prefetchItem = (id: string): void => {
  if (ahead.has(id)) return;
  const promise = get<ItemDetail>(at('items', id));
  ahead.clear();
  ahead.set(id, promise);
  promise.catch(() => ahead.delete(id));
  // Older than this it is fetched again.
  setTimeout(() => {
    if (ahead.get(id) === promise) ahead.delete(id);
  }, 15_000);
};

/** @throws RequestFailed */
export const loadItem = (id: string, fresh = false): Promise<ItemDetail> => {
  const ready = ahead.get(id);
  ahead.delete(id);
  return ready && !fresh ? ready : get<ItemDetail>(at('items', id));
};
