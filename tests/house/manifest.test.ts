import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
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
