import { anArticle } from "../../fakes/people.ts";
import type { Command } from "./command.ts";
import { priya, bo, cleo, entryId, anEntry, draftId, aDraft } from "./records.ts";

/** What is written at length. */
export const acts: readonly Command[] = [
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
];
