/**
 * What the snippet loads. Fetches nothing until a panel comes near the viewport; then the snapshot and the panel's code, side by side.
 * Stays small: no import but the version.
 */
import { version } from './version.ts';

type Waiting = HTMLElement & { preload?: [string, Promise<Response>] };

const tag = 'commonward-panel';
const mark = Symbol.for(tag);
const page = globalThis as { [mark]?: string };

/** An attribute, or the property that was set before the element is defined. */
const given = (panel: Waiting, name: string, property = name) =>
  panel.getAttribute(name) || String((panel as unknown as Record<string, unknown>)[property] || '');

const begin = () => {
  const started = new WeakSet<Element>();
  const requests = new Map<string, Promise<Response>>();

  const start = (panel: Waiting) => {
    if (started.has(panel)) return;
    started.add(panel);
    near.unobserve(panel);
    if (!customElements.get(tag)) {
      const site = given(panel, 'site');
      const subject = given(panel, 'subject');
      if (site && subject) {
        try {
          // what cannot be used counts as absent, as it will for the panel
          const size = /^([1-9]|1\d|20)$/.exec(given(panel, 'page-size', 'pageSize'))?.[0] ?? '10';
          const sort = /^(unanswered|helpful)$/.exec(given(panel, 'sort'))?.[0] ?? 'newest';
          const query = new URLSearchParams({ subject, size, sort });
          const url = `${new URL(given(panel, 'api') || import.meta.url).origin}/v1/${encodeURIComponent(site)}/snapshot?${query}`;
          const response = requests.get(url) ?? fetch(url, { credentials: 'omit' });
          requests.set(url, response);
          response.catch(() => {});
          panel.preload = [url, response];
        } catch {
          // an address that cannot be read: the panel says so
        }
      }
    }
    import('./define.ts').catch((failure: unknown) => {
      started.delete(panel);
      console.warn(`${tag}: the panel's code could not be loaded.`, failure);
    });
  };

  const near = new IntersectionObserver((entries) => entries.forEach((entry) => entry.isIntersecting && start(entry.target as Waiting)), {
    rootMargin: '400px',
  });
  const meet = (panel: Waiting) => {
    if (given(panel, 'loading') === 'eager' || location.hash.startsWith('#commonward=')) return start(panel);
    near.observe(panel);
    panel.addEventListener('focusin', () => start(panel), { once: true });
  };
  const all = () => document.querySelectorAll<Waiting>(tag);

  all().forEach(meet);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (node instanceof HTMLElement) {
          if (node.localName === tag) meet(node);
          else node.querySelectorAll<Waiting>(tag).forEach(meet);
        }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['loading'] });
  addEventListener('beforeprint', () => all().forEach(start));
  addEventListener('hashchange', () => location.hash.startsWith('#commonward=') && all().forEach(start));
};

if (!page[mark]) {
  page[mark] = version;
  begin();
} else if (page[mark] !== version) {
  console.warn(`${tag}: version ${page[mark]} is on this page already; version ${version} is not used.`);
}
