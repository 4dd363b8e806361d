import type { Facts } from "../facts";
import { factLimits } from "../facts";
import { all } from "./folded";

/** The document's `meta` elements and its canonical link, as written. */
export function readHead(scope: ParentNode): Pick<Facts, "metas" | "canonical"> {
  const metas: [string, string][] = [];
  let canonical = "";
  const found = all(scope, 'meta[content], link[rel~="canonical" i]');
  for (let at = 0; at < found.length && at < factLimits.metas; at++) {
    const element = found[at] as Element;
    const content = element.getAttribute("content");
    if (content === null) canonical ||= element.getAttribute("href") ?? "";
    else {
      const name =
        element.getAttribute("property") ||
        element.getAttribute("name") ||
        element.getAttribute("http-equiv");
      if (name && content) metas.push([name.slice(0, 100), content.slice(0, factLimits.value)]);
    }
  }
  return { metas, canonical: canonical.slice(0, factLimits.value) };
}

/** The JSON-LD scripts as text, up to the bounds: reading them is the background's. */
export function readScripts(scope: ParentNode): readonly string[] {
  const texts: string[] = [];
  let left: number = factLimits.jsonLd;
  const scripts = scope.querySelectorAll('script[type*="ld+json" i]');
  for (let at = 0; at < scripts.length && at < factLimits.scripts; at++) {
    const text = scripts[at]?.textContent ?? "";
    left -= text.length;
    if (left < 0) break;
    texts.push(text);
  }
  return texts;
}
