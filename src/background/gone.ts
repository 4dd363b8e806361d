/** What the question is about was there when the page was drawn, and is not any more: deleted elsewhere meanwhile. */
export class GoneError extends Error {
  override readonly name = "GoneError";
}
