import { readdirSync, readFileSync } from "node:fs";

/** CPU time so far of the service workers of the browsers below this process, in milliseconds; Linux counts it in nanoseconds. */
export function workerTime(root = process.pid) {
  const times = processesBelow(root).flatMap((one) => {
    try {
      return readdirSync(`/proc/${one}/task`).map((task) => {
        const at = `/proc/${one}/task/${task}`;
        if (!readFileSync(`${at}/comm`, "utf8").startsWith("ServiceWorker")) return 0;
        return Number(readFileSync(`${at}/schedstat`, "utf8").split(" ")[0]);
      });
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
  return times.reduce((total, value) => total + value, 0) / 1e6;
}

function processesBelow(root) {
  const parents = new Map();
  for (const one of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(one, /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${one}/status`, "utf8"))?.[1]);
    } catch {
      // It ended meanwhile.
    }
  }
  const isBelow = (one) => one === String(root) || (parents.has(one) && isBelow(parents.get(one)));
  return [...parents.keys()].filter(isBelow);
}
