import { families as books } from "./books";
import { families as courses } from "./courses";
import { families as events } from "./events";
import { families as jobs } from "./jobs";
import { families as videoServices } from "./video-services";
import type { Family } from "./family";
import { matches } from "./family";
import { families as linkedin } from "./linkedin";
import { families as readable } from "./list";

/**
 * All families, for pages known by their address alone. Those added here declare themselves well where they can be read
 * (JSON-LD, Open Graph), or are never read (LinkedIn): the script in the page does not carry them.
 */
export const allFamilies: readonly Family[] = [
  ...videoServices,
  ...books,
  ...courses,
  ...events,
  ...jobs,
  ...linkedin,
  ...readable,
];

/** The family an address belongs to, or undefined. */
export function familyByAddress(url: URL): Family | undefined {
  return allFamilies.find((family) => matches(family, url));
}
