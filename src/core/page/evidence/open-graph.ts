import type { Clue } from "../clue";
import type { PageKind } from "../page";
import type { Head } from "./head";

/** `og:type` values (ogp.me, and the older ones still in use); `website` says nothing. */
const kinds: readonly (readonly [type: RegExp, kind: PageKind, weight: number])[] = [
  [/^article$|^(?:blog|news|post|story|recipe)$/, "article", 2.5],
  [/^video/, "video", 5],
  [/^profile$|:(?:author|person)$/, "profile", 4],
  [/^books?[.:]?/, "book", 5],
  [/podcast|^music[.:](?:radio_station|episode)|audio|soundcloud:sound/, "podcast", 4],
  [/^event/, "event", 4],
  [/course$/, "course", 5],
  [/^(?:software|object)$|application|repository/, "tool", 1.5],
  [/^(?:product|restaurant|company|business|hotel|place|city|group)/, "other", 1],
];

/** What `og:type` and the article's own properties say. Many sites call every page of theirs an article: hence 2.5. */
export function openGraphClues(head: Head): readonly Clue[] {
  const clues: Clue[] = [];
  const type = head.meta("og:type").toLowerCase();
  const row = kinds.find(([types]) => types.test(type));
  // Many sites call every page of theirs an article: it tells what is made to be read, not what it is.
  if (row)
    clues.push({
      kind: row[1],
      weight: row[2],
      why: `og:type=${type.slice(0, 40)}`,
      shape: row[1] === "article",
    });
  if (publishedOn(head))
    clues.push({ kind: "article", weight: 1.5, why: "publication date in the head", shape: true });
  if (head.meta("og:video", "og:video:url", "twitter:player") && /^(?:video|$)/.test(type))
    clues.push({ kind: "video", weight: 1, why: "og:video" });
  return clues;
}

function publishedOn(head: Head): string {
  return head.meta(
    "article:published:time",
    "article:published",
    "parsely-pub-date",
    "datepublished",
    "pubdate",
    "publishdate",
    "sailthru:date",
  );
}

/** Whether the head calls the page an article or dates it: then its words are what it is about, not what it is. */
export function isDated(head: Head): boolean {
  return publishedOn(head) !== "" || head.meta("og:type").toLowerCase() === "article";
}
