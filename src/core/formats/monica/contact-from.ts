import * as v from "valibot";
import { type Contact, emptyContact } from "../../contact/contact.ts";
import { profileFromUser, profileService } from "../profile-address.ts";
import { webUrl } from "../web-address.ts";
import { type Resource, textOf, valuesOf } from "./resource.ts";

/** The instance's kinds of contact fields, by uuid. */
export type Kinds = ReadonlyMap<string, Resource["properties"]>;

/** A contact as Monica has it; not settled yet. */
export function contactFrom({ uuid, updated_at, properties, data }: Resource, kinds: Kinds): Contact {
  const text = (name: string): string => textOf(properties[name]);
  const found: Contact = {
    ...emptyContact(uuid, updated_at),
    n: {
      family: text("last_name"),
      given: text("first_name"),
      additional: text("middle_name"),
      prefix: "",
      suffix: "",
    },
    nickname: text("nickname"),
    title: text("job"),
    org: text("company"),
    bday: dayOf(properties["birthdate"]),
    categories: Array.isArray(properties["tags"]) ? properties["tags"].map(textOf) : [],
    rhythm: rhythmOf(properties["stay_in_touch_frequency"]),
  };
  for (const field of valuesOf(data, "contact_field")) {
    putField(found, textOf(field.properties["data"]), kinds.get(textOf(field.properties["type"])) ?? {});
  }
  const met = dayOf(properties["first_met_date"]);
  found.note = [
    text("description"),
    ...valuesOf(data, "note").map((note) => textOf(note.properties["body"])),
    text("food_preferences") && `food: ${text("food_preferences")}`,
    met && `first met: ${met}`,
  ]
    .filter((part) => part.trim() !== "")
    .join("\n\n");
  return found;
}

/** An e-mail, a phone number, or what somebody is called on a service; of a service nobody knows, a name alone leads nowhere. */
function putField(found: Contact, value: string, kind: Resource["properties"]): void {
  if (value.trim() === "") return;
  const [type, protocol, name] = ["type", "protocol", "name"].map((part) => textOf(kind[part]).toLowerCase());
  if (type === "email" || protocol === "mailto:" || (type === "" && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)))
    found.emails.push({ value: value.replace(/^mailto:/i, ""), type: "" });
  else if (type === "phone" || protocol === "tel:")
    found.tels.push({ value: value.replace(/^tel:/i, ""), type: "" });
  else if (webUrl(value) !== null)
    (profileService(value) === "" ? found.urls : found.socialProfiles).push(value);
  // WhatsApp is reached by number.
  else if (/^\+?[\d\s().-]{7,}$/.test(value)) found.tels.push({ value, type: "mobile" });
  else {
    const profile = profileFromUser(name ?? "", value);
    if (profile !== "") found.socialProfiles.push(profile);
  }
}

/** `{ date, is_year_unknown, is_age_based }`. A birthday worked out from an age has no day that is anybody's. */
function dayOf(date: unknown): string {
  const read = v.safeParse(
    v.object({
      date: v.string(),
      is_year_unknown: v.fallback(v.boolean(), false),
      is_age_based: v.fallback(v.boolean(), false),
    }),
    date,
  );
  if (!read.success || read.output.is_age_based) return "";
  const day = /^\d{4}-\d{2}-\d{2}/.exec(read.output.date)?.[0] ?? "";
  return read.output.is_year_unknown && day !== "" ? `-${day.slice(4)}` : day;
}

/** In days, within what a contact can hold. */
function rhythmOf(days: unknown): number | null {
  return typeof days === "number" && Number.isInteger(days) && days >= 1 && days <= 3_660 ? days : null;
}
