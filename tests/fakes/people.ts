import { emptyContact, type Contact } from "../../src/core/contact/contact";
import { splitName } from "../../src/core/contact/names";
import { emptyPage, type Page } from "../../src/core/page/page";

/** A moment for everything that needs one. */
export const aMoment = "2026-03-02T09:00:00.000Z";

/** Somebody by this name, with whatever else the sentence needs. The uid is the name, so that tests read. */
export function someone(fn: string, known: Partial<Contact> = {}): Contact {
  return { ...emptyContact(fn, aMoment), fn, n: splitName(fn), ...known };
}

/** Their one e-mail address. */
export const at = (value: string): Contact["emails"] => [{ value, type: "" }];

/** An article by this title. */
export function anArticle(title: string, known: Partial<Page> = {}): Page {
  return { ...emptyPage("article", "https://reading.example/article", title), language: "en", ...known };
}
