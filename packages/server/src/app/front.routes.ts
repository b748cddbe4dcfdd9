/** What stands at `/`: in production the name, in demo mode the way to the three things there are to look at, and the mails. */
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { createHash } from 'node:crypto';
import { Failure } from '../kernel/errors.ts';
import type { BaseEnv } from '../platform/http/index.ts';
import { keptMails } from '../platform/mail/index.ts';
import type { Community } from './compose.ts';

const style = `:root{color-scheme:light dark}body{font:1.0625em/1.6 system-ui,sans-serif;max-width:42em;margin:3em auto;padding:0 1.25em;color:light-dark(#1d2a30,#e6ecee);background:light-dark(#fff,#10181c)}a{color:light-dark(#0a6b66,#6fd0c7)}h1{font-size:1.5em;line-height:1.3}h2{font-size:1.1em;margin:0}article{border-top:1px solid light-dark(#dde4e6,#26333a);padding:1em 0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.5em 0 0}p.note{color:light-dark(#55656c,#a3b1b6)}:focus-visible{outline:3px solid currentColor;outline-offset:3px}`;
const csp = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`;
const headers = { 'Content-Security-Policy': csp, 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' };

/** Made in one piece: the policy's digest is over everything between the tags, the spaces of a template included. */
const styleElement = raw(`<style>${style}</style>`);

type Fragment = ReturnType<typeof html>;

const page = (title: string, body: Fragment): Fragment =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
export function frontRoutes({ config, store }: Pick<Community, 'config' | 'store'>): Hono<BaseEnv> {
  const app = new Hono<BaseEnv>();
  if (config.mode !== 'demo') {
    return app.get('/', (c) =>
      c.html(
        page(
          'Commonward',
          html`<h1>Commonward</h1>
            <p>A moderated health community for clinic websites.</p>
            <p><a href="/admin">Sign in as staff</a></p>`,
        ),
        200,
        headers,
      ),
    );
  }
  const clinic = `http://localhost:${config.demoPort}/`;
  return app
    .get('/', (c) =>
      c.html(
        page(
          'Commonward, demo',
          html`<h1>Commonward, the demo</h1>
            <p><a href="${clinic}">The clinic's website</a>, on another origin, with the panel on its pages.</p>
            <p><a href="/admin">The moderators' page</a>. Addresses and the password stand where you ran <code>npm start</code>.</p>
            <p><a href="/demo/mail">The mails</a> that would have been sent: sign-in codes and notices.</p>
            <p class="note">This server answers this machine only, and its people are made up.</p>`,
        ),
        200,
        headers,
      ),
    )
    .get('/demo/mail', async (c) => {
      const mails = await keptMails(store.db);
      if (!Array.isArray(mails)) throw new Failure('internal');
      return c.html(
        page(
          'Mails, demo',
          html`<h1>Mails of the demo</h1>
            <p class="note">Newest first. Load the page again to see new ones.</p>
            ${
              mails.length === 0
                ? html`<p>No mail yet. Ask for a sign-in code in the panel and it will stand here.</p>`
                : mails.map(
                    (mail) =>
                      html`<article>
                        <h2>${mail.subject}</h2>
                        <p class="note">To ${mail.to}, ${new Date(mail.at).toUTCString()}</p>
                        <pre>${mail.text}</pre>
                      </article>`,
                  )
            }`,
        ),
        200,
        headers,
      );
    });
}
