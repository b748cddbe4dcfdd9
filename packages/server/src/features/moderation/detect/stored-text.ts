/** The form in which a text is stored, for clients: the places that detectors give fit a text in this form. */
export { storedLine, storedText } from '../../../kernel/stored-text.ts';
