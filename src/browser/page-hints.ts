import type { HintRule } from "../core/noticing/hint-rules";

/** One picture in the sizes that toolbars show, by the length of a side in pixels. */
export type IconPixels = Readonly<Record<string, ImageData>>;

type DeclarativeContent = typeof chrome.declarativeContent;

/** Only Chromium has it, and only where the manifest asks for it. */
function declarativeContent(): DeclarativeContent | null {
  const api = (globalThis as { chrome?: { declarativeContent?: DeclarativeContent } }).chrome;
  return api?.declarativeContent ?? null;
}

/** Whether this browser can light an icon by itself. */
export const hasPageHints = (): boolean => declarativeContent() !== null;

/**
 * Put these rules in the place of all there are. From then on the browser decides for every page by itself; the
 * extension reads nothing and is told nothing.
 *
 * @throws where the browser refuses a rule
 */
export async function setPageHints(
  rules: readonly HintRule[],
  icons: Readonly<Record<HintRule["icon"], IconPixels>>,
): Promise<void> {
  const api = declarativeContent();
  if (!api) return;
  const { PageStateMatcher, SetIcon, onPageChanged } = api;
  // Callbacks: for rules of events there are no promises.
  await settled((done) => onPageChanged.removeRules(undefined, done));
  const registered = rules.map(({ id, priority, icon, conditions }) => ({
    id,
    priority,
    conditions: conditions.map(
      ({ css, url, place }) =>
        new PageStateMatcher({
          ...(css ? { css: [...css] } : {}),
          ...(url === undefined && place === undefined
            ? {}
            : {
                pageUrl: {
                  ...(url === undefined ? {} : { urlMatches: url }),
                  ...(place === undefined ? {} : { originAndPathMatches: place }),
                },
              }),
        }),
    ),
    actions: [new SetIcon({ imageData: icons[icon] })],
  }));
  await settled((done) => onPageChanged.addRules(registered, done));
}

function settled(start: (done: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start(() => {
      const error = chrome.runtime.lastError;
      if (error) reject(new Error(error.message ?? "The browser refused the rules."));
      else resolve();
    });
  });
}
