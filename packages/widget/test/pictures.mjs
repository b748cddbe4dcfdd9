/** Takes pictures of the panel served by mock-server.ts: `node pictures.mjs DIRECTORY [port] [name…]`. */
import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs';

const [, , directory = '/tmp/panel-pictures', port = '8799', ...only] = process.argv;
await mkdir(directory, { recursive: true });
const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumArgs });

/** Finds an element through every shadow root, by asking again and again: mutations inside a shadow root wake no observer outside it. */
const inside = async (page, selector) => {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    const found = await page.$(`commonward-panel >>> ${selector}`);
    if (found) return found;
  }
  throw new Error(`nothing matches ${selector}`);
};
const press = (selector) => async (page) => {
  const handle = await inside(page, selector);
  await handle.evaluate((element) => element.click());
};
const wait = (selector) => (page) => inside(page, selector);
const type = (selector, text) => async (page) => (await inside(page, selector)).type(text);
const age = [wait('input[name=age]'), press('input[name=age][value=yes]'), press('.age-go')];

const write = [press('.tools .button'), ...age, wait('textarea')];
const fill = [
  press('input[name=overall][value="2"]'),
  async (page) => (await inside(page, 'select[name=visitedIn]')).select(await page.evaluate(() => new Date().toISOString().slice(0, 7))),
  press('input[name=relation][value=patient]'),
  press('input[name=incentive][value=none]'),
  press('input[name=consent]'),
];
const signIn = [
  press('.send'),
  type('input[type=email]', 'heron@example.org'),
  press('commonward-sign-in >>> .send'),
  type('input[name=code]', '123456'),
  press('commonward-sign-in >>> .send'),
];
const named =
  'I am Emily Watson and I live at 14 Mill Lane, Oxford. The desk is run by idiots, nobody called me back although I left my number twice: 07700 900417. The appointment itself was good.';
const despair = 'The wait was long. I do not want to live any more. I want to kill myself.';

const shots = {
  reviews: { query: '', then: [] },
  questions: { query: 'parts=questions,reviews', then: [] },
  dark: { query: 'host=dark', then: [] },
  forced: { query: 'theme=dark', then: [] },
  rtl: { query: 'lang=ar-XB', then: [] },
  pseudo: { query: 'lang=en-XA', then: [] },
  hostile: { query: 'host=hostile', then: [] },
  empty: { query: 'state=empty', then: [] },
  loading: { query: 'state=loading', then: [], still: true },
  down: { query: 'state=down', then: [], still: true },
  unknown: { query: 'state=unknown', then: [], still: true },
  closed: { query: 'state=closed', then: [] },
  more: { query: '', then: [press('.more .button')], full: true },
  item: { query: '#commonward=q0', then: [wait('commonward-question')], full: true },
  review: { query: '#commonward=r0', then: [wait('commonward-review')], full: true },
  age: { query: '', then: [press('.tools .button'), wait('input[name=age]')], full: true },
  writing: { query: '', then: [press('.tools .button'), ...age, wait('textarea')], full: true },
  asking: {
    query: 'parts=questions',
    then: [press('.tools .button'), ...age, wait('textarea'), type('input[type=search]', 'running'), wait('.found')],
    full: true,
  },
  faults: { query: '', then: [press('.tools .button'), ...age, wait('textarea'), press('.send'), wait('.summary-of-faults')], full: true },
  hints: { query: '', then: [...write, type('textarea', named), wait('.hints')], full: true },
  'hints-rtl': { query: 'lang=ar-XB', then: [...write, type('textarea', named), wait('.hints')], full: true },
  'hints-dark': { query: 'host=dark', then: [...write, type('textarea', named), wait('.hints')], full: true },
  help: { query: '', then: [...write, type('textarea', despair), wait('.help')], full: true },
  'help-rtl': { query: 'lang=ar-XB', then: [...write, type('textarea', despair), wait('.help')], full: true },
  'help-dark': { query: 'host=dark', then: [...write, type('textarea', despair), wait('.help')], full: true },
  look: { query: '', then: [...write, type('textarea', named), ...fill, ...signIn, wait('.asking')], full: true },
  'look-dark': { query: 'host=dark', then: [...write, type('textarea', named), ...fill, ...signIn, wait('.asking')], full: true },
  'look-rtl': { query: 'lang=ar-XB', then: [...write, type('textarea', named), ...fill, ...signIn, wait('.asking')], full: true },
  urgent: { query: '', then: [...write, type('textarea', despair), ...fill, ...signIn, wait('commonward-waiting >>> .help')], full: true },
  'urgent-dark': {
    query: 'host=dark',
    then: [...write, type('textarea', despair), ...fill, ...signIn, wait('commonward-waiting >>> .help')],
    full: true,
  },
  signin: { query: '', then: [press('#personal'), ...age, wait('input[type=email]')], full: true },
  report: { query: '', then: [press('.acts .link:nth-of-type(2)'), wait('commonward-report')], full: true },
  mine: {
    query: '',
    then: [
      press('#personal'),
      ...age,
      type('input[type=email]', 'heron@example.org'),
      press('.send'),
      wait('input[name=code]'),
      type('input[name=code]', '123456'),
      press('.send'),
      wait('commonward-waiting'),
      press('#personal'),
      wait('commonward-mine'),
    ],
    full: true,
  },
};

for (const [name, shot] of Object.entries(shots)) {
  if (only.length && !only.includes(name)) continue;
  for (const width of only.length ? [320, 1280] : [320, 768, 1280]) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.on('console', (message) => console.log('  console:', message.text()));
    page.on('pageerror', (failure) => console.log('  error:', String(failure)));
    await page.setViewport({ width, height: 800 });
    try {
      await page.goto(`http://127.0.0.1:${port}/?${shot.query}`);
      await inside(page, shot.still ? '.top' : '.foot');
      for (const step of shot.then) await step(page);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
      const height = await page.$eval(
        'commonward-panel',
        (panel) => Math.round((panel.getBoundingClientRect().height / parseFloat(getComputedStyle(panel).fontSize)) * 100) / 100,
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      console.log(name, width, `${height}em`, wide ? 'SCROLLS SIDEWAYS' : '');
    } catch (failure) {
      console.log(name, width, String(failure));
    }
    await page.screenshot({ path: `${directory}/${name}-${width}.png`, fullPage: true });
    await context.close();
  }
}
await browser.close();
