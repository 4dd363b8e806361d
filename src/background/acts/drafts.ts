import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { actIds } from "../../core/act/act";
import { draftSchema, typedSchema, type ActDraft } from "../../core/act/draft";
import { nextStage, notAsked } from "../../core/promise/introduction";
import { matchesFor } from "../../core/act/matches";
import { occasions } from "../../core/act/occasion";
import { channelIdSchema, displayName } from "../../core/contact/contact";
import { isGiven } from "../../core/journal/entry";
import { pageSchema } from "../../core/page/page";
import { draftKey, prefixes, singletons } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";
import type { DraftView, MatchView } from "../../protocol/drafts";
import { openComposer } from "./composer";
import { entryView, lastEntries } from "../memory/entries";
import { contactIn } from "../memory/library";
import { mannerFor } from "./manner";
import { promiseIn } from "../memory/pledges";
import { settingsIn } from "../settings";
import { situationOf } from "../memory/situation";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

const byId = v.object({ id: v.string() });

/** How many people an introduction is offered to. */
const matchesShown = 6;

/** How far back it is looked for what was told somebody before, in entries. */
const entriesLookedAt = 400;

/** The longer acts in the making: a draft is begun once, and kept as it is typed. */
export function createDrafts(
  surroundings: Surroundings,
): Pick<
  Handlers,
  | "draft/begin"
  | "draft/list"
  | "draft/show"
  | "draft/save"
  | "draft/pair"
  | "draft/address"
  | "draft/discard"
> {
  const { store, now, newId } = surroundings;
  return {
    "draft/begin": {
      ask: v.object({
        act: v.picklist(actIds),
        uid: v.string(),
        page: v.exactOptional(v.pick(pageSchema, ["kind", "url", "title"])),
        occasion: v.exactOptional(v.picklist(occasions)),
        promise: v.exactOptional(v.string()),
        beside: v.exactOptional(v.boolean()),
      }),
      async answer(asked) {
        const id = newId();
        const at = now();
        const begun = await store.write(async (transaction) => {
          const fresh = await begin(transaction, asked, id, at);
          const same = (await draftsIn(transaction)).find((draft) => isSame(draft, fresh));
          if (!same) transaction.put(draftKey(id), fresh);
          return same?.id ?? id;
        });
        await openComposer(begun, asked.beside ?? false);
        return { id: begun };
      },
    },

    "draft/list": {
      ask: v.object({}),
      answer: () =>
        store.read(async (transaction) => {
          const drafts = (await draftsIn(transaction)).toSorted((a, b) => b.at.localeCompare(a.at));
          const named = drafts.map(async ({ id, act, uid, other, at }) => {
            const people = [uid, other].filter((one) => one !== null);
            const contacts = await Promise.all(people.map((one) => contactIn(transaction, one)));
            const names = contacts.flatMap((one) => (one ? [displayName(one)] : []));
            return names.length === people.length ? [{ id, act, names, at }] : [];
          });
          return (await Promise.all(named)).flat();
        }),
    },

    "draft/show": { ask: byId, answer: ({ id }) => showDraft(surroundings, id) },

    "draft/save": {
      ask: v.object({
        id: v.string(),
        ...typedSchema.entries,
        channel: v.exactOptional(v.nullable(channelIdSchema)),
      }),
      answer: ({ id, ...typed }) =>
        store.write(async (transaction) => {
          const draft = await draftIn(transaction, id);
          if (draft) transaction.put(draftKey(id), { ...draft, ...typed });
          return null;
        }),
    },

    "draft/pair": {
      ask: v.object({ id: v.string(), other: v.nullable(v.string()) }),
      answer: ({ id, other }) =>
        store.write(async (transaction) => {
          const draft = await draftIn(transaction, id);
          // Once somebody was asked, the two are settled.
          if (draft?.stage === "ask-first" && draft.promise === null && draft.uid !== other) {
            transaction.put(draftKey(id), { ...draft, other });
          }
          return null;
        }),
    },

    "draft/address": {
      ask: v.object({ uid: v.string(), isFormal: v.boolean() }),
      answer: ({ uid, isFormal }) =>
        store.write(async (transaction) => {
          const settings = await settingsIn(transaction);
          const others = settings.formal.filter((one) => one !== uid);
          transaction.put(singletons.settings, { ...settings, formal: isFormal ? [...others, uid] : others });
          return null;
        }),
    },

    "draft/discard": {
      ask: byId,
      async answer({ id }) {
        const undoId = newId();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            transaction.delete(draftKey(id));
          },
          { id: undoId, at: now(), kind: "delete" },
        );
        return { undoId };
      },
    },
  };
}

