export type BrowserName = "chromium" | "firefox" | "xvfb" | "datefudge";
export function findBrowser(name: BrowserName): string | null;
export function missingBrowser(name: BrowserName): string;
export function ensureBrowser(name: BrowserName, say?: (line: string) => void): string;
