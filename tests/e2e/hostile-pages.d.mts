export const hostilePages: Readonly<Record<string, string>>;
