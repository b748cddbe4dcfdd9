/**
 * What somebody gets who installs the packages: each tarball in a folder of its own, far from this checkout. The server's is made as the
 * README says, in a clone, of what was built here. It must start and serve the tag, its chunks and the admin page; the imports and types of
 * both must resolve.
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { SMTPServer } from 'smtp-server';
import { build, root } from '../../../scripts/build.mjs';

const execute = promisify(execFile);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'commonward-pack-')));

/** As in a shell of their own: npm's settings of this run left out, and whatever Node.js the machine has, which may be an old one. */
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_TEST_CONTEXT|INIT_CWD|NODE_OPTIONS)/i.test(name))),
  PATH: process.env.PATH.split(delimiter)
    .filter((each) => !each.split(/[\\/]/).includes('node_modules'))
    .join(delimiter),
  NO_COLOR: '1',
};

async function run(command, args, cwd, env = {}) {
  try {
    return await execute(command, args, { cwd, env: { ...environment, ...env }, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} ended with ${error.code}\n${error.stdout}\n${error.stderr}`);
  }
}

/** Packs one workspace; returns the tarball and the names in it. */
async function pack(name) {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], join(root, 'packages', name));
  const answer = JSON.parse(stdout);
  const [packed] = Array.isArray(answer) ? answer : Object.values(answer);
  return { tarball: join(folder, basename(packed.filename)), files: packed.files.map(({ path }) => path) };
}

/** What a build makes, and the stamps by which the next one knows what it was made of. */
const built = ['packages/server/dist', 'packages/server/public', 'packages/widget/dist', '.cache/built-browser', '.cache/built-server'];

/**
 * The files of this checkout as git has them, what `npm ci` brings, and what is built here, since another build would take a minute. That it can
 * be built of nothing shows where all tests are run in a new clone.
 */
async function cloned() {
  const path = join(folder, 'clone');
  for (const name of built) cpSync(join(root, name), join(path, name), { recursive: true });
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root);
  for (const file of stdout.split('\0').filter((file) => file && existsSync(join(root, file)))) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    copyFileSync(join(root, file), join(path, file));
  }
  const modules = join(path, 'node_modules');
  mkdirSync(join(modules, '@commonward'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => name !== '@commonward'))
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  for (const name of ['server', 'widget']) symlinkSync(join(path, 'packages', name), join(modules, '@commonward', name), 'junction');
  return path;
}

/** Makes the server's tarball by the README's own words. */
async function packedAsTheReadmeSays() {
  const clone = await cloned();
  const [, recipe, tarball] =
    /from a clone, `npm ci`, then `([^`]+)`[^`]+`npm i (\S+)`/.exec(readFileSync(join(clone, 'README.md'), 'utf8')) ?? [];
  assert.ok(recipe, 'the README does not say how to make the package');
  let said = '';
  for (const command of recipe.split(' && ')) {
    const [program, ...args] = command.split(' ');
    said += (await run(program, args, clone)).stdout;
  }
  for (const name of ['browser', 'server'])
    assert.match(
      said,
      new RegExp(`^${name} is up to date$`, 'm'),
      `in a clone what was built of the ${name} is taken for stale: its build reads something that git does not have`,
    );
  const { stdout } = await run('tar', ['-tzf', join(clone, tarball)], clone);
  return {
    tarball: join(clone, tarball),
    files: stdout
      .trim()
      .split('\n')
      .map((file) => file.replace('package/', '')),
  };
}

/** A new folder with nothing in it but this package, and what its own dependencies do when they are installed. */
async function installed(name, tarball) {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  await run('npm', ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline'], path);
  return path;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks until the condition holds. Throws with what it waited for. */
async function until(what, condition, seconds = 30) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${seconds} s for ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Compiles one file in the folder, as somebody would who has nothing but the package, by both ways of resolving. Throws what is wrong. */
async function compiles(place, lines) {
  writeFileSync(join(place, 'page.ts'), [...lines, ''].join('\n'));
  for (const [module, moduleResolution] of [
    ['ESNext', 'Bundler'],
    ['NodeNext', 'NodeNext'],
  ]) {
    const lib = ['ES2023', 'DOM', 'DOM.Iterable'];
    const compilerOptions = { strict: true, noEmit: true, target: 'ES2022', lib, types: [], module, moduleResolution };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
    await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', place], place);
  }
}

/** In a compiled file: `const typed: IsAny<X> = false` fails where X was not found. */
const isAny = 'type IsAny<T> = 0 extends 1 & T ? true : false;';

/** The files a module or page names beside itself. */
const namedIn = (text) => [...text.matchAll(/["'`](\.{1,2}\/[\w./-]+\.(?:js|css))["'`]/g)].map(([, name]) => name);

before(() => ['browser', 'server'].forEach((name) => build(name)));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the server', () => {
  /** @type {{ tarball: string, files: string[] }} */
  let packed;
  /** @type {string} */
  let place;
  before(async () => {
    packed = await packedAsTheReadmeSays();
    place = await installed('clinic', packed.tarball);
  });

  test('its tarball holds what runs and nothing else', () => {
    for (const needed of ['bin/commonward.mjs', 'dist/app/cli/main.js', 'public/w/1/commonward.js', 'LICENSE', 'package.json']) {
      assert.ok(packed.files.includes(needed), `${needed} is missing`);
    }
    for (const start of ['migrations/sqlite/', 'migrations/postgres/', 'public/admin/']) {
      assert.ok(
        packed.files.some((file) => file.startsWith(start)),
        `${start} is missing`,
      );
    }
    // Linux reads no more of a first line than 256 bytes, its end included; what is cut off starts nothing.
    const [first] = readFileSync(join(root, 'packages/server/bin/commonward.mjs'), 'utf8').split('\n', 1);
    assert.ok(first.length < 256, `${first.length} bytes`);
    // Node.js refuses TypeScript inside node_modules; declarations are for those who write against the package.
    assert.deepEqual(
      packed.files.filter((file) => /(?<!\.d)\.ts$|\.test\.|(^|\/)(src|test)\//.test(file)),
      [],
    );
  });

  test('it needs no other package of ours', () => {
    assert.deepEqual(readdirSync(join(place, 'node_modules', '@commonward')), ['server']);
    const { dependencies = {} } = JSON.parse(readFileSync(join(place, 'node_modules/@commonward/server/package.json'), 'utf8'));
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => name.startsWith('@commonward/')),
      [],
    );
  });

  test('what `npx` starts there runs under the Node.js it brings, however old the one of the machine', async () => {
    const { optionalDependencies } = JSON.parse(readFileSync(join(place, 'node_modules/@commonward/server/package.json'), 'utf8'));
    assert.match(optionalDependencies.node ?? '', /^\d+\.\d+\.\d+$/);
    const { stdout } = await run('npx', ['--no-install', 'node', '--version'], place);
    // From npm 12 on no package's script is run unasked, and so none is brought: that npm itself needs one that is new enough.
    if (existsSync(join(place, 'node_modules/node/bin'))) assert.equal(stdout.trim(), `v${optionalDependencies.node}`);
    else assert.ok(parseInt((await run('npm', ['--version'], place)).stdout) >= 12, `npm brought none, and there is ${stdout}`);
  });

  test('a clone, the package and the image run under one version of Node.js', () => {
    const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'packages/server/package.json'), 'utf8'));
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal(devDependencies.node, optionalDependencies.node);
    const images = [...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    assert.deepEqual([...new Set(images)], [`node:${optionalDependencies.node}-slim`]);
  });

  test('its wire contract is there as types', () =>
    compiles(place, [
      "import type { Problem, Question, Snapshot } from '@commonward/server/contract';",
      isAny,
      'export const typed: IsAny<Snapshot | Question | Question["title"] | Problem> = false;',
      "export const code: Problem['code'] = 'unknown_site';",
      '// @ts-expect-error no failure has this code',
      "export const other: Problem['code'] = 'no such code';",
    ]));

  test('its detectors can be imported, typed, and find something', async () => {
    await compiles(place, [
      "import { draftOf, identifiers, inspect, type Finding } from '@commonward/server/detect';",
      isAny,
      'export const typed: IsAny<Finding | typeof inspect> = false;',
      "export const found: Finding[] = inspect(draftOf(null, 'Call me.'), { kind: 'question' }, [identifiers]);",
    ]);
    // Letters of other scripts are written as escapes in what is published.
    const texts = ['My number is 020 7946 0958. Vivo en la calle Mayor nº 12, 3º B. Soy el paciente José Muñoz Peña.', '我要杀了你'];
    const program = [
      "import { detect } from '@commonward/server/detect';",
      `console.log(JSON.stringify(${JSON.stringify(texts)}.flatMap((text) => detect(null, text, { kind: 'question' }))));`,
    ];
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program.join('\n')], place);
    const { detect } = await import('../src/features/moderation/detect/index.ts');
    const found = texts.flatMap((text) => detect(null, text, { kind: 'question' }));
    assert.deepEqual(JSON.parse(stdout), found);
    for (const kind of ['phone', 'address', 'name', 'threat'])
      assert.ok(
        found.some((each) => each.kind === kind),
        kind,
      );
  });

  describe('set up and started', () => {
    let port;
    let smtp;
    let server;
    let output = '';
    let env;
    const at = (path) => `http://127.0.0.1:${port}${path}`;

    before(async () => {
      smtp = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onData: (stream, _session, done) => stream.resume().on('end', done),
      });
      smtp.listen(0, '127.0.0.1');
      await once(smtp.server, 'listening');
      port = await freePort();
      env = {
        PORT: String(port),
        PUBLIC_URL: `http://localhost:${port}`,
        SMTP_URL: `smtp://127.0.0.1:${smtp.server.address().port}`,
        DATA_DIR: join(place, 'data'),
        COMMONWARD_PASSWORD: 'a long enough pass phrase',
      };
      await run(
        'npx',
        ['--no-install', 'commonward', 'init', '--site', 'packed', '--name', 'Packed Clinic', '--email', 'owner@packed.example'],
        place,
        env,
      );
      // As npx does it, but without npx in between, so that the signal below reaches the server itself.
      const bin = join(place, 'node_modules', '.bin');
      server = spawn(join(bin, 'commonward'), ['serve'], {
        cwd: place,
        env: { ...environment, ...env, PATH: `${bin}${delimiter}${environment.PATH}` },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
      await until(
        () => `/readyz to answer; the server said:\n${output}`,
        async () => {
          assert.equal(server.exitCode, null, `the server ended: ${output}`);
          return (await fetch(at('/readyz')).catch(() => null))?.ok;
        },
      );
    });
    after(async () => {
      if (server && server.exitCode === null && server.signalCode === null) {
        server.kill('SIGKILL');
        await once(server, 'exit');
      }
      await new Promise((resolve) => (smtp ? smtp.close(resolve) : resolve()));
    });

    test('it is alive and ready', async () => {
      assert.equal((await fetch(at('/healthz'))).status, 200);
      assert.equal((await fetch(at('/readyz'))).status, 200);
    });

    test('its first page says what it is and nothing of a demo', async () => {
      const page = await fetch(at('/'));
      const text = await page.text();
      assert.equal(page.status, 200);
      assert.match(text, /<h1>Commonward<\/h1>/);
      assert.doesNotMatch(text, /demo/i);
    });

    test('the tag of every snippet answers at its address, and so does every chunk it can ask for', async () => {
      const seen = new Map();
      const waiting = [at('/w/1/commonward.js')];
      while (waiting.length > 0) {
        const url = waiting.pop();
        if (seen.has(url)) continue;
        const response = await fetch(url);
        const text = await response.text();
        seen.set(url, response.status);
        assert.equal(response.status, 200, url);
        assert.match(response.headers.get('content-type') ?? '', url.endsWith('.css') ? /^text\/css/ : /javascript/, url);
        assert.equal(response.headers.get('access-control-allow-origin'), '*', `${url} is loaded by pages of other origins`);
        for (const name of namedIn(text)) waiting.push(new URL(name, url).href);
      }
      assert.ok(seen.size > 1, 'the tag names no chunk at all');
    });

    test('the admin page answers, with everything it names', async () => {
      const page = await fetch(at('/admin'));
      assert.equal(page.status, 200);
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
      const named = [...(await page.text()).matchAll(/(?:src|href)="([^"#]+\.(?:js|css))"/g)].map(([, name]) => name);
      assert.ok(named.length > 0, 'the admin page names no script');
      const seen = new Set();
      const waiting = named.map((name) => new URL(name, page.url).href);
      while (waiting.length > 0) {
        const url = waiting.pop();
        if (seen.has(url)) continue;
        seen.add(url);
        const response = await fetch(url);
        assert.equal(response.status, 200, url);
        for (const name of namedIn(await response.text())) waiting.push(new URL(name, url).href);
      }
    });

    test('the site that was set up is there', async () => {
      const response = await fetch(at('/v1/packed/snapshot?subject=clinic'));
      assert.equal(response.status, 200, await response.text());
    });

    test('`npx --no-install commonward serve` answers, beside the first one', async () => {
      const second = await freePort();
      // npx passes no signal on, so it and the server it starts are ended together, as one group.
      const npx = spawn('npx', ['--no-install', 'commonward', 'serve'], {
        cwd: place,
        env: { ...environment, ...env, PORT: String(second), PUBLIC_URL: `http://localhost:${second}` },
        stdio: 'ignore',
        detached: true,
      });
      const ended = once(npx, 'exit');
      try {
        await until(
          () => 'npx commonward serve to answer',
          async () => {
            assert.equal(npx.exitCode, null, 'npx ended');
            return (await fetch(`http://127.0.0.1:${second}/readyz`).catch(() => null))?.ok;
          },
        );
      } finally {
        process.kill(-npx.pid, 'SIGTERM');
        await ended;
      }
      await until(
        () => 'the server that npx started to end',
        async () => !(await fetch(`http://127.0.0.1:${second}/healthz`).catch(() => null)),
      );
    });

    test('asked to stop, it finishes and ends well', async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      const [code] = await ended;
      assert.equal(code, 0, output);
    });
  });
});

