export { dropFromIndex, indexTokens, searchTokens, type Indexed } from './search.ts';
