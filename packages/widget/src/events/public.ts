/** The events a page can listen for. They bubble and leave the shadow root; none carries a person's words, name or address. */

/** What a person can send from the panel. */
export type PostKind = 'question' | 'answer' | 'review';

abstract class PanelEvent<Detail> extends Event {
  readonly detail: Readonly<Detail>;
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = Object.freeze({ ...detail });
  }
}

/** The first page of posts can be read. Sent once for each `site` and `subject` that the panel shows. */
export class ReadyEvent extends PanelEvent<{ site: string; subject: string }> {
  static readonly type = 'commonward-ready';
  constructor(detail: { site: string; subject: string }) {
    super(ReadyEvent.type, detail);
  }
}

/** Something failed that the reader was told of. `code` is a problem code of the server, or `offline`, `unreachable`, `bad_attribute`. */
export class ErrorEvent extends PanelEvent<{ code: string }> {
  static readonly type = 'commonward-error';
  constructor(detail: { code: string }) {
    super(ErrorEvent.type, detail);
  }
}

/** A post was stored and waits to be read by a moderator. */
export class PostedEvent extends PanelEvent<{ kind: PostKind; id: string }> {
  static readonly type = 'commonward-posted';
  constructor(detail: { kind: PostKind; id: string }) {
    super(PostedEvent.type, detail);
  }
}

/**
 * A person pressed Send, or has signed in to send it, and every field is in order. `preventDefault()` keeps the text where it is and sends
 * nothing.
 */
export class BeforeSubmitEvent extends PanelEvent<{ kind: PostKind; subject: string }> {
  static readonly type = 'commonward-before-submit';
  constructor(detail: { kind: PostKind; subject: string }) {
    super(BeforeSubmitEvent.type, detail, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'commonward-ready': ReadyEvent;
    'commonward-error': ErrorEvent;
    'commonward-posted': PostedEvent;
    'commonward-before-submit': BeforeSubmitEvent;
  }
}
