/** With what `commonward` starts Node.js, as its own first line has it: there is one list, and it stands there. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const command = fileURLToPath(new URL('../packages/server/bin/commonward.mjs', import.meta.url));

const [, ...words] = readFileSync(command, 'utf8').split('\n', 1)[0].split(' ');

/** What V8 is told. */
export const flags = words.filter((word) => word.startsWith('--'));

/** What the C library is told: it reads that once, when a process begins. */
export const environment = Object.fromEntries(words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=')));
