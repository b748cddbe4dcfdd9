import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { testPlatform } from '../../../test/support/platform.ts';
import { forgetKeptMails, isSilence, keptMailer, keptMails, smtpMailer } from './index.ts';

type Received = { from: string; to: string[]; raw: string };

/** A mail server that takes everything, or refuses everything when `refuse` is set. */
async function sink(t: TestContext) {
  const received: Received[] = [];
  const state = { refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, callback) => callback(state.refuse ? new Error('no') : null),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((to) => to.address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'community@clinic.example');
  t.after(async () => {
    mailer.close();
    await new Promise<void>((done) => server.close(() => done()));
  });
  return { received, state, mailer };
}

const headersOf = (raw: string): string[] =>
  raw
    .split('\r\n\r\n', 1)[0]!
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

test('a mail arrives as plain text with its headers', async (t) => {
  const { received, mailer } = await sink(t);
  await mailer.verify();
  await mailer.send({
    to: 'ada@mail.example',
    subject: 'Larkfield Clinic: an answer',
    text: 'Your question has an answer.\n\nhttps://clinic.example/knee#commonward=con_1\n',
    headers: { 'List-Unsubscribe': '<https://community.clinic.example/u/token>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    id: 'out_1@clinic.example',
  });
  const [mail] = received;
  assert.deepEqual([mail!.from, mail!.to], ['community@clinic.example', ['ada@mail.example']]);
  const headers = headersOf(mail!.raw);
  for (const line of [
    'To: ada@mail.example',
    'Subject: Larkfield Clinic: an answer',
    'List-Unsubscribe: <https://community.clinic.example/u/token>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Message-ID: <out_1@clinic.example>',
    'Auto-Submitted: auto-generated',
  ])
    assert.ok(headers.includes(line), `${line}\n${mail!.raw}`);
  assert.ok(headers.some((line) => line.startsWith('Content-Type: text/plain; charset=utf-8')));
});

test('header injection: nothing that a person set begins a header of its own or adds a recipient', async (t) => {
  const { received, mailer } = await sink(t);
  const evil = 'Clinic\r\nBcc: victim@mail.example\r\n\r\n<script>';
  await mailer.send({ to: 'ada@mail.example', subject: evil, text: 'Hello', headers: { 'X-Note': evil } });
  await mailer.send({ to: 'ada@mail.example', subject: 'Clinic\u2028Bcc: victim@mail.example\u0000', text: 'Hello' });
  for (const mail of received) {
    assert.deepEqual(mail.to, ['ada@mail.example']);
    assert.ok(!headersOf(mail.raw).some((line) => /^bcc:/i.test(line)), mail.raw);
  }
  assert.equal(received.length, 2);
  // A list of addresses is not an address: it is refused, or goes nowhere but to itself.
  await mailer.send({ to: 'x@mail.example,victim@mail.example', subject: 'Clinic', text: 'Hello' }).catch(() => undefined);
  assert.ok(!received.some((mail) => mail.to.includes('victim@mail.example')));
});

test('a server that refuses, or is not there, makes sending fail', async (t) => {
  const { state, mailer } = await sink(t);
  state.refuse = true;
  await assert.rejects(mailer.send({ to: 'ada@mail.example', subject: 'Clinic', text: 'Hello' }), (error) => !isSilence(error));
  const nobody = smtpMailer('smtp://127.0.0.1:1', 'community@clinic.example');
  t.after(() => nobody.close());
  await assert.rejects(nobody.send({ to: 'ada@mail.example', subject: 'Clinic', text: 'Hello' }), isSilence);
  // Whoever takes the call and says nothing.
  const mute = createServer();
  mute.listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const waiting = smtpMailer(`smtp://127.0.0.1:${(mute.address() as AddressInfo).port}?greetingTimeout=50`, 'community@clinic.example');
  t.after(() => {
    waiting.close();
    mute.close();
  });
  await assert.rejects(waiting.send({ to: 'ada@mail.example', subject: 'Clinic', text: 'Hello' }), isSilence);
});

test('a demonstration keeps its mails, newest first, until their reader is erased', async (t) => {
  const p = await testPlatform(t);
  const mailer = keptMailer(p.store, p.clock);
  await mailer.send({ to: 'ada@mail.example', subject: 'First\r\nline', text: 'One' });
  p.clock.advance(1000);
  await mailer.send({ to: 'ben@mail.example', subject: 'Second', text: 'Two' });
  assert.deepEqual(
    (await keptMails(p.store.db)).map((mail) => [mail.to, mail.subject, mail.text]),
    [
      ['ben@mail.example', 'Second', 'Two'],
      ['ada@mail.example', 'First line', 'One'],
    ],
  );
  await p.store.tx((tx) => forgetKeptMails(tx, 'ben@mail.example'));
  assert.deepEqual(
    (await keptMails(p.store.db)).map((mail) => mail.to),
    ['ada@mail.example'],
  );
});
