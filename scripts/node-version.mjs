/**
 * Imported first by every script: on a Node.js that cannot run Commonward's TypeScript sources it says what to do and ends the
 * process, before a native module is loaded that would crash on it. Written so that old versions can read it.
 */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    'Commonward needs Node.js 22.18 or newer; this is ' +
      process.version +
      '.\nNothing has to be installed: `npm ci` brings Node.js 24 along. Start the command through npm, for example `npm start` or `npm test`,\n' +
      'or put it behind `npx --no-install node`.\n',
  );
  process.exit(1);
}
