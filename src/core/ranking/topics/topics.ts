import { arts } from "./arts.ts";
import { business } from "./business.ts";
import { care } from "./care.ts";
import { civic } from "./civic.ts";
import { commerce } from "./commerce.ts";
import { computingResearch } from "./computing-research.ts";
import { design } from "./design.ts";
import { engineering } from "./engineering.ts";
import { government } from "./government.ts";
import { health } from "./health.ts";
import { knowledge } from "./knowledge.ts";
import { land } from "./land.ts";
import { legal } from "./legal.ts";
import { leisure } from "./leisure.ts";
import { lifeSciences } from "./life-sciences.ts";
import { pastimes } from "./pastimes.ts";
import { physicalSciences } from "./physical-sciences.ts";
import { schooling } from "./schooling.ts";
import { science } from "./science.ts";
import { society } from "./society.ts";
import { software } from "./software.ts";
import { sports } from "./sports.ts";
import { technology } from "./technology.ts";
import { trades } from "./trades.ts";
import { workingLife } from "./working-life.ts";
import { readTopics, type Topic } from "./read-topics.ts";

/** The vocabulary's files, as text that people can read. A new file is added to this list. */
const files = [
  technology,
  knowledge,
  design,
  business,
  government,
  science,
  society,
  health,
  schooling,
  arts,
  sports,
  legal,
  lifeSciences,
  physicalSciences,
  computingResearch,
  pastimes,
  workingLife,
  trades,
  engineering,
  care,
  land,
  commerce,
  software,
  civic,
  leisure,
];

let read: readonly Topic[] | null = null;

/** Every topic of the vocabulary; its place here is its number. Read at the first call: what is baked needs none of it. */
export function allTopics(): readonly Topic[] {
  read ??= files.flatMap(readTopics);
  return read;
}
