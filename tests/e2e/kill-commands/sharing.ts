import { aMoment } from "../../fakes/people.ts";
import type { Command } from "./command.ts";
import {
  priya,
  bo,
  cleo,
  fresh,
  freshArticle,
  entryId,
  keptUrl,
  anEntry,
  aLesson,
  shelfOf,
  shared,
} from "./records.ts";

/** What is shared, kept for somebody, or not for them. */
export const sharing: readonly Command[] = [
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
];
