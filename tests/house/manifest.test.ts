import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifestFor } from "../../scripts/package/manifest";
import manifest from "../../manifest.json" with { type: "json" };

describe("the manifest", () => {
  it("asks for exactly these permissions", () => {
    expect(manifest.permissions).toEqual([
      "storage",
      "unlimitedStorage",
      "activeTab",
      "scripting",
      "contextMenus",
      "alarms",
    ]);
    expect(manifest.optional_permissions).toEqual(["notifications"]);
    expect(manifest.optional_host_permissions).toEqual(["http://*/*", "https://*/*"]);
  });

  it("asks for nothing that the README does not explain, and the README for nothing that is not asked", () => {
    const rows =
      /## Permissions, one by one([\s\S]*?)\n## /.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";
    const cells = rows.split("\n").flatMap((row) => /^\| ([^|]*[`a-z][^|]*?) +\|/.exec(row)?.[1] ?? []);
    const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const asked = (["chromium", "firefox"] as const).flatMap((target) => {
      const { permissions, optional_permissions } = manifestFor(target) as typeof manifest;
      return [...permissions, ...optional_permissions];
    });
    expect(new Set(named)).toEqual(new Set(asked));
    expect(new Set(named).size).toBe(named.length);
    // Whoever reads it sees at once what is asked for later, and what for one browser alone.
    for (const name of manifest.optional_permissions) expect(rows).toContain(`optional: \`${name}\``);
    expect(cells).toContain("optional: access to sites");
    const others = asked.filter((name) => !manifest.permissions.includes(name));
    for (const name of others.filter((one) => !manifest.optional_permissions.includes(one)))
      expect(rows).toMatch(new RegExp(`\`${name}\` *\\| Chromium only:`));
  });

  it("exposes nothing to pages and runs nothing in them by itself", () => {
    for (const key of [
      "web_accessible_resources",
      "host_permissions",
      "content_scripts",
      "externally_connectable",
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it("suggests three keys and one keyword, and takes no others", () => {
    const keys = Object.entries(manifest.commands).map(([name, { suggested_key }]) => [
      name,
      suggested_key.default,
    ]);
    expect(keys).toEqual([
      ["_execute_action", "Alt+Shift+G"],
      ["share-top", "Alt+Shift+S"],
      ["log-act", "Alt+Shift+L"],
    ]);
    expect(manifest.omnibox).toEqual({ keyword: "gt" });
  });

  it("stays out of private windows", () => {
    expect(manifest.incognito).toBe("not_allowed");
  });

  it("forbids everything but its own code", () => {
    const policy = manifest.content_security_policy.extension_pages.split("; ");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  it("declares to Firefox that it collects nothing", () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ["none"],
    });
  });

  it("has its icons", () => {
    for (const icon of Object.values(manifest.icons)) expect(existsSync(icon), icon).toBe(true);
  });
});
