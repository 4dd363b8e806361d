import * as v from "valibot";
import { contactLimits } from "../contact/contact";
import { pageLimits, pageSchema } from "../page/page";
import { passageLimit } from "./passage";

/** How long an intent waits for its popup, in milliseconds. A popup opened later is about something else. */
export const intentLasts = 120_000;

const line = v.pipe(v.string(), v.maxLength(contactLimits.line));

/** What the popup is opened for. */
export const purposeSchema = v.variant("do", [
  /** Share the page with this person: something has to be asked first, or copied. */
  v.object({ do: v.literal("share"), uid: line }),
  /** Find somebody, beginning with what was typed elsewhere. */
  v.object({ do: v.literal("find"), text: v.pipe(v.string(), v.maxLength(pageLimits.line)) }),
  /** See whom the page would help. */
  v.object({ do: v.literal("suggest") }),
  /** Write down what was done already, for the person on screen or one to be found. */
  v.object({ do: v.literal("log") }),
  /** See the page as the toolbar button shows it. */
  v.object({ do: v.literal("show") }),
]);

/** Something begun outside the popup (menu, keyboard, address bar) that goes on in it. */
export const intentSchema = v.object({
  /** When it was begun, ISO 8601 in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  tabId: v.number(),
  /** What it is about: the page in the tab, or one that a link leads to. Null: private, or nothing to share. */
  page: v.nullable(pageSchema),
  /** Why there is no page; null where there is one. */
  refused: v.nullable(v.picklist(["private", "nothing"])),
  wasRead: v.boolean(),
  /** The passage that was selected; empty where none was. */
  quote: v.pipe(v.string(), v.maxLength(passageLimit)),
  purpose: purposeSchema,
});

export type Intent = v.InferOutput<typeof intentSchema>;
export type Purpose = Intent["purpose"];

/** Whether it was begun so shortly before `now` that the popup which opens is for it. */
export function isFresh({ at }: Intent, now: string): boolean {
  const age = Date.parse(now) - Date.parse(at);
  return age >= 0 && age <= intentLasts;
}
