/**
 * How every instrument ends: with `--json` the last line says what it measured, in a form that a program reads, and the exit
 * code is 1 when something does not hold.
 * @param {string} name the command
 * @param {boolean} ok whether everything holds
 * @param {Record<string, number>} figures what it measured
 */
export function finish(name, ok, figures) {
  if (process.argv.includes('--json')) console.log(JSON.stringify({ name, ok, figures }));
  process.exitCode = ok ? 0 : 1;
}
