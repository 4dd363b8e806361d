import * as v from "valibot";
import { words } from "../../browser/i18n";
import type { Handlers } from "../../browser/messages";
import { parseBackup, printBackup } from "../../core/formats/backup";
import { bothChecks, checkRecords, nothingChecked, type StoreCheck } from "../../core/store/check";
import { singletons } from "../../core/store/keys";
import { currentVersion, standing } from "../../core/store/migrations";
import { kindOf, readRecord } from "../../core/store/records";
import type { Store } from "../../browser/store/store";
import type { HealthView, StoreHealth } from "../../protocol/safety";
import { failureOf } from "../failures";
import { restoreView } from "./restore-view";
import { onceFor } from "../once";
import type { Surroundings } from "../surroundings";
import { nothingIsMissed, pick, swapRecords, unreadableIn } from "./swap";

type Jobs =
  | "store/health"
  | "store/repair"
  | "store/begin"
  | "store/snapshots"
  | "store/snapshot"
  | "store/restore"
  | "store/reset";

/** Whether the store can be read, and what can be done where it cannot. */
export function createHealth(surroundings: Surroundings): Pick<Handlers, Jobs> {
  const { store, snapshots, now } = surroundings;
  /** One look a worker's life is enough while all is well: our own writes are checked before they are made. */
  let known: Promise<HealthView> | null = null;
  store.onChange(() => {
    void known?.then(({ state }) => {
      if (state !== "ok") known = null;
    });
  });

  const verdictOn = async (unreadable: number): Promise<StoreHealth> => {
    if (unreadable > 0) return "damaged";
    return (await snapshots.isMissing().catch(() => false)) ? "lost" : "ok";
  };

  const look = async (): Promise<HealthView> => {
    const aside = await snapshots.aside().then(
      (keys) => keys.length,
      () => 0,
    );
    try {
      const state = await store.state();
      const found = await checkInPages(store);
      // What a newer version wrote is not ours to judge.
      const unreadable = state === "newer" ? 0 : found.unreadable.length;
      const verdict = state === "current" ? await verdictOn(unreadable) : state;
      const cause = state === "older" ? causeOf(store.stuckOn()) : null;
      return { state: verdict, cause, counts: found.counts, unreadable, aside };
    } catch (error) {
      return { state: "failed", cause: causeOf(error), counts: nothingChecked.counts, unreadable: 0, aside };
    }
  };

  return {
    "store/health": {
      ask: v.object({ again: v.boolean() }),
      answer({ again }) {
        if (again) known = null;
        known ??= look();
        return known;
      },
    },
    "store/repair": {
      ask: v.object({}),
      async answer(_, command) {
        const records = await store.everything();
        const unreadable = unreadableIn(records);
        if (unreadable.length > 0) await snapshots.setAside(pick(records, unreadable), now());
        known = null;
        return onceFor(surroundings, command).store.write(async (transaction) => {
          let moved = 0;
          for (const key of unreadable) {
            const kind = kindOf(key);
            // Written anew in the meantime: then it is fine where it is.
            if (!kind || readRecord(kind, key, await transaction.get(key)) !== null) continue;
            transaction.delete(key);
            moved += 1;
          }
          return { moved };
        });
      },
    },
    "store/begin": {
      ask: v.object({}),
      async answer() {
        await nothingIsMissed(surroundings);
        known = null;
        return null;
      },
    },
    "store/snapshots": {
      ask: v.object({}),
      async answer() {
        const copies = await snapshots.list();
        return (
          copies
            .filter(({ schema }) => standing({ version: schema }) !== "newer")
            // The schema's own record is nothing that anybody misses.
            .map(({ id, at, reason, size, schema }) => ({ id, at, reason, size: size - (schema ? 1 : 0) }))
        );
      },
    },
    "store/snapshot": {
      ask: v.object({ snapshotId: v.string() }),
      async answer({ snapshotId }) {
        const records = await snapshots.read(snapshotId);
        const head = (await snapshots.list()).find(({ id }) => id === snapshotId);
        if (!records || !head) return null;
        // By way of a backup, so that a copy from before an update is brought forward, too.
        const copy = await parseBackup(printBackup(records, head.at));
        return copy.ok ? restoreView(await store.everything(), copy.value) : null;
      },
    },
    "store/restore": {
      ask: v.object({ snapshotId: v.string() }),
      async answer({ snapshotId }, command) {
        const records = await snapshots.read(snapshotId);
        known = null;
        return records && swapRecords(surroundings, "restore", () => records, command);
      },
    },
    "store/reset": {
      ask: v.object({ word: v.pipe(v.string(), v.maxLength(100)) }),
      async answer({ word }, command) {
        if (plain(word) !== plain(words("recovery_reset_word"))) return null;
        const opens = await store.everything().then(
          () => true,
          () => false,
        );
        // What does not open cannot be copied either; what does open is.
        if (!opens) await store.erase();
        return swapRecords(
          surroundings,
          "reset",
          () => new Map([[singletons.schema, { version: currentVersion() }]]),
          command,
        );
      },
    },
  };
}

/** The whole look, a page at a time: a click that comes meanwhile has its turn. */
async function checkInPages(store: Store): Promise<StoreCheck> {
  let found = nothingChecked;
  for await (const page of store.inPages()) found = bothChecks(found, checkRecords(page));
  return found;
}

function causeOf(error: unknown): HealthView["cause"] {
  const code = failureOf(error);
  if (code === "storage-full") return "full";
  return code === "storage-blocked" ? "blocked" : "unknown";
}

const plain = (word: string): string => word.trim().toLocaleLowerCase();
