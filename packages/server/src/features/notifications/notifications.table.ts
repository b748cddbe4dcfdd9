import { defineTables } from '../../platform/db/index.ts';

/** When a person of the clinic was last told that something waits: one mail an hour, however many processes look. */
export const noticeTables = defineTables((c) => ({
  staffNotice: c.table(
    'staff_notice',
    {
      site: c.text('site').notNull(),
      staff: c.text('staff').notNull(),
      list: c.text('list').$type<'waiting' | 'unanswered'>().notNull(),
      sentAt: c.ms('sent_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.site, t.staff, t.list] })],
  ),
}));
