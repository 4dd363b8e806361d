import { dayAt } from "../../core/calendar/date";
import { singletons } from "../../core/store/keys";
import type { LastCopy } from "../../browser/store/last-copy";
import type { Surroundings } from "../surroundings";

/**
 * A copy of everything once a day, on the first day of use and on every day after it: looked for at every start of the
 * worker and after every write, since without one of the two nothing can have changed. It needs no alarm. It is made piece by
 * piece, and a piece in which nothing was written since the last copy comes from there: whoever asks for something meanwhile is
 * answered.
 *
 * @param later do this when the questions that woke the worker are answered: reading everything takes a moment
 */
export function keepDailyCopies(
  { store, snapshots, now, zone }: Pick<Surroundings, "store" | "snapshots" | "now" | "zone">,
  later: (work: () => Promise<void>) => void,
): void {
  /** The day that is known to be done. A cache: the copies themselves say it. */
  let done = "";
  /** One look at a time: it takes a while where there is much. */
  let isWaiting = false;

  const look = async (): Promise<void> => {
    const day = dayAt(now(), zone());
    if (done === day) return;
    if ((await snapshots.lastDay()) !== day) {
      // What a newer version wrote, or could not be brought forward, is not ours to keep in order.
      if ((await store.state()) !== "current") return;
      // Where the last copy cannot be read, the next one stands on its own.
      const last = await snapshots.last().catch(() => null);
      const isDone = (await copyDay(day, last)) ?? (await copyDay(day, null));
      if (!isDone) return;
    }
    done = day;
  };

  /** False where there is nothing to copy; null where it is not as the last copy says, and everything has to be read. */
  const copyDay = async (day: string, last: LastCopy | null): Promise<boolean | null> => {
    const since = await store.since(last);
    // Nothing but the schema: there is nothing to lose yet, and the first write looks again.
    if (since.parts.every((part) => typeof part !== "number" && isEmpty(part.records))) return false;
    const head = await snapshots.takeOfDay(since, last, { at: now(), day });
    if (!head) return null;
    await store.copied(head.id, since);
    return true;
  };

  const lookLater = (): void => {
    if (isWaiting || done === dayAt(now(), zone())) return;
    isWaiting = true;
    later(() =>
      look()
        // A full disk, or a browser that does not answer: said wherever it is in the way, and tried again at the next write.
        .catch(() => undefined)
        .finally(() => (isWaiting = false)),
    );
  };

  store.onChange(lookLater);
  lookLater();
}

const isEmpty = (records: ReadonlyMap<string, unknown>): boolean =>
  [...records.keys()].every((key) => key === singletons.schema);
