import { dayAt } from "../core/calendar/date";
import { singletons } from "../core/store/keys";
import type { Surroundings } from "./surroundings";

/**
 * A copy of everything once a day, on the first day of use and on every day after it: looked for at every start of the
 * worker and after every write, since without one of the two nothing can have changed. It needs no alarm. It is made piece by
 * piece: whoever asks for something meanwhile is answered.
 *
 * @param later do this when the questions that woke the worker are answered: reading everything takes a moment
 */
export function keepDailyCopies(
  { store, snapshots, now, zone }: Pick<Surroundings, "store" | "snapshots" | "now" | "zone">,
  later: (work: () => void) => void,
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
      const records = await store.everythingInPages();
      // Nothing but the schema: there is nothing to lose yet, and the first write looks again.
      if ([...records.keys()].every((key) => key === singletons.schema)) return;
      await snapshots.take(records, { at: now(), reason: "daily", day });
    }
    done = day;
  };

  const lookLater = (): void => {
    if (isWaiting || done === dayAt(now(), zone())) return;
    isWaiting = true;
    later(() => {
      // A full disk, or a browser that does not answer: said wherever it is in the way, and tried again at the next write.
      void look()
        .catch(() => undefined)
        .finally(() => (isWaiting = false));
    });
  };

  store.onChange(lookLater);
  lookLater();
}
