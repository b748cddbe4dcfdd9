/**
 * Puts other words into a field in the place of some, as if the person had typed them: by `insertText`, so that the browser's own undo
 * brings the old ones back. Where a browser knows no such command, the value is set, without undo. Focus goes to the field, the
 * caret behind the new words.
 */
type TextField = HTMLInputElement | HTMLTextAreaElement;

/** @returns whether the words were there, at `start` or, if the text has changed since, nearest to it */
export const replaceWords = (field: TextField, words: string, start: number, by: string): boolean => {
  const at = nearest(field.value, words, start);
  if (at < 0) return false;
  field.focus();
  field.setSelectionRange(at, at + words.length);
  const wanted = field.value.slice(0, at) + by + field.value.slice(at + words.length);
  if (!typed(by) || field.value !== wanted) {
    field.value = wanted;
    field.setSelectionRange(at + by.length, at + by.length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return true;
};

const typed = (text: string): boolean => {
  try {
    // deprecated, and all there is: nothing else writes into a field so that undo knows of it
    return document.execCommand('insertText', false, text);
  } catch {
    return false;
  }
};

const nearest = (text: string, words: string, start: number): number => {
  if (!words) return -1;
  const behind = text.indexOf(words, start);
  const before = text.lastIndexOf(words, start);
  if (behind < 0 || before < 0) return Math.max(behind, before);
  return behind - start <= start - before ? behind : before;
};
