/** The one thing kept in the page's storage: the refresh token, after a person signed in on a computer of their own. */

export const refreshTokenKey = (base: string, site: string): string => `commonward:${base}:${site}`;

/** Storage can be forbidden by the browser; then nobody stays signed in. */
export const readRefreshToken = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const writeRefreshToken = (key: string, token: string | null): void => {
  try {
    if (token === null) localStorage.removeItem(key);
    else localStorage.setItem(key, token);
  } catch {
    // memory keeps it until the page is left
  }
};
