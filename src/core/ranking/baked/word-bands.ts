import { termsOf } from "../terms.ts";
import { wordBands } from "../word-frequency.ts";

const bands = wordBands.map((band) => termsOf(band.replace(/\s+/g, " "), "en"));

/** The words that are in every text, folded. */
export const everywhere: string = [...new Set(bands[0]?.map(({ folded }) => folded))].join(" ");

/** The stems of the further bands, a line each, the commonest first. */
export const stemsByBand: string = bands
  .slice(1)
  .map((band) => [...new Set(band.map(({ stem }) => stem))].join(" "))
  .join("\n");
