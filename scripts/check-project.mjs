/**
 * Types and lint of TypeScript projects, each over one program: making it costs more than either. Types are those of all that the project
 * imports from here, since what one project may call (Node.js, the DOM) another may not. A file is linted in the project whose `tsconfig.json`
 * is the nearest above it; one that lies there and is in no program is a fault.
 *
 * `node scripts/check-project.mjs packages/server packages/widget` one after the other, which takes half as long as each in a process of its
 * own. With `--json` a line tells what was found of each.
 */
import './node-version.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** @returns {ts.Program} */
function programOf(project) {
  const fatal = (diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  };
  const config = ts.getParsedCommandLineOfConfigFile(
    join(project, 'tsconfig.json'),
    { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fatal },
  );
  return ts.createProgram({ rootNames: config.fileNames, options: config.options, configFileParsingDiagnostics: config.errors });
}

/** Every TypeScript file of a project, leaving out what is built and the folders that are projects of their own. */
function filesOf(folder, built = ['dist', 'public']) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return /\.[cm]?ts$/.test(entry.name) ? [path] : [];
    if (entry.name === 'node_modules' || built.includes(entry.name) || existsSync(join(path, 'tsconfig.json'))) return [];
    return entry.isDirectory() ? filesOf(path, []) : [];
  });
}

/**
 * @param {string} project its folder
 * @param {string} base where the settings of the lint are
 * @returns {Promise<{ faults: string[], looked: number }>} a line or more for each fault, and the number of files that were linted
 */
export async function checkProject(project, base = root) {
  const program = programOf(project);
  const faults = [];
  const files = filesOf(project).sort();
  const sources = files.flatMap((file) => program.getSourceFile(file) ?? []);
  // By its place: to TypeScript a workspace that is imported by its name is an external library.
  const read = program.getSourceFiles().filter((file) => !file.fileName.includes('/node_modules/'));
  const missing = files.filter((file) => !program.getSourceFile(file));
  for (const file of missing) faults.push(`${relative(base, file)}  is in no program: nothing checks it`);

  const found = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...read.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  const host = { getCurrentDirectory: () => base, getCanonicalFileName: (name) => name, getNewLine: () => '\n' };
  for (const each of ts.sortAndDeduplicateDiagnostics(found)) faults.push(ts.formatDiagnostic(each, host).trimEnd());

  const eslint = new ESLint({
    cwd: base,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, programs: [program] } } }],
  });
  const results = sources.length > 0 ? await eslint.lintFiles(sources.map(({ fileName }) => fileName)) : [];
  for (const { filePath, messages } of results)
    for (const m of messages) faults.push(`${relative(base, filePath)}:${m.line}:${m.column}  ${m.message}  (${m.ruleId})`);
  return { faults, looked: results.length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = process.argv.slice(2).filter((argument) => argument !== '--json');
  const unknown = folders.filter((folder) => !existsSync(join(folder, 'tsconfig.json')));
  if (folders.length === 0) throw new Error('Name the folders of the projects to check.');
  if (unknown.length > 0) throw new Error(`There is no tsconfig.json in ${unknown.map((folder) => `"${folder}"`).join(' and ')}.`);
  for (const folder of folders) {
    const { faults, looked } = await checkProject(resolve(folder));
    if (process.argv.includes('--json')) console.log(JSON.stringify({ folder, faults, looked }));
    else for (const line of [...faults, `${folder}: ${looked} files`]) console.log(line);
    if (faults.length > 0 || looked === 0) process.exitCode = 1;
  }
}
