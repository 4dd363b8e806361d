import { NewerStoreError } from "../browser/store/store";
import type { FailureCode } from "../protocol/requests";

/** How an error is told to the page that asked. Whatever is not a known misfortune is a bug of ours, and logged. */
export function failureOf(error: unknown): FailureCode {
  if (error instanceof NewerStoreError) return "storage-newer";
  if (error instanceof DOMException) {
    return error.name === "QuotaExceededError" ? "storage-full" : "storage-failed";
  }
  console.error(error);
  return "bug";
}
