import type { Phase } from '../pipeline.ts';

export const notices: Phase = { name: 'notices', version: 1, find: () => [] };
