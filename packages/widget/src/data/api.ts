/** Speaks HTTP with one site of one server. Reads are simple requests: no cookie, no custom header, so no preflight. */
import type { Problem } from '@commonward/server/contract';
import { RequestFailure } from './problem.ts';

export type Heard = (status: number) => void;
export type Query = Record<string, string | number | null | undefined>;

export class Api {
  /** Origin of the server, without a slash at its end. */
  readonly base: string;
  readonly site: string;
  constructor(base: string, site: string) {
    this.base = base.replace(/\/+$/, '');
    this.site = site;
  }

  /** Address of `path` below this site; empty query values are left out. */
  url(path: string, query: Query = {}): string {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
    const text = search.toString();
    return `${this.base}/v1/${encodeURIComponent(this.site)}/${path}${text && `?${text}`}`;
  }

  /** @throws RequestFailure */
  read<Answer>(path: string, query?: Query, signal?: AbortSignal, given?: Promise<Response>): Promise<Answer> {
    return answer(given ?? fetch(this.url(path, query), { credentials: 'omit', ...(signal && { signal }) }));
  }

  /** Sends words as `text/plain`, which needs no preflight. @throws RequestFailure */
  ask<Answer>(path: string, words: string, query?: Query, signal?: AbortSignal): Promise<Answer> {
    return answer(
      fetch(this.url(path, query), {
        method: 'POST',
        body: words,
        headers: { 'Content-Type': 'text/plain' },
        credentials: 'omit',
        ...(signal && { signal }),
      }),
    );
  }

  /** Sends JSON; `token` signs the request, `heard` gets the answer's status. @throws RequestFailure */
  send<Answer>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    token?: string,
    heard?: Heard,
  ): Promise<Answer> {
    const headers: Record<string, string> = {};
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (token) headers.Authorization = `Bearer ${token}`;
    const init = { method, headers, cache: 'no-store', ...(body !== undefined && { body: JSON.stringify(body) }) } as const;
    return answer(fetch(this.url(path), { ...init, credentials: 'omit' }), heard);
  }
}

const answer = async <Answer>(request: Promise<Response>, heard?: Heard): Promise<Answer> => {
  let response: Response;
  let body: unknown;
  try {
    response = await request;
    const text = response.status === 204 ? '' : await response.text();
    body = text ? JSON.parse(text) : undefined;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw new RequestFailure('aborted', { cause });
    throw new RequestFailure(navigator.onLine ? 'unreachable' : 'offline', { cause });
  }
  heard?.(response.status);
  if (response.ok) return body as Answer;
  const problem = (body ?? {}) as Partial<Problem>;
  throw new RequestFailure(problem.code ?? 'unreachable', {
    faults: problem.errors ?? [],
    findings: problem.findings,
    retryAfter: Number(problem.retryAfter ?? response.headers.get('Retry-After')) || null,
  });
};
