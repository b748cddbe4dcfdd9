import type { Phase } from '../pipeline.ts';

export const abuse: Phase = { name: 'abuse', version: 1, find: () => [] };
