import type { Topic } from "./read-topics.ts";

/** How much an interest in one topic is met by a text on another. */
const kinship = { narrower: 0.75, narrowerStill: 0.5, broader: 0.45, near: 0.3 } as const;

/** For each topic, the topics whose texts also meet an interest in it, with how far (itself: 1). */
export function reachOfTopics(topics: readonly Topic[]): ReadonlyMap<number, number>[] {
  const numberOf = new Map(topics.map((topic, number) => [topic.name, number]));
  return topics.map((own, number) => {
    const met = new Map<number, number>();
    const add = (topic: number | undefined, weight: number): void => {
      if (topic !== undefined && (met.get(topic) ?? 0) < weight) met.set(topic, weight);
    };
    add(number, 1);
    topics.forEach((topic, other) => {
      if (topic.near.includes(own.name)) add(other, kinship.near);
      if (!topic.broader.includes(own.name)) return;
      add(other, kinship.narrower);
      topics.forEach((below, further) => {
        if (below.broader.includes(topic.name)) add(further, kinship.narrowerStill);
      });
    });
    for (const name of own.broader) add(numberOf.get(name), kinship.broader);
    for (const name of own.near) add(numberOf.get(name), kinship.near);
    return met;
  });
}
