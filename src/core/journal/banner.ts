import * as v from "valibot";

/** The last share, or what was kept or added without a popup, until the popup has told of it. */
export const bannerSchema = v.object({
  undoId: v.string(),
  name: v.string(),
  status: v.picklist(["opened", "copied", "kept", "added"]),
});