describe('the widget', () => {
  /** @type {{ tarball: string, files: string[] }} */
  let packed;
  /** @type {string} */
  let place;
  const own = () => join(place, 'node_modules', '@commonward', 'widget');
  before(async () => {
    packed = await pack('widget');
    place = await installed('page', packed.tarball);
  });

  test('its tarball holds what its package.json names', () => {
    for (const needed of ['dist/index.js', 'dist/index.d.ts', 'dist/define.js', 'dist/define.d.ts', 'custom-elements.json', 'LICENSE']) {
      assert.ok(packed.files.includes(needed), `${needed} is missing`);
    }
  });

  test('its types stand on their own', async () => {
    const declarations = packed.files.filter((file) => file.endsWith('.d.ts'));
    assert.ok(declarations.length > 0);
    for (const file of declarations) {
      assert.ok(!readFileSync(join(own(), file), 'utf8').includes('@commonward/server'), `${file} mentions the server's package`);
    }
    await compiles(place, [
      "import * as widget from '@commonward/widget';",
      "import '@commonward/widget/define';",
      isAny,
      'type Unknown<T> = { [Name in keyof T]: IsAny<T[Name]> extends true ? Name : never }[keyof T];',
      'export const typed: IsAny<typeof widget> = false;',
      'export const unknown: [Unknown<typeof widget>] extends [never] ? true : false = true;',
      "export const panel: HTMLElement | null = document.querySelector('commonward-panel');",
    ]);
  });

  test('every import in it resolves, down to one bundle', async () => {
    writeFileSync(join(place, 'page.js'), "export * from '@commonward/widget';\nimport '@commonward/widget/define';\n");
    const bundle = await rollup({
      input: join(place, 'page.js'),
      plugins: [nodeResolve({ browser: true })],
      onwarn(warning) {
        if (/UNRESOLVED|MISSING_EXPORT/.test(warning.code ?? '')) throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ format: 'es', dir: 'out' });
    await bundle.close();
    const [entry] = output;
    assert.ok(entry.exports.length > 0, 'the package exports nothing');
    for (const file of bundle.watchFiles) {
      assert.ok(!relative(place, file).startsWith('..') || file.startsWith('\0'), `${file} lies outside the folder it was installed in`);
    }
  });

  test('the element reference it points to is there', () => {
    const { customElements } = JSON.parse(readFileSync(join(own(), 'package.json'), 'utf8'));
    assert.ok(existsSync(join(dirname(join(own(), 'package.json')), customElements)));
  });
});
