import { aMoment } from "../../fakes/people.ts";
import type { Command } from "./command.ts";
import { priya, bo, entryId, anEntry, promiseId, aPromise, introduction, onePromise } from "./records.ts";

/** What was done, and what was promised. */
export const journal: readonly Command[] = [
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
];
