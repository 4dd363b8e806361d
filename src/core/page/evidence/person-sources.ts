import type { Facts } from "../facts";
import type { Family } from "../families/family";
import type { Titles } from "../fields/title";
import type { Head } from "./head";
import type { Thing } from "./thing";

/** What the question whose page it is is answered from. */
export interface PersonSources {
  readonly url: URL;
  readonly head: Head;
  readonly things: readonly Thing[];
  readonly titles: Titles;
  readonly siteNames: readonly string[];
  readonly facts: Facts;
  readonly family: Family | undefined;
  /** The text of a representative h-card's name, or "". */
  readonly cardName: string;
}
