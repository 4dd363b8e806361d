/**
 * The browser's own share sheet (Web Share); undefined where it has none, as Firefox and Chromium on Linux. It opens in
 * answer to a click only, some seconds after it, too.
 */
export function shareSheet(
  navigator: Partial<Pick<Navigator, "share">>,
): ((subject: string, text: string) => Promise<void>) | undefined {
  if (!navigator.share) return undefined;
  return (title, text) => (navigator as Navigator).share(title === "" ? { text } : { title, text });
}
