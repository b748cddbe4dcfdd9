/** The frame of the few pages the server draws by itself: no script, nothing from elsewhere. */
import { html, raw } from 'hono/html';
import { createHash } from 'node:crypto';

const style = `:root{color-scheme:light dark}body{font:1.0625em/1.6 system-ui,sans-serif;max-width:42em;margin:3em auto;padding:0 1.25em;color:light-dark(#1d2a30,#e6ecee);background:light-dark(#fff,#10181c)}a{color:light-dark(#0a6b66,#6fd0c7)}h1{font-size:1.5em;line-height:1.3}h2{font-size:1.1em;margin:1.8em 0 0}h3{font-size:1em;margin:1.5em 0 0}article h2{margin:0}article{border-top:1px solid light-dark(#dde4e6,#26333a);padding:1em 0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.5em 0 0}code{font:.9em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}td code{overflow-wrap:normal}table{border-collapse:collapse}th,td{text-align:start;vertical-align:top;padding:.4em 1em .4em 0;border-top:1px solid light-dark(#dde4e6,#26333a)}div.wide{overflow-x:auto;margin:1em 0}img{max-width:100%}p.note{color:light-dark(#55656c,#a3b1b6)}:focus-visible{outline:3px solid currentColor;outline-offset:3px}`;
const csp = `default-src 'none'; img-src 'self' data:; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`;
export const headers = { 'Content-Security-Policy': csp, 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' };

/** Made in one piece: the policy's digest is over everything between the tags, the spaces of a template included. */
const styleElement = raw(`<style>${style}</style>`);

export type Fragment = ReturnType<typeof html>;

export const page = (title: string, body: Fragment): Fragment =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${styleElement}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
