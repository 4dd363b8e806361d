import fc from "fast-check";

/** The same properties are tried in every run, so that a failure is the change's; another seed tries others. */
fc.configureGlobal({ seed: Number(process.env["GOODTURN_SEED"] ?? 20261122) });
