/**
 * For a checkout, whose sources import Drizzle as it is published: three hundred modules, and Node parses the large `package.json` of
 * drizzle-orm once for each, which costs a start 2 seconds and 300 MB. What one of them imports from beside it is a module like itself, so
 * it is told that without looking. The published server has Drizzle bundled in (`rollup.mjs`) and needs none of this.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('.') && context.parentURL?.includes('/node_modules/drizzle-orm/')
      ? { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
      : next(specifier, context),
});