interface Begun {
  readonly act: ActDraft["act"];
  readonly uid: string;
  readonly page?: ActDraft["page"];
  readonly occasion?: NonNullable<ActDraft["occasion"]>;
  readonly promise?: string;
}

/** A fresh draft. The next step of an introduction takes over what was written for the last one. */
async function begin(
  transaction: ReadTransaction,
  { act, uid, page = null, occasion, promise: promiseId }: Begun,
  id: string,
  at: string,
): Promise<ActDraft> {
  const promise = promiseId === undefined ? null : await promiseIn(transaction, promiseId);
  const stage = act === "introduce" ? nextStage(promise?.introduction ?? notAsked) : null;
  const [first = uid, other = null] = (promise?.introduction && promise.uids) || [];
  return {
    id,
    act,
    uid: first,
    at,
    answers: { ...promise?.introduction?.answers },
    message: "",
    edited: false,
    edition: 0,
    meeting: null,
    other,
    page: page ?? promise?.page ?? null,
    occasion: occasion ?? null,
    stage,
    channel: null,
    promise: promise?.id ?? null,
  };
}

/** Going on with what is there is better than beginning it twice. */
function isSame(a: ActDraft, b: ActDraft): boolean {
  return (
    a.act === b.act &&
    a.uid === b.uid &&
    a.stage === b.stage &&
    a.promise === b.promise &&
    a.page?.url === b.page?.url
  );
}

async function showDraft(surroundings: Surroundings, id: string): Promise<DraftView | null> {
  const { store } = surroundings;
  const found = await store.read(async (transaction) => {
    const draft = await draftIn(transaction, id);
    const contact = draft && (await contactIn(transaction, draft.uid));
    if (!draft || !contact) return null;
    const other = draft.other === null ? null : await contactIn(transaction, draft.other);
    const { mail, channels, phrases, formal } = await settingsIn(transaction);
    const entries = await lastEntries(transaction, entriesLookedAt);
    return { draft, contact, other, settings: { mail, channels, phrases }, formal, entries };
  });
  if (!found) return null;
  const { draft, contact, other, settings, formal, entries } = found;
  const asked = draft.stage === "ask-second" && other ? other : contact;
  const theirs = entries.filter(({ uids, act }) => uids.includes(asked.uid) && isGiven({ act }));
  const told = theirs.find(({ act }) => act === draft.act);
  return {
    draft,
    contact,
    other,
    settings,
    manner: mannerFor(asked, { formal }),
    told: told ? entryView(told) : null,
    last: theirs[0] ? entryView(theirs[0]) : null,
    matches: draft.stage === "ask-first" && !other ? await matchViews(surroundings, contact.uid) : [],
  };
}

/** Whom they could be introduced to. */
async function matchViews(surroundings: Surroundings, uid: string): Promise<MatchView[]> {
  const situation = await situationOf(surroundings, null, null);
  const contact = situation.contacts.get(uid);
  if (!contact) return [];
  const best = matchesFor(contact, situation).slice(0, matchesShown);
  const people = best.flatMap((match) => situation.contacts.get(match.uid) ?? []);
  const cards = await surroundings.library.cards(people);
  return best.flatMap(({ uid: other, about, knows, wanted }) => {
    const person = cards.find((card) => card.uid === other);
    return person ? [{ person, about, knows, wanted }] : [];
  });
}

/** The draft of this id; null where it was finished, discarded or cannot be read. */
export async function draftIn(
  transaction: Pick<ReadTransaction, "get">,
  id: string,
): Promise<ActDraft | null> {
  const draft = v.safeParse(draftSchema, await transaction.get(draftKey(id)));
  return draft.success ? draft.output : null;
}

async function draftsIn(transaction: ReadTransaction): Promise<ActDraft[]> {
  return [...(await transaction.list(prefixes.draft)).values()].flatMap((record) => {
    const draft = v.safeParse(draftSchema, record);
    return draft.success ? [draft.output] : [];
  });
}
