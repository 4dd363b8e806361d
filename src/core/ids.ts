/**
 * Identities that sort in the order in which they were made: the time, a count within it, and a bit of chance.
 *
 * Two acts in one millisecond, or a clock that was set back, must not change places in the journal. The count begins
 * anew with the worker; the chance (four characters) keeps two workers of the same millisecond apart.
 *
 * @param now the time, ISO 8601 in UTC
 * @param chance a random text, at least four characters
 */
export function createIds(now: () => string, chance: () => string): () => string {
  let last = "";
  let count = 0;
  return () => {
    const time = now();
    count = time > last ? 0 : count + 1;
    if (time > last) last = time;
    return `${last}-${count.toString(36).padStart(4, "0")}${chance().slice(0, 4)}`;
  };
}

/** What `createIds` makes. */
export const idPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-[\da-z]{8}$/;

/** How an identity ends: a count, and a bit of chance. */
const [countLength, chanceLength] = [4, 4];

/**
 * The identities that one command needs, which are the same whenever it is carried out: its own, and those behind it.
 *
 * @param command one that `createIds` made
 */
export function idsOf(command: string): () => string {
  const countAt = command.length - countLength - chanceLength;
  const begin = Number.parseInt(command.slice(countAt, -chanceLength), 36);
  let made = 0;
  return () => {
    const count = (begin + made++).toString(36).padStart(countLength, "0");
    return command.slice(0, countAt) + count + command.slice(-chanceLength);
  };
}
