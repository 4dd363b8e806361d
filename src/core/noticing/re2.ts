/** Whether the browser's engine can read these patterns: RE2 looks neither ahead nor back. */
export function isForRe2(...patterns: readonly RegExp[]): boolean {
  return patterns.every(({ source }) => !/\(\?[=!<]/.test(source));
}

/** The alternatives of a pattern that stand in no group: `^a|(?:b|c)` has two. */
export function alternativesOf({ source }: RegExp): string[] {
  return source.split(/\|(?![^(]*\))/);
}
