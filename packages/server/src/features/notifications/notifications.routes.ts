/**
 * The way out of mails: `/u/:token`. Opening it changes nothing, since mail scanners open links; pressing the button does, and so does a
 * mail program's own button (RFC 8058). The page is the same for every token, so that it tells nothing about any.
 */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { BaseEnv } from '../../platform/http/index.ts';
import type { Platform } from '../../platform/services.ts';
import { stopMemberMail, stopStaffMail } from '../identity/index.ts';

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.6 system-ui,sans-serif}body{max-width:34em;margin:3rem auto;padding:0 1.25rem}' +
  'h1{font-size:1.5rem;line-height:1.3}button{font:inherit;padding:.6em 1.2em;border:2px solid currentColor;border-radius:.3em;background:Canvas;color:CanvasText;cursor:pointer}' +
  'button:focus-visible{outline:3px solid Highlight;outline-offset:3px}';

const page = (title: string, content: string): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
  `<meta name="robots" content="noindex">\n<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n<h1>${title}</h1>\n${content}\n</main>\n</body>\n</html>\n`;

const ask = page(
  'Get no more of these mails?',
  '<p>Mails with a code or a link that you ask for still come.</p>\n<form method="post"><button type="submit">Stop these mails</button></form>',
);
const done = page('No more of these mails', '<p>You will get no more of them. You can turn them on again where you sign in.</p>');

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const tokenForm = /^[A-Za-z0-9_-]{16,100}$/;

/** Mounted at the root. */
export function unsubscribeRoutes({ store }: Pick<Platform, 'store'>): Hono<BaseEnv> {
  const routes = new Hono<BaseEnv>();
  routes.get('/u/:token', (c) => c.body(ask, 200, headers));
  routes.post('/u/:token', async (c) => {
    const token = c.req.param('token');
    const list = c.req.query('l');
    const lists = { waiting: list !== 'unanswered', unanswered: list !== 'waiting' };
    if (tokenForm.test(token)) {
      await store.tx(async (tx) => {
        if (!(await stopMemberMail(tx, token))) await stopStaffMail(tx, token, lists);
      });
    }
    return c.body(done, 200, headers);
  });
  return routes;
}
