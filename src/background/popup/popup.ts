import * as v from "valibot";
import { browser } from "../../browser/api";
import type { Handlers } from "../../browser/messages";
import { ranking } from "../../core/act/ranking";
import { sharesOf } from "../../core/act/share";
import type { Contact } from "../../core/contact/contact";
import { findPerson, personKeys } from "../../core/contact/from-page";
import { bannerSchema } from "../../core/journal/banner";
import type { JournalEntry } from "../../core/journal/entry";
import { shareableKinds, type Page, type PagePerson } from "../../core/page/page";
import { contactsIn } from "../../core/ranking/contact-index";
import { pageTopics } from "../../core/ranking/page-topics";
import { prefixes, singletons } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";
import type { PopupView, SharingView } from "../../protocol/views";
import { entryView, lastEntries } from "../memory/entries";
import { takeIntent, intentView } from "../shortcuts/intent";
import { clearKept } from "../noticing/badge";
import { contactIn, type Beside, type Library } from "../memory/library";
import { pageActs } from "../page/page-acts";
import { passedOver, pausedBy, quietWishes } from "../memory/passed-over";
import { personView } from "../contacts/people";
import { readTab, type TabReading } from "../page/read-tab";
import { inForce } from "../noticing/noticing-script";
import { settingsIn } from "../settings";
import { sharingView } from "../sharing/sharing-views";
import { readThings, shelfCountsOf } from "../memory/shelf-things";
import { topicOffer } from "../page/topic-offer";
import type { Surroundings } from "../surroundings";

/** How many suggestions the popup gets; it shows the first few and the rest behind "More people". */
const suggestionLimit = 20;
const recentLimit = 6;
const entriesLooked = 40;
/** Some whom an act was for may be gone since. */
const recentLooked = 4 * recentLimit;

/** The toolbar was clicked: read the page in front and say what could be done for whom. */
export function createPopup(surroundings: Surroundings): Pick<Handlers, "popup/open"> {
  const { store, library, learning, now } = surroundings;
  let changes = 0;
  store.onChange((keys) => {
    // What the popup was opened for goes as it opens.
    if (keys.some((key) => key !== singletons.intent) || keys.length === 0) changes += 1;
  });
  return {
    "popup/open": {
      ask: v.object({}),
      async answer() {
        const before = changes;
        // Asked first, and answered while a new worker makes ready for ranking.
        const front = browser.tabs.query({ active: true, lastFocusedWindow: true });
        // What is not of the page is read while the page is; what goes wrong with it is said below.
        const prepared = Promise.all([library.index("to rank"), learning.learned(), store.read(readBeside)]);
        prepared.catch(() => undefined);
        const [tab] = await front;
        // Begun before it is known whether the popup was opened for something else: a new worker has to open the store for
        // that, and the page can be read meanwhile.
        const reading = tab ? readTab(tab) : unread;
        const intent = await takeIntent(surroundings, tab);
        const tabId = intent?.tabId ?? tab?.id ?? browser.tabs.TAB_ID_NONE;
        const { page, wasRead } = intent ?? (await reading);
        const [index, learned, early] = await prepared;
        const kept = changes === before ? early : await store.read(readBeside);
        const exclude =
          page === null
            ? new Set<string>()
            : await store.read((transaction) => passedOver(transaction, page, kept.wishes));
        const sharing = sharesOf({ page, index, learned, now: now(), exclude, ranking }).slice(
          0,
          suggestionLimit,
        );
        const suggested = new Set(sharing.map(({ uid }) => uid));
        const recentUids = [...new Set(kept.entries.flatMap(({ uids }) => uids))].filter(
          // Who has this page already is not asked to like it again.
          (uid) => !suggested.has(uid) && !exclude.has(uid),
        );
        const { entries } = kept;
        const paused = pausedBy(kept.wishes);
        const [contacts, acts, person, noticing] = await Promise.all([
          library.find([...suggested, ...recentUids.slice(0, recentLooked)]),
          pageActs(surroundings, { page, index, exclude, entries, paused, beside: kept.beside }),
          page?.person ? personOn(page, page.person, library) : null,
          inForce(kept.settings.noticing),
        ]);
        const people = sharing.flatMap(({ uid, evidence }) => {
          const contact = contacts.get(uid);
          return contact ? [{ contact, evidence }] : [];
        });
        const recent = recentUids
          .flatMap((uid): Contact[] => {
            const contact = contacts.get(uid);
            return contact ? [contact] : [];
          })
          .slice(0, recentLimit);
        const [cards, recentCards, personShown, intentShown] = await Promise.all([
          library.cards(
            people.map(({ contact }) => contact),
            kept.beside,
          ),
          library.cards(recent, kept.beside),
          person && personView(surroundings, person, page, "person"),
          intent && intentView(surroundings, intent),
        ]);
        const suggestions = people.flatMap(({ contact, evidence }, at): SharingView[] => {
          const card = cards[at];
          if (!card || !page) return [];
          return [sharingView({ card, contact, evidence }, page, kept.settings, intent?.quote).person];
        });
        // Said in words now.
        void clearKept(tabId);
        return {
          mode: intent?.refused ?? modeOf(page),
          tabId,
          page: page?.kind === "private" ? null : page,
          wasRead,
          suggestions,
          acts,
          keptFor: kept.shelf.flatMap((thing) => (thing.page.url === page?.url ? [thing.uid] : [])),
          person: personShown,
          recent: recentCards,
          topics: page === null ? [] : pageTopics(page),
          banner: kept.banner,
          offer: kept.offer,
          intent: intentShown,
          lastActs: entries.slice(0, 3).map(entryView),
          contactCount: contactsIn(index),
          mail: kept.settings.mail,
          channels: kept.settings.channels,
          noticing,
          beside: kept.settings.beside,
        };
      },
    },
  };
}

/** What the popup shows and weighs that has nothing to do with the page. */
async function readBeside(transaction: ReadTransaction) {
  const [settings, told, shelf, wishes] = await Promise.all([
    settingsIn(transaction),
    toldIn(transaction),
    transaction.list(prefixes.shelf),
    quietWishes(transaction),
  ]);
  const beside: Beside = { shelves: shelfCountsOf(shelf.keys()), channels: settings.channels };
  return { settings, ...told, shelf: readThings(shelf.values()), wishes, beside };
}

/** The last acts, and what of them the popup begins with. */
async function toldIn(
  transaction: ReadTransaction,
): Promise<{ entries: JournalEntry[] } & Pick<PopupView, "banner" | "offer">> {
  const entries = await lastEntries(transaction, entriesLooked);
  const read = v.safeParse(bannerSchema, await transaction.get(singletons.banner));
  const banner = read.success ? read.output : null;
  const share = entries.find(({ id, act }) => id === banner?.undoId && act === "share");
  const contact = share ? await contactIn(transaction, share.uids[0] ?? "") : null;
  return {
    entries,
    banner,
    offer: contact && share ? await topicOffer(transaction, contact, share.id) : null,
  };
}

const unread: TabReading = { page: null, wasRead: false };

/** The contact whom the page is about. */
async function personOn(page: Page, person: PagePerson, library: Library): Promise<Contact | null> {
  return findPerson(person, page.url, await library.known(personKeys(person, page.url)));
}

function modeOf(page: Page | null): PopupView["mode"] {
  if (page === null) return "nothing";
  if (page.kind === "private") return "private";
  if (page.kind === "profile" && page.person) return "person";
  return shareableKinds.has(page.kind) ? "share" : "other";
}
