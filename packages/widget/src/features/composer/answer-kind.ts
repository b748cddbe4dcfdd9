import type { ComposerKind } from './kind.ts';
import { checkText, textArea } from './text-fields.ts';

const limits = { body: 10_000 };

export const answerKind: ComposerKind = {
  limits,
  fields: () => ['body'],
  render: (composing) =>
    textArea(composing, { name: 'body', label: composing.words.bodyLabel.answer, hint: composing.words.bodyHint, limit: limits.body }),
  check: (values, _place, words) => checkText('body', values.body, limits.body, words.bodyNeeded.answer, words.tooLong),
  body: (values) => ({ body: values.body }),
  from: (item) => ({ body: item.text }),
};
