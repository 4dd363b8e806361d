import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanUrl } from "../../../../src/core/page/clean-url";

/** Facts of the public lists (ClearURLs' rules, Firefox's query stripping, Brave's): names that only tell where from. */
const trackers = (
  "utm_source utm_medium utm_campaign utm_term utm_content utm_id mtm_campaign pk_kwd piwik_campaign matomo_source " +
  "fbclid fb_action_ids fb_source fb_ref gclid gclsrc dclid gbraid wbraid gad_source srsltid gs_l _ga _gl msclkid yclid ysclid _openstat " +
  "twclid ttclid igshid igsh li_fat_id epik rdt_cid sc_cid s_kwcid ef_id mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc hsCtaTracking " +
  "vero_id oly_anon_id oly_enc_id rb_clickid __s wickedid ml_subscriber ss_email_id bsft_clkid _branch_match_id dm_i elqTrackId " +
  "cvid oicd zanpid irclickid irgwc tduid guccounter guce_referrer smid s_cid ncid cmpid mbid cx_click vd_source share_source spm scm trk"
).split(" ");
/** Names that mean something on many sites. */
const meaningful = "id p q page v lang sort type category tab source from ref_id story".split(" ");

describe("the parameters of an address", () => {
  it.each(trackers)("%s goes", (name) =>
    expect(cleanUrl(`https://example.org/a?id=3&${name}=abc`)).toBe("https://example.org/a?id=3"),
  );

  it.each(meaningful)("%s stays", (name) =>
    expect(cleanUrl(`https://example.org/a?${name}=abc`)).toBe(`https://example.org/a?${name}=abc`),
  );
});

