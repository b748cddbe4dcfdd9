/** The panel as a class without side effects, and the types of its events. `@commonward/widget/define` defines the element. */
export { CommonwardPanel } from './root/panel.ts';
export { BeforeSubmitEvent, ErrorEvent, PostedEvent, ReadyEvent, type PostKind } from './events/public.ts';
export type { Loading, Sort, Theme } from './root/options.ts';
export { version } from './version.ts';
