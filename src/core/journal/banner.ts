import * as v from "valibot";
import { entryActs } from "./entry";

/** The last share, or what was kept or added without a popup, until the popup has told of it. */
export const bannerSchema = v.object({
  undoId: v.string(),
  name: v.string(),
  /** What was done, where the status is `opened` or `copied`. */
  act: v.optional(v.picklist(entryActs), "share"),
  status: v.picklist(["opened", "copied", "kept", "added"]),
});
