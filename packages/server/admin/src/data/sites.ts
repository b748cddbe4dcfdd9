/** The sites this person works on, with names where their role may read them. Fires `change`. */
import type { Jurisdiction, SiteAdmin, SiteDefaults, SubjectAdmin } from '@commonward/server/contract';
import { at, get } from './api.ts';
import { isFailure } from './problem.ts';
import { href } from './route.ts';
import { session } from './session.ts';

class Sites extends EventTarget {
  list: SiteAdmin[] = [];
  /** What a new site starts with; for the forms of owners, once they asked. */
  defaults: SiteDefaults | null = null;
  readonly #subjects = new Map<string, SubjectAdmin[]>();

  /** Loads what the role allows; a role that may not read the settings still has the keys. */
  async load(): Promise<void> {
    try {
      this.set(await get<SiteAdmin[]>('/sites'));
    } catch (error) {
      if (!isFailure(error, 'forbidden')) throw error;
      this.set([]);
    }
  }

  async loadDefaults(): Promise<void> {
    this.defaults ??= await get<SiteDefaults>('/site-defaults');
  }

  set(list: SiteAdmin[]): void {
    this.list = list;
    this.dispatchEvent(new Event('change'));
  }

  /** Puts in a saved or a new site. */
  put(site: SiteAdmin): void {
    this.set(
      this.list.some((other) => other.key === site.key)
        ? this.list.map((other) => (other.key === site.key ? site : other))
        : [...this.list, site],
    );
  }

  find(key: string): SiteAdmin | undefined {
    return this.list.find((site) => site.key === key);
  }

  name(key: string): string {
    return this.find(key)?.name ?? key;
  }

  get keys(): string[] {
    return Object.keys(session.me?.roles ?? {});
  }

  criterion(site: string, key: string): string {
    return this.find(site)?.criteria.find((criterion) => criterion.key === key)?.label ?? key.replaceAll('_', ' ');
  }

  /** Subjects of a site for the filter; none where the role may not list them. */
  async subjects(site: string): Promise<SubjectAdmin[]> {
    const known = this.#subjects.get(site);
    if (known) return known;
    try {
      const list = await get<SubjectAdmin[]>(at('sites', site, 'subjects'));
      this.#subjects.set(site, list);
      return list;
    } catch (error) {
      if (isFailure(error, 'forbidden')) {
        this.#subjects.set(site, []);
        return [];
      }
      throw error;
    }
  }

  forgetSubjects(site: string): void {
    this.#subjects.delete(site);
  }
}

export const sites = new Sites();

/** Names for reading an item; the site goes without saying where there is only one. */
export const itemNames = {
  site: (key: string): string | null => (sites.keys.length > 1 ? sites.name(key) : null),
  criterion: (site: string, key: string): string => sites.criterion(site, key),
  jurisdiction: (site: string): Jurisdiction | null => sites.find(site)?.jurisdiction ?? null,
  byAuthor: (item: string, was: string): string => href(['queue', 'decided'], { by: item, was }),
};
