import * as v from "valibot";

/** Applications that may be opened by an address of their own, besides `https:`. */
export const appSchemes = [
  "mailto",
  "sms",
  "slack",
  "msteams",
  "tg",
  "whatsapp",
  "sgnl",
  "xmpp",
  "matrix",
  "skype",
  "threema",
  "viber",
  "line",
] as const;

export const customChannelLimits = { name: 40, template: 500, count: 20 } as const;

/** Where it leads must be settled before the first place: `https://host/…` or `app:…`, and only places that there are. */
const address = new RegExp(
  `^(?:https://[a-z0-9.-]+(?::\\d+)?/|(?:${appSchemes.join("|")}):)[^\\s"<>\\\\^\`{|}]*$`,
  "i",
);

/** A way to reach people that the user has and Goodturn does not know: a name, and an address with places to fill. */
export const customChannelSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,50}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(customChannelLimits.name)),
  /** `https://chat.example/new?to={email}&message={text}`; places: text, subject, email, phone, name. */
  template: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(customChannelLimits.template),
    v.check((template) => address.test(template.replaceAll(/\{(?:text|subject|email|phone|name)\}/g, "-0-"))),
    v.check((template) => !/^[^/?#]*\/\/[^/?#]*\{/.test(template)),
  ),
});

export type CustomChannel = v.InferOutput<typeof customChannelSchema>;
