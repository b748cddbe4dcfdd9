/**
 * Says something to people who use a screen reader. The two regions stand in index.html, empty, from the first paint:
 * readers miss a region that is inserted together with its text.
 */
const say = (id: string, text: string): void => {
  const region = document.getElementById(id);
  if (!region) return;
  region.textContent = '';
  // A changed node is announced, the same text twice is not: empty it for a frame.
  setTimeout(() => (region.textContent = text), 60);
};

/** After what the reader is hearing now. */
export const announce = (text: string): void => say('polite', text);
/** At once: for what went wrong. */
export const alarm = (text: string): void => say('assertive', text);
