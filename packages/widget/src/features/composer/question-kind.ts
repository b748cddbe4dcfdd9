import { html } from 'lit';
import { choices } from '../../ui/form.ts';
import type { ComposerKind } from './kind.ts';
import { checkText, textArea, textLine } from './text-fields.ts';

const limits = { title: 150, body: 5000 };
const tagLimit = 40;
const mostTags = 5;

const tagsOf = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[,،、;]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

export const questionKind: ComposerKind = {
  limits,
  fields: () => ['title', 'body', 'about', 'tags'],

  render: (composing) => {
    const { words, values, faults, set } = composing;
    return html`${textLine(composing, { name: 'title', label: words.titleLabel, hint: words.titleHint, limit: limits.title })}
    ${textArea(composing, { name: 'body', label: words.bodyLabel.question, hint: words.bodyHint, limit: limits.body })}
    ${choices({
      field: 'about',
      name: 'about',
      label: words.aboutLabel,
      hint: words.aboutHint,
      faults,
      value: values.about ?? '',
      options: (['me', 'agreed', 'general'] as const).map((value) => ({ value, label: words.about[value] })),
      change: (value) => set('about', value),
    })}
    ${textLine(composing, { name: 'tags', label: words.optional(words.tagsLabel), hint: words.tagsHint, limit: mostTags * (tagLimit + 2) })}`;
  },

  check: (values, _place, words) => {
    const tags = tagsOf(values.tags);
    return [
      ...checkText('title', values.title, limits.title, words.titleNeeded, words.tooLong),
      ...checkText('body', values.body, limits.body, words.bodyNeeded.question, words.tooLong),
      ...(values.about ? [] : [{ field: 'about', message: words.aboutNeeded }]),
      ...(tags.length > mostTags || tags.some((tag) => tag.length > tagLimit) ? [{ field: 'tags', message: words.tagsTooMany }] : []),
    ];
  },

  body: (values) => ({ title: values.title, body: values.body, about: values.about, tags: tagsOf(values.tags) }),

  from: (item) => ({
    title: item.title ?? '',
    body: item.text,
    about: typeof item.facts.about === 'string' ? item.facts.about : '',
    tags: Array.isArray(item.facts.tags) ? item.facts.tags.join(', ') : '',
  }),
};
