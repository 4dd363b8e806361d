import { business } from "./business.ts";
import { design } from "./design.ts";
import { government } from "./government.ts";
import { knowledge } from "./knowledge.ts";
import { readTopics, type Topic } from "./read-topics.ts";
import { science } from "./science.ts";
import { society } from "./society.ts";
import { technology } from "./technology.ts";

/** Every topic of the vocabulary; its place here is its number. A new file is added to this list. */
export const topics: readonly Topic[] = [
  technology,
  knowledge,
  design,
  business,
  government,
  science,
  society,
].flatMap(readTopics);
