/** The parts that are fetched once a reader wants them. Each call resolves when the part's element is defined. */
import { defineOnce } from '../ui/define.ts';

export const composer = async (): Promise<void> => {
  defineOnce('commonward-composer', (await import('../features/composer/composer.ts')).CommonwardComposer);
};
export const signIn = async (): Promise<void> => {
  defineOnce('commonward-sign-in', (await import('../features/account/sign-in.ts')).CommonwardSignIn);
};
export const mine = async (): Promise<void> => {
  const { CommonwardMine, CommonwardWaiting } = await import('../features/account/mine.ts');
  defineOnce('commonward-mine', CommonwardMine);
  defineOnce('commonward-waiting', CommonwardWaiting);
};
export const notPublic = async (): Promise<void> => {
  defineOnce('commonward-not-public', (await import('../features/account/not-public.ts')).CommonwardNotPublic);
};
export const report = async (): Promise<void> => {
  defineOnce('commonward-report', (await import('../features/report/report.ts')).CommonwardReport);
};
export const questionItem = async (): Promise<void> => {
  defineOnce('commonward-question', (await import('../features/questions/question-item.ts')).CommonwardQuestion);
};
export const reviewItem = async (): Promise<void> => {
  defineOnce('commonward-review', (await import('../features/reviews/review-item.ts')).CommonwardReview);
};
