import type { Head } from "../evidence/head";
import type { Facts } from "../facts";
import type { Thing } from "../evidence/thing";
import { firstText } from "../evidence/thing";

/** The day the page was published, `YYYY-MM-DD` as declared, or "". */
export function datePublished({ time }: Facts, head: Head, things: readonly Thing[]): string {
  const declared = [
    ...things.map(({ properties }) =>
      firstText(properties, "datePublished", "dateCreated", "uploadDate", "startDate", "datePosted"),
    ),
    head.meta(
      "article:published:time",
      "article:published",
      "citation:publication:date",
      "citation:date",
      "dc:date",
      "dcterms:date",
      "parsely-pub-date",
      "date",
      "pubdate",
      "publishdate",
      "sailthru:date",
      "datepublished",
    ),
    time,
  ];
  return declared.map(isoDay).find(Boolean) ?? "";
}

/** `2024-05-01T…`, `2024/5/1`, `20240501` → `2024-05-01`; anything else, and impossible days, "". */
export function isoDay(text: string): string {
  const [, year = "", month = "", day = ""] =
    /^\s*(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?!\d)/.exec(text.slice(0, 40)) ?? [];
  if (!year || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return "";
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
