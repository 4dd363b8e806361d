// Add to package-lock.json what a partial registry left out: bindings for other platforms.
//
//   node scripts/complete-lockfile.mjs
//
// Some packages carry their native code as one optional dependency a platform. Where a registry mirror holds only the
// machine's own, `npm install` leaves the others out of the lock file, and `npm ci` then refuses the file everywhere. Each
// missing one is named here with the version that its parent asks for, and the platform that its name tells.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const file = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = new Set([
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
]);

/** What the end of a binding's name says of its platform: `linux-x64-musl`, `win32-arm64-msvc`. */
function platformOf(name) {
  const parts = name.split(/[-/]/);
  const at = parts.findIndex((part) => systems.has(part));
  if (at === -1) return name.includes("wasm32") ? { cpu: ["wasm32"] } : null;
  const libc = parts.includes("musl") ? { libc: ["musl"] } : parts.includes("gnu") ? { libc: ["glibc"] } : {};
  return { os: [parts[at]], cpu: [parts[at + 1]], ...(parts[at] === "linux" ? libc : {}) };
}

let added = 0;
for (const parent of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[place] || platform === null || !/^\d/.test(version)) continue;
    lock.packages[place] = { version, ...platform, ...(parent.dev ? { dev: true } : {}), optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added to package-lock.json.`);
