/** Limits: strict ones in the database, cheap ones in memory. */
export { slotTables } from './slots.table.ts';
export { clearSlots, takeSlot } from './slots.ts';
export { memoryLimit, type Limit } from './memory.ts';
