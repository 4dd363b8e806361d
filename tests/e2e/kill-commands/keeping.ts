import { parseBackup } from "../../../src/core/formats/backup.ts";
import { planRestore } from "../../../src/core/formats/plan-restore.ts";
import { defaultNoticing } from "../../../src/core/settings/settings.ts";
import { defaultReminders } from "../../../src/core/reminder/reminder.ts";
import { fingerprint } from "../../../src/core/store/undo.ts";
import { aMoment } from "../../fakes/people.ts";
import type { Command } from "./command.ts";
import { settings, priya, dora, aNoticedPage, noticingOn, copyId, copied, backupText } from "./records.ts";

/** What somebody chooses, and what becomes of all there is. */
export const keeping: readonly Command[] = [
  {
    name: "no more of this kind",
    request: "today/pass",
    ask: () => ({ act: "congratulate", uid: priya.uid, how: "not-this-kind" }),
    effect: { changed: { settings: 1 } },
  },
  {
    name: "choose when to be reminded",
    request: "reminders/save",
    ask: () => ({ ...defaultReminders, time: "18:00" }),
    effect: { changed: { settings: 1 } },
  },
  {
    name: "change a setting",
    request: "settings/save",
    ask: () => ({ theme: "dark" }),
    effect: { changed: { settings: 1 } },
  },
  {
    name: "switch noticing off",
    request: "noticing/switch",
    given: () => ({ ...aNoticedPage, ...noticingOn }),
    ask: () => ({ on: false }),
    effect: { changed: { settings: 1 }, removed: { noticed: 1 } },
  },
  {
    name: "notice only some sites",
    request: "noticing/save",
    ask: () => ({ mode: "only", sites: ["reading.example"] }),
    effect: { changed: { settings: 1 } },
  },
  {
    name: "notice this site, too",
    request: "noticing/site",
    given: () => ({ settings: { ...settings, noticing: { ...defaultNoticing, mode: "only" } } }),
    ask: () => ({ site: "reading.example", on: true }),
    effect: { changed: { settings: 1 } },
  },
  {
    name: "remember no pages any more",
    request: "noticed/remember",
    given: () => aNoticedPage,
    ask: () => ({ on: false }),
    effect: { changed: { settings: 1 }, removed: { noticed: 1 } },
  },
  {
    name: "forget the pages of the week",
    request: "noticed/forget",
    given: () => aNoticedPage,
    ask: () => ({}),
    effect: { removed: { noticed: 1 } },
  },
  {
    name: "be offered noticing",
    request: "noticing/offered",
    ask: () => ({}),
    effect: { changed: { settings: 1 } },
  },
  {
    name: "see the first line of the popup",
    request: "banner/seen",
    given: () => ({ banner: { undoId: "seen", name: "Priya Raman", status: "copied" } }),
    ask: () => ({ undoId: "seen" }),
    effect: { removed: { banner: 1 } },
  },
  {
    name: "open the popup for what the menu began",
    request: "popup/open",
    given: () => ({
      intent: {
        at: aMoment,
        tabId: -1,
        page: null,
        refused: "nothing",
        wasRead: false,
        quote: "",
        purpose: { do: "find", text: "" },
      },
    }),
    ask: () => ({}),
    effect: { removed: { intent: 1 } },
  },
  {
    name: "take back",
    request: "undo/apply",
    given: () => ({
      "contact/Dora Ek": dora,
      "undo/step": {
        id: "step",
        at: aMoment,
        kind: "add",
        changes: [{ key: "contact/Dora Ek", before: null, after: fingerprint(dora) }],
      },
    }),
    ask: () => ({ undoId: "step" }),
    effect: { removed: { contact: 1, undo: 1 } },
  },
  {
    name: "set damaged records aside",
    request: "store/repair",
    given: () => ({ "contact/damaged": { uid: "damaged", fn: 7 } }),
    ask: () => ({}),
    effect: { removed: { contact: 1 } },
  },
  {
    name: "go back to a copy",
    request: "store/restore",
    ask: () => ({ snapshotId: copyId }),
    changesMany: true,
    becomes: async () => copied,
  },
  {
    name: "start again",
    request: "store/reset",
    ask: () => ({ word: "start again" }),
    becomes: async () => ({ "meta/schema": { version: 1 } }),
  },
  {
    name: "save a backup file",
    request: "backup/mark",
    given: () => ({ backup: null }),
    ask: () => ({ as: "saved" }),
    effect: { added: { backup: 1 } },
  },
  {
    name: "restore a backup",
    request: "backup/restore",
    ask: () => ({ text: backupText }),
    changesMany: true,
    becomes: async (records) => {
      const backup = await parseBackup(backupText);
      if (!backup.ok) throw new Error(backup.code);
      const { records: after } = planRestore(new Map(Object.entries(records)), backup.value);
      return Object.fromEntries(after);
    },
  },
];
