import { customElement } from 'lit/decorators.js';
import { WritingScreen } from './writing-screen.ts';

/** Published questions without an answer, and answering them. */
@customElement('admin-answers')
export class AdminAnswers extends WritingScreen {
  constructor() {
    super('answer', 'answers', 'clinician', 'responder');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-answers': AdminAnswers;
  }
}
