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
    gap: calc(var(--_space) * 0.1) calc(var(--_space) * 0.7);
    align-items: center;
  }
  .by :is(h1, h2, h3, h4, h5, h6, .title) {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.1) calc(var(--_space) * 0.6);
    font-size: 1em;
  }
  .badge {
    display: inline-flex;
    gap: calc(var(--_space) * 0.35);
    align-items: center;
    font-size: var(--_small);
    font-weight: var(--_strong);
    color: var(--_accent);
  }
  .badge.plain {
    color: var(--_muted);
    font-weight: 400;
  }
  .body {
    margin-block: calc(var(--_space) * 0.35);
  }
  .body.clamped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines, 5);
    overflow: hidden;
  }
  .meta {
    line-height: var(--_tight);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.3);
    margin-block-start: calc(var(--_space) * 0.15);
    font-size: var(--_small);
  }
  .meta .link {
    color: inherit;
    margin-inline-end: calc(var(--_space) * 0.9);
  }
  .meta .link:not(:hover) {
    text-decoration: none;
  }
  .acts .link,
  .said {
    color: var(--_muted);
    text-decoration: none;
  }
  .said {
    display: inline-flex;
    align-items: center;
  }
  .acts .link:hover {
    text-decoration: underline;
  }
  .acts .link[aria-pressed='true'] {
    color: var(--_accent);
    font-weight: var(--_strong);
  }
  .reply {
    margin-block: calc(var(--_space) * 0.7) calc(var(--_space) * 0.3);
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_accent);
    scroll-margin-block: 4em;
  }
  .reply :is(h2, h3, h4, h5, h6),
  .answer :is(h2, h3, h4, h5, h6) {
    font-size: var(--_small);
  }
  .answer {
    margin-block: calc(var(--_space) * 0.8) calc(var(--_space) * 0.3);
    padding: calc(var(--_space) * 0.8) calc(var(--_space) * 1.1);
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
    padding: 0 calc(var(--_space) * 0.5);
    line-height: var(--_leading);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.2) calc(var(--_space) * 0.8);
  }
  .scores {
    font-size: var(--_small);
    max-inline-size: 26em;
  }
  .scores > div {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
  }
  .scores dt {
    color: var(--_muted);
  }
  .scores dd {
    flex: none;
    margin: 0;
  }
  details > summary {
    cursor: pointer;
    min-block-size: 24px;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .copied {
    inline-size: 100%;
    padding: calc(var(--_space) * 0.4) calc(var(--_space) * 0.6);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
  }
`;
