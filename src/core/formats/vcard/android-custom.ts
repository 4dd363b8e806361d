import type { Contact } from "../../contact/contact.ts";
import { withoutStandIn, readIsoDate } from "../partial-date.ts";
import { splitValue } from "./escape.ts";

/**
 * What Android keeps of a person that vCard 2.1 has no word for: `vnd.android.cursor.item/nickname;Annie;1;;…`. The kind, the
 * value, the number of its label (0: the label's own words come next) — `ContactsContract.CommonDataKinds`.
 */
export function putAndroidCustom(found: Contact, value: string): void {
  const [kind = "", text = "", type = "", label = ""] = splitValue(value, ";").map((part) => part.trim());
  if (text === "") return;
  if (kind.endsWith("/nickname")) found.nickname ||= text;
  if (!kind.endsWith("/contact_event")) return;
  const date = withoutStandIn(readIsoDate(text));
  if (date === "") return;
  if (type === "3") found.bday ||= date;
  else found.anniversaries.push({ date, label: type === "1" ? "anniversary" : label });
}
