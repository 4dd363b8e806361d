import { words } from "../../../browser/i18n";
import type { Refusal } from "./import-model";

/** What happened with the file, what is safe, and what to do now. */
export function refusalWords(refusal: Refusal, fileName: string): string {
  switch (refusal) {
    case "backup":
      return words("options_refused_backup", fileName);
    case "too-large":
      return words("options_refused_large", fileName);
    case "empty-file":
      return words("options_refused_empty", fileName);
    case "unknown-format":
      return words("options_refused_unknown", fileName);
    case "unreachable":
      return words("options_refused_unreachable", fileName);
    case "nobody":
      return words("options_refused_nobody", fileName);
  }
}
