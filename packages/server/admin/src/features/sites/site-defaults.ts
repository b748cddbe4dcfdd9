/** What the jurisdiction of a site fills in, and what is said where its emergency number is not the one of the place. Pure. */
import type { Jurisdiction, SiteDefaults, SiteSettings } from '@commonward/server/contract';
import { t } from '../../i18n/en.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The fields that differ between two jurisdictions and still stand as the first one filled them in; what its owner changed stays theirs.
 * Told by what they hold, so that a form that was kept over a reload knows it too.
 */
export function followed(form: SiteSettings, before: SiteSettings, after: SiteSettings): Partial<SiteSettings> {
  const names = Object.keys(after) as (keyof SiteSettings)[];
  return Object.fromEntries(
    names.filter((name) => !same(before[name], after[name]) && same(form[name], before[name])).map((name) => [name, after[name]]),
  );
}

const { sites } = t;
const labels = { emergencyNumber: sites.emergencyNumber, parts: sites.parts, ageLimit: sites.ageLimit, criteria: sites.criteria };

/** What was filled in, field by field; empty for nothing. */
export function filledWords(place: Jurisdiction, filled: Partial<SiteSettings>): string {
  const lines = Object.entries(labels).flatMap(([name, label]) => {
    const value = filled[name as keyof typeof labels];
    if (value === undefined) return [];
    const words = Array.isArray(value)
      ? value.map((entry) => (typeof entry === 'string' ? sites.partNames[entry] : entry.label)).join(', ')
      : String(value);
    return [sites.filledField(label, words)];
  });
  return lines.length === 0 ? '' : [sites.filled(sites.jurisdictions[place]), ...lines].join(' ');
}

/** Said beside the number; empty where it is known to be answered there. It forbids nothing: the owner may know better. */
export function emergencyNote(place: Jurisdiction, number: string, defaults: SiteDefaults | null): string {
  const known = defaults?.[place].emergencyNumbers;
  const plain = number.replaceAll(' ', '');
  if (!known || !plain || known.includes(plain)) return '';
  return known.length === 0 ? sites.emergencyUnknown(number) : sites.emergencyOther(sites.jurisdictions[place], known, number);
}
