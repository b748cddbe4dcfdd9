import { test } from 'node:test';
import { read } from '../../reading.ts';
import { structured } from './index.ts';
import { growsWithLength } from '../../../../../../test/support/growth.ts';

// prettier-ignore
const hostile = [
  '1 2 3 4 5 ', '12 12 12 12 ', '1.2.3.4.5.', '1/2/3/4/', '1', '@', 'a@a.', 'a.a.a.', '.', '::1:', 'a at b dot c ', 'MRN id no 1 ',
  'A1-B2-', 'GB12 3456 ABCD ', '(1) (2 (', 'http://', 'tel fax call ', '+1 +2 (3', '4111 1111 1111 1112 ', '655 437 108 12 3 ',
  'X1234567L 12345678 Z ',
  'a1:', '0a-', '(01)12345678901234', '(10)1a', 'lat 1.23456 ', '12.34567, ', 'id ABCD 123456 1 ', '12.345.678-',
];

test('the time for a hostile text grows with its length and not faster', () => {
  growsWithLength({ pieces: hostile, given: (text) => read('text', text), find: structured, within: 200 });
});
