import fc from "fast-check";
import { actIds } from "../../src/core/act/act.ts";
import { occasions } from "../../src/core/act/occasion.ts";
import { recurrenceUnits } from "../../src/core/calendar/recurrence.ts";
import { entryActs } from "../../src/core/journal/entry.ts";
import { siftKinds } from "../../src/core/journal/sift.ts";
import type { ContactChange } from "../../src/core/contact/change.ts";
import { defaultReminders } from "../../src/core/reminder/reminder.ts";
import { channelIds } from "../../src/core/contact/contact.ts";
import { pageKinds, type PagePerson } from "../../src/core/page/page.ts";
import { calendarIds } from "../../src/core/channel/calendar.ts";
import { mailServices, noticingModes, themes } from "../../src/core/settings/settings.ts";
import { undoKinds } from "../../src/core/store/undo.ts";
import type { ContentAsk, ContentRequestName } from "../../src/protocol/content-requests.ts";
import type { Ask, Recipient, RequestName } from "../../src/protocol/requests.ts";
import { contact, contacts } from "../unit/core/formats/arbitrary-contact.ts";
import { anArticle } from "./people.ts";

/** Questions of one name, and whether answering one may change what is stored. */
interface Asking<Asked> {
  readonly writes: boolean;
  readonly ask: fc.Arbitrary<Asked>;
}

const nothing = fc.constant({});
/** Mostly somebody of the golden store, so that questions get past the door. */
const uid = fc.constantFrom("urn:uuid:3f0e", "b", "nobody");
const id = fc.oneof(
  fc.constantFrom(
    "gone",
    "2026-03-02T09:00:00.000Z-1a2b3c4d",
    "2026-03-04T09:00:00.000Z-9c0d1e2f",
    "2026-03-05T09:00:00.000Z-3a4b5c6d",
  ),
  fc.string({ maxLength: 40 }),
);
const tabId = fc.constantFrom(-1, 1, 7);
const url = fc.oneof(
  fc.constantFrom("https://reading.example/bm25", "https://account.example/login"),
  fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((one) => one.length < 1_000),
);
const title = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    "<img onerror=alert(1)>",
    "a\r\nBcc: b@example.org",
    "\u202Egnp.exe",
    "{{x}} $1 $&",
    "half \uD83C",
  ),
);
const person = fc.constantFrom<PagePerson[]>(
  {
    name: "Ana Lind",
    jobTitle: "Engineer",
    org: "",
    description: "",
    urls: ["https://people.example/ana"],
    emails: ["ana@lind.example"],
  },
  { name: "\u202EAna\r\n", jobTitle: "", org: "", description: "", urls: [], emails: ["a\r\nb@c"] },
);
const page = fc
  .record({ kind: fc.constantFrom(...pageKinds), url, title, person: fc.option(person) })
  .map(({ kind, url, title, person }) => ({ ...anArticle(title, { url }), kind, person }));
const aboutSomebody = fc.record({ url, title, person }).map((known) => ({
  ...anArticle("", {}),
  ...known,
  kind: "profile" as const,
}));
const how = fc.oneof(
  fc.constantFrom(...mailServices).map((mail) => ({ mail })),
  fc.constant({ copy: true as const }),
  fc.constantFrom(...channelIds).map((channel) => ({ channel })),
);
const contactChanges: readonly ContactChange[] = [
  { channel: "whatsapp" },
  { categories: ["friends", "Friends"] },
  { interests: ["maps"] },
];
const day = fc.constantFrom("2026-02-28", "2024-02-29", "2027-12-31");
const quote = fc.string({ maxLength: 200 });
const text = fc.string({ maxLength: 80 });
const sift = fc.record({
  query: text,
  kind: fc.option(fc.constantFrom(...siftKinds)),
  uid: fc.option(uid),
  from: fc.option(day),
  to: fc.option(day),
});

