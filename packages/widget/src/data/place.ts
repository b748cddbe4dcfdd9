/** Where a panel stands: what each of its parts needs to know to render and to ask the server. */
import type { SitePublic } from '@commonward/server/contract';
import type { Locale } from '../i18n/locale.ts';
import type { Api } from './api.ts';

export interface Place {
  readonly api: Api;
  readonly site: SitePublic;
  readonly subject: string;
  /** The subject's name, or the site's where nobody has written about it yet. */
  readonly subjectName: string;
  readonly locale: Locale;
  /** Level of the panel's own heading, 1 to 5. */
  readonly headingLevel: number;
  readonly pageSize: number;
}

/** What is known of the person reading. Everything is empty for a stranger. */
export interface Viewer {
  readonly signedIn: boolean;
  /** Items they marked as helpful. */
  readonly marked: ReadonlySet<string>;
  /** Helpful counts that changed since the page was made. */
  readonly counts: ReadonlyMap<string, number>;
  /** Their own items. */
  readonly own: ReadonlySet<string>;
}

export const stranger: Viewer = { signedIn: false, marked: new Set(), counts: new Map(), own: new Set() };

/** How `viewer` stands to the mark of one post. */
export const markBy = ({ marked, own }: Viewer, id: string): { marked: boolean; own: boolean } => ({
  marked: marked.has(id),
  own: own.has(id),
});
