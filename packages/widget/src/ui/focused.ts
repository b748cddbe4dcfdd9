/** What has focus in a document or a shadow root, through the shadow roots below it. */
export const focusedIn = (root: Node): HTMLElement | null => {
  let at = (root as Partial<DocumentOrShadowRoot>).activeElement ?? null;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement | null;
};
