/**
 * A text as the server stores it, as far as the places of words in it go: NFC, one kind of line end, no space at line ends or around it
 * all, no more than two blank lines in a row, nothing that cannot be seen of what is often pasted along. What is sent is already like
 * this, so that what the server says of a place fits here.
 */

const readable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ');

const several = (text: string): string =>
  readable(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();

const single = (text: string): string =>
  readable(text)
    .replace(/[ \n]+/g, ' ')
    .trim();

/** The values of a form with its words as they will be stored. */
export const asStored = (values: Readonly<Record<string, string>>): Record<string, string> => ({
  ...values,
  ...(values.title !== undefined && { title: single(values.title) }),
  ...(values.body !== undefined && { body: several(values.body) }),
});
