import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { bannerSchema } from "../../core/journal/banner";
import { singletons } from "../../core/store/keys";
import type { Surroundings } from "../surroundings";

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
