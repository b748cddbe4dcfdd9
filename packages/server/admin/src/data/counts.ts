/** The figures in the navigation: what waits. Queried by the server, never added up here. Fires `change`. */
import type { Queue, QueueCounts } from '@commonward/server/contract';
import { getIfChanged } from './api.ts';

class Counts extends EventTarget {
  value: QueueCounts | null = null;
  #etag: string | null = null;

  set(value: QueueCounts): void {
    this.value = value;
    this.dispatchEvent(new Event('change'));
  }

  async look(signal?: AbortSignal): Promise<void> {
    const answer = await getIfChanged<Queue>('/queue?name=pending', this.#etag, signal);
    if (!answer) return;
    this.#etag = answer.etag;
    this.set(answer.value.counts);
  }
}

export const counts = new Counts();
