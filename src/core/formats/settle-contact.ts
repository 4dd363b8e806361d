import { type Contact, contactLimits } from "../contact/contact.ts";
import { cleanLine, cleanList, cleanNote, uniqueBy } from "./clean-text.ts";
import { readIsoDate } from "./partial-date.ts";
import type { ReadOptions } from "./read-result.ts";
import { readTimestamp } from "./timestamp.ts";
import { isWebAddress, webUrl } from "./web-address.ts";

/**
 * Make a contact that fits `contactSchema` out of what a file said, or null where it names nobody.
 *
 * Every format ends here, so this is the one border of trust for imports: hidden characters go, lengths and counts are
 * capped, e-mails must look like addresses, web addresses must be http or https. A missing name is built from its parts,
 * else the nickname; where there is no e-mail either, from organisation or phone number.
 */
export function settleContact(found: Contact, options: ReadOptions): Contact | null {
  const emails = uniqueBy(
    found.emails.filter(isWhole).map(cleanTyped).filter(isEmail),
    (email) => email.value,
  );
  const tels = uniqueBy(found.tels.map(cleanTyped), (tel) => tel.value);
  const n = {
    family: cleanLine(found.n.family),
    given: cleanLine(found.n.given),
    additional: cleanLine(found.n.additional),
    prefix: cleanLine(found.n.prefix),
    suffix: cleanLine(found.n.suffix),
  };
  const nickname = cleanLine(found.nickname);
  const org = cleanLine(found.org);
  let fn = cleanLine(found.fn) || composeName(n) || nickname;
  if (fn === "" && emails.length === 0) fn = org || tels[0]?.value || "";
  if (fn === "" && emails.length === 0) return null;
  return {
    uid: cleanLine(found.uid) || options.newUid(),
    fn,
    n,
    nickname,
    emails: emails.slice(0, contactLimits.list),
    tels: tels.slice(0, contactLimits.list),
    org,
    title: cleanLine(found.title),
    role: cleanLine(found.role),
    urls: cleanAddresses(found.urls),
    socialProfiles: cleanAddresses(found.socialProfiles.map(wholeAddress)),
    bday: readIsoDate(found.bday),
    anniversaries: cleanAnniversaries(found),
    categories: cleanList(found.categories),
    note: cleanNote(found.note),
    lang: cleanLine(found.lang),
    pronouns: cleanLine(found.pronouns),
    tz: cleanLine(found.tz),
    rev: readTimestamp(found.rev) || options.now,
    interests: cleanList(found.interests),
    expertise: cleanList(found.expertise),
    projects: cleanList(found.projects),
    needs: cleanList(found.needs),
    channel: found.channel,
    rhythm: found.rhythm,
  };
}

/**
 * The parts of a name as one would say it. Chinese, Japanese and Korean names begin with the family and are written
 * without a space.
 */
export function composeName(n: Contact["n"]): string {
  const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
  if (cjk.test(n.family) && cjk.test(n.given)) return n.family + n.given;
  return cleanLine([n.prefix, n.given, n.additional, n.family, n.suffix].filter(Boolean).join(" "));
}

/** Something@somewhere without spaces: enough to tell an address from an Exchange path or a remark. */
function isEmail(email: { readonly value: string }): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(email.value);
}

/** Half an address is a wrong one: what is over the limit is left out, not cut. */
function isWhole({ value }: { readonly value: string }): boolean {
  return value.length <= contactLimits.line;
}

/** A profile's address can be opened as it stands: one that people typed without a scheme gets `https://`. */
function wholeAddress(address: string): string {
  const text = cleanLine(address);
  return webUrl(text) === null || /^https?:/i.test(text) ? address : `https://${text}`;
}

function cleanAddresses(addresses: readonly string[]): string[] {
  return cleanList(addresses.filter((value) => isWhole({ value }))).filter(isWebAddress);
}

function cleanTyped({ value, type }: { readonly value: string; readonly type: string }) {
  return { value: cleanLine(value), type: cleanLine(type.toLowerCase()) };
}

function cleanAnniversaries(found: Contact): Contact["anniversaries"] {
  const dated = found.anniversaries.map(({ date, label }) => ({
    date: readIsoDate(date),
    label: cleanLine(label),
  }));
  return uniqueBy(
    dated.filter(({ date }) => date !== ""),
    ({ date, label }) => `${date} ${label}`,
  ).slice(0, contactLimits.list);
}
