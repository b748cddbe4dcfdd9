/** How the time of finding grows with what is read: the worst texts come from people who want the server to stand still. */
import assert from 'node:assert/strict';

/**
 * In ms of this thread's processor, which does not count what else the machine does. Some systems count it in ticks of 4 ms, by which what takes
 * less may take nothing: what is over within five of those is timed by the clock.
 */
export function worked(work: () => unknown): number {
  const [began, used] = [performance.now(), process.threadCpuUsage()];
  work();
  const { user, system } = process.threadCpuUsage(used);
  const passed = performance.now() - began;
  return passed < 20 ? passed : (user + system) / 1000;
}

/** Of a text that is slow to read every time is long, of a busy machine some are: the shortest time, sought until it is `enough`, in ms. */
export function fastest(work: () => unknown, enough: number, measured = worked): number {
  let best = Infinity;
  for (let tried = 0; best > enough && tried < 12; tried += 1) best = Math.min(best, measured(work));
  return best;
}

/** In one piece, as a text is that came in: one that was put together or cut off is read at another speed. */
const asRead = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

export type Growth<Given> = {
  /** What patterns begin with: each is repeated until it fills the length. */
  pieces: readonly string[];
  /** In characters. */
  length?: number;
  /** What is done before the time is taken. */
  given: (text: string) => Given;
  find: (given: Given) => unknown;
  /** What the whole may take, in ms, where every character is one byte of UTF-8; for those of two or three bytes as many times that. */
  within: number;
  /** In ms. */
  measured?: (work: () => unknown) => number;
};

/**
 * Throws where four times the text takes more than eight times as long and twice that more than three times as long again: a square takes
 * sixteen and four times. The first alone may be a text that no longer fits into the processor's caches.
 */
export function growsWithLength<Given>({ pieces, length = 100_000, given, find, within, measured = worked }: Growth<Given>): void {
  for (const piece of pieces) {
    const ofLength = (characters: number): string => asRead(piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters));
    const text = ofLength(length);
    const most = (within * Buffer.byteLength(text)) / length;
    const [part, whole] = [given(ofLength(length / 4)), given(text)];
    find(part);
    let [short, long] = [Infinity, Infinity];
    // In a few milliseconds the collector decides.
    const isSteep = (): boolean => long > 20 && long > short * 8;
    for (let tried = 0; tried < 2 || ((long > most || isSteep()) && tried < 40); tried += 1) {
      short = Math.min(
        short,
        measured(() => find(part)),
      );
      long = Math.min(
        long,
        measured(() => find(whole)),
      );
    }
    const said = `${JSON.stringify(piece)}: ${short.toFixed(1)} ms for a quarter, ${long.toFixed(1)} ms for the whole`;
    assert.ok(long <= most, said);
    if (!isSteep()) continue;
    const twice = given(ofLength(length * 2));
    const longer = fastest(() => find(twice), long * 3, measured);
    assert.ok(longer <= long * 3, `${said}, ${longer.toFixed(1)} ms for twice that`);
  }
}
