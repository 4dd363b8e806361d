import { words } from "../browser/i18n";
import { RequestFailure } from "../browser/messages";

/** What happened, what is safe, and what to do now, for a request that was not answered. */
export function failureWords(error: unknown): string {
  const code = error instanceof RequestFailure ? error.code : "bug";
  switch (code) {
    case "storage-full":
      return words("failure_storage_full");
    case "storage-newer":
      return words("failure_storage_newer");
    case "storage-older":
      return words("failure_storage_older");
    case "storage-blocked":
      return words("failure_storage_blocked");
    case "storage-failed":
      return words("failure_storage_failed");
    case "gone":
      return words("failure_gone");
    case "no-answer":
      return words("failure_no_answer");
    default:
      return words("failure_bug");
  }
}
