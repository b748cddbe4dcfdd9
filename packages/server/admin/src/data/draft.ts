/** What somebody is writing, kept for this tab and this person from the first keystroke until it is sent. */
export type Draft = { text: string; submission: string };

let writer = '';
const key = (name: string): string => `commonward.draft.${writer}.${name}`;
const memory = new Map<string, Draft>();

/** Whoever signs in next at the same browser finds their own drafts, not those of a colleague. */
export const writesAs = (person: string): void => {
  if (person !== writer) memory.clear();
  writer = person;
};

const newSubmission = (): string => crypto.randomUUID().replaceAll('-', '');

/** The name of the note that goes with returning an item. */
export const noteOf = (item: string): string => `note.${item}`;

/** The name of what is being changed in an answer or reply of one's own. */
export const editOf = (item: string): string => `edit.${item}`;

/** The draft of that name, or an empty one. Its `submission` stays the same until it is sent, so that sending twice makes one row. */
export const draftOf = (name: string): Draft => {
  const held = memory.get(name);
  if (held) return held;
  let draft: Draft = { text: '', submission: newSubmission() };
  try {
    const stored = sessionStorage.getItem(key(name));
    if (stored) draft = { ...draft, ...(JSON.parse(stored) as Partial<Draft>) };
  } catch {
    // Storage is switched off or holds something else: memory has to do.
  }
  memory.set(name, draft);
  return draft;
};

export const keepDraft = (name: string, text: string): void => {
  const draft = { ...draftOf(name), text };
  memory.set(name, draft);
  try {
    if (text) sessionStorage.setItem(key(name), JSON.stringify(draft));
    else sessionStorage.removeItem(key(name));
  } catch {
    // As above.
  }
};

export const dropDraft = (name: string): void => {
  memory.delete(name);
  try {
    sessionStorage.removeItem(key(name));
  } catch {
    // As above.
  }
};
