import { html, nothing } from 'lit';
import type { Incentive, Relation, ReviewMonths } from '@commonward/server/contract';
import { choices, labelled } from '../../ui/form.ts';
import { oneStar } from '../../ui/stars.ts';
import type { ComposerKind, Composing } from './kind.ts';
import { checkText, textArea } from './text-fields.ts';

const limits = { body: 5000 };
const months: ReviewMonths = 24;
const relations: readonly Relation[] = ['patient', 'carer_or_family', 'visitor', 'employee', 'relative_of_staff', 'other_business'];
const incentives: readonly Incentive[] = ['none', 'gift_or_discount', 'payment', 'other'];
const marks = ['1', '2', '3', '4', '5'];
const notApplicable = 'na';

/** The months to choose from; a review that is changed may keep its own, however long ago. */
const monthsFor = ({ place, values }: Composing): string[] => {
  const last = place.locale.format.lastMonths(months);
  return values.visitedBefore && !last.includes(values.visitedBefore) ? [...last, values.visitedBefore] : last;
};

export const reviewKind: ComposerKind = {
  limits,

  fields: (place) => ['overall', ...place.site.criteria.map(({ key }) => `scores.${key}`), 'body', 'visitedIn', 'relation', 'incentive'],

  render: (composing) => {
    const { words, values, faults, place, set } = composing;
    const overall = Number(values.overall) || 0;
    return html`${choices({
      field: 'overall',
      name: 'overall',
      label: words.overallLabel,
      faults,
      value: values.overall ?? '',
      classes: 'rating overall',
      options: marks.map((value) => ({
        value,
        classes: Number(value) <= overall ? 'on' : '',
        label: html`${oneStar()}<span class="unseen">${words.starWords(Number(value))}</span>`,
      })),
      change: (value) => set('overall', value),
    })}
    ${overall ? html`<p class="hint chosen" aria-hidden="true">${words.starWords(overall)}</p>` : nothing}
    ${
      place.site.criteria.length
        ? html`<p class="label">${words.criteriaTitle}</p>
            <p class="hint">${words.criteriaHint}</p>`
        : nothing
    }
    ${place.site.criteria.map(({ key, label }) =>
      choices({
        field: `scores.${key}`,
        name: `scores.${key}`,
        label,
        faults,
        value: values[`scores.${key}`] ?? '',
        classes: 'rating small',
        options: [
          ...marks.map((value) => ({ value, label: place.locale.format.number(Number(value)) })),
          { value: notApplicable, label: words.notApplicable },
        ],
        change: (value) => set(`scores.${key}`, value),
      }),
    )}
    ${textArea(composing, { name: 'body', label: words.bodyLabel.review, hint: words.bodyHint, limit: limits.body })}
    ${labelled(
      { field: 'visitedIn', label: words.monthLabel, faults },
      ({ id, describedBy, invalid }) =>
        html`<select
          id=${id}
          name="visitedIn"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          @change=${(event: Event) => set('visitedIn', (event.target as HTMLSelectElement).value)}
        >
          <option value="" .selected=${!values.visitedIn}>${words.monthChoose}</option>
          ${monthsFor(composing).map((month) => html`<option value=${month} .selected=${values.visitedIn === month}>${place.locale.format.yearMonth(month)}</option>`)}
        </select>`,
    )}
    ${choices({
      field: 'relation',
      name: 'relation',
      label: words.relationLabel,
      faults,
      value: values.relation ?? '',
      options: relations.map((value) => ({ value, label: words.relation[value] })),
      change: (value) => set('relation', value),
    })}
    ${choices({
      field: 'incentive',
      name: 'incentive',
      label: words.incentiveLabel,
      hint: words.incentiveHint,
      faults,
      value: values.incentive ?? '',
      options: incentives.map((value) => ({ value, label: words.incentive[value] })),
      change: (value) => set('incentive', value),
    })}`;
  },

  check: (values, _place, words) => [
    ...(values.overall ? [] : [{ field: 'overall', message: words.overallNeeded }]),
    ...checkText('body', values.body, limits.body, words.bodyNeeded.review, words.tooLong),
    ...(values.visitedIn ? [] : [{ field: 'visitedIn', message: words.monthNeeded }]),
    ...(values.relation ? [] : [{ field: 'relation', message: words.relationNeeded }]),
    ...(values.incentive ? [] : [{ field: 'incentive', message: words.incentiveNeeded }]),
  ],

  body: (values, place) => ({
    overall: Number(values.overall),
    scores: Object.fromEntries(place.site.criteria.map(({ key }) => [key, Number(values[`scores.${key}`]) || null])),
    body: values.body,
    visitedIn: values.visitedIn,
    relation: values.relation,
    incentive: values.incentive,
  }),

  from: (item) => {
    const { overall, scores, visitedIn, relation, incentive } = item.facts;
    const given = Object.entries((scores ?? {}) as Record<string, number | null>);
    return {
      body: item.text,
      overall: overall ? String(overall) : '',
      visitedIn: String(visitedIn ?? ''),
      visitedBefore: String(visitedIn ?? ''),
      relation: String(relation ?? ''),
      incentive: String(incentive ?? ''),
      ...Object.fromEntries(given.map(([key, score]) => [`scores.${key}`, score === null ? notApplicable : String(score)])),
    };
  },
};
