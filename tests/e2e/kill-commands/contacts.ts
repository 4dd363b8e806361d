import { fingerprint } from "../../../src/core/store/undo.ts";
import { aMoment, anArticle } from "../../fakes/people.ts";
import type { Records, Command } from "./command.ts";
import {
  priya,
  cleo,
  dora,
  under,
  fresh,
  entryId,
  anEntry,
  shelfOf,
  keptFor,
  aPromise,
  manyPeople,
  imported,
} from "./records.ts";

/** Who is added, changed, put together and let go. */
export const contacts: readonly Command[] = [
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
];
