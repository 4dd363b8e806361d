import * as v from "valibot";
import type { Page } from "../../core/page/page";
import { lessonLimits, lessonSchema, type Lesson } from "../../core/ranking/learned/lesson";
import { pageGist } from "../../core/ranking/learned/page-gist";
import { lessonKey, lessonsIn, lessonsOf, prefixes } from "../../core/store/keys";
import type { ReadTransaction, WriteTransaction } from "../../core/store/transaction";

/** Keep what an act taught, in the act's own transaction; of the same person the oldest lessons make room. */
export async function teach(
  transaction: WriteTransaction,
  { page, ...act }: Pick<Lesson, "id" | "uid" | "at" | "says"> & { readonly page: Page },
): Promise<void> {
  const keys = await transaction.keys(lessonsOf(act.uid));
  for (const key of keys.slice(0, Math.max(0, keys.length - lessonLimits.lessons + 1)))
    transaction.delete(key);
  transaction.put(lessonKey(act.uid, act.id), { ...act, ...pageGist(page) } satisfies Lesson);
}

/** The records that are lessons; those that cannot be read are passed over. */
export function readLessons(records: Iterable<unknown>): Lesson[] {
  return [...records].flatMap((record) => {
    const lesson = v.safeParse(lessonSchema, record);
    return lesson.success ? [lesson.output] : [];
  });
}

/** What is learned about this person, oldest first. */
export async function lessonsAbout(transaction: ReadTransaction, uid: string): Promise<Lesson[]> {
  return readLessons((await transaction.list(lessonsOf(uid))).values());
}

/** What was learned about people who are deleted goes with them. */
export async function clearLessons(transaction: WriteTransaction, uids: readonly string[]): Promise<void> {
  const gone = new Set(uids.map(lessonsOf));
  for (const key of await transaction.keys(prefixes.lesson)) {
    if (gone.has(lessonsIn(key))) transaction.delete(key);
  }
}

/** It was not done after all: what this act taught about the person is not known any more. */
export async function unlearn(transaction: WriteTransaction, uid: string, actId: string): Promise<void> {
  const own = lessonKey(uid, actId);
  for (const key of await transaction.keys(own)) {
    // Several things in one act have a number behind its id.
    if (key === own || key.startsWith(`${own}.`)) transaction.delete(key);
  }
}
