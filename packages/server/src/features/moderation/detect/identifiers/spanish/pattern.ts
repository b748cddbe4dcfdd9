/** Long regular expressions in lines: made once, when the file is read. */

/** The alternatives of a list with white space between; a space inside one is `\x20`. */
export const oneOf = (list: string): string => `(?:${list.trim().split(/\s+/).join('|')})`;

export const pattern = (flags: string, ...parts: string[]): RegExp => new RegExp(parts.join(''), flags);
