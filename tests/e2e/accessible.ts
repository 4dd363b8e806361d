import type { Found, Name } from "./harness.ts";

/** What to look for. It travels into the document as JSON, hence the pattern in two strings. */
export interface Ask {
  roles: readonly string[] | null;
  name: { exact: string } | { source: string; flags: string } | null;
  /** Scroll the only match into the middle before measuring it. */
  scroll?: boolean;
  /** Focus the only match and select what is in it. */
  select?: boolean;
  /** Choose this in the only match: an option by its text; a day or an hour as the field keeps it. */
  choose?: string;
}

export function asked(roles: string | readonly string[] | null, name?: Name): Ask {
  return {
    roles: typeof roles === "string" ? [roles] : roles,
    name:
      name === undefined
        ? null
        : typeof name === "string"
          ? { exact: name }
          : { source: name.source, flags: name.flags },
  };
}

/**
 * Finds elements by accessible role and name, as a small subset of ARIA in HTML and of the accessible name computation
 * (accname-1.2): enough for pages that use native elements, labels and `aria-*`.
 *
 * The function runs inside the document in both browsers: it must stay self-contained.
 */
export function findAccessible(ask: Ask): { element: Element; found: Found }[] {
  const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
  const inputRoles: Record<string, string> = {
    button: "button",
    submit: "button",
    reset: "button",
    image: "button",
    checkbox: "checkbox",
    radio: "radio",
    range: "slider",
    number: "spinbutton",
    search: "searchbox",
    file: "file",
    hidden: "",
  };
  const tagRoles: Record<string, string> = {
    button: "button",
    summary: "button",
    textarea: "textbox",
    option: "option",
    ul: "list",
    ol: "list",
    menu: "list",
    li: "listitem",
    nav: "navigation",
    main: "main",
    aside: "complementary",
    article: "article",
    table: "table",
    tr: "row",
    td: "cell",
    th: "columnheader",
    dialog: "dialog",
    output: "status",
    progress: "progressbar",
    meter: "meter",
    fieldset: "group",
    details: "group",
    dt: "term",
    dd: "definition",
    hr: "separator",
    search: "search",
  };
  const namedByContent = new Set(
    "button link heading option tab menuitem menuitemcheckbox menuitemradio checkbox radio switch cell columnheader rowheader row tooltip treeitem".split(
      " ",
    ),
  );
  const roleOf = (element: Element): string => {
    const explicit = element.getAttribute("role")?.trim().split(/\s+/)[0];
    if (explicit) return explicit;
    const tag = element.localName;
    if (/^h[1-6]$/.test(tag)) return "heading";
    if (tag === "a") return element.hasAttribute("href") ? "link" : "";
    if (tag === "img") return element.getAttribute("alt") === "" ? "presentation" : "img";
    if (tag === "input") {
      const { type } = element as HTMLInputElement;
      return inputRoles[type] ?? (element.hasAttribute("list") ? "combobox" : "textbox");
    }
    if (tag === "select") return (element as HTMLSelectElement).multiple ? "listbox" : "combobox";
    if (tag === "section") return nameFromAttributes(element) ? "region" : "";
    if (tag === "form") return nameFromAttributes(element) ? "form" : "";
    return tagRoles[tag] ?? "";
  };
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true], [inert]");

  /** Text of a subtree as a name is made of it; `inside` = we came here through its label or parent. */
  const contentOf = (node: Node, skip: Element | null): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node === skip) return "";
    if (!visible(node)) return "";
    const label = node.getAttribute("aria-label");
    if (label?.trim()) return label;
    if (node.localName === "img") return node.getAttribute("alt") ?? "";
    if (node.localName === "svg") return node.querySelector(":scope > title")?.textContent ?? "";
    if (node.localName === "select" || node.localName === "textarea") return "";
    const text = [...node.childNodes].map((child) => contentOf(child, skip)).join("");
    return getComputedStyle(node).display.startsWith("inline") ? text : ` ${text} `;
  };
  const nameFromAttributes = (element: Element): string => {
    const owners = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const parts = owners.map((id) => {
      const owner = element.ownerDocument.getElementById(id);
      return owner ? (owner.getAttribute("aria-label") ?? tidy(owner.textContent)) : "";
    });
    return tidy(parts.join(" ")) || tidy(element.getAttribute("aria-label") ?? "");
  };
  const nameOf = (element: Element, role: string): string => {
    const given = nameFromAttributes(element);
    if (given) return given;
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const labelled = tidy(labels.map((label) => contentOf(label, element)).join(" "));
    if (labelled) return labelled;
    if (element.localName === "img") return tidy(element.getAttribute("alt") ?? "");
    if (element.localName === "fieldset")
      return tidy(element.querySelector(":scope > legend")?.textContent ?? "");
    if (element.localName === "table")
      return tidy(element.querySelector(":scope > caption")?.textContent ?? "");
    if (element.localName === "input" && role === "button") return tidy((element as HTMLInputElement).value);
    if (namedByContent.has(role)) {
      const content = tidy([...element.childNodes].map((child) => contentOf(child, null)).join(""));
      if (content) return content;
    }
    return tidy(element.getAttribute("title") ?? element.getAttribute("placeholder") ?? "");
  };
  const matches = (name: string) => {
    if (!ask.name) return true;
    return "exact" in ask.name
      ? name === tidy(ask.name.exact)
      : new RegExp(ask.name.source, ask.name.flags.replace(/[gy]/g, "")).test(name);
  };

  const hits: { element: Element; role: string; name: string }[] = [];
  for (const element of document.querySelectorAll("*")) {
    const role = roleOf(element);
    if (!role || (ask.roles && !ask.roles.includes(role)) || !visible(element)) continue;
    const name = nameOf(element, role);
    if (matches(name)) hits.push({ element, role, name });
  }

  const only = hits.length === 1 ? hits[0]?.element : undefined;
  if (only && ask.scroll) only.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  if (only && ask.select) {
    (only as HTMLElement).focus();
    if (only instanceof HTMLInputElement || only instanceof HTMLTextAreaElement) only.select();
    else getSelection()?.selectAllChildren(only);
  }
  if (only instanceof HTMLSelectElement && ask.choose !== undefined) {
    const option = [...only.options].find((one) => tidy(one.text) === ask.choose);
    if (!option)
      throw new Error(`No option "${ask.choose}" in: ${[...only.options].map((one) => one.text).join(", ")}`);
    only.value = option.value;
    only.dispatchEvent(new Event("input", { bubbles: true }));
    only.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (only instanceof HTMLInputElement && ask.choose !== undefined) {
    only.value = ask.choose;
    if (only.value !== ask.choose) throw new Error(`No ${only.type}: ${ask.choose}`);
    only.dispatchEvent(new Event("input", { bubbles: true }));
    only.dispatchEvent(new Event("change", { bubbles: true }));
  }

  return hits.map(({ element, role, name }) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const state = (attribute: string) => element.getAttribute(attribute) === "true";
    const found: Found = {
      role,
      name,
      text: tidy(element instanceof HTMLElement ? element.innerText : element.textContent),
      value: "value" in element ? String(element.value) : "",
      disabled: element.matches(":disabled") || state("aria-disabled"),
      checked:
        (element instanceof HTMLInputElement && element.checked) ||
        state("aria-checked") ||
        state("aria-pressed"),
      expanded: state("aria-expanded"),
      focused: document.activeElement === element,
      pointedAt: [element, ...((element as HTMLInputElement).labels ?? [])].some((one) =>
        one.matches(":hover"),
      ),
      x,
      y,
      width,
      height,
      covered: !top || !(element.contains(top) || top.closest("label")?.control === element),
    };
    return { element, found };
  });
}
