/** The place in the admin page, kept after the `#`: `#/queue/pending/<id>?kind=review`. */
export type Route = { path: string[]; query: URLSearchParams };

export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const decode = (part: string): string => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  return { path: path.split('/').filter(Boolean).map(decode), query: new URLSearchParams(query) };
};

/** An address inside the page. Empty query values are left out. */
export const href = (path: readonly string[], query: Record<string, string | null | undefined> = {}): string => {
  const set = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) set.set(key, value);
  const text = set.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text ? `?${text}` : ''}`;
};

/** Goes there at once. `replace`: without a step in the browser's history. */
export const go = (address: string, replace = false): void => {
  if (address === location.hash) return;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
};
