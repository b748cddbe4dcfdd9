/** From a panel to a composer that can be sent. */
import { asked, beOfAge, find, found, press, shown, type, until } from './stage.ts';

export const sent = (route: string) => asked.filter((each) => each.route === route).map(({ body }) => body as Record<string, unknown>);

/** Opens the composer of a review, past the age question. */
export const openReview = async (attributes: Record<string, string> = {}) => {
  const panel = await shown(attributes);
  await press('.tools .button');
  await beOfAge();
  await found('textarea');
  return panel;
};
export const fillReview = async (words = 'Clear and kind.') => {
  await press('input[name=overall][value="4"]');
  await press('input[name="scores.access"][value=na]');
  await press('input[name="scores.listening"][value="5"]');
  await type('textarea', words);
  const month = await found<HTMLSelectElement>('select[name=visitedIn]');
  await type('select[name=visitedIn]', month.options[1]?.value ?? '');
  await press('input[name=relation][value=patient]');
  await press('input[name=incentive][value=none]');
  await press('input[name=consent]');
};
export const openQuestion = async (attributes: Record<string, string> = {}) => {
  const panel = await shown({ parts: 'questions', ...attributes });
  await press('.tools .button');
  await beOfAge();
  await found('textarea');
  return panel;
};
export const signInHere = async () => {
  await found('commonward-sign-in');
  const inside = async (selector: string) =>
    until(() => find('commonward-sign-in')?.shadowRoot?.querySelector<HTMLElement>(selector), selector);
  const write = async (selector: string, text: string) => {
    const field = (await inside(selector)) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await write('input[type=email]', 'heron@example.org');
  (await inside('.send')).click();
  await write('input[name=code]', '123 456');
  await write('input[name=pseudonym]', 'Heron');
  (await inside('.send')).click();
};
