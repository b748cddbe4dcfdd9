/** Mail in a demonstration: kept in the database and shown on a page, sent to nobody. */
import { desc, eq } from 'drizzle-orm';
import type { Clock } from '../../kernel/clock.ts';
import { randomToken } from '../../kernel/ids.ts';
import type { Reader, Store, Tx } from '../db/index.ts';
import { mailTables } from './mail.table.ts';
import { headerLine, type Mailer } from './mailer.ts';

export type KeptMail = { id: string; to: string; subject: string; text: string; at: number };

export const keptMailer = (store: Store, clock: Clock): Mailer => ({
  async send({ to, subject, text }) {
    await store.tx(async (tx) => {
      const { demoMail } = mailTables(tx);
      await tx.q.insert(demoMail).values({ id: randomToken(12), to: headerLine(to), subject: headerLine(subject), text, at: clock.now() });
    });
  },
});

/** Newest first. */
export async function keptMails(db: Reader, limit = 200): Promise<KeptMail[]> {
  const { demoMail } = mailTables(db);
  return db.q.select().from(demoMail).orderBy(desc(demoMail.at), desc(demoMail.id)).limit(limit);
}

export async function forgetKeptMails(tx: Tx, to: string): Promise<void> {
  const { demoMail } = mailTables(tx);
  await tx.q.delete(demoMail).where(eq(demoMail.to, to));
}
