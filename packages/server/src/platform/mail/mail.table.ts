import { defineTables } from '../db/index.ts';

/** Mails that a demonstration keeps instead of sending them. */
export const mailTables = defineTables((c) => ({
  demoMail: c.table(
    'demo_mail',
    {
      id: c.text('id').primaryKey(),
      to: c.text('to').notNull(),
      subject: c.text('subject').notNull(),
      text: c.text('text').notNull(),
      at: c.ms('at').notNull(),
    },
    (t) => [c.index('demo_mail_at').on(t.at), c.index('demo_mail_to').on(t.to)],
  ),
}));
