import * as v from "valibot";
import { browser } from "../browser/api";
import type { Handlers } from "../browser/messages";
import type { ActId } from "../core/act/act";
import { shareDraft } from "../core/act/share";
import { suggest } from "../core/act/suggest";
import type { Contact } from "../core/contact/contact";
import { findPerson } from "../core/contact/from-page";
import { bannerSchema } from "../core/journal/banner";
import { shareableKinds, type Page } from "../core/page/page";
import { pageTopics } from "../core/ranking/page-topics";
import { prefixes, singletons } from "../core/store/keys";
import type { PopupView, SharingView } from "../protocol/views";
import { entryView, lastEntries } from "./entries";
import { takeIntent, intentView } from "./intent";
import { clearKept } from "./intent-badge";
import { passedOver } from "./passed-over";
import { personView } from "./people";
import { readTab, type TabReading } from "./read-tab";
import { inForce } from "./noticing-script";
import { settingsIn } from "./settings";
import { readThings } from "./shelf-things";
import type { Surroundings } from "./surroundings";

/** How many suggestions the popup gets; it shows the first few and the rest behind "More people". */
const suggestionLimit = 20;
const recentLimit = 6;

/** The toolbar was clicked: read the page in front and say what could be done for whom. */
export function createPopup(surroundings: Surroundings): Pick<Handlers, "popup/open"> {
  const { store, library, phrases } = surroundings;
  return {
    "popup/open": {
      ask: v.object({}),
      async answer() {
        const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
        const intent = await takeIntent(surroundings, tab);
        const tabId = intent?.tabId ?? tab?.id ?? browser.tabs.TAB_ID_NONE;
        const [{ page, wasRead }, contacts, index] = await Promise.all([
          intent ?? (tab ? readTab(tab) : unread),
          library.contacts(),
          library.index(),
        ]);
        const kept = await store.read(async (transaction) => ({
          settings: await settingsIn(transaction),
          banner: v.safeParse(bannerSchema, await transaction.get(singletons.banner)),
          entries: await lastEntries(transaction, 40),
          shelf: page === null ? [] : readThings((await transaction.list(prefixes.shelf)).values()),
          exclude: page === null ? new Set<string>() : await passedOver(transaction, page.url),
        }));
        const person = page?.person ? findPerson(page.person, page.url, contacts.values()) : null;
        const offers = page === null ? [] : suggest({ page, index, person, exclude: kept.exclude });
        const sharing = offers.filter(({ act }) => act === "share").slice(0, suggestionLimit);
        const people = sharing.flatMap(({ uid, evidence }) => {
          const contact = contacts.get(uid);
          return contact ? [{ contact, evidence }] : [];
        });
        const cards = await library.cards(people.map(({ contact }) => contact));
        const suggestions = people.flatMap(({ contact, evidence }, at): SharingView[] => {
          const card = cards[at];
          const draft = page && shareDraft(contact, page, evidence, phrases);
          if (!card || !draft) return [];
          const preview = { subject: draft.subject, opening: draft.body.split("\n", 1)[0] ?? "" };
          return [{ ...card, evidence, preview }];
        });
        const suggested = new Set(sharing.map(({ uid }) => uid));
        const recent = [...new Set(kept.entries.flatMap(({ uids }) => uids))]
          .filter((uid) => !suggested.has(uid))
          .flatMap((uid): Contact[] => {
            const contact = contacts.get(uid);
            return contact ? [contact] : [];
          })
          .slice(0, recentLimit);
        const acts = offers.filter((offer) => offer.uid === person?.uid).map(({ act }): ActId => act);
        // Said in words now.
        void clearKept(tabId);
        return {
          mode: intent?.refused ?? modeOf(page),
          tabId,
          page: page?.kind === "private" ? null : page,
          wasRead,
          suggestions,
          keptFor: kept.shelf.flatMap((thing) => (thing.page.url === page?.url ? [thing.uid] : [])),
          person: person && (await personView(surroundings, person, acts, kept.entries)),
          recent: await library.cards(recent),
          topics: page === null ? [] : pageTopics(page),
          banner: kept.banner.success ? kept.banner.output : null,
          intent: intent && (await intentView(surroundings, intent)),
          lastActs: kept.entries.slice(0, 3).map(entryView),
          contactCount: contacts.size,
          mail: kept.settings.mail,
          noticing: await inForce(kept.settings.noticing),
        };
      },
    },
  };
}

const unread: TabReading = { page: null, wasRead: false };

function modeOf(page: Page | null): PopupView["mode"] {
  if (page === null) return "nothing";
  if (page.kind === "private") return "private";
  if (page.kind === "profile" && page.person) return "person";
  return shareableKinds.has(page.kind) ? "share" : "other";
}
