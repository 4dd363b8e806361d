export function writeSection(name: string, report: string): void;
export function withSection(page: string, name: string, report: string): string;
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string;
