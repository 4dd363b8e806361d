import { plainText } from "../page/plain-text";

/** The longest passage that a draft quotes, in UTF-16 code units. */
export const passageLimit = 1_000;

/** Lines looked at: a selection may be a whole book. */
const linesLookedAt = 200;

/** What was selected on a page, as it may be quoted: line by line, without control characters, empty lines folded. */
export function passageFrom(selected: string | undefined): string {
  const lines = (selected ?? "").slice(0, passageLimit * 8).split(/\r\n?|[\n\u2028\u2029]/, linesLookedAt);
  const text = lines
    .map((line) => plainText(line, passageLimit * 2))
    .filter(Boolean)
    .join("\n");
  return text.length <= passageLimit ? text : `${withoutHalf(text.slice(0, passageLimit - 1))}…`;
}

/** Not half a character at the end. */
function withoutHalf(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "").trimEnd();
}
