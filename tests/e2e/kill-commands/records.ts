import { printBackup } from "../../../src/core/formats/backup.ts";
import type { Contact } from "../../../src/core/contact/contact.ts";
import { defaultNoticing, defaultSettings } from "../../../src/core/settings/settings.ts";
import { fingerprint } from "../../../src/core/store/undo.ts";
import { aMoment, anArticle, at, someone } from "../../fakes/people.ts";
import type { Records } from "./command.ts";

export const settings = { ...defaultSettings, theme: "light" };
export const priya = someone("Priya Raman", {
  emails: at("priya@raman.example"),
  interests: ["search engines"],
});
export const bo = someone("Bo Berg");
export const cleo = someone("Cleo Duarte");
export const dora = someone("Dora Ek");

/** What lies there before every command: people, settings, and nothing waiting. */
export const base = (records: Records): Records => ({
  ...under(records, "draft/"),
  // What pages of the week left; it is in no copy.
  ...under(records, "noticed/"),
  // What is kept for somebody goes where they go: left over, it would be more than a command says.
  ...under(records, "shelf/"),
  ...under(records, "apart/"),
  // Paused already, nothing would be added.
  ...under(records, "quiet/"),
  // As with steps: of the same person the oldest lessons make room.
  ...under(records, "lesson/"),
  // Far from the number at which old steps are forgotten: then every step that goes is one that was meant.
  ...Object.fromEntries(
    Object.keys(records)
      .filter((key) => key.startsWith("undo/"))
      .slice(0, -20)
      .map((key) => [key, null]),
  ),
  "contact/Priya Raman": priya,
  settings,
  banner: null,
  intent: null,
});

/** Everything below the prefix, to be taken away. */
export const under = (records: Records, prefix: string): Records =>
  Object.fromEntries(
    Object.keys(records)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key, null]),
  );

/** A text that no other state of the records has. */
export const fresh = (records: Records): string => fingerprint(Object.entries(records));
export const freshArticle = (records: Records) =>
  anArticle("An article", { url: `https://reading.example/${fresh(records)}` });

export const entryId = `${aMoment}-0000bobo`;
export const keptUrl = "https://reading.example/kept";
export const anEntry = (status: string) => ({
  id: entryId,
  at: aMoment,
  act: "share",
  uids: [bo.uid],
  names: [bo.fn],
  page: { kind: "article", url: keptUrl, title: "Kept" },
  channel: "copy",
  words: "Kept",
  status,
});
export const aLesson = {
  id: entryId,
  uid: priya.uid,
  at: aMoment,
  says: "shared",
  title: "Kept",
  topics: [],
  stems: [],
  weights: [],
};
export const shelfOf = (uid: string): Records => {
  const page = { kind: "article", url: keptUrl, title: "Kept" };
  return { [`shelf/${encodeURIComponent(uid)}/${aMoment}-0000kept`]: thing(uid, page) };
};
export const thing = (uid: string, page: object) => ({
  id: `${aMoment}-0000kept`,
  uid,
  at: aMoment,
  page,
  quote: "",
});
export const keptFor = (contact: Contact): Records => ({
  [`contact/${contact.uid}`]: contact,
  ...shelfOf(contact.uid),
});
export const draftId = `${aMoment}-000draft`;
export const aDraft = {
  [`draft/${draftId}`]: {
    id: draftId,
    act: "recommend",
    uid: priya.uid,
    at: aMoment,
    answers: { strength: "She listens." },
    message: "",
    edited: false,
  },
};
export const aNoticedPage: Records = {
  [`noticed/${encodeURIComponent(keptUrl)}`]: {
    at: aMoment,
    kind: "article",
    url: keptUrl,
    title: "Kept",
    readers: [{ uid: priya.uid, evidence: [] }],
  },
};
export const noticingOn: Records = { settings: { ...settings, noticing: { ...defaultNoticing, on: true } } };
export const promiseId = `${aMoment}-000promise`;
export const aPromise = (known: object = {}): Records => ({
  "contact/Cleo Duarte": cleo,
  [`promise/${promiseId}`]: {
    id: promiseId,
    at: aMoment,
    uids: [priya.uid, cleo.uid],
    names: [priya.fn, cleo.fn],
    what: "send her the slides",
    due: "2026-03-09",
    snoozed: null,
    repeat: null,
    page: null,
    state: "open",
    closedAt: null,
    word: "",
    ...known,
  },
});
export const introduction = { introduction: { first: "asked", second: "to-ask", answers: {} } };
export const onePromise = { changed: { promise: 1 }, added: { undo: 1 } };
export const manyPeople = Array.from({ length: 50 }, (_, number) =>
  someone(`Person ${number}`, { uid: `imported ${number}`, note: "x".repeat(2_000) }),
);
export const imported = (records: Records): string[] =>
  Object.keys(records).flatMap((key) => /^contact\/(imported .*)$/.exec(key)?.[1] ?? []);

/** A copy from far in the future, so that it is never the oldest. */
export const copyId = "2999-01-01T00:00:00.000Z-0-copy";
export const copied: Records = { "contact/Priya Raman": priya, "meta/schema": { version: 1 } };
/** What the second database holds for it. */
export const aCopy: Records = {
  [`head/${copyId}`]: {
    id: copyId,
    at: "2999-01-01T00:00:00.000Z",
    reason: "restore",
    schema: 1,
    size: 2,
    mark: "-",
  },
  [`copy/${copyId}`]: Object.entries(copied),
};
export const backupText = printBackup(
  new Map<string, unknown>([
    ["contact/Priya Raman", priya],
    ["contact/Dora Ek", dora],
    ["meta/schema", { version: 1 }],
    ["settings", settings],
  ]),
  aMoment,
);

/** What sharing leaves, whoever it is with. */
export const shared = { journal: 1, shared: 1, lesson: 1, undo: 1, banner: 1 };
