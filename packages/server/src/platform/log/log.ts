/**
 * JSON lines on standard output. A line holds codes, ids and numbers; nothing that a person wrote ever reaches it, which is
 * why messages are a closed set of event names and fields are scalars.
 */
export type LogFields = Record<string, string | number | boolean | null | undefined>;
export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** Keeps the error's class, code and stack positions, not its message: a driver's message may quote a row. */
  error(event: string, error: unknown, fields?: LogFields): void;
};

export function jsonLog(write: (line: string) => void = (line) => process.stdout.write(line)): Log {
  const put = (level: string, event: string, fields: LogFields): void =>
    write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
  return {
    info: (event, fields = {}) => put('info', event, fields),
    warn: (event, fields = {}) => put('warn', event, fields),
    error: (event, error, fields = {}) => put('error', event, { ...fields, ...describe(error) }),
  };
}

/** For tests and for commands that print for people. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  let cause: unknown = error;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  const code = (cause as { code?: unknown }).code;
  // What stands before the positions is the message, and a line of it may look like one.
  const whole = error.stack ?? '';
  const message = whole.indexOf(error.message);
  const stack = (message < 0 ? '' : whole.slice(message + error.message.length))
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) =>
      line
        .trim()
        .replace(/^at /, '')
        .replace(/\(?file:\/\/[^)]*?\/(packages|node_modules)\//, '($1/'),
    )
    .join(' < ');
  return { error: error.name, code: typeof code === 'string' ? code : undefined, stack };
}
