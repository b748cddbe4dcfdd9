/** A rollup plugin that removes what an earlier build left in the output directory, once the new files stand: there is no moment without them. */
import { readdirSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** @param {(fileName: string) => boolean} keep says of a file of the output directory that another build makes it */
export const tidy = (keep = () => false) => ({
  name: 'tidy',
  writeBundle: {
    order: 'post',
    handler({ dir: directory }, bundle) {
      for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
        const fileName = relative(directory, resolve(entry.parentPath, entry.name));
        if (entry.isFile() && !(fileName in bundle) && !keep(fileName)) rmSync(resolve(directory, fileName), { force: true });
      }
    },
  },
});
