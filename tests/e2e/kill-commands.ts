import type { RequestName } from "../../src/protocol/requests.ts";
import { parseBackup, printBackup } from "../../src/core/formats/backup.ts";
import { planRestore } from "../../src/core/formats/plan-restore.ts";
import type { Contact } from "../../src/core/contact/contact.ts";
import { defaultNoticing, defaultSettings } from "../../src/core/settings/settings.ts";
import { defaultReminders } from "../../src/core/reminder/reminder.ts";
import { fingerprint } from "../../src/core/store/undo.ts";
import { aMoment, anArticle, at, someone } from "../fakes/people.ts";

/** The whole key space as it lies on the disk. */
export type Records = Readonly<Record<string, unknown>>;

/** How many records of each kind were added, changed and taken away. */
export type Difference = Record<"added" | "changed" | "removed", Record<string, number>>;

/** Where something is begun without a page of ours. */
export type Outside = "menu" | "key" | "address bar";

/** One thing that people do and that is stored. */
export interface Command {
  readonly name: string;
  /** The request that it is; null where it is begun outside of our pages. */
  readonly request: RequestName | null;
  /** Where it is begun then. */
  readonly by?: Outside;
  /** What has to be there first besides `base`, put (null: taken away) behind Goodturn's back. */
  readonly given?: (records: Records) => Records;
  /** The question, or what the browser tells in its order, given the records as they are. */
  readonly ask: (records: Records) => unknown;
  /** For an import in parts, as the page does it: what is sent one after the other before `import/keep` is asked. */
  readonly parts?: () => readonly (readonly Contact[])[];
  /** It changes many records at once: struck more often, and by every way in which the page, too, can go. */
  readonly changesMany?: true;
  /** What it does: exactly this many records, or nothing at all. */
  readonly effect?: Partial<Difference>;
  /** For what changes everything: all that is there afterwards. What was there before is in a copy then. */
  readonly becomes?: (records: Records) => Promise<Records>;
}

export const settings = { ...defaultSettings, theme: "light" };
export const priya = someone("Priya Raman", {
  emails: at("priya@raman.example"),
  interests: ["search engines"],
});
const bo = someone("Bo Berg");
const cleo = someone("Cleo Duarte");
const dora = someone("Dora Ek");

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
const under = (records: Records, prefix: string): Records =>
  Object.fromEntries(
    Object.keys(records)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key, null]),
  );

/** A text that no other state of the records has. */
export const fresh = (records: Records): string => fingerprint(Object.entries(records));
const freshArticle = (records: Records) =>
  anArticle("An article", { url: `https://reading.example/${fresh(records)}` });

