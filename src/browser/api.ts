/** The one door to the WebExtensions API. Where the browser has `browser` (all that we support) the polyfill is inert. */
export { default as browser } from "webextension-polyfill";
