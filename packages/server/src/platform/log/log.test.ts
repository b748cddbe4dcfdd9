import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLog } from './index.ts';

const logged = (write: (log: ReturnType<typeof jsonLog>) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  write(jsonLog((line) => void lines.push(line)));
  return lines.map((line) => {
    assert.ok(line.endsWith('\n') && line.indexOf('\n') === line.length - 1, 'one line each');
    return JSON.parse(line) as Record<string, unknown>;
  });
};

test('each event is one line of JSON with its level', () => {
  const lines = logged((log) => {
    log.info('server.started', { port: 8787 });
    log.warn('mail.slow', { ms: 12 });
  });
  assert.deepEqual(
    lines.map(({ level, event, port }) => ({ level, event, port })),
    [
      { level: 'info', event: 'server.started', port: 8787 },
      { level: 'warn', event: 'mail.slow', port: undefined },
    ],
  );
  assert.ok(!Number.isNaN(Date.parse(String(lines[0]!['at']))));
});

test('of an error the class, the code and the places are kept, never its message', () => {
  const inner = Object.assign(new Error('Zanzibarquokka lives at 1 Hill Road'), { code: '23505' });
  const outer = new RangeError('Failed query: Zanzibarquokka\n    at Zanzibarquokka (file:///x.js:1:1)', { cause: inner });
  const [line] = logged((log) => log.error('request.failed', outer, { requestId: 'req_1' }));
  assert.equal(line!['error'], 'RangeError');
  assert.equal(line!['code'], '23505');
  assert.equal(line!['requestId'], 'req_1');
  assert.match(String(line!['stack']), /log\.test\.ts/);
  assert.doesNotMatch(JSON.stringify(line), /Zanzibar|Hill Road/);
});

test('an error whose message was changed later, or that is none, tells nothing rather than too much', () => {
  const changed = new Error('Zanzibarquokka\n    at Zanzibarquokka (file:///x.js:1:1)');
  void changed.stack;
  changed.message = 'other';
  assert.doesNotMatch(JSON.stringify(logged((log) => log.error('x', changed))), /Zanzibar/);
  assert.deepEqual(logged((log) => log.error('x', 'Zanzibarquokka'))[0]!['error'], 'string');
});
