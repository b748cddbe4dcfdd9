/** Values of the panel's attributes, as types of its public properties. */
export type { Theme } from '../controllers/scheme.ts';
export type Sort = 'newest' | 'unanswered' | 'helpful';
export type Loading = 'lazy' | 'eager';
