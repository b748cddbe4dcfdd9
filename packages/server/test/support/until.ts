/** Looks again until it is so; throws after twenty seconds, which is much longer than it takes. */
export async function until(what: string, look: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !(await look());) {
    if (performance.now() > end) throw new Error(`It did not come to this: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
