import { words } from "../../browser/i18n";
import type { PairReason } from "../../core/contact/identity/duplicates";

/** Why two records are taken for one person. */
export function reasonWords(reason: PairReason): string {
  switch (reason) {
    case "uid":
      return words("options_same_uid");
    case "email":
      return words("options_same_email");
    case "phone":
      return words("options_same_phone");
    case "profile":
      return words("options_same_profile");
    case "name-and-organisation":
      return words("options_same_name");
    case "name":
      return words("options_same_name_only");
  }
}
