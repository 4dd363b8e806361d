import * as v from "valibot";
import { contactLimits } from "../../contact/contact.ts";

/**
 * Monica 4's "Export as JSON" (`app/ExportResources` of monicahq/monica): an account whose `data` are collections, each
 * `{ count, type, values }`, and so are the data of every contact. What a value is stands in its `properties`; the kinds of
 * contact fields are the instance's own, by uuid.
 */
const collection = v.object({ type: v.string(), values: v.array(v.unknown()) });
/** PHP writes a list with a gap as an object. */
export const collections = v.fallback(
  v.union([
    v.array(v.unknown()),
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((all) => Object.values(all)),
    ),
  ]),
  [],
);
const resource = v.object({
  uuid: v.fallback(v.string(), ""),
  updated_at: v.fallback(v.string(), ""),
  properties: v.fallback(v.record(v.string(), v.unknown()), {}),
  data: collections,
});
export type Resource = v.InferOutput<typeof resource>;

/** Everything in the collections of this type that looks like a resource. */
export function valuesOf(all: readonly unknown[], type: string): Resource[] {
  return all.flatMap((one) => {
    const read = v.safeParse(collection, one);
    return read.success && read.output.type === type ? read.output.values.flatMap(asResource) : [];
  });
}

export function asResource(value: unknown): Resource[] {
  const read = v.safeParse(resource, value);
  return read.success ? [read.output] : [];
}

/** A text of no more than a note; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value.slice(0, contactLimits.note) : "";
}
