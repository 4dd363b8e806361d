import { share } from "../core/act/share";
import type { Page } from "../core/page/page";
import { passedOver } from "./passed-over";
import type { Surroundings } from "./surroundings";

/** The uids of those whom the page would help, best first: whom the popup would suggest. */
export async function helpedBy(
  { store, library }: Pick<Surroundings, "store" | "library">,
  page: Page,
): Promise<readonly string[]> {
  const [index, exclude] = await Promise.all([
    library.index(),
    store.read((transaction) => passedOver(transaction, page.url)),
  ]);
  return share.suggest({ page, index, person: null, exclude }).map(({ uid }) => uid);
}
