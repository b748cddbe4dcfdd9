import { css } from 'lit';

/** Lies over what is near, so that nothing moves. A ground of its own: it covers words. Where it asks nothing, a press goes to what is under it. */
export const noticeStyles = css`
  .notice {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(100%, 24em);
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 0.9);
    background: Canvas;
    color: CanvasText;
    border: 1px solid var(--_edge);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .notice:not(.asks) {
    pointer-events: none;
  }
  .own-colours .notice {
    background: inherit;
    color: inherit;
  }
  .notice.failed {
    border-inline-start-color: var(--_danger);
  }
  .notice p {
    margin: 0;
  }
`;
