/** The password of the demo's staff: random, made once, kept beside the data and printed at every start. */
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** No letter that can be taken for another one: people type it. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

const group = (): string => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');

/** About 99 bits, in four groups. `fresh`: it was made now. */
export function demoPassword(dataDir: string): { password: string; fresh: boolean } {
  const file = join(dataDir, 'demo-password');
  const fresh = !existsSync(file);
  if (fresh) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${[group(), group(), group(), group()].join('-')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return { password: readFileSync(file, 'utf8').trim(), fresh };
}