describe("an address to pass on", () => {
  it.each([
    ["https://example.org/a?utm_source=x&utm_medium=y&id=3", "https://example.org/a?id=3"],
    ["https://example.org/a?fbclid=abc", "https://example.org/a"],
    ["https://example.org/a?gclid=1&mc_eid=2&_ga=3&igshid=4&msclkid=5", "https://example.org/a"],
    ["https://example.org/a?yclid=1&ysclid=2&twclid=3&xtor=4", "https://example.org/a"],
    ["https://www.youtube.com/watch?v=abc&feature=youtu.be&si=xyz", "https://www.youtube.com/watch?v=abc"],
    ["https://x.com/jack/status/20?s=20&t=abc", "https://x.com/jack/status/20"],
    ["https://ada.substack.com/p/bees?r=1abc", "https://ada.substack.com/p/bees"],
    ["https://www.tiktok.com/@ada/video/1?_r=1&_t=2", "https://www.tiktok.com/@ada/video/1"],
    ["https://www.linkedin.com/posts/ada-1?rcm=ACo", "https://www.linkedin.com/posts/ada-1"],
    ["https://example.org/a?feature=search", "https://example.org/a?feature=search"],
  ])("says nothing about where the visitor came from: %s", (address, clean) =>
    expect(cleanUrl(address)).toBe(clean),
  );

  it.each([
    ["https://user:pass@example.org/a", "https://example.org/a"],
    ["https://example.org/a?access_token=abc&id=1", "https://example.org/a?id=1"],
    ["https://example.org/a;jsessionid=0A1B?id=1", "https://example.org/a?id=1"],
    ["https://example.org/a?PHPSESSID=1&password=2&api_key=3&sid=4", "https://example.org/a"],
    ["https://example.org/forum.php?s=e6d9ba2bd516b15a8b8f7a3cae338bf8", "https://example.org/forum.php"],
    ["https://example.org/?s=rust", "https://example.org/?s=rust"],
    ["https://example.org/a#access_token=abc", "https://example.org/a"],
    ["https://example.org/v/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "https://example.org/v/"],
    ["https://example.org/a?x=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "https://example.org/a"],
    ...(
      "authToken accessToken authkey access_key accesskey _token csrf __RequestVerificationToken oauth_verifier passcode pin SAMLResponse preview_nonce " +
      "x[token] data.token user.password X-Amz-Signature apiKey api-key sessionId id_token refresh_token auth"
    )
      .split(" ")
      .map((name): [string, string] => [
        `https://example.org/a?id=1&${name}=abc`,
        "https://example.org/a?id=1",
      ]),
    ["https://example.org/a?ticket=ST-1234-abc", "https://example.org/a"],
    ["https://example.org/a?code=4/0AXabc-def", "https://example.org/a"],
    ["https://example.org/a?rlkey=3f9s8d7f6g5h4j3k2l1m", "https://example.org/a"],
    ["https://example.org/a?next=/b%3Ftoken%3Dabc", "https://example.org/a"],
    ["https://example.org/a?redirect=https%3A%2F%2Fexample.com%2F%3Fsid%3D1", "https://example.org/a"],
    ["https://example.org/a?id=1&email=ada@example.org", "https://example.org/a?id=1"],
    ["https://example.org/a?login_hint=ada%40example.org", "https://example.org/a"],
    ["https://example.org/reset-password/0a1b2c3d4e5f6a7b8c9d0e1f", "https://example.org/reset-password/"],
    ["https://example.org/app#/talk/3?code=0a1b2c3d4e5f6a7b8c9d", "https://example.org/app"],
  ])("opens no doors: %s", (address, clean) => expect(cleanUrl(address)).toBe(clean));

  it.each([
    "https://example.org/a?author=ada",
    "https://example.org/a?keyword=bees",
    "https://example.org/a?key=chapter-3",
    "https://example.org/a?code=summer",
    "https://example.org/a?passage=3",
    "https://example.org/a?pinned=1",
    "https://example.org/a?design=tokens",
    "https://example.org/a?next=/b%3Fpage%3D2",
    "https://example.org/confirm/your-seat",
    "https://example.org/verify/2024-report-on-bees",
    "https://medium.com/@ada/bees-0a1b2c3d4e5f",
  ])("keeps what only sounds like a secret: %s", (address) => expect(cleanUrl(address)).toBe(address));

  it.each([
    ["https://www.google.com/url?q=https://example.org/a&sa=D", "https://example.org/a"],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3D1", "https://example.org/a"],
    [
      "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=x",
      "https://example.org/a",
    ],
    ["https://www.google.com/amp/s/example.org/a", "https://example.org/a"],
    ["https://example-org.cdn.ampproject.org/c/s/example.org/a", "https://example.org/a"],
    ["https://youtu.be/abc?t=42", "https://www.youtube.com/watch?v=abc&t=42"],
    ["https://de.m.wikipedia.org/wiki/Okapi", "https://de.wikipedia.org/wiki/Okapi"],
    ["https://m.youtube.com/watch?v=abc", "https://www.youtube.com/watch?v=abc"],
    ["https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)"],
  ])("leads there at once: %s", (address, clean) => expect(cleanUrl(address)).toBe(clean));

  it.each([
    ["https://example.org/a#comments", "https://example.org/a"],
    ["https://example.org/a#:~:text=word", "https://example.org/a"],
    ["https://example.org/app#/talk/3", "https://example.org/app#/talk/3"],
    ["https://github.com/a/b/blob/c/d.ts#L10-L20", "https://github.com/a/b/blob/c/d.ts#L10-L20"],
  ])("keeps a fragment only where the page needs it: %s", (address, clean) =>
    expect(cleanUrl(address)).toBe(clean),
  );

  it.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "about:blank",
    "data:text/html,x",
    "",
    "no address",
    `https://example.org/${"a".repeat(20_000)}`,
  ])("is empty where nobody else could open it: %.40s", (address) => expect(cleanUrl(address)).toBe(""));

  it("is clean once it is clean, whatever came in", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (address) => {
          const once = cleanUrl(address);
          expect(cleanUrl(once)).toBe(once);
        },
      ),
    );
  });
});
