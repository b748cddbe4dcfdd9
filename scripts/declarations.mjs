/**
 * A rollup plugin that puts a package's `.d.ts` beside its JavaScript: only files that the entries reach. Fails when one of them names a
 * package that a reader of the published one does not have, because only this repository brings it.
 */
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * @param {string} project the folder of the package, with its tsconfig.json and `src`
 * @param {string[]} entries what the package's `exports` name, below `src`
 */
export const declarations = (project, entries) => ({
  name: 'declarations',
  generateBundle() {
    const source = resolve(project, 'src');
    const config = ts.getParsedCommandLineOfConfigFile(
      resolve(project, 'tsconfig.json'),
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => this.error(String(fault.messageText)) },
    );
    const program = ts.createProgram(
      entries.map((entry) => resolve(source, entry)),
      { ...config.options, noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true },
    );
    const emitted = new Map();
    program.emit(undefined, (_name, text, _mark, _error, sources) => {
      const from = sources?.[0]?.fileName;
      if (from?.startsWith(`${source}/`)) emitted.set(relative(source, from), text);
    });
    const wanted = [...entries];
    const kept = new Set();
    for (const file of wanted) {
      if (kept.has(file)) continue;
      kept.add(file);
      const text = emitted.get(file) ?? this.error(`no declaration was made for ${file}`);
      for (const { fileName: target } of ts.preProcessFile(text).importedFiles) {
        if (target.startsWith('.')) wanted.push(relative('.', resolve('.', dirname(file), target.replace(/\.js$/, '.ts'))));
        else if (target.startsWith('@commonward/')) this.error(`${file} imports ${target}, which the published package does not bring`);
      }
      this.emitFile({ type: 'asset', fileName: file.replace(/\.ts$/, '.d.ts'), source: text });
    }
  },
});
