/** What editors and the reference know of the panel: only its public class and events. Run by scripts/reference.mjs. */

/** Leaves out what a page cannot use: private and protected members, what Lit calls, what is marked @internal. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const called = new Set(['connectedCallback', 'disconnectedCallback', 'styles']);
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.events = declaration.events?.filter(({ name }) => name);
        declaration.members = declaration.members?.filter(
          ({ name, privacy, description }) =>
            privacy !== 'private' &&
            privacy !== 'protected' &&
            !called.has(name) &&
            name !== 'preload' &&
            !description?.includes('@internal'),
        );
      }
    }
  },
};

export default {
  globs: ['src/root/panel.ts', 'src/events/public.ts', 'src/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
