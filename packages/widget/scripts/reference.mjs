/**
 * Writes custom-elements.json and the pages of docs/reference that come from the widget's source. The same source gives the same bytes.
 * `--check` writes nothing and fails, naming the files, when they are not what the source says.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const widget = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const root = resolve(widget, '../..');

const analysed = () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonward-manifest-'));
  try {
    const program = join(dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json')), 'cem.js');
    execFileSync(
      process.execPath,
      [program, 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', relative(widget, folder), '--quiet'],
      {
        cwd: widget,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const cell = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
const table = (head, rows) =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');
const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);

/** Values of attributes whose types are names, as they are written in options.ts. */
const values = { Theme: "'auto' | 'light' | 'dark'", Sort: "'newest' | 'unanswered' | 'helpful'", Loading: "'lazy' | 'eager'" };

/** What a value that cannot be used leads to, beside the warning on the console. */
const badValue = {
  site: 'the panel says that it is not set up; `commonward-error` with `bad_attribute`',
  subject: 'the panel says that it is not set up; `commonward-error` with `bad_attribute`',
  lang: 'passed over',
  parts: 'unknown names are left out; none left means both',
};

const element = (manifest) => {
  const declaration = manifest.modules.flatMap((module) => module.declarations ?? []).find((each) => each.tagName === 'commonward-panel');
  const fields = declaration.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const constants = { defaultParts: "'reviews,questions'" };
  const attributes = fields.filter(({ attribute }) => attribute);
  return `# \`<commonward-panel>\`

${declaration.description}

\`\`\`html
<style>commonward-panel{display:block;min-height:36em}</style>
<script type="module" src="https://community.example.org/w/1/commonward.js"></script>
<commonward-panel site="riverside" subject="practitioner/amara-okafor"></commonward-panel>
\`\`\`

The style line keeps the space before the script is there, so that nothing below the panel moves. Sizes are in \`em\` of the page's text.

## Attributes

Each is a property of the same name too (\`heading-level\` is \`headingLevel\`, \`page-size\` is \`pageSize\`). A property may be set before the
element is defined. A value that cannot be used counts as absent, and is named once on the console.

${table(
  ['attribute', 'values', 'default', 'meaning', 'a bad value'],
  attributes.map(({ attribute, name, type, default: preset, description }) => [
    code(attribute),
    code(values[type?.text] ?? type?.text ?? 'string'),
    code(constants[preset] ?? (preset === "''" ? '' : preset)),
    description,
    badValue[name] ?? 'the default',
  ]),
)}

## Events

They bubble and leave the shadow root. \`detail\` holds keys and ids only: no words, no name, no address of a person.

${table(
  ['event', 'class', 'meaning'],
  declaration.events.map(({ name, type, description }) => [code(name), code(type?.text), description]),
)}

The codes of \`commonward-error\` are the server's problem codes, \`offline\` and \`unreachable\` for the network, and \`bad_attribute\`.

\`\`\`js
document.querySelector('commonward-panel').addEventListener('commonward-before-submit', (event) => {
  if (!visitorMayPost) event.preventDefault(); // the text stays where it is, nothing is sent
});
\`\`\`

## Custom properties

${table(
  ['property', 'default', 'meaning'],
  declaration.cssProperties.map(({ name, default: preset, description }) => [code(name), code(preset), description]),
)}

## Parts

${table(
  ['part', 'is'],
  declaration.cssParts.map(({ name, description }) => [`\`::part(${name})\``, description]),
)}

## What it keeps on the reader's device

Nothing for a reader: no cookie, no storage, no request to anybody but the server. After signing in, \`localStorage\` holds
\`commonward:<server>:<site>\` (the refresh token; nothing on a shared computer). While writing, \`sessionStorage\` holds
\`commonward:draft:…\` until the post is sent or its author signs out.

## Rules for the page's Content-Security-Policy

\`script-src\` and \`connect-src\` with the server's origin. No \`style-src\`, \`img-src\` or \`font-src\` is needed. With Trusted Types enforced, allow the
policy \`lit-html\`.

## From npm

\`import '@commonward/widget/define'\` defines the element; \`import { CommonwardPanel } from '@commonward/widget'\` gives the class and defines nothing. Set
\`api\` then: the script's own origin is your bundle's.
`;
};

const consent = async () => {
  const { Format } = await import('../src/i18n/format.ts');
  const { writing } = await import('../src/i18n/locales/en.writing.ts');
  const { consentVersion } = await import('../src/i18n/consent.ts');
  const words = writing(new Format('en'));
  return `# What a person agrees to before a post is sent

Every post, and every change of one, carries the version of the wording that was shown and its language; the server keeps both with the words that
were sent and takes only the current version (\`consentWording\` of the site). No form begins with the box ticked, also none that changes a post, and
nothing of the text leaves the browser before it is ticked. It stays ticked where the same form goes on: when what was typed while a post was on its way,
or a second review, becomes a change of what is stored. A panel that a browser has kept from an older server does not ask about changes: those are taken,
and nothing is kept beside them.

Changing the words means a new version, in \`packages/widget/src/i18n/consent.ts\` and on the server.

## Version ${consentVersion}

Beside a line that names the controller and links to its privacy page:

> ${words.controller('{controller}')} ${words.privacyLink}.

the box reads, in English:

> ${words.consent('{controller}')}

\`{controller}\` is the controller's name from the site's settings.
`;
};

const helplines = async () => {
  const { helplines: all } = await import('../src/data/helplines.ts');
  const countries = {
    us: 'United States',
    uk: 'United Kingdom',
    ie: 'Ireland',
    eu: 'European Union, no single country',
    de: 'Germany',
    fr: 'France',
    au: 'Australia',
    other: 'Elsewhere',
  };
  const purposes = { distress: 'despair', safeguarding: 'being hurt' };
  const hours = { always: 'day and night', limited: 'at certain hours' };
  const row = (line) => [
    purposes[line.for],
    line.name,
    `${line.by === 'text' ? 'text ' : ''}${line.numbers.join(', ')}`,
    hours[line.hours],
    line.source,
    line.checked ?? 'never: not shown',
  ];
  return `# Helplines

What the panel shows to somebody who may be in danger, beside the emergency number and the clinic's own line; see
[In distress](../guides/in-distress.md). A site's country is its \`jurisdiction\`. Each number was found again on the public page that is named, on
the day that is named, some of them in a stored copy of that page; one that was not found is never shown. Nobody has called them for us: try
the ones of your country before you open your site. They are in \`packages/widget/src/data/helplines.ts\`: change them there, look again
before every release, and tell us when one is wrong.

${Object.entries(all)
  .map(
    ([jurisdiction, lines]) => `## ${countries[jurisdiction]} (\`${jurisdiction}\`)

${lines.length ? table(['for', 'name', 'number', 'answered', 'source', 'looked at'], lines.map(row)) : 'None: the emergency number and the clinic’s own line.'}
`,
  )
  .join('\n')}`;
};

const manifest = analysed();
const files = new Map([
  [join(widget, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`],
  [join(root, 'docs/reference/commonward-panel.md'), element(manifest)],
  [join(root, 'docs/reference/consent.md'), await consent()],
  [join(root, 'docs/reference/helplines.md'), await helplines()],
]);

const stale = [...files]
  .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
  .map(([file]) => relative(root, file));
if (process.argv.includes('--check')) {
  for (const file of stale) console.log(`${file} is not what the source says: run node packages/widget/scripts/reference.mjs`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(stale.length ? `wrote ${stale.join(', ')}` : 'all as it was');
}
