/**
 * `vi.waitFor` gives up after one second, which on a busy machine is soon: what is waited for comes, or the test's own time
 * limit ends it.
 */
import { vi } from "vitest";

const patience = 30_000;
const waitFor = vi.waitFor.bind(vi);

vi.waitFor = (ask, options) =>
  waitFor(ask, {
    timeout: patience,
    ...(typeof options === "number" ? { timeout: options } : options),
  });
