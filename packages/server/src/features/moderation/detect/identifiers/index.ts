import type { Phase } from '../pipeline.ts';

export const identifiers: Phase = { name: 'identifiers', version: 1, find: () => [] };
