import { customElement } from 'lit/decorators.js';
import { WritingScreen } from './writing-screen.ts';

/** Published reviews without a reply, and the clinic’s public reply. */
@customElement('admin-replies')
export class AdminReplies extends WritingScreen {
  constructor() {
    super('reply', 'replies', 'responder');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-replies': AdminReplies;
  }
}
