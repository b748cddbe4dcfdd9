/** Mail, sent or kept. */
export { forgetKeptMails, keptMailer, keptMails, type KeptMail } from './kept.ts';
export { mailTables } from './mail.table.ts';
export { type Mail, type Mailer } from './mailer.ts';
export { isSilence, smtpMailer, type SmtpMailer } from './smtp.ts';
