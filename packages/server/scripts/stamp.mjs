/**
 * A line in a file that was made, which vouches for the rest of it: from what it was made, and that it is as it was made. So a check need
 * not make it again. Files that are not in the repository are not among those it knows: only making it again tells of a change in them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const line = /^\/\/ from .*\n/m;
const digest = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
};

/** @param {string[]} madeFrom every file that says what comes out */
export function stampFor(madeFrom) {
  const of = (rest) => `// from ${digest([...madeFrom].sort().map((file) => readFileSync(file)))}, is ${digest([rest])}\n`;
  return {
    files: madeFrom.length,
    /** @returns the source with the line, after its first one */
    on: (source) => source.replace('\n', `\n${of(source)}`),
    /** Whether a source has the line that its present text and the present files call for. */
    vouchesFor: (source) => line.exec(source)?.[0] === of(source.replace(line, '')),
  };
}
