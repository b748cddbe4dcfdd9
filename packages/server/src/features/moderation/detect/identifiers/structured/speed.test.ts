import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../reading.ts';
import { structured } from './index.ts';

/** The best of a few runs in milliseconds of the processor, which a busy machine does not change: a fifth of the text, and all. */
function costs(text: string): [fifth: number, whole: number] {
  const readings = [read('text', text.slice(0, text.length / 5)), read('text', text)] as const;
  const best: [number, number] = [Infinity, Infinity];
  for (let run = 0; run < 6; run += 1) {
    for (const which of [0, 1] as const) {
      const began = process.cpuUsage();
      structured(readings[which]);
      const { user, system } = process.cpuUsage(began);
      best[which] = Math.min(best[which], (user + system) / 1000);
    }
  }
  return best;
}

// prettier-ignore
const hostile = [
  '1 2 3 4 5 ', '12 12 12 12 ', '1.2.3.4.5.', '1/2/3/4/', '1', '@', 'a@a.', 'a.a.a.', '.', '::1:', 'a at b dot c ', 'MRN id no 1 ',
  'A1-B2-', 'GB12 3456 ABCD ', '(1) (2 (', 'http://', 'tel fax call ', '+1 +2 (3', '4111 1111 1111 1112 ', '655 437 108 12 3 ',
  'X1234567L 12345678 Z ',
  'a1:', '0a-', '(01)12345678901234', '(10)1a', 'lat 1.23456 ', '12.34567, ', 'id ABCD 123456 1 ', '12.345.678-',
];

test('the time for a hostile text grows with its length and not faster', () => {
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    const [fifth, whole] = costs(text);
    // Five times the text: a square would cost 25 times as much.
    assert.ok(whole < 20 || whole < fifth * 12, `${JSON.stringify(piece)}: ${fifth} ms, then ${whole} ms`);
    assert.ok(whole < 200, `${JSON.stringify(piece)}: ${whole} ms`);
  }
});