const entryId = `${aMoment}-0000bobo`;
const keptUrl = "https://reading.example/kept";
const anEntry = (status: string) => ({
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
const aLesson = {
  id: entryId,
  uid: priya.uid,
  at: aMoment,
  says: "shared",
  title: "Kept",
  topics: [],
  stems: [],
  weights: [],
};
const shelfOf = (uid: string): Records => {
  const page = { kind: "article", url: keptUrl, title: "Kept" };
  return { [`shelf/${encodeURIComponent(uid)}/${aMoment}-0000kept`]: thing(uid, page) };
};
const thing = (uid: string, page: object) => ({
  id: `${aMoment}-0000kept`,
  uid,
  at: aMoment,
  page,
  quote: "",
});
const keptFor = (contact: Contact): Records => ({
  [`contact/${contact.uid}`]: contact,
  ...shelfOf(contact.uid),
});
const draftId = `${aMoment}-000draft`;
const aDraft = {
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
const aNoticedPage: Records = {
  [`noticed/${encodeURIComponent(keptUrl)}`]: {
    at: aMoment,
    kind: "article",
    url: keptUrl,
    title: "Kept",
    readers: [{ uid: priya.uid, evidence: [] }],
  },
};
const noticingOn: Records = { settings: { ...settings, noticing: { ...defaultNoticing, on: true } } };
const promiseId = `${aMoment}-000promise`;
const aPromise = (known: object = {}): Records => ({
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
const introduction = { introduction: { first: "asked", second: "to-ask", answers: {} } };
const onePromise = { changed: { promise: 1 }, added: { undo: 1 } };
const manyPeople = Array.from({ length: 50 }, (_, number) =>
  someone(`Person ${number}`, { uid: `imported ${number}`, note: "x".repeat(2_000) }),
);
const imported = (records: Records): string[] =>
  Object.keys(records).flatMap((key) => /^contact\/(imported .*)$/.exec(key)?.[1] ?? []);

/** A copy from far in the future, so that it is never the oldest. */
export const copyId = "2999-01-01T00:00:00.000Z-0-copy";
const copied: Records = { "contact/Priya Raman": priya, "meta/schema": { version: 1 } };
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
const backupText = printBackup(
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

/** Everything that is stored when people do it in pages of ours; a test holds the list against the protocol. */
export const commands: readonly Command[] = [
  {
    name: "share with a contact",
    request: "share/open",
    ask: (records) => ({
      to: { uid: priya.uid },
      page: freshArticle(records),
      tabId: -1,
      how: { copy: true },
    }),
    effect: { added: shared },
  },
  {
    name: "share with somebody new",
    request: "share/open",
    ask: (records) => ({ to: { name: `New ${fresh(records)}` }, page: freshArticle(records), tabId: -1 }),
    effect: { added: { contact: 1, ...shared } },
  },
  {
    name: "choose the mail and share",
    request: "share/open",
    ask: (records) => ({
      to: { uid: priya.uid },
      page: freshArticle(records),
      tabId: -1,
      how: { mail: "gmail" },
    }),
    effect: { added: shared, changed: { settings: 1 } },
  },
  {
    name: "say how somebody is reached",
    request: "share/reach",
    given: () => ({
      "contact/Bo Berg": bo,
      [`journal/${entryId}`]: anEntry("copied"),
      [`undo/${entryId}`]: null,
      [`shared/${encodeURIComponent(keptUrl)}/${encodeURIComponent(bo.uid)}`]: null,
    }),
    ask: () => ({ entryId, tabId: -1, address: "+44 7700 900123" }),
    effect: { changed: { contact: 1, journal: 1 }, added: { shared: 1, undo: 1, banner: 1 } },
  },
  {
    name: "not for them",
    request: "share/dismiss",
    ask: (records) => ({ uid: priya.uid, page: freshArticle(records) }),
    effect: { added: { dismissal: 1, lesson: 1, undo: 1 } },
  },
  {
    name: "forget what a share taught",
    request: "lessons/forget",
    given: () => ({ [`lesson/${encodeURIComponent(priya.uid)}/${entryId}`]: aLesson }),
    ask: () => ({ uid: priya.uid, ids: [entryId] }),
    effect: { removed: { lesson: 1 }, added: { undo: 1 } },
  },
  {
    name: "pause what is suggested for them",
    request: "quiet/save",
    ask: () => ({ uid: priya.uid, isPaused: true, topics: ["politics"] }),
    effect: { added: { quiet: 1, undo: 1 } },
  },
  {
    name: "keep for them",
    request: "shelf/keep",
    ask: (records) => ({ to: priya.uid, page: freshArticle(records) }),
    effect: { added: { shelf: 1, undo: 1 } },
  },
  {
    name: "take off the shelf",
    request: "shelf/remove",
    given: () => ({ "contact/Cleo Duarte": cleo, ...shelfOf(cleo.uid) }),
    ask: () => ({ uid: cleo.uid, ids: [`${aMoment}-0000kept`] }),
    effect: { removed: { shelf: 1 }, added: { undo: 1 } },
  },
  {
    name: "send the shelf together",
    request: "shelf/share",
    given: () => ({
      "contact/Cleo Duarte": cleo,
      ...shelfOf(cleo.uid),
      [`shared/${encodeURIComponent(keptUrl)}/${encodeURIComponent(cleo.uid)}`]: null,
    }),
    ask: () => ({ uid: cleo.uid, tabId: -1, how: { copy: true } }),
    effect: { removed: { shelf: 1 }, added: shared },
  },
  {
    name: "add the person of a profile",
    request: "people/add",
    ask: () => ({
      page: {
        ...anArticle("Ana Lind", { url: "https://people.example/ana", kind: "profile" }),
        person: { name: "Ana Lind", jobTitle: "", org: "", description: "", urls: [], emails: [] },
      },
    }),
    effect: { added: { contact: 1, undo: 1 } },
  },
  {
    name: "edit a contact",
    request: "contacts/save",
    ask: (records) => ({ contact: { ...priya, note: fresh(records) } }),
    effect: { changed: { contact: 1 }, added: { undo: 1 } },
  },
  {
    name: "type a note",
    request: "contacts/note",
    ask: (records) => ({ uid: priya.uid, base: priya.note, note: fresh(records), undoId: null }),
    effect: { changed: { contact: 1 }, added: { undo: 1 } },
  },
  {
    name: "delete a contact and what is kept for them",
    request: "contacts/delete",
    given: () => ({ "contact/Dora Ek": dora, ...shelfOf(dora.uid) }),
    ask: () => ({ uids: [dora.uid] }),
    effect: { removed: { contact: 1, shelf: 1 }, added: { undo: 1 } },
  },
  {
    name: "delete forty people at once and what is kept for them",
    request: "contacts/delete",
    given: () => Object.assign({}, ...manyPeople.slice(0, 40).map(keptFor)) as Records,
    ask: () => ({ uids: manyPeople.slice(0, 40).map(({ uid }) => uid) }),
    changesMany: true,
    effect: { removed: { contact: 40, shelf: 40 }, added: { undo: 1 } },
  },
  {
    name: "import fifty people",
    request: "contacts/import",
    given: (records) => Object.fromEntries(imported(records).map((uid) => [`contact/${uid}`, null])),
    ask: () => ({ added: manyPeople, changed: [] }),
    changesMany: true,
    effect: { added: { contact: 50, undo: 1 } },
  },
  {
    name: "import fifty people in parts",
    request: "import/keep",
    given: (records) => Object.fromEntries(imported(records).map((uid) => [`contact/${uid}`, null])),
    ask: () => ({ count: manyPeople.length }),
    parts: () => [manyPeople.slice(0, 20), manyPeople.slice(20, 40), manyPeople.slice(40)],
    changesMany: true,
    effect: { added: { contact: 50, undo: 1 } },
  },
  {
    name: "take an import back",
    request: "undo/apply",
    given: () => ({
      ...Object.fromEntries(manyPeople.map((one) => [`contact/${one.uid}`, one])),
      "undo/import": {
        id: "import",
        at: aMoment,
        kind: "import",
        changes: manyPeople.map((one) => ({
          key: `contact/${one.uid}`,
          before: null,
          after: fingerprint(one),
        })),
      },
    }),
    ask: () => ({ undoId: "import" }),
    changesMany: true,
    effect: { removed: { contact: 50, undo: 1 } },
  },
  {
    name: "begin a recommendation",
    request: "draft/begin",
    ask: () => ({ act: "recommend", uid: priya.uid }),
    effect: { added: { draft: 1 } },
  },
  {
    name: "type into a draft",
    request: "draft/save",
    given: () => aDraft,
    ask: () => ({ id: draftId, answers: { strength: "She listens, twice." }, message: "", edited: false }),
    effect: { changed: { draft: 1 } },
  },
  {
    name: "finish a recommendation",
    request: "draft/finish",
    given: () => aDraft,
    ask: () => ({ id: draftId, open: false }),
    effect: { removed: { draft: 1 }, added: { journal: 1, undo: 1, banner: 1 } },
  },
  {
    name: "choose after a hello was sent when to meet",
    request: "draft/meet",
    given: () => ({
      "contact/Bo Berg": bo,
      [`journal/${entryId}`]: anEntry("opened"),
      [`undo/${entryId}`]: null,
    }),
    ask: () => ({ entryId, meeting: { day: "2027-03-06", time: "09:45" } }),
    effect: { changed: { journal: 1 }, added: { undo: 1 } },
  },
  {
    name: "discard a draft",
    request: "draft/discard",
    given: () => aDraft,
    ask: () => ({ id: draftId }),
    effect: { removed: { draft: 1 }, added: { undo: 1 } },
  },
  {
    name: "pick the second person of an introduction",
    request: "draft/pair",
    given: () => ({
      "contact/Cleo Duarte": cleo,
      [`draft/${draftId}`]: { ...aDraft[`draft/${draftId}`], act: "introduce", stage: "ask-first" },
    }),
    ask: () => ({ id: draftId, other: cleo.uid }),
    effect: { changed: { draft: 1 } },
  },
  {
    name: "address somebody formally",
    request: "draft/address",
    ask: () => ({ uid: priya.uid, isFormal: true }),
    effect: { changed: { settings: 1 } },
  },
  {
    name: "take over what a profile says now",
    request: "people/update",
    ask: () => ({
      uid: priya.uid,
      page: {
        ...anArticle("Priya Raman", { url: "https://people.example/priya", kind: "profile" }),
        person: { name: priya.fn, jobTitle: "Head", org: "Lantern", description: "", urls: [], emails: [] },
      },
    }),
    effect: { changed: { contact: 1 }, added: { undo: 1 } },
  },
  {
    name: "log an act",
    request: "act/log",
    ask: () => ({ act: "praise", uids: [priya.uid], on: "2026-03-02", words: "Said so at lunch." }),
    effect: { added: { journal: 1, undo: 1 } },
  },
  {
    name: "mend an entry of the journal",
    request: "journal/save",
    given: () => ({ "contact/Bo Berg": bo, [`journal/${entryId}`]: anEntry("copied") }),
    ask: () => ({
      id: entryId,
      act: "praise",
      uids: [bo.uid],
      on: aMoment.slice(0, 10),
      words: "Mended",
      page: null,
      channel: null,
    }),
    effect: { changed: { journal: 1 }, added: { undo: 1 } },
  },
  {
    name: "say what came of it",
    request: "journal/reflect",
    given: () => ({ [`journal/${entryId}`]: anEntry("copied") }),
    ask: () => ({ id: entryId, words: "She wrote back." }),
    effect: { changed: { journal: 1 }, added: { undo: 1 } },
  },
  {
    name: "look back on the week",
    request: "review/keep",
    given: () => ({ [`journal/${entryId}`]: anEntry("copied") }),
    ask: () => ({ answers: [{ id: entryId, words: "She wrote back." }], words: "A good week." }),
    effect: { changed: { journal: 1 }, added: { journal: 1, undo: 1 } },
  },
  {
    name: "delete an entry of the journal",
    request: "journal/delete",
    given: () => ({ [`journal/${entryId}`]: anEntry("copied") }),
    ask: () => ({ id: entryId }),
    effect: { removed: { journal: 1 }, added: { undo: 1 } },
  },
  {
    name: "say that it was sent",
    request: "act/sent",
    given: () => ({ "contact/Bo Berg": bo, [`journal/${entryId}`]: anEntry("opened") }),
    ask: () => ({ entryId, isSent: true }),
    effect: { changed: { journal: 1 } },
  },
  {
    name: "note what was heard",
    request: "act/heard",
    ask: () => ({ uid: priya.uid, text: "She moves to Lisbon.", as: "note" }),
    effect: { changed: { contact: 1 }, added: { undo: 1 } },
  },
  {
    name: "hear a yes to an introduction",
    request: "introduction/answer",
    given: () => aPromise(introduction),
    ask: () => ({ promiseId, isYes: true }),
    effect: onePromise,
  },
  {
    name: "let an introduction go",
    request: "introduction/drop",
    given: () => aPromise(introduction),
    ask: () => ({ promiseId }),
    effect: onePromise,
  },
  {
    name: "promise something",
    request: "promises/save",
    ask: () => ({ uids: [priya.uid], what: "the slides", due: "2026-03-09", repeat: null, page: null }),
    effect: { added: { promise: 1, undo: 1 } },
  },
  {
    name: "keep a promise",
    request: "promises/close",
    given: () => aPromise(),
    ask: () => ({ id: promiseId, state: "done", word: "Sent." }),
    effect: { changed: { promise: 1 }, added: { journal: 1, undo: 1 } },
  },
  {
    name: "put a promise off",
    request: "promises/snooze",
    given: () => aPromise(),
    ask: () => ({ id: promiseId, until: "2026-03-20" }),
    effect: onePromise,
  },
  {
    name: "open a promise again",
    request: "promises/reopen",
    given: () => aPromise({ state: "done", closedAt: aMoment }),
    ask: () => ({ id: promiseId }),
    effect: onePromise,
  },
  {
    name: "delete a promise",
    request: "promises/delete",
    given: () => aPromise(),
    ask: () => ({ id: promiseId }),
    effect: { removed: { promise: 1 }, added: { undo: 1 } },
  },
  {
    name: "put two records of one person together",
    request: "contacts/merge",
    given: () => ({
      ...aPromise({ uids: [dora.uid], names: [dora.fn] }),
      ...keptFor(dora),
      [`journal/${entryId}`]: { ...anEntry("copied"), uids: [dora.uid], names: [dora.fn] },
    }),
    ask: () => ({ keep: cleo.uid, from: [dora.uid], fromOther: [] }),
    changesMany: true,
    effect: {
      changed: { contact: 1, promise: 1, journal: 1 },
      removed: { contact: 1, shelf: 1 },
      added: { shelf: 1, undo: 1 },
    },
  },
  {
    name: "say that two are not the same",
    request: "duplicates/apart",
    given: (records) => under(records, "apart/"),
    ask: () => ({ uids: [cleo.uid, dora.uid] }),
    effect: { added: { apart: 1, undo: 1 } },
  },
  {
    name: "say how several are best reached",
    request: "contacts/change",
    ask: () => ({ uids: [priya.uid], change: { channel: "whatsapp" } }),
    effect: { changed: { contact: 1 }, added: { undo: 1 } },
  },
  {
    name: "say what a few care about",
    request: "contacts/interests",
    given: () => ({ "contact/Cleo Duarte": cleo }),
    ask: () => ({
      people: [
        { uid: priya.uid, interests: ["tides"] },
        { uid: cleo.uid, interests: ["glazes"] },
      ],
    }),
    effect: { changed: { contact: 2 }, added: { undo: 1 } },
  },
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
