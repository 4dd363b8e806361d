import fc from "fast-check";
import { channelIds, type Contact } from "../../../../src/core/contact/contact.ts";
import { settleContact } from "../../../../src/core/formats/settle-contact.ts";

/** Text as people and mischief write it: separators of every format, quotes, line ends, formulas, other scripts. */
const sign = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."abcXYZ 09") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...",;:\\\"'=+-@|^<>()*.",
      "\n",
      "\t",
      "\\n",
      "é",
      "ß",
      "李",
      "🌻",
      "한",
      "ё",
      "=3D",
    ),
  },
);
const text = fc.array(sign, { maxLength: 90 }).map((signs) => signs.join(""));
const short = fc.array(sign, { maxLength: 20 }).map((signs) => signs.join(""));
const item = short.map((one) => one.replaceAll(":::", ""));
const list = fc.array(item, { maxLength: 4 });
const place = fc.constantFrom("", "work", "home", "mobile", "fax", "pager", "at the lake", "x,y;z");
const email = fc
  .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.constantFrom("example.org", "example.net"))
  .map((parts) => parts.join("@"));
const address = fc
  .tuple(
    fc.constantFrom("https://", "http://", ""),
    fc.stringMatching(/^[a-z]{1,9}$/),
    fc.constantFrom("", "/a,b;c", "/@ann", "?q=1:2"),
  )
  .map(([scheme, host, path]) => `${scheme}${host}.example${path}`);
const profile = fc.oneof(
  address,
  fc.stringMatching(/^[a-z]{3,9}$/).map((name) => `https://www.linkedin.com/in/${name}`),
);
const date = fc.constantFrom("1980-03-22", "--02-29", "2024-02-29", "--12-31", "1604-06-30");

/** A contact as an import or a form would leave it. `rev` has no fraction of a second: vCard 4 has none either. */
export const contact: fc.Arbitrary<Contact> = fc
  .record({
    uid: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    fn: short.map((name) => `A${name}`),
    n: fc.oneof(
      fc.constant({ family: "", given: "", additional: "", prefix: "", suffix: "" }),
      fc.record({
        family: short.map((one) => `F${one}`),
        given: short,
        additional: short,
        prefix: short,
        suffix: short,
      }),
    ),
    nickname: short,
    emails: fc.array(fc.record({ value: email, type: place }), { maxLength: 3 }),
    tels: fc.array(fc.record({ value: fc.stringMatching(/^\+?[0-9 ]{5,12}$/), type: place }), {
      maxLength: 3,
    }),
    org: short,
    title: short,
    role: short,
    urls: fc.array(address, { maxLength: 3 }),
    socialProfiles: fc.array(profile, { maxLength: 3 }),
    bday: fc.oneof(fc.constant(""), date),
    anniversaries: fc.array(
      fc.record({ date, label: fc.constantFrom("anniversary", "", "first day; at work", "Graduation") }),
      { maxLength: 3 },
    ),
    categories: list,
    note: text,
    lang: fc.constantFrom("", "en", "pt-BR"),
    pronouns: fc.constantFrom("", "she/her", "they; them"),
    tz: fc.constantFrom("", "Europe/Berlin"),
    rev: fc.constantFrom("2025-11-01T09:00:00.000Z", "2020-02-29T23:59:59.000Z"),
    interests: list,
    expertise: list,
    projects: list,
    needs: list,
    channel: fc.constantFrom(null, ...channelIds),
    rhythm: fc.constantFrom(null, 1, 30, 3660),
  })
  .map((raw) => settleContact(raw, { now: "2025-11-01T09:00:00.000Z", newUid: () => "never" }))
  .filter((settled) => settled !== null);

/** Several, no two of one uid. */
export const contacts = fc.uniqueArray(contact, { maxLength: 4, selector: ({ uid }) => uid });
