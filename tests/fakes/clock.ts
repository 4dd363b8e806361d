/**
 * The same morning in every run: what the background does by itself at some hour of the day (the reminder, the daily copy)
 * is then done in a test or not, and never in the tests of the afternoon alone. Time goes on from there. Another hour:
 * GOODTURN_NOW=2028-02-29T23:59 npx vitest …
 */
const begin = new Date(process.env["GOODTURN_NOW"] ?? "2026-11-29T05:30").getTime();
const started = performance.now();
const now = (): number => begin + Math.floor(performance.now() - started);

class Clock extends Date {
  constructor(...parts: [] | [string]) {
    if (parts.length > 0) super(...(parts as [string]));
    else super(now());
  }
  static override now = now;
}

// Files that share their modules come through here once each.
if (Date.name !== Clock.name) globalThis.Date = Clock as DateConstructor;