/** Every question a page of ours may ask. A request that is added to the protocol does not compile without its own. */
export const asks: { readonly [Name in RequestName]: Asking<Ask<Name>> } = {
  // The popup takes what was begun outside of it, once.
  "popup/open": { writes: true, ask: nothing },
  "banner/seen": { writes: true, ask: fc.record({ undoId: id }) },
  "share/open": {
    writes: true,
    ask: fc.record(
      {
        to: fc.oneof(
          uid.map((uid): Recipient => ({ uid })),
          fc.string({ minLength: 1, maxLength: 40 }).map((name): Recipient => ({ name: `A${name}` })),
        ),
        page,
        tabId,
        quote,
        how,
      },
      { requiredKeys: ["to", "page", "tabId"] },
    ),
  },
  "share/preview": {
    writes: false,
    ask: fc.record(
      { uids: fc.array(uid, { maxLength: 3 }), page, quote },
      { requiredKeys: ["uids", "page"] },
    ),
  },
  "share/reach": {
    writes: true,
    ask: fc.record(
      {
        entryId: id,
        tabId,
        address: fc.oneof(text, fc.constantFrom("a@b.example", "+44 7700 900123", "a@b.example\r\nBcc: c")),
        mail: fc.constantFrom(...mailServices),
      },
      { requiredKeys: ["entryId", "tabId", "address"] },
    ),
  },
  "share/unreached": { writes: false, ask: fc.record({ entryId: id }) },
  "share/continue": { writes: false, ask: fc.record({ entryId: id, tabId }) },
  "share/dismiss": { writes: true, ask: fc.record({ uid, page }) },
  "shelf/keep": {
    writes: true,
    ask: fc.record({ to: uid, page, quote }, { requiredKeys: ["to", "page"] }),
  },
  "shelf/list": { writes: false, ask: fc.record({ uid }) },
  "shelf/remove": { writes: true, ask: fc.record({ uid, ids: fc.array(id, { maxLength: 3 }) }) },
  "shelf/share": { writes: true, ask: fc.record({ uid, tabId, how }, { requiredKeys: ["uid", "tabId"] }) },
  "shelf/agenda": {
    writes: false,
    ask: fc.record(
      { uid, tabId, calendar: fc.constantFrom(...calendarIds) },
      { requiredKeys: ["uid", "tabId"] },
    ),
  },
  "lessons/list": { writes: false, ask: fc.record({ uid }) },
  "lessons/forget": { writes: true, ask: fc.record({ uid, ids: fc.array(id, { maxLength: 2 }) }) },
  "quiet/show": { writes: false, ask: fc.record({ uid }) },
  "quiet/save": {
    writes: true,
    ask: fc.record({
      uid,
      isPaused: fc.boolean(),
      topics: fc.array(
        fc.string({ minLength: 1, maxLength: 20 }).map((topic) => `a${topic}`),
        { maxLength: 3 },
      ),
    }),
  },
  "people/search": {
    writes: false,
    ask: fc.record({ query: text, limit: fc.integer({ min: 1, max: 50 }) }),
  },
  "practice/show": { writes: false, ask: fc.array(uid, { maxLength: 3 }).map((uids) => ({ uids })) },
  "people/prepare": { writes: false, ask: nothing },
  "people/show": { writes: false, ask: fc.record({ uid, page }, { requiredKeys: ["uid"] }) },
  "people/update": {
    writes: true,
    ask: fc.tuple(uid, aboutSomebody).map(([uid, page]) => ({ uid, page })),
  },
  "people/add": { writes: true, ask: fc.record({ page: aboutSomebody }) },
  "contacts/list": { writes: false, ask: nothing },
  "contacts/save": { writes: true, ask: fc.record({ contact, undoId: id }, { requiredKeys: ["contact"] }) },
  "contacts/note": {
    writes: true,
    ask: fc.record({ uid, base: text, note: text, undoId: fc.option(id) }),
  },
  "channel/test": { writes: false, ask: fc.record({ contact, channel: fc.constantFrom(...channelIds) }) },
  "contacts/used": { writes: false, ask: nothing },
  "contacts/delete": { writes: true, ask: fc.record({ uids: fc.array(uid, { maxLength: 2 }) }) },
  "contacts/import": { writes: true, ask: fc.record({ added: contacts, changed: contacts }) },
  "contacts/first": { writes: false, ask: nothing },
  "contacts/rows": { writes: false, ask: fc.record({ from: fc.nat(9), revision: fc.option(text) }) },
  "contacts/read": { writes: false, ask: fc.record({ from: fc.nat(9), revision: fc.option(text) }) },
  "contacts/changes": { writes: false, ask: fc.record({ since: text }) },
  "contacts/show": { writes: false, ask: fc.record({ uid }) },
  "contacts/touched": { writes: false, ask: nothing },
  "contacts/merge": {
    writes: true,
    ask: fc.record({
      keep: uid,
      from: fc.array(uid, { minLength: 1, maxLength: 2 }),
      fromOther: fc.constant([]),
    }),
  },
  "duplicates/list": { writes: false, ask: nothing },
  "duplicates/apart": { writes: true, ask: fc.record({ uids: fc.tuple(uid, uid) }) },
  "contacts/change": {
    writes: true,
    ask: fc.record({
      uids: fc.array(uid, { minLength: 1, maxLength: 2 }),
      change: fc.constantFrom(...contactChanges),
    }),
  },
  "contacts/interests": {
    writes: true,
    ask: fc.record({
      people: fc.array(fc.record({ uid, interests: fc.constant(["glazes", "Kilns"]) }), { maxLength: 2 }),
    }),
  },
  // Held in memory until it is kept.
  "import/begin": { writes: false, ask: nothing },
  "import/add": { writes: false, ask: fc.record({ importId: id, contacts }) },
  "import/keep": { writes: true, ask: fc.record({ importId: id, count: fc.nat(3) }) },
  "today/show": { writes: false, ask: nothing },
  "sitting/list": { writes: false, ask: nothing },
  "review/show": { writes: false, ask: nothing },
  "review/keep": {
    writes: true,
    ask: fc.record({ answers: fc.array(fc.record({ id, words: text }), { maxLength: 2 }), words: text }),
  },
  "today/pass": {
    writes: true,
    ask: fc.record({
      act: fc.constantFrom(...actIds),
      uid,
      how: fc.constantFrom("another" as const, "later" as const, "not-this-kind" as const),
    }),
  },
  "reminders/save": { writes: true, ask: fc.constant(defaultReminders) },
  "reminders/seen": { writes: true, ask: nothing },
  "journal/list": {
    writes: false,
    ask: fc.record({ query: text, limit: fc.integer({ min: 1, max: 5_000 }) }),
  },
  "insights/show": { writes: false, ask: nothing },
  "insights/groups": { writes: false, ask: nothing },
  "journal/find": {
    writes: false,
    ask: fc.record({ sift, from: fc.nat(9), limit: fc.integer({ min: 1, max: 500 }) }),
  },
  "journal/show": { writes: false, ask: fc.record({ id }) },
  "journal/export": { writes: false, ask: fc.record({ sift, before: fc.option(id) }) },
  "journal/save": {
    writes: true,
    ask: fc.record(
      {
        id,
        act: fc.constantFrom(...entryActs),
        uids: fc.array(uid, { maxLength: 2 }),
        on: day,
        words: text,
        page: fc.option(fc.record({ url, title })),
        channel: fc.option(fc.constantFrom(...channelIds)),
      },
      { requiredKeys: ["act", "uids", "on", "words", "page", "channel"] },
    ),
  },
  "journal/reflect": { writes: true, ask: fc.record({ id, words: text }) },
  "journal/delete": { writes: true, ask: fc.record({ id }) },
  "draft/begin": {
    writes: true,
    ask: fc.record(
      {
        act: fc.constantFrom(...actIds),
        uid,
        page: page.map(({ kind, url, title }) => ({ kind, url, title })),
        occasion: fc.constantFrom(...occasions),
        promise: id,
        beside: fc.boolean(),
      },
      { requiredKeys: ["act", "uid"] },
    ),
  },
  "draft/list": { writes: false, ask: nothing },
  "draft/show": { writes: false, ask: fc.record({ id }) },
  "draft/save": {
    writes: true,
    ask: fc.record(
      {
        id,
        answers: fc.dictionary(fc.string({ maxLength: 40 }), text),
        message: text,
        edited: fc.boolean(),
        edition: fc.nat(),
        meeting: fc.option(fc.record({ day, time: fc.constantFrom("", "09:30") })),
        channel: fc.option(fc.constantFrom(...channelIds)),
      },
      { requiredKeys: ["id", "answers", "message", "edited", "edition", "meeting"] },
    ),
  },
  "draft/pair": { writes: true, ask: fc.record({ id, other: fc.option(uid) }) },
  "draft/address": { writes: true, ask: fc.record({ uid, isFormal: fc.boolean() }) },
  "draft/meet": {
    writes: true,
    ask: fc.record({ entryId: id, meeting: fc.record({ day: fc.constant("2027-03-06"), time: text }) }),
  },
  "draft/finish": {
    writes: true,
    ask: fc.record(
      { id, open: fc.boolean(), mail: fc.constantFrom(...mailServices) },
      { requiredKeys: ["id", "open"] },
    ),
  },
  "act/log": {
    writes: true,
    ask: fc.record({
      act: fc.constantFrom(...entryActs),
      uids: fc.array(uid, { minLength: 1, maxLength: 2 }),
      on: day,
      words: text,
    }),
  },
  "act/sent": { writes: true, ask: fc.record({ entryId: id, isSent: fc.boolean() }) },
  "act/heard": {
    writes: true,
    ask: fc.record({
      uid,
      text: text.map((said) => `A ${said}`),
      as: fc.constantFrom("note" as const, "need" as const, "promise" as const),
    }),
  },
  "introduction/answer": { writes: true, ask: fc.record({ promiseId: id, isYes: fc.boolean() }) },
  "introduction/drop": { writes: true, ask: fc.record({ promiseId: id }) },
  "promises/list": { writes: false, ask: nothing },
  "promises/save": {
    writes: true,
    ask: fc.record(
      {
        id,
        uids: fc.array(uid, { maxLength: 2 }),
        what: text.map((what) => `A ${what}`),
        due: fc.option(day),
        repeat: fc.option(
          fc.record({ every: fc.integer({ min: 1, max: 366 }), unit: fc.constantFrom(...recurrenceUnits) }),
        ),
        page: fc.option(page.map(({ kind, url, title }) => ({ kind, url, title }))),
      },
      { requiredKeys: ["uids", "what", "due", "repeat", "page"] },
    ),
  },
  "promises/close": {
    writes: true,
    ask: fc.record({ id, state: fc.constantFrom("done" as const, "let-go" as const), word: text }),
  },
  "promises/snooze": { writes: true, ask: fc.record({ id, until: day }) },
  "promises/reopen": { writes: true, ask: fc.record({ id }) },
  "promises/delete": { writes: true, ask: fc.record({ id }) },
  "draft/discard": { writes: true, ask: fc.record({ id }) },
  "settings/show": { writes: false, ask: nothing },
  "settings/save": {
    writes: true,
    ask: fc.record(
      {
        mail: fc.constantFrom(...mailServices),
        theme: fc.constantFrom(...themes),
        letterKeys: fc.boolean(),
        beside: fc.boolean(),
        offers: fc.array(text, { maxLength: 3 }),
        phrases: fc.dictionary(text, text, { maxKeys: 3 }),
        phoneCountry: fc.constantFrom(null, "GB", "NZ"),
        rhythms: fc.constantFrom([], [{ category: "friends", days: 30, since: "2026-11-20" }]),
        channels: fc.constant([
          { id: "chat", name: "Our chat", template: "https://chat.example/new?to={email}&message={text}" },
        ]),
      },
      { requiredKeys: [] },
    ),
  },
  "noticing/show": { writes: false, ask: nothing },
  "noticing/switch": { writes: true, ask: fc.record({ on: fc.boolean() }) },
  "noticing/save": {
    writes: true,
    ask: fc.record(
      { mode: fc.constantFrom(...noticingModes), sites: fc.array(fc.oneof(fc.domain(), text)) },
      { requiredKeys: [] },
    ),
  },
  "noticing/site": {
    writes: true,
    ask: fc.record({ site: fc.oneof(fc.domain(), text), on: fc.boolean() }),
  },
  "noticed/remember": { writes: true, ask: fc.record({ on: fc.boolean() }) },
  "noticed/forget": { writes: true, ask: nothing },
  "noticing/offered": { writes: true, ask: nothing },
  "undo/apply": { writes: true, ask: fc.record({ undoId: id }) },
  "undo/last": { writes: false, ask: fc.record({ kind: fc.constantFrom(...undoKinds) }) },
  "store/health": { writes: false, ask: fc.record({ again: fc.boolean() }) },
  "store/repair": { writes: true, ask: nothing },
  // One mark, beside the copies: no record changes.
  "store/begin": { writes: false, ask: nothing },
  "store/snapshots": { writes: false, ask: nothing },
  "store/snapshot": { writes: false, ask: fc.record({ snapshotId: id }) },
  "store/restore": { writes: true, ask: fc.record({ snapshotId: id }) },
  "store/reset": { writes: true, ask: fc.record({ word: fc.oneof(text, fc.constant("start again")) }) },
  "backup/print": { writes: false, ask: nothing },
  "backup/due": { writes: false, ask: nothing },
  "backup/mark": {
    writes: true,
    ask: fc.record({ as: fc.constantFrom("saved" as const, "later" as const) }),
  },
  "backup/preview": { writes: false, ask: fc.record({ text: fc.oneof(text, fc.json()) }) },
  "backup/restore": { writes: true, ask: fc.record({ text: fc.oneof(text, fc.json()) }) },
};

export const requestNames = Object.keys(asks) as RequestName[];

/** The same for the tiny set that a script in a page may ask. A page that would help somebody is remembered for a week. */
export const contentAsks: { readonly [Name in ContentRequestName]: Asking<ContentAsk<Name>> } = {
  "page/permit": { writes: false, ask: fc.record({ at: url, moved: fc.boolean() }) },
  "page/noticed": {
    writes: true,
    ask: fc.record({ at: url, page: fc.oneof(page, fc.constant("private"), fc.anything()) }),
  },
};
