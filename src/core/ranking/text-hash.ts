/**
 * A short number for a text (FNV-1a, 32 bits): equal texts have equal ones, different ones seldom have. What is found by
 * it is compared with the text itself before it counts.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The first place in a rising list that holds at least this number; its length where none does. */
export function firstAtLeast(rising: Uint32Array, sought: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rising[middle] ?? 0) < sought) from = middle + 1;
    else to = middle;
  }
  return from;
}
