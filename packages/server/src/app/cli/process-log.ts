/** What Node.js itself has to say of a server, as lines of the log. In its own words it would quote messages, in which a row may stand. */
import type { Log } from '../../platform/log/index.ts';

/** Warnings are logged instead of printed; an error that nobody caught is logged, and ends the process as it would have. Gives back what undoes it. */
export function logProcess(log: Log): () => void {
  const printers = process.rawListeners('warning') as NodeJS.WarningListener[];
  const warned = (warning: Error & { code?: unknown }): void =>
    log.warn('process.warning', { warning: warning.name, code: typeof warning.code === 'string' ? warning.code : undefined });
  const uncaught = (error: unknown): void => {
    log.error('process.uncaught', error);
    process.exit(1);
  };
  process.removeAllListeners('warning').on('warning', warned).on('uncaughtException', uncaught);
  return () => {
    process.off('warning', warned).off('uncaughtException', uncaught);
    for (const printer of printers) process.on('warning', printer);
  };
}
