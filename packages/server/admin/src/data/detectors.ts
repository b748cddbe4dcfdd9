/** The detectors that this page runs itself. Only ever imported by `import()`: they come once somebody writes. */
export { guard } from '../../../src/features/moderation/detect/guard/index.ts';
export { safeReplies } from '../../../src/features/moderation/detect/guard/templates.ts';
