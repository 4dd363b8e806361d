/** One topic as the vocabulary files write it. */
export interface Topic {
  /** What a person would type as an interest ("machine learning"). */
  readonly name: string;
  /** Other names for the same thing: synonyms, acronyms, long forms, occupations. */
  readonly also: readonly string[];
  /** Names of the topics it belongs to. */
  readonly broader: readonly string[];
  /** Names of topics whose readers often like this one too. */
  readonly near: readonly string[];
  /** Words and phrases that a text on the topic uses; `weak` ones are also used elsewhere. */
  readonly terms: readonly { readonly text: string; readonly weak: boolean }[];
}

/**
 * Read one vocabulary file. A topic is a line at the margin and its terms on indented lines:
 *
 * ```text
 * machine learning (ML, statistical learning) < artificial intelligence ~ statistics, data science
 *   neural network, gradient descent, kernel?
 * ```
 *
 * In brackets other names, after `<` broader topics, after `~` near ones; a term with `?` is weak evidence.
 */
export function readTopics(text: string): Topic[] {
  const blocks = text.split(/\n(?=\S)/).filter((block) => block.trim() !== "");
  return blocks.map((block) => {
    const [heading = "", ...rest] = block.trim().split("\n");
    const [, name = "", also = "", broader = "", near = ""] =
      /^([^(<~]+?)\s*(?:\(([^)]*)\))?\s*(?:<([^~]*))?(?:~(.*))?$/.exec(heading.trim()) ?? [];
    return {
      name,
      also: listOf(also),
      broader: listOf(broader),
      near: listOf(near),
      terms: listOf(rest.join(",")).map((term) => ({
        text: term.replace(/\?$/, ""),
        weak: term.endsWith("?"),
      })),
    };
  });
}

function listOf(text: string): string[] {
  return text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
