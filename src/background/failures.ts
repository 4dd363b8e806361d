import { BlockedStoreError } from "../browser/store/connection";
import { NewerStoreError, OlderStoreError } from "../browser/store/store";
import type { FailureCode } from "../protocol/requests";
import { GoneError } from "./gone";

/** How an error is told to the page that asked. Whatever is not a known misfortune is a bug of ours, and logged. */
export function failureOf(error: unknown): FailureCode {
  if (error instanceof NewerStoreError) return "storage-newer";
  if (error instanceof BlockedStoreError) return "storage-blocked";
  if (error instanceof GoneError) return "gone";
  if (error instanceof DOMException) {
    return isFull(error) ? "storage-full" : "storage-failed";
  }
  // Read-only because something was in the way of bringing it forward: a full disk says what to do.
  if (error instanceof OlderStoreError) {
    return isFull(error.cause) ? "storage-full" : "storage-older";
  }
  // oxlint-disable-next-line no-console -- the one border where a bug of ours ends: whoever debugs must see it
  console.error(error);
  return "bug";
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
