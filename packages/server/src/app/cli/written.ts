/** Files that a command writes for whoever typed it: each failure to write one is told in a sentence that names the file. */
import { once } from 'node:events';
import { createWriteStream, openSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { CommandFailed } from './command.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether two paths lead to one file, by links too; also where it is not there yet. */
export function sameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (first && second) return first.dev === second.dev && first.ino === second.ino;
  const placeOf = (path: string): string => {
    const folder = dirname(resolve(path));
    return join(isFolder(folder) ? realpathSync(folder) : folder, basename(path));
  };
  return placeOf(one) === placeOf(other);
}

/** The whole path of a file that is to be read. Throws CommandFailed when there is none, or a folder. */
export function fileToRead(name: string): string {
  const file = resolve(name);
  if (isFolder(file)) throw new CommandFailed(`${file} is a folder. Name a file in it.`);
  if (!statSync(file, { throwIfNoEntry: false })) throw new CommandFailed(`There is no file ${file}.`);
  return file;
}

/** The whole path of a file that is to be written. Throws CommandFailed when a folder has its name, or none is there to hold it. */
export function fileToWrite(name: string): string {
  const file = resolve(name);
  if (isFolder(file)) throw new CommandFailed(`${file} is a folder. Name a file in it.`);
  if (!isFolder(dirname(file))) throw new CommandFailed(`There is no folder ${dirname(file)}. Make it first, or name another file.`);
  return file;
}

/** What the system answered when `file` was opened or written, for whoever named that file. */
export function cannotWrite(file: string, error: unknown): CommandFailed {
  const code = String((error as { code?: unknown }).code);
  let why = `the system refuses it (${code}).`;
  if (['EACCES', 'EPERM'].includes(code)) why = 'this user may not write there.';
  if (code === 'EROFS') why = 'nothing can be written on that disk.';
  if (isFull(error)) why = 'no room is left there.';
  return new CommandFailed(`${file} cannot be written: ${why}`);
}

/** Whether an error says that what was being written found no room; reading never says so. */
export const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL'].includes(String((error as { code?: unknown }).code));

/** Does `work`, which writes `file` and nothing else. Throws CommandFailed. */
export function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/**
 * Opens the file before `work` begins, and closes it after; what `work` answers is answered when everything that it wrote is in the file.
 * Throws CommandFailed, from `write` too; a failure that `work` passes over is thrown at the end.
 */
export async function writingTo<T>(name: string, mode: number, work: (write: (text: string) => Promise<void>) => Promise<T>): Promise<T> {
  const file = fileToWrite(name);
  const stream = createWriteStream(file, { fd: naming(file, () => openSync(file, 'w', mode)) });
  let failure: CommandFailed | undefined;
  // Listens to the end: an error that nobody hears ends the process.
  stream.on('error', (error) => (failure ??= cannotWrite(file, error)));
  try {
    const answer = await work(async (text) => {
      if (failure) throw failure;
      if (stream.write(text)) return;
      await once(stream, 'drain').catch((error: unknown) => {
        throw cannotWrite(file, error);
      });
    });
    stream.end();
    await finished(stream).catch((error: unknown) => {
      throw failure ?? cannotWrite(file, error);
    });
    return answer;
  } finally {
    stream.destroy();
  }
}
