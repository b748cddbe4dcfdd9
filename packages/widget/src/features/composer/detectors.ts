/**
 * Reads what somebody is writing, in their own browser: what could tell who they are, and whether they may be in danger. The detectors
 * are a chunk of their own, fetched once a composer is open; not a word of the text goes anywhere.
 */
import type { Place } from '../../data/place.ts';
import type { Worry } from '../../i18n/writing.ts';

/** A place in a field of the form, with its words. */
export interface Passage {
  field: 'title' | 'body';
  kind: string;
  start: number;
  end: number;
  words: string;
}

export interface Seen {
  identifiers: readonly Passage[];
  worry: Worry | null;
}

/** The values of a form with its words as the server will store them, so that the places which it finds fit here. */
export type AsStored = (values: Readonly<Record<string, string>>) => Record<string, string>;

export type Look = (values: Readonly<Record<string, string>>, about: { kind: string; place: Place }) => Seen;

/** @throws when the chunk cannot be fetched */
export const loadDetectors = async (): Promise<{ look: Look; asStored: AsStored }> => {
  // Only what is named here is bundled: the build fails when a list of another phase comes along (rollup.config.mjs).
  const { crisisAtHand, dangerOf, draftOf, identifiersAtHand, inspect, storedLine, storedText, sure, withoutKnownNames } =
    await import('@commonward/server/detect');
  const asStored: AsStored = (values) => ({
    ...values,
    ...(values.title !== undefined && { title: storedLine(values.title) }),
    ...(values.body !== undefined && { body: storedText(values.body) }),
  });
  const look: Look = (values, { kind, place }) => {
    const texts = { title: values.title ?? '', body: values.body ?? '' };
    const context = { kind, about: aboutOf(values.about) };
    const draft = draftOf(texts.title || null, texts.body);
    const known = { subject: { key: place.subject, name: place.subjectName }, site: place.site.name };
    const found = inspect(draft, context, [crisisAtHand, identifiersAtHand]);
    return {
      worry: dangerOf(found),
      identifiers: withoutKnownNames(found, draft, known)
        .filter((finding) => finding.class === 'identifier' && finding.confidence >= sure && finding.end > finding.start)
        .map(({ field, kind: what, start, end }) => {
          const name = field === 'title' ? 'title' : 'body';
          return { field: name, kind: what, start, end, words: texts[name].slice(start, end) } as const;
        }),
    };
  };
  return { look, asStored };
};

const aboutOf = (value: string | undefined): 'me' | 'agreed' | 'general' | undefined =>
  value === 'me' || value === 'agreed' || value === 'general' ? value : undefined;
