import type { ToldEntry } from "../../journal/told";

/** What of a journal is in words, already in the user's language. */
export interface JournalWords {
  readonly title: string;
  /** "November 2026" */
  month(at: string): string;
  /** "3 Nov 2026" */
  day(at: string): string;
  /** "Shared with Priya Raman" */
  entry(entry: ToldEntry): string;
  /** "What came of it" */
  readonly outcome: string;
}

/** The journal to read: a heading for each month, an entry a list item, newest first (CommonMark 0.31). */
export function printJournalMarkdown(entries: readonly ToldEntry[], words: JournalWords): string {
  const lines = [`# ${plain(words.title)}`];
  let month = "";
  for (const entry of entries) {
    const { at, page, words: said, reflection } = entry;
    const its = words.month(at);
    if (its !== month) lines.push("", `## ${plain(its)}`, "");
    month = its;
    const about = page === null ? "" : ` — ${linkTo(page)}`;
    lines.push(`- **${plain(words.day(at))}** ${plain(words.entry(entry))}${about}`);
    if (said.trim() !== "") lines.push("", ...quoted(said), "");
    if (reflection && reflection.words.trim() !== "")
      lines.push("", `  ${plain(words.outcome)}:`, "", ...quoted(reflection.words), "");
  }
  return `${lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

/** Somebody's words as they stand, line for line, below the list item. */
function quoted(text: string): string[] {
  const lines = text.split(/\r\n?|\n/);
  return lines.map((line, at) => `  > ${plain(line)}${at < lines.length - 1 && line !== "" ? "\\" : ""}`);
}

function linkTo({ title, url }: { title: string; url: string }): string {
  const text = plain(title || url);
  // Only addresses of the web become links; in angle brackets nothing but these ends one.
  return /^https?:\/\//i.test(url) ? `[${text}](<${url.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)` : text;
}

/** Text as text: every character that means something to Markdown, or to HTML in it, stands for itself. */
function plain(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, " ").replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}
