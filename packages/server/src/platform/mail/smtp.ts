/** Mail over SMTP. */
import { createTransport } from 'nodemailer';
import { headerLine, type Mailer } from './mailer.ts';

export type SmtpMailer = Mailer & {
  /** Connects and signs in without sending anything. Throws what is wrong. */
  verify(): Promise<void>;
  close(): void;
};

/** The mail server did not answer, or was not there: it will not take the next mail either. */
export const isSilence = (error: unknown): boolean => {
  const { code, command } = (error ?? {}) as { code?: unknown; command?: unknown };
  return code === 'ETIMEDOUT' || command === 'CONN';
};

/**
 * `url`: `smtp://` (STARTTLS where offered, `?requireTLS=true` to insist) or `smtps://`, with user and password; `from`: the sender.
 * Where the server says nothing for half a minute, `send` throws.
 */
export function smtpMailer(url: string, from: string): SmtpMailer {
  const transport = createTransport({
    url,
    pool: true,
    // Two for what somebody waits for at their screen and one for the rest: see `mailLanes`.
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      await transport.sendMail({
        from,
        // As an object it is one address; as text it would be parsed as a list.
        to: { name: '', address: headerLine(mail.to) },
        subject: headerLine(mail.subject),
        text: mail.text,
        ...(mail.id ? { messageId: `<${headerLine(mail.id)}>` } : {}),
        headers: {
          // RFC 3834: nobody's holiday notice answers this.
          'Auto-Submitted': 'auto-generated',
          ...Object.fromEntries(
            Object.entries(mail.headers ?? {}).map(([name, value]) => [name, { prepared: true, value: headerLine(value) }]),
          ),
        },
      });
    },
    async verify() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}
