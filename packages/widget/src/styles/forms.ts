import { css } from 'lit';

export const forms = css`
  :host {
    display: block;
  }
  form,
  .step {
    max-inline-size: 38em;
  }
  .title {
    font-size: var(--_heading);
    margin-block: calc(var(--_space) * 0.2) calc(var(--_space) * 0.8);
  }
  .field {
    border: 0;
    padding: 0;
    margin: 0 0 calc(var(--_space) * 1.4);
    min-inline-size: 0;
  }
  .faulty {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: var(--_space);
  }
  .label {
    display: block;
    font-weight: var(--_strong);
    padding: 0;
    margin-block-end: calc(var(--_space) * 0.2);
  }
  .label .muted {
    font-weight: 400;
  }
  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    margin: 0 0 calc(var(--_space) * 0.4);
  }
  .fault {
    color: var(--_danger);
    font-weight: var(--_strong);
    margin: 0 0 calc(var(--_space) * 0.4);
  }
  .count {
    font-size: var(--_small);
    color: var(--_muted);
    margin-block-start: calc(var(--_space) * 0.3);
    font-variant-numeric: tabular-nums;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 0.7);
    line-height: var(--_tight);
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    appearance: auto;
  }
  input[type='search'],
  input[type='email'],
  input[type='text'] {
    appearance: none;
  }
  select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  textarea {
    min-block-size: 8em;
    resize: vertical;
    line-height: var(--_leading);
  }
  input.code {
    max-inline-size: 9em;
    letter-spacing: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  [aria-invalid='true']:not([type='radio'], [type='checkbox']) {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .choices {
    display: grid;
    gap: calc(var(--_space) * 0.1);
  }
  .choice {
    display: flex;
    gap: calc(var(--_space) * 0.7);
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .choice.tick {
    align-items: flex-start;
    min-block-size: 0;
    padding-block: calc(var(--_space) * 0.4);
  }
  .choice.tick input {
    margin-block-start: calc(var(--_space) * 0.12);
  }
  .under-tick {
    margin-inline-start: calc(var(--_space) * 2.2);
  }
  .rating .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.1);
  }
  .rating .choice {
    position: relative;
    justify-content: center;
    min-inline-size: 2.75em;
    gap: 0;
    border-radius: var(--_radius);
  }
  .rating input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
  }
  .rating .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .rating.overall .choices {
    flex-wrap: nowrap;
  }
  .rating.overall .choice {
    flex: 0 1 2.75em;
    min-inline-size: 24px;
    font-size: calc(var(--_heading) * 0.95);
  }
  .one-star {
    display: block;
    inline-size: 1.75em;
    block-size: 1.75em;
    fill: transparent;
    stroke: var(--_star);
    stroke-width: 1;
  }
  .on .one-star {
    fill: var(--_star);
  }
  .rating.small .choice {
    border: 1px solid var(--_edge);
    font-variant-numeric: tabular-nums;
  }
  .rating.small .choices {
    gap: calc(var(--_space) * 0.35);
  }
  .rating.small .choice {
    min-inline-size: 2.5em;
    min-block-size: 2.5em;
  }
  .rating.small .choice:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_accent);
    font-weight: var(--_strong);
  }
  .rating.small {
    margin-block-end: calc(var(--_space) * 0.9);
  }
  .rating.small .label {
    font-weight: 400;
  }
  .summary-of-faults {
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 0.8) var(--_space);
    margin-block-end: calc(var(--_space) * 1.4);
  }
  .summary-of-faults .link {
    color: var(--_danger);
    font-weight: var(--_strong);
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .hints li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: baseline;
    padding-block: calc(var(--_space) * 0.3);
  }
  .hints {
    font-size: var(--_small);
    margin-block-start: calc(var(--_space) * 0.4);
    padding-inline-start: calc(var(--_space) * 0.8);
    border-inline-start: 3px solid var(--_edge);
  }
  .said {
    font-weight: var(--_strong);
    overflow-wrap: anywhere;
  }
  .ways {
    display: inline-flex;
    gap: calc(var(--_space) * 1.2);
  }
  .help,
  .asking {
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 0.8) var(--_space);
    margin-block: calc(var(--_space) * 1.2);
    max-inline-size: 38em;
  }
  .help p {
    margin-block: 0 calc(var(--_space) * 0.5);
  }
  .help li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 0.8);
    align-items: baseline;
    padding-block: calc(var(--_space) * 0.35);
  }
  .help li + li {
    border-block-start: 1px solid var(--_line);
  }
  .call,
  .site {
    display: inline-block;
    padding-block: calc(var(--_space) * 0.15);
    min-block-size: 24px;
  }
  .number {
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .asking p {
    margin-block: calc(var(--_space) * 0.3);
  }
  .asking li {
    padding-block: calc(var(--_space) * 0.4);
  }
  .passage {
    padding-inline-start: calc(var(--_space) * 0.8);
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  mark {
    background: var(--_tint);
    color: inherit;
    font-weight: var(--_strong);
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.6);
    align-items: center;
    margin-block: calc(var(--_space) * 1.2) calc(var(--_space) * 0.6);
  }
  .before-sending {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }
  .search {
    border-block-end: 1px solid var(--_line);
    padding-block-end: var(--_space);
    margin-block-end: calc(var(--_space) * 1.4);
    max-inline-size: 38em;
  }
  .found {
    margin-block-start: calc(var(--_space) * 0.6);
  }
  .found li {
    padding-block: calc(var(--_space) * 0.35);
  }
  .card {
    display: flex;
    gap: calc(var(--_space) * 0.7);
    padding: calc(var(--_space) * 0.7) var(--_space);
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    margin-block-start: calc(var(--_space) * 0.7);
  }
  .brief {
    display: flex;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    inline-size: 100%;
    min-block-size: max(24px, 1.75em);
    margin: 0;
  }
  .brief > span {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .card .icon {
    margin-block-start: calc(var(--_space) * 0.3);
  }
  .state {
    display: inline-flex;
    gap: calc(var(--_space) * 0.4);
    align-items: center;
    font-weight: var(--_strong);
    font-size: var(--_small);
  }
  .own {
    padding-block: calc(var(--_space) * 1.1);
    border-block-end: 1px solid var(--_line);
  }
  .own .body {
    white-space: pre-line;
  }
  .moderator {
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_accent);
    margin-block: calc(var(--_space) * 0.6);
  }
  .in-place {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.1);
    margin-block: calc(var(--_space) * 0.8) calc(var(--_space) * 1.2);
    max-inline-size: 38em;
  }
  @media (forced-colors: active) {
    .on .one-star {
      fill: Highlight;
    }
    .one-star {
      stroke: CanvasText;
    }
    .rating.small .choice:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
