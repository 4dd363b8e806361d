import { fold } from "../terms.ts";
import { reachOfTopics } from "../topics/reach.ts";
import { allTopics } from "../topics/topics.ts";

/** The names of all topics by number, a line each. */
export const topicNames: string = allTopics()
  .map(({ name }) => name)
  .join("\n");

/** Topics whose whole name is one word with a capital, and so is a name ("Rust" is not what iron gets); folded, a line each. */
export const namedTopics: string = allTopics()
  .filter(({ name }) => /^\p{Lu}\p{Ll}+$/u.test(name))
  .map(({ name }) => fold(name))
  .join("\n");

/** `reachOfTopics`, a line of JSON for each topic. */
export const topicReach: string = reachOfTopics(allTopics())
  .map((met) => JSON.stringify([...met]))
  .join("\n");
