interface Difference {
  readonly file: string;
  readonly contact?: number;
  readonly field: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export function reportInMarkdown(
  report: { readonly files: number; readonly differences: readonly Difference[] },
  scores: readonly { readonly format: string; readonly field: string; readonly isRight: boolean }[],
): string;
