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
    font-size: 1.2em;
    margin-block: 0.2em 0.8em;
  }
  .field {
    border: 0;
    padding: 0;
    margin: 0 0 1.4em;
    min-inline-size: 0;
  }
  .faulty {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 1em;
  }
  .label {
    display: block;
    font-weight: 600;
    padding: 0;
    margin-block-end: 0.2em;
  }
  .label .muted {
    font-weight: 400;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9em;
    margin: 0 0 0.4em;
  }
  .fault {
    color: var(--_danger);
    font-weight: 600;
    margin: 0 0 0.4em;
  }
  .count {
    font-size: 0.875em;
    color: var(--_muted);
    margin-block-start: 0.3em;
    font-variant-numeric: tabular-nums;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.7em;
    line-height: 1.4;
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
    line-height: 1.5;
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
    gap: 0.1em;
  }
  .choice {
    display: flex;
    gap: 0.7em;
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
    padding-block: 0.4em;
  }
  .choice.tick input {
    margin-block-start: 0.12em;
  }
  .under-tick {
    margin-inline-start: 2.2em;
  }
  .rating .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em;
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
  .rating.overall .choice {
    font-size: 1.15em;
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
    gap: 0.35em;
  }
  .rating.small .choice {
    min-inline-size: 2.5em;
    min-block-size: 2.5em;
  }
  .rating.small .choice:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .rating.small {
    margin-block-end: 0.9em;
  }
  .rating.small .label {
    font-weight: 500;
  }
  .summary-of-faults {
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    padding: 0.8em 1em;
    margin-block-end: 1.4em;
  }
  .summary-of-faults .link {
    color: var(--_danger);
    font-weight: 600;
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .hints li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    padding-block: 0.3em;
  }
  .hints {
    font-size: 0.9em;
    margin-block-start: 0.4em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_edge);
  }
  .said {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .ways {
    display: inline-flex;
    gap: 1.2em;
  }
  .help,
  .asking {
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 0.8em 1em;
    margin-block: 1.2em;
    max-inline-size: 38em;
  }
  .help p {
    margin-block: 0 0.5em;
  }
  .help li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-items: baseline;
    padding-block: 0.35em;
  }
  .help li + li {
    border-block-start: 1px solid var(--_line);
  }
  .call,
  .site {
    display: inline-block;
    padding-block: 0.15em;
    min-block-size: 24px;
  }
  .number {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .asking p {
    margin-block: 0.3em;
  }
  .asking li {
    padding-block: 0.4em;
  }
  .passage {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  mark {
    background: var(--_tint);
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    margin-block: 1.2em 0.6em;
  }
  .before-sending {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1em;
  }
  .search {
    border-block-end: 1px solid var(--_line);
    padding-block-end: 1em;
    margin-block-end: 1.4em;
    max-inline-size: 38em;
  }
  .found {
    margin-block-start: 0.6em;
  }
  .found li {
    padding-block: 0.35em;
  }
  .card {
    display: flex;
    gap: 0.7em;
    padding: 0.7em 1em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    margin-block-start: 0.7em;
  }
  .brief {
    display: flex;
    gap: 0.5em;
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
    margin-block-start: 0.3em;
  }
  .state {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    font-weight: 600;
    font-size: 0.92em;
  }
  .own {
    padding-block: 1.1em;
    border-block-end: 1px solid var(--_line);
  }
  .own .body {
    white-space: pre-line;
  }
  .moderator {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
    margin-block: 0.6em;
  }
  .in-place {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 1.1em;
    margin-block: 0.8em 1.2em;
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
