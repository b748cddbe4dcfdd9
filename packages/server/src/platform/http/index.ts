/** HTTP house rules: one error shape, bounded JSON bodies, who is at the other end. */
export { maxBody, parseWith, readBytes, readJson } from './body.ts';
export { addressBlock, clientAddress } from './client-ip.ts';
export type { BaseEnv } from './context.ts';
export { chooseEncoding, matches, PageCache, type PageRequest, type Stored } from './page-cache.ts';
export { notFound, onError, problemResponse } from './problem.ts';
