/** The lines of a file that somebody else wrote. */

import { createReadStream } from 'node:fs';

/** No line of ours, or of a sane export, comes near it; a file without line ends must not fill the memory. */
const longest = 16 * 1024 * 1024;

/**
 * What stands between line feeds, without a carriage return at its end; `null` for a line that is not UTF-8, or far too long. Only a
 * line feed ends a line: JSON may hold U+2028 and U+2029 as they are (RFC 8259, 7), where Node's readline would cut.
 */
export async function* linesIn(bytes: AsyncIterable<Buffer | Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begun: Uint8Array[] = [];
  let length = 0;
  const line = (): string | null => {
    const whole = Buffer.concat(begun);
    const tooLong = length > longest;
    [begun, length] = [[], 0];
    if (tooLong) return null;
    try {
      return decoder.decode(whole.subarray(0, whole.at(-1) === 0x0d ? -1 : undefined));
    } catch {
      return null;
    }
  };
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= longest) begun.push(piece);
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      keep(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

/** The lines of a file, which is opened when the first one is asked for. */
export async function* linesOf(file: string): AsyncGenerator<string | null> {
  yield* linesIn(createReadStream(file));
}
