/** Defines `<commonward-panel>`, unless the page has it already. */
import { CommonwardPanel } from './root/panel.ts';

const present = customElements.get('commonward-panel') as { version?: string } | undefined;
if (!present) customElements.define('commonward-panel', CommonwardPanel);
else if (present.version !== CommonwardPanel.version) {
  console.warn(
    `commonward-panel: version ${present.version ?? 'unknown'} is on this page already; version ${CommonwardPanel.version} is not used.`,
  );
}
