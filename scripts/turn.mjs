/**
 * Lets one process at a time do a thing in this checkout. The lock is one that SQLite takes on a file: the system gives it back when its
 * holder ends, however it ends, so none is ever left behind.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/**
 * Waits until nobody else works under this lock, then does the work, and hands back what it returns.
 * @template T
 * @param {string} lock path of a file that is there for this alone; made when it is missing
 * @param {() => T} work
 * @param {number} patience how long to wait, in milliseconds
 * @throws when the wait is over, and what the work throws
 */
export function inTurn(lock, work, patience = 600_000) {
  mkdirSync(dirname(lock), { recursive: true });
  const database = new Database(lock, { timeout: patience });
  try {
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      if (error.code !== 'SQLITE_BUSY') throw error;
      throw new Error(`Another process has been at this for ${Math.round(patience / 1000)} s. End it, or wait for it, and try again.`, {
        cause: error,
      });
    }
    return work();
  } finally {
    database.close();
  }
}
