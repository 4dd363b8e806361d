import type { Browser } from "webextension-polyfill";

/**
 * The one door to the WebExtensions API: `browser`, which both browsers bring (Chromium from 148 on). Its types are those of
 * the polyfill, which in these browsers would do nothing but look at every part of the API once (decision 025).
 */
export const browser = (globalThis as unknown as { readonly browser: Browser }).browser;
