import type { Thing } from "../evidence/thing";
import { typeNames } from "../evidence/type-names";
import { pageLimits } from "../limits";
import { first } from "./folded";

/** Annotated elements looked at; a page of many comments has a few hundred. */
const elementCap = 1_500;

/** The attribute names of one way to annotate HTML. */
interface Syntax {
  readonly source: Thing["source"];
  readonly scope: string;
  readonly type: string;
  readonly property: string;
}

const microdata: Syntax = { source: "microdata", scope: "itemscope", type: "itemtype", property: "itemprop" };
/** RDFa Lite has no scope attribute: `typeof` opens one. */
const rdfa: Syntax = { source: "RDFa", scope: "typeof", type: "typeof", property: "property" };

/**
 * The things a page annotates in its HTML (microdata, RDFa Lite): those that are no part of another one, or are named
 * as the main entity. Their parts are reachable through `properties`, in the same form as JSON-LD.
 */
export function readItems(scope: ParentNode): readonly Thing[] {
  return [microdata, rdfa].flatMap((syntax) =>
    scope.querySelector(`[${syntax.scope}]`) ? readSyntax(scope, syntax) : [],
  );
}

function readSyntax(scope: ParentNode, syntax: Syntax): Thing[] {
  "use rarely";
  const items = new Map<Element, Record<string, unknown>>();
  const things: Thing[] = [];
  for (const element of first(scope, `[${syntax.scope}],[${syntax.property}]`, elementCap)) {
    const owner = element.parentElement?.closest(`[${syntax.scope}]`);
    const parent = owner ? items.get(owner) : undefined;
    const names = element.getAttribute(syntax.property)?.split(/\s+/, 5).filter(Boolean) ?? [];
    if (element.hasAttribute(syntax.scope)) {
      const item: Record<string, unknown> = {};
      items.set(element, item);
      const types = typeNames(element.getAttribute(syntax.type)?.split(/\s+/));
      if (types[0]) item["@type"] = types;
      if (types[0] && (names.length === 0 || names.includes("mainEntity") || !parent))
        things.push({ source: syntax.source, types, properties: item });
      for (const name of names) put(parent, name, item);
      // A link that is itself an item (`<a itemprop=author itemscope href=…>`) has its address and words as well.
      if (element.hasAttribute("href")) put(item, "url", element.getAttribute("href"));
    } else if (parent) for (const name of names) put(parent, name, valueOf(element));
  }
  return things;
}

/** Names that would reach the prototype cannot: they are only ever own properties of a fresh object. */
function put(item: Record<string, unknown> | undefined, name: string, value: unknown): void {
  "use rarely";
  if (!item || value === null || value === "" || name === "__proto__") return;
  const key = name.replace(/^.*[:/]/, "");
  const known: unknown = Object.hasOwn(item, key) ? item[key] : undefined;
  const before: readonly unknown[] = Array.isArray(known) ? known : [known];
  item[key] = known === undefined ? value : [...before, value].slice(0, 20);
}

function valueOf(element: Element): string | null {
  "use rarely";
  const attribute = (["content", "datetime", "href", "src"] as const).find((name) =>
    element.hasAttribute(name),
  );
  // The words of a link are wanted where the property is a name; its address where it is one.
  if (
    attribute === "href" &&
    !/^url|sameAs$/i.test(element.getAttribute("itemprop") ?? element.getAttribute("property") ?? "")
  )
    return element.textContent.slice(0, pageLimits.line * 2) || element.getAttribute("href");
  return attribute ? element.getAttribute(attribute) : element.textContent.slice(0, pageLimits.line * 2);
}
