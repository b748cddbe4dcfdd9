/** What the databases are asked while something runs, as the drivers see it: the texts, without their values. */
import type { TestContext } from 'node:test';
import Database from 'better-sqlite3';
import pg from 'pg';

/** Starts to listen. Each call of what it gives back runs `work` and tells the statements that read or wrote rows, in order. */
export function statementsOf(t: TestContext): (work: () => Promise<unknown>) => Promise<string[]> {
  let heard: string[] = [];
  const hear = (text: unknown): void => {
    if (typeof text === 'string' && /^\s*(select|insert|update|delete|with)\b/i.test(text)) heard.push(text);
  };
  const memory = new Database(':memory:');
  const compiled = Object.getPrototypeOf(memory.prepare('SELECT 1')) as Record<'run' | 'get' | 'all', (...values: unknown[]) => unknown>;
  memory.close();
  for (const name of ['run', 'get', 'all'] as const) {
    const real = compiled[name];
    t.mock.method(compiled, name, function (this: Database.Statement, ...values: unknown[]) {
      hear(this.source);
      return real.apply(this, values);
    });
  }
  const client = pg.Client.prototype as unknown as Record<'query', (...values: unknown[]) => unknown>;
  const query = client.query;
  t.mock.method(client, 'query', function (this: pg.Client, ...values: unknown[]) {
    const [first] = values;
    hear(typeof first === 'string' ? first : (first as { text?: unknown } | undefined)?.text);
    return query.apply(this, values);
  });
  return async (work) => {
    heard = [];
    await work();
    const said = heard;
    heard = [];
    return said;
  };
}
