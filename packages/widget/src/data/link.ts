/** Addresses of items: the page that carries the panel, with a fragment. */

/** This page without query or fragment: the query may say who the reader is. */
export const pageAddress = (): string => location.origin + location.pathname;

/** How long an address the server keeps with a post. A shorter one in its place would lead readers elsewhere. */
export const longestPage = 2048;

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
