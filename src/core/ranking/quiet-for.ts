import type { Page } from "../page/page.ts";
import { phraseLinks, preparedPhrase } from "./language-links.ts";
import { lexicalStrength, topicsOf } from "./page-evidence.ts";
import { pageWords } from "./page-words.ts";
import type { Quiet } from "./quiet.ts";
import { stemmingLanguage } from "./stemmers.ts";

/** How strongly a page must speak of a topic to be on it: rather one page too many is kept back than one too few. */
const isOn = 0.3;
/** How near a topic of the page must be to the one that was named: itself or one below it, not one beside it. */
const isWithin = 0.7;

/** The uids of those for whom this page is not to be suggested: paused, or it is on a topic that is not for them. */
export function quietFor(page: Page, wishes: Iterable<readonly [uid: string, wish: Quiet]>): Set<string> {
  const isOnTopic = onTopic(page);
  const quiet = new Set<string>();
  for (const [uid, { isPaused, topics }] of wishes) if (isPaused || topics.some(isOnTopic)) quiet.add(uid);
  return quiet;
}

/** Whether the page is on a topic; it is read only once somebody asks, and every topic looked up once. */
function onTopic(page: Page): (topic: string) => boolean {
  const language = stemmingLanguage(page.language);
  const known = new Map<string, boolean>();
  let read: { words: ReturnType<typeof pageWords>; strengths: ReadonlyMap<number, number> } | null = null;
  const look = (text: string): boolean => {
    if (read === null) {
      const words = pageWords(page);
      read = { words, strengths: new Map(topicsOf(words).map(({ topic, strength }) => [topic, strength])) };
    }
    const { words, strengths } = read;
    const byWords = lexicalStrength(preparedPhrase(text, "phrase", language), words)?.strength ?? 0;
    const byTopic = phraseLinks(text, "phrase", language).topics.map(([topic, near]) =>
      near < isWithin ? 0 : near * (strengths.get(topic) ?? 0),
    );
    return 1 - (1 - byWords) * (1 - Math.max(0, ...byTopic)) >= isOn;
  };
  return (text) => {
    const before = known.get(text) ?? look(text);
    known.set(text, before);
    return before;
  };
}
