import * as v from "valibot";
import type { Handlers } from "../browser/messages";
import { singletons } from "../core/store/keys";
import type { Surroundings } from "./surroundings";

/** The last share, until the popup has told of it. */
export const bannerSchema = v.object({
  undoId: v.string(),
  name: v.string(),
  status: v.picklist(["opened", "copied"]),
});

/** The popup's first line after a share. */
export function createBanner({ store }: Surroundings): Pick<Handlers, "banner/seen"> {
  return {
    "banner/seen": {
      ask: v.object({ undoId: v.string() }),
      answer: ({ undoId }) =>
        store.write(async (transaction) => {
          const banner = v.safeParse(bannerSchema, await transaction.get(singletons.banner));
          if (banner.success && banner.output.undoId === undoId) transaction.delete(singletons.banner);
          return null;
        }),
    },
  };
}
