import type { ActId } from "./act";

/** What the journal tells of one act, as far as suggestions need it. */
export interface PastAct {
  /** `received`: help that somebody gave the user; `talked`: they were in touch some other way. */
  readonly act: ActId | "received" | "talked";
  readonly uids: readonly string[];
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly words: string;
}

/** What a promise tells, as far as suggestions need it. */
export interface Pledge {
  readonly id: string;
  readonly uids: readonly string[];
  readonly what: string;
  /** The day it asks for attention, `YYYY-MM-DD`; null: none. */
  readonly day: string | null;
  readonly isOpen: boolean;
  /** Whether it is to bring its two people together. */
  readonly isIntroduction: boolean;
}

/** When each person was last written to, and for what. */
export interface Contacted {
  /** The last act of any kind. */
  readonly last: PastAct;
  /** How many there were. */
  readonly count: number;
  /** The last one of each kind. */
  readonly byAct: ReadonlyMap<PastAct["act"], PastAct>;
}

/** When one was last in touch with somebody, and how many acts there were. */
export interface Touch {
  /** The day (`YYYY-MM-DD`), or the moment. */
  readonly last: string;
  readonly count: number;
}

/** Everybody's, of this journal and of what was before it. */
export function touchesIn(
  journal: readonly Pick<PastAct, "at" | "uids">[],
  before: ReadonlyMap<string, Touch> = new Map(),
): Map<string, Touch> {
  const touches = new Map(before);
  for (const { at, uids } of journal) {
    for (const uid of uids) {
      const { last, count } = touches.get(uid) ?? { last: "", count: 0 };
      touches.set(uid, { last: at > last ? at : last, count: count + 1 });
    }
  }
  return touches;
}

const known = new WeakMap<readonly PastAct[], ReadonlyMap<string, Contacted>>();

/** The journal by person. Remembered for as long as the same journal is asked about. */
export function byPerson(journal: readonly PastAct[]): ReadonlyMap<string, Contacted> {
  const before = known.get(journal);
  if (before) return before;
  const people = new Map<string, { last: PastAct; count: number; byAct: Map<PastAct["act"], PastAct> }>();
  for (const past of journal) {
    for (const uid of past.uids) {
      const person = people.get(uid) ?? { last: past, count: 0, byAct: new Map<PastAct["act"], PastAct>() };
      person.count += 1;
      if (past.at > person.last.at) person.last = past;
      const same = person.byAct.get(past.act);
      if (!same || past.at > same.at) person.byAct.set(past.act, past);
      people.set(uid, person);
    }
  }
  known.set(journal, people);
  return people;
}

/** The last act of this kind for this person. */
export function lastOf(journal: readonly PastAct[], uid: string, act: PastAct["act"]): PastAct | null {
  return byPerson(journal).get(uid)?.byAct.get(act) ?? null;
}

/** Whole days from one day or moment to another (their first ten characters); negative where the second is earlier. */
export function daysFrom(earlier: string, later: string): number {
  return Math.round((Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / 86_400_000);
}

/** The day so many days before this one, `YYYY-MM-DD`: moments compare with it as text, which costs nearly nothing. */
export function dayBefore(today: string, days: number): string {
  return new Date(Date.parse(today.slice(0, 10)) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether this kind of act was done for them within so many days. */
export function wasDone(
  { journal, today }: { journal: readonly PastAct[]; today: string },
  uid: string,
  act: PastAct["act"],
  days: number,
): boolean {
  const last = lastOf(journal, uid, act);
  return last !== null && daysFrom(last.at, today) <= days;
}
