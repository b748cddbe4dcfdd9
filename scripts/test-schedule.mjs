/**
 * In which order the suites of a run work, and how many of their processes at once. What some of them spend waiting, and the end of each, when
 * its last process works alone, is a third of a processor's time: so one suite goes on where the one before has nothing left to begin.
 */

/**
 * @typedef {{ passed: number, failed: number, skipped: number, looked?: string }} Counts
 * @typedef {object} Turn What a suite is given.
 * @property {(line: string) => void} say prints a line of the suite's, once those before it have said all
 * @property {(most: number, weight?: number) => Promise<() => void>} take waits until a process may begin that bears no more than `most` at
 *   work, itself among them, and counts as `weight` of them; resolves to what is to be called when it has ended
 * @property {() => void} begun tells that all it has is at work, so that the next suite may take what is free
 * @typedef {{ name: string, title: string, run: (turn: Turn) => Promise<Counts>, alone?: boolean }} Suite `alone`: nothing else works meanwhile
 */

/**
 * Runs suites, each beginning when the one before has begun all it has. What they say is told suite by suite, in their order.
 * @param {Suite[]} suites
 * @param {(line: string) => void} print
 * @param {AbortSignal} [signal] once it is given nothing more begins, and what suites have said out of their turn is told
 * @returns {Promise<(Counts & { name: string })[]>} A suite that throws counts as one failure, and so does one that ran nothing. Settles no
 *   more after the signal.
 */
export async function runInOrder(suites, print, signal) {
  const take = hands(signal);
  const ended = suites.map(() => false);
  const kept = suites.map(() => /** @type {string[]} */ ([]));
  let telling = 0;
  const say = (place, line) => (place <= telling || signal?.aborted ? print(line) : kept[place].push(line));
  const tell = (place) => {
    for (const line of kept[place]?.splice(0) ?? []) print(line);
  };
  const end = (place) => {
    ended[place] = true;
    while (ended[telling]) {
      telling += 1;
      tell(telling);
    }
  };
  signal?.addEventListener('abort', () => suites.forEach((_suite, place) => tell(place)), { once: true });
  const all = [];
  for (const [place, suite] of suites.entries()) {
    if (suite.alone || suites[place - 1]?.alone) await Promise.all(all);
    if (signal?.aborted) return new Promise(() => undefined);
    let begun;
    const next = new Promise((resolve) => (begun = resolve));
    const turn = { say: (line) => say(place, line), take, begun };
    const counts = counted(suite, turn).finally(() => end(place));
    all.push(counts);
    await Promise.race([counts, next]);
  }
  return Promise.all(all);
}

/** @param {Suite} suite @param {Turn} turn */
async function counted({ name, title, run }, turn) {
  turn.say(`\n${name}: ${title}`);
  const started = performance.now();
  /** @type {Counts} */
  let counts;
  try {
    counts = await run(turn);
  } catch (error) {
    turn.say(`  ✗ ${error instanceof Error ? error.stack : error}`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  if (counts.passed + counts.failed + counts.skipped === 0) {
    turn.say('  ✗ nothing ran: a suite without a test proves nothing');
    counts.failed = 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const all = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  turn.say(`  ${counts.failed > 0 ? '✗' : '✓'} ${all} in ${seconds} s${counts.looked ? ` (${counts.looked})` : ''}`);
  return { ...counts, name };
}

/** Hands out work, first come, first served. @param {AbortSignal} [signal] @returns {Turn['take']} */
function hands(signal) {
  let busy = 0;
  /** @type {{ most: number, weight: number, go: (done: () => void) => void }[]} */
  const waiting = [];
  const serve = () => {
    // One that bears fewer than are at work waits until they have ended; where nothing is at work, anything may begin.
    while (waiting.length > 0 && !signal?.aborted && (busy === 0 || busy + waiting[0].weight <= waiting[0].most)) {
      const { weight, go } = waiting.shift();
      busy += weight;
      go(() => {
        busy -= weight;
        serve();
      });
    }
  };
  return (most, weight = 1) =>
    new Promise((go) => {
      waiting.push({ most, weight, go });
      serve();
    });
}
