/**
 * Requests to `/admin/api`: same origin, JSON, the session in a cookie that scripts can't read.
 * A request that meets a lost session waits until the person has signed in again and is then sent once more.
 */
import type { Problem } from '@commonward/server/contract';
import { RequestFailed } from './problem.ts';

const base = '/admin/api';

/** Set by the session: resolves once somebody has signed in again. */
let regain: (() => Promise<void>) | undefined;
export const whenSessionIsLost = (handler: () => Promise<void>): void => {
  regain = handler;
};

/** Tells whether the last request reached the server. */
class Connection extends EventTarget {
  reached = true;
  note(reached: boolean): void {
    if (reached === this.reached) return;
    this.reached = reached;
    this.dispatchEvent(new Event('change'));
  }
}
export const connection = new Connection();

type Options = { method?: string; body?: unknown; etag?: string | null; signal?: AbortSignal | undefined; mayBeSignedOut?: boolean };

const send = async (path: string, { method = 'GET', body, etag, signal }: Options): Promise<Response> => {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['content-type'] = 'application/json';
  if (etag) headers['if-none-match'] = etag;
  try {
    const response = await fetch(base + path, {
      method,
      headers,
      cache: 'no-store',
      credentials: 'same-origin',
      signal: signal ?? null,
      body: body === undefined ? null : JSON.stringify(body),
    });
    connection.note(true);
    return response;
  } catch (error) {
    if (signal?.aborted) throw error;
    connection.note(false);
    throw new RequestFailed('offline');
  }
};

const failure = async (response: Response): Promise<RequestFailed> => {
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  try {
    const problem = (await response.json()) as Problem;
    return new RequestFailed(problem.code, response.status, problem, retryAfter);
  } catch {
    return new RequestFailed(response.status >= 500 ? 'internal' : 'unreadable_answer', response.status, undefined, retryAfter);
  }
};

const exchange = async (path: string, options: Options): Promise<Response> => {
  let response = await send(path, options);
  if (response.status === 401 && !options.mayBeSignedOut && regain) {
    const problem = await failure(response);
    // A wrong password is also a 401, and an answer.
    if (problem.code === 'sign_in_failed') throw problem;
    await regain();
    response = await send(path, options);
  }
  if (!response.ok && response.status !== 304) throw await failure(response);
  return response;
};

const json = async <T>(response: Response): Promise<T> => {
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch {
    throw new RequestFailed('unreadable_answer', response.status);
  }
};

/** @throws RequestFailed */
export const get = async <T>(path: string, signal?: AbortSignal): Promise<T> => json<T>(await exchange(path, { signal }));

/** As `get`, without waiting for a sign-in when nobody is signed in. */
export const getAnonymously = async <T>(path: string): Promise<T> => json<T>(await exchange(path, { mayBeSignedOut: true }));

/** The answer when it differs from the one that carried `etag`, else null. */
export const getIfChanged = async <T>(
  path: string,
  etag: string | null,
  signal?: AbortSignal,
): Promise<{ value: T; etag: string | null } | null> => {
  const response = await exchange(path, { etag, signal });
  if (response.status === 304) return null;
  return { value: await json<T>(response), etag: response.headers.get('etag') };
};

/** Sends a change. `mayBeSignedOut`: for sign-in itself, where 401 is an answer. */
export const change = async <T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  mayBeSignedOut = false,
): Promise<T> => json<T>(await exchange(path, { method, body, mayBeSignedOut }));

/** Sends something that is stored once however often it is sent; `made` is false when it had been stored before, perhaps with other words. */
export const submit = async <T>(path: string, body: { submission: string }): Promise<{ value: T; made: boolean }> => {
  const response = await exchange(path, { method: 'POST', body });
  return { made: response.status === 201, value: await json<T>(response) };
};

/** A path of the API with its parts escaped: `at('items', id, 'undo')`. */
export const at = (...parts: string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

/** `?a=b` of what is set, or nothing. */
export const query = (values: Record<string, string | null | undefined>): string => {
  const set = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value) set.set(key, value);
  const text = set.toString();
  return text ? `?${text}` : '';
};
