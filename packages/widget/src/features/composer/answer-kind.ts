import type { ComposerKind } from './kind.ts';
import { checkText, textArea } from './text-fields.ts';

const bodyLimit = 10_000;

export const answerKind: ComposerKind = {
  fields: () => ['body'],
  render: (composing) =>
    textArea(composing, { name: 'body', label: composing.words.bodyLabel.answer, hint: composing.words.bodyHint, limit: bodyLimit }),
  check: (values, _place, words) => checkText('body', values.body, bodyLimit, words.bodyNeeded.answer, words.tooLong),
  body: (values) => ({ body: values.body }),
  from: (item) => ({ body: item.text }),
};
