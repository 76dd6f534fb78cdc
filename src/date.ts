/** By itself, because scripts of pages need it and nothing else of vietnamese.ts. */

/** "2026-11-24" as "24/11/2026", the way dates are written here. */
export const date = (iso: string): string => iso.split('-').map(Number).reverse().join('/');
