/** What a writing screen does with what the reply guard found: the ways on, each with its place for the focus. */
import { announce } from '../ui/announce.ts';
import type { GuardView } from '../ui/guard-view.ts';
import type { PlainElement } from '../ui/plain.ts';
import { t } from '../i18n/en.ts';
import type { Desk } from './desk.ts';

const focus = async (host: PlainElement, selector: string): Promise<HTMLElement | null> => {
  await host.updateComplete;
  const found = host.querySelector<HTMLElement>(selector);
  found?.focus();
  return found;
};

/** The focus into the box, on the words if they are in it. */
const showInBox = async (host: PlainElement, words: string): Promise<void> => {
  const box = await focus(host, '#desk-text');
  if (!(box instanceof HTMLTextAreaElement)) return;
  const at = words ? box.value.indexOf(words) : -1;
  if (at >= 0) box.setSelectionRange(at, at + words.length);
};

export const guardSteps = (host: PlainElement, desk: Desk, open: boolean, send: (override: boolean) => void): GuardView => {
  const { guard } = desk;
  return {
    kind: desk.kind,
    stopped: guard.stopped,
    sole: guard.sole,
    busy: desk.faults.busy,
    templates: guard.templates,
    ownWords: open && desk.ownWords !== '',
    changeIt: () => void showInBox(host, guard.stopped?.[0]?.words ?? ''),
    openTemplates: () => guard.loadTemplates(desk.kind, desk.item?.site ?? ''),
    showTemplates: () => {
      host.querySelector<HTMLDetailsElement>('.safe-replies')?.setAttribute('open', '');
      void focus(host, '#safe-title');
    },
    take: ({ text }) => {
      announce(desk.text.trim() ? t.guard.takenKept : t.guard.taken);
      desk.take(text);
      void showInBox(host, t.guard.gap);
    },
    bringBack: () => {
      desk.bringBack();
      announce(t.guard.broughtBack);
      void focus(host, '#desk-text');
    },
    askSecond: () => send(true),
  };
};

/** Follows a change of the text; says so once the last of what was found is gone. */
export const followWriting = (desk: Desk, text: string): void => {
  if (desk.write(text)) announce(t.guard.clearTitle);
};
