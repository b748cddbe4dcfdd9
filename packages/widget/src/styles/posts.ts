import { css } from 'lit';

/** Posts, in lists and opened. */
export const posts = css`
  .post {
    padding-block: calc(var(--_space) * 1.05);
    border-block-end: 1px solid var(--_line);
    scroll-margin-block: 4em;
  }
  .post:focus {
    outline: none;
  }
  .post:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.7em;
    align-items: center;
  }
  .by :is(h1, h2, h3, h4, h5, h6) {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
    font-size: 1em;
  }
  .badge {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent);
  }
  .badge.plain {
    color: var(--_muted);
    font-weight: 500;
  }
  .body {
    margin-block: 0.35em;
  }
  .body.clamped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines, 5);
    overflow: hidden;
  }
  .meta {
    line-height: 1.45;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
    margin-block-start: 0.15em;
    font-size: 0.9em;
  }
  .acts .link {
    color: var(--_muted);
    text-decoration: none;
  }
  .acts .link:hover {
    text-decoration: underline;
  }
  .acts .link[aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
  }
  .reply {
    margin-block: 0.7em 0.3em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .reply :is(h2, h3, h4, h5, h6),
  .answer :is(h2, h3, h4, h5, h6) {
    font-size: 0.95em;
  }
  .answer {
    margin-block: 0.8em 0.3em;
    padding: 0.8em 1.1em;
    border-radius: var(--_radius);
    border: 1px solid var(--_line);
    scroll-margin-block: 4em;
  }
  .answer.clinician {
    background: var(--_tint);
    border-color: transparent;
    border-inline-start: 3px solid var(--_accent);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .answer.imported {
    border-style: dashed;
  }
  .source {
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    padding: 0 0.5em;
    line-height: 1.5;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
  }
  .scores {
    font-size: 0.9em;
    max-inline-size: 26em;
  }
  .scores > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .scores dt {
    color: var(--_muted);
  }
  .scores dd {
    margin: 0;
  }
  details > summary {
    cursor: pointer;
    min-block-size: 24px;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .copied {
    inline-size: 100%;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
  }
`;
