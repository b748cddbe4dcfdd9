/** Addresses of items: the page that carries the panel, with a fragment. */

/** This page without query or fragment: the query may say who the reader is. */
export const pageAddress = (): string => location.origin + location.pathname;

/** @param page another one than this */
export const itemLink = (id: string, page?: string | null): string => `${page ?? pageAddress()}#commonward=${encodeURIComponent(id)}`;

/** The item that a fragment names, or null. */
export const linkedItem = (fragment: string): string | null => {
  const found = /^#commonward=([A-Za-z0-9_%.~-]{1,120})$/.exec(fragment);
  try {
    return found ? decodeURIComponent(found[1] as string) : null;
  } catch {
    return null;
  }
};
