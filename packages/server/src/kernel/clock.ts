/** What time it is, in epoch milliseconds. Everything that depends on time takes one, so that tests decide when "now" is. */
export type Clock = { now(): number };

export const systemClock: Clock = { now: () => Date.now() };

export type TestClock = Clock & { advance(ms: number): void; set(ms: number): void };

/** A clock that stands still until it is moved, in either direction. */
export const testClock = (start: number): TestClock => {
  let at = start;
  return {
    now: () => at,
    advance: (ms) => {
      at += ms;
    },
    set: (ms) => {
      at = ms;
    },
  };
};
