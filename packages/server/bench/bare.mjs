// The yardstick: bare Hono serving the same bytes, and a prepared insert behind Hono. Nothing else on.
import { createAdaptorServer } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';

const pages = new Map();
const db = new Database(process.argv[2]);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = NORMAL');
db.exec('CREATE TABLE post (id TEXT PRIMARY KEY, body TEXT NOT NULL, at INTEGER NOT NULL)');
const insert = db.prepare('INSERT INTO post VALUES (?, ?, ?)');
const app = new Hono();
app.get('/page/:n', (c) => {
  const { bytes, headers } = pages.get(c.req.param('n'));
  return c.body(bytes, 200, headers);
});
app.post('/post', async (c) => {
  const { body } = await c.req.json();
  const id = randomUUID();
  insert.run(id, body, Date.now());
  return c.json({ id }, 201);
});
process.on('message', (message) => {
  for (const [n, page] of Object.entries(message.pages))
    pages.set(n, { bytes: new Uint8Array(Buffer.from(page.base64, 'base64')), headers: page.headers });
  process.send({ kept: pages.size });
});
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
process.on('SIGTERM', () => process.exit(0));
