/** What stands at `/`: in production the name, in demo mode the way to the three things there are to look at, and the mails. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { Failure } from '../kernel/errors.ts';
import type { BaseEnv } from '../platform/http/index.ts';
import { keptMails } from '../platform/mail/index.ts';
import type { Community } from './compose.ts';
import { docsAreHere, docsRoutes } from './docs.routes.ts';
import { headers, page } from './page.ts';

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
    .route('/', docsRoutes())
    .get('/', (c) =>
      c.html(
        page(
          'Commonward, demo',
          html`<h1>Commonward, the demo</h1>
            <p><a href="${clinic}">The clinic's website</a>, on another origin, with the panel on its pages.</p>
            <p><a href="/admin">The moderators' page</a>. Addresses and the password stand where you ran <code>npm start</code>.</p>
            <p><a href="/demo/mail">The mails</a> that would have been sent: sign-in codes and notices.</p>
            ${docsAreHere() ? html`<p><a href="/demo/docs">The documentation</a>, as the source tree holds it.</p>` : ''}
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
