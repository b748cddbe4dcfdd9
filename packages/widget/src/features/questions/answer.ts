/** One answer. Who wrote it is said in words, by an icon and by the shape around it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '@commonward/server/contract';
import type { Place } from '../../data/place.ts';
import { heading } from '../../ui/heading.ts';
import { building, cross, person, tick } from '../../ui/icons.ts';
import { dates, sourceLabel } from '../../ui/post.ts';
import { textTree } from '../../ui/text-tree.ts';

const standing = (answer: Answer, place: Place): TemplateResult | typeof nothing => {
  const { reading } = place.locale;
  switch (answer.by) {
    case 'clinician':
      return html`<span class="badge">${cross()}${reading.clinicianAt(place.site.name)}</span>`;
    case 'staff':
      return html`<span class="badge">${building()}${reading.staffAt(place.site.name)}</span>`;
    case 'imported':
      return nothing;
    default:
      return html`<span class="badge plain">${person()}${reading.member}</span>`;
  }
};

/** @param more what stands under the words, e.g. the row of deeds, and beside the dates */
export const answerView = (
  answer: Answer,
  place: Place,
  level: number,
  open: boolean,
  { under = nothing, beside = nothing }: { under?: unknown; beside?: unknown } = {},
): TemplateResult => {
  const { locale } = place;
  const kind = answer.source ? 'imported' : answer.by;
  return html`<div
    class="answer ${kind}"
    id="post-${answer.id}"
    tabindex="-1"
    role="article"
    aria-labelledby="name-${answer.id}"
    part="answer ${kind}"
  >
    <div class="by">
      ${heading(level, html`<bdi>${answer.author.name}</bdi>`, `name-${answer.id}`)}
      ${answer.source ? sourceLabel(answer, locale) : standing(answer, place)}
      ${answer.accepted ? html`<span class="badge">${tick()}${locale.reading.accepted}</span>` : nothing}
    </div>
    <div class=${open ? 'body' : 'body clamped'} dir="auto">${textTree(answer.body)}</div>
    <p class="meta">${dates(answer, locale)} ${answer.by === 'clinician' ? locale.reading.generalInformation : nothing} ${beside}</p>
    ${under}
  </div>`;
};
