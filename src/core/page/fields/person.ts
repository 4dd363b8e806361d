import { stripped } from "../stripped-url";
import type { Card, Facts } from "../facts";
import type { Thing } from "../evidence/thing";
import { addressesOf, firstText, valuesOf } from "../evidence/thing";
import type { PagePerson } from "../page";
import { pageLimits } from "../page";
import { plainText } from "../plain-text";
import { tidyName } from "./person-name";
import { houseIn, postBelow, toldPost } from "./post";
import { sameWords } from "./title";

/** What is known of the person when the page has been read: their name, and where to look for the rest. */
export interface PersonSources {
  readonly facts: Facts;
  /** The representative h-card, if there is one. */
  readonly card: Card | undefined;
  readonly url: string;
  readonly name: string;
  readonly description: string;
  /** The declared Person the page is about, if there is one. */
  readonly declared: Thing | undefined;
  /** The house on whose site the person is one of several; "" on their own site and on services. */
  readonly house: string;
}

/**
 * The person a profile page is about: what is declared, else what stands in so many words beside the name. Nothing is
 * put together: a guess would end up in the address book.
 */
export function readPerson(sources: PersonSources): PagePerson {
  const { facts, card, url, name, description, declared, house } = sources;
  const properties = declared?.properties;
  const below = postBelow(facts.opening, name);
  const told = facts.structure.sample
    .slice(0, 1_500)
    .split(/(?<=[.!?。])\s+/, 8)
    .map((one) => toldPost(one, name))
    .find((one) => one.jobTitle) ?? { jobTitle: "", org: "" };
  const inCard = (name: "jobTitle" | "org" | "note"): string => plainText(card?.[name], pageLimits.line);
  return {
    name: plainText(tidyName(name) || name, pageLimits.line),
    jobTitle:
      firstText(properties, "jobTitle", "hasOccupation", "role") ||
      inCard("jobTitle") ||
      below.jobTitle ||
      told.jobTitle,
    org:
      firstText(properties, "worksFor", "affiliation", "memberOf") ||
      inCard("org") ||
      below.org ||
      told.org ||
      houseIn(facts.tab.split(/\s+[|–—-]\s+/).filter((part) => !sameWords(part, name))) ||
      house,
    description: plainText(
      firstText(properties, "description") || inCard("note") || description,
      pageLimits.description,
    ),
    urls: personUrls(facts, url, properties),
    emails: emails(facts, properties),
  };
}

function personUrls({ meLinks }: Facts, url: string, properties: unknown): string[] {
  const declared = [...addressesOf(properties), ...valuesOf(properties, "sameAs")].filter(
    (one) => typeof one === "string",
  );
  const absolute = [url, ...declared, ...meLinks]
    .filter((one) => URL.canParse(one, url))
    .map((one) => new URL(one, url))
    .filter(({ protocol }) => /^https?:$/.test(protocol))
    .map(stripped);
  return [...new Set(absolute.filter(Boolean))].slice(0, pageLimits.authors);
}

const addressSpec = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/;

/** Addresses the page offers by itself: declared ones, and `mailto:` links if there are few enough to be the person's. */
function emails({ mailLinks: links }: Facts, properties: unknown): string[] {
  const all = [...valuesOf(properties, "email").map(String), ...(links.length <= 3 ? links : [])];
  const plain = all.map((one) =>
    one
      .replace(/^mailto:/i, "")
      .replace(/\?.*$/, "")
      .trim()
      .toLowerCase(),
  );
  return [...new Set(plain.filter((one) => addressSpec.test(one)))].slice(0, pageLimits.authors);
}
