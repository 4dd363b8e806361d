import type { CodePage } from "../guess-code-page.ts";
import type { Unreadable } from "../read-result.ts";
import { contentLines } from "./content-lines.ts";
import { parseProperty, type Property } from "./property.ts";

/** One card: its properties in order, without BEGIN and END, and the line of its BEGIN. */
export interface Card {
  readonly line: number;
  readonly properties: readonly Property[];
}

/** Values nobody reads here: pictures, sounds and keys can be megabytes. Their text is dropped at once. */
const bulky = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-MS-OL-DESIGN)[;:]/i;

/**
 * The cards of a file, and the places outside of any.
 *
 * A card inside a card is somebody's assistant (`AGENT`, vCard 2.1 and 3.0) and is skipped; any other BEGIN means that
 * the END of the card before is missing. A card that the file's end cuts off is given, and reported as well.
 *
 * @param likely The code page of lines that name none, where each character of `text` stands for a byte (see `decodeText`);
 *   null where it does not.
 */
export function* cards(text: string, likely: CodePage | null): Generator<Card | Unreadable, void, void> {
  let card: { line: number; properties: Property[] } | null = null;
  let agents = 0;
  let strayLine = 0;
  for (const { line, text: content } of contentLines(text)) {
    if (card !== null && /^(?:[\w-]+\.)?AGENT[^:]*:\s*BEGIN\s*:\s*VCARD\s*$/i.test(content)) {
      card.properties.push(agent);
      agents++;
      continue;
    }
    const border = /^(?:[\w-]+\.)?(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(content.trim())?.[1]?.toUpperCase();
    if (border === "BEGIN") {
      strayLine = 0;
      if (card !== null && opensAgent(card.properties)) {
        agents++;
        continue;
      }
      if (card !== null) yield card;
      card = { line, properties: [] };
      agents = 0;
    } else if (border === "END" && card !== null) {
      if (agents > 0) {
        agents--;
        if (agents === 0) card.properties.pop();
        continue;
      }
      yield card;
      card = null;
    } else if (card === null) {
      // One report for a run of stray lines, at its first.
      if (strayLine === 0) yield { line, reason: "outside-card" };
      strayLine = line;
    } else if (agents === 0 && !bulky.test(content)) {
      const property = parseProperty(content, likely);
      if (property !== null) card.properties.push(property);
    }
  }
  if (card !== null) {
    yield card;
    yield { line: card.line, reason: "cut-off" };
  }
}

/** Stands for somebody's assistant until their card ends. */
const agent: Property = { group: "", name: "AGENT", parameters: new Map(), value: "" };

/** The property before this line is an AGENT without a value: the card that follows is its value. */
function opensAgent(properties: readonly Property[]): boolean {
  const last = properties.at(-1);
  return last?.name === "AGENT" && last.value.trim() === "";
}
