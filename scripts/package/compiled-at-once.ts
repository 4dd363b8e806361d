import { parseSync } from "vite";

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Stands first in a function that few pages call (`"use rarely"`): there it is quicker to find its end and no more. The
 * mark itself is taken out.
 */
const rarely = /^((?:async )?function\*?[^{]*)\{\s*["'`]use rarely["'`];/;

/**
 * A script whose every function the browser compiles as it comes to it. As bundled, `(function(){…})()` around everything,
 * it would be read twice: once to find where each function ends, and again when it is called. An expression in parentheses
 * is taken for one that is called at once, in V8 as in SpiderMonkey; so each function becomes one. For a script of which
 * nearly all runs, once, in every page: there it is a sixth of all that reading a page costs.
 *
 * @throws where the bundle has another form
 */
export function compiledAtOnce(code: string): string {
  const body = bodyOf(parseSync("script.js", code).program, code);
  const declared = body.filter(isDeclaration);
  const others = body.filter((one) => !isDeclaration(one));
  // Declarations are there before the first line runs; as expressions they have to stand before it.
  const functions = declared.map((one) => {
    const text = inParentheses(one, code).replace(/^((?:async )?function\*?)\s*[\w$]+/, "$1");
    return `${one.id.name}=${atOnce(text)}`;
  });
  const rest = others.map((one) => inParentheses(one, code));
  const first = functions.length > 0 ? [`var ${functions.join(",")};`] : [];
  return `(function(){${[...first, ...rest].join("\n")}})();\n`;
}

type Declaration = Node & { readonly id: { readonly name: string } };

const isDeclaration = (node: Node): node is Declaration => node.type === "FunctionDeclaration";

function bodyOf(program: Node, code: string): readonly Node[] {
  const [statement, ...more] = childrenOf(program);
  const call = statement && childrenOf(statement)[0];
  const wrapper = call?.type === "CallExpression" ? call : undefined;
  const outer = wrapper && find(wrapper, ({ type }) => type === "FunctionExpression");
  const block = outer && childrenOf(outer).find(({ type }) => type === "BlockStatement");
  if (!block || more.length > 0)
    throw new Error(`This bundle is no function that is called: ${code.slice(0, 80)}`);
  return childrenOf(block);
}

function find(node: Node, is: (node: Node) => boolean): Node | undefined {
  if (is(node)) return node;
  return childrenOf(node)
    .map((child) => find(child, is))
    .find(Boolean);
}

/** The node's own text, with every function expression in it in parentheses. */
function inParentheses(node: Node, code: string): string {
  let text = "";
  let at = node.start;
  for (const child of childrenOf(node)) {
    // `{ kind }` is a name and a value in one place.
    if (child.start < at) continue;
    const inner = inParentheses(child, code);
    // A method's function begins with its parameters.
    const isFunction =
      child.type === "ArrowFunctionExpression" ||
      (child.type === "FunctionExpression" && !inner.startsWith("("));
    text += code.slice(at, child.start) + (isFunction ? atOnce(inner) : inner);
    at = child.end;
  }
  return text + code.slice(at, node.end);
}

/** The function in parentheses, unless it bears the mark. */
function atOnce(text: string): string {
  const plain = text.replace(rarely, "$1{");
  return plain === text ? `(${text})` : plain;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((one: unknown): one is Node => typeof one === "object" && one !== null && "type" in one)
    .toSorted((a, b) => a.start - b.start);
}
