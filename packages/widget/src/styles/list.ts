import { css } from 'lit';

/** A list of posts in the space the panel has: while it is "fitted" the list takes what is left of it and hides what does not fit. */
export const list = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-block-size: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) var(--_space);
    align-items: center;
    justify-content: space-between;
    padding-block: calc(var(--_space) * 0.7) 0;
    flex: none;
  }
  .choose {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    font-size: var(--_small);
  }
  select {
    min-block-size: 2.6em;
    max-inline-size: 100%;
    padding: calc(var(--_space) * 0.3) calc(var(--_space) * 0.6);
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .list {
    flex: 1 1 auto;
    min-block-size: 0;
  }
  :host([fitted]) .list {
    overflow: hidden;
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .list > li:last-child .post {
    border-block-end-color: transparent;
  }
  .list[data-tight='1'] {
    --_lines: 3;
  }
  .list[data-tight='2'] {
    --_lines: 2;
  }
  .list[data-tight='2'] .reply .meta,
  .list[data-tight='2'] .answer .meta {
    display: none;
  }
  .list[data-tight='3'] {
    --_lines: 3;
  }
  .list[data-tight='3'] :is(.reply, .answer) {
    display: none;
  }
  .list[data-tight] .post {
    padding-block: calc(var(--_space) * 0.6);
  }
  .list[data-tight='4'] {
    --_lines: 2;
  }
  .list[data-tight='4'] .post {
    padding-block: calc(var(--_space) * 0.4);
    border-block-end-color: transparent;
  }
  .list[data-tight='4'] .acts {
    margin-block-start: 0;
  }
  .list[data-tight='5'] {
    --_lines: 2;
  }
  .list[data-tight='6'] {
    --_lines: 1;
  }
  .list:is([data-tight='5'], [data-tight='6']) .post {
    padding-block: calc(var(--_space) * 0.4);
    border-block-end-color: transparent;
  }
  .list:is([data-tight='5'], [data-tight='6']) :is(.reply, .answer, .acts) {
    display: none;
  }
  .list[data-tight='4'] :is(.reply, .answer) {
    display: none;
  }
  .list[data-tight] .answer {
    padding-block: calc(var(--_space) * 0.5);
  }
  .more {
    flex: none;
    padding-block: calc(var(--_space) * 0.4) calc(var(--_space) * 0.2);
  }
  .more .button {
    inline-size: 100%;
  }
  @container commonward (max-width: 26em) {
    .tools {
      padding-block-start: calc(var(--_space) * 0.4);
      flex-wrap: nowrap;
      gap: calc(var(--_space) * 0.6);
    }
    .choose {
      min-inline-size: 0;
      flex: 0 1 auto;
    }
    .choose label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tools .button {
      flex: 1 0 auto;
      padding-inline: calc(var(--_space) * 0.8);
    }
  }
  @container commonward (max-width: 17em) {
    .tools {
      gap: calc(var(--_space) * 0.3);
    }
    .tools :is(select, .button) {
      padding-inline: calc(var(--_space) * 0.3);
    }
  }
`;
