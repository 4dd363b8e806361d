import { datedToTheSecond } from "../browser/i18n";
import type { SnapshotView } from "../protocol/safety";

/**
 * When each of these copies was made, in words. Copies of the same second are counted, the oldest first, so that no two
 * of them are called the same: "3 Nov 2026, 14:05:09 (2)".
 *
 * @param copies newest first
 */
export function copyTimes(copies: readonly SnapshotView[]): (copy: SnapshotView) => string {
  return ({ id, at }) => {
    const time = datedToTheSecond(at);
    const sameSecond = copies.filter((other) => datedToTheSecond(other.at) === time).toReversed();
    const place = sameSecond.findIndex((other) => other.id === id);
    return place > 0 ? `${time} (${place + 1})` : time;
  };
}
