import type { ComponentChildren, Ref } from "preact";
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from "preact/hooks";
import { rowsInSight, type Sight } from "./rows-in-sight";

/** What the keyboard asks of a long list. */
export interface VirtualListHandle {
  /** Put the focus on the link of this row, wherever it is. */
  focus(at: number): void;
}

interface VirtualListProps {
  /** The accessible name of the list. */
  label: string;
  count: number;
  /** Where to begin: the row that is in the middle of the window at first. */
  start?: number;
  keyOf: (at: number) => string;
  /** What a row shows; its first link is what the focus goes to. */
  children: (at: number) => ComponentChildren;
  class?: string | undefined;
  rowClass?: string | undefined;
  /** Called whenever other rows are drawn: from `first` to before `last`. */
  onSight?: (first: number, last: number) => void;
  handle: Ref<VirtualListHandle>;
}

/** As good as any until the first row is there to be measured. */
const guessedHeight = 72;

/**
 * A list of any length that draws what is in sight. All rows are of one height. They stay items of one list in the
 * document's own flow, each telling its place and how many there are, so that a screen reader says "412 of 10,000" and
 * reads on past what is in sight: whoever moves to a row brings the next ones.
 */
export function VirtualList({
  label,
  count,
  start = 0,
  keyOf,
  children,
  onSight,
  handle,
  ...styles
}: VirtualListProps) {
  const root = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  const begin = useRef(start);
  const [rowHeight, setRowHeight] = useState(guessedHeight);
  const [sight, setSight] = useState<Sight>(() =>
    rowsInSight(start * guessedHeight, window.innerHeight, guessedHeight, count),
  );

  const look = useCallback((): void => {
    const above = -(root.current?.getBoundingClientRect().top ?? 0);
    const now = rowsInSight(above, window.innerHeight, rowHeight, count);
    setSight((before) => (now.first === before.first && now.last === before.last ? before : now));
  }, [count, rowHeight]);

  const scrollTo = useCallback(
    (at: number): void => {
      const top = (root.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      const middle = top + at * rowHeight - window.innerHeight / 2;
      window.scrollTo({ top: Math.max(0, middle), behavior: "instant" });
    },
    [rowHeight],
  );

  useImperativeHandle(handle, () => ({
    focus(at) {
      if (focusLink(root.current, at)) return;
      // Not drawn: go there, and put the focus on it once it is.
      wanted.current = at;
      scrollTo(at);
      look();
    },
  }));

  useLayoutEffect(() => {
    if (begin.current > 0) scrollTo(begin.current);
    // Only where the list begins: later it is the user who scrolls.
    begin.current = 0;
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [look, scrollTo]);

  useLayoutEffect(() => {
    const measured = root.current?.firstElementChild?.getBoundingClientRect().height ?? 0;
    if (measured > 0) setRowHeight((before) => (Math.abs(measured - before) > 0.5 ? measured : before));
    if (wanted.current !== null && focusLink(root.current, wanted.current)) wanted.current = null;
  }, [sight, count]);

  useEffect(() => onSight?.(sight.first, Math.min(sight.last, count)), [sight, count, onSight]);

  const first = Math.min(sight.first, Math.max(0, count - 1));
  const last = Math.min(sight.last, count);
  return (
    <ul
      ref={root}
      aria-label={label}
      class={styles.class}
      style={{
        paddingBlockStart: `${first * rowHeight}px`,
        paddingBlockEnd: `${Math.max(0, count - last) * rowHeight}px`,
      }}
    >
      {Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset).map((at) => (
        <li key={keyOf(at)} class={styles.rowClass} data-at={at} aria-posinset={at + 1} aria-setsize={count}>
          {children(at)}
        </li>
      ))}
    </ul>
  );
}

/** Whether the row is drawn, and so has the focus now. */
function focusLink(list: HTMLElement | null, at: number): boolean {
  const link = list?.querySelector<HTMLElement>(`[data-at="${at}"] a`);
  link?.focus();
  return link !== null && link !== undefined;
}
