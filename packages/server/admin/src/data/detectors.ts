/** The detectors that this page runs itself. Only ever imported by `import()`: they come once somebody writes. */
export { guard } from '../../../src/features/moderation/detect/guard/index.ts';
export { storedText } from '../../../src/features/moderation/detect/stored-text.ts';
export { safeReplies } from '../../../src/features/moderation/detect/guard/templates.ts';
