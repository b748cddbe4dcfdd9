/** Keys of a tab list, after the ARIA Authoring Practices: arrows move and wrap (mirrored right to left), Home and End jump. */

/** The index of the tab that `key` moves to, or null when the key is not one of the pattern's. */
export const tabForKey = (key: string, current: number, count: number, dir: 'ltr' | 'rtl'): number | null => {
  const onward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case onward:
      return (current + 1) % count;
    case backward:
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};
