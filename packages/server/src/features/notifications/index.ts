/** Mails to members and staff, and the way out of them. */
export { noticeTopics } from './notifications.events.ts';
export { notificationJobs } from './notifications.jobs.ts';
export { mailLanes, notificationHandlers, type NotificationDeps } from './notifications.outbox.ts';
export { unsubscribeRoutes } from './notifications.routes.ts';
export { noticeTables } from './notifications.table.ts';
