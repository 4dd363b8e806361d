/**
 * Upper bounds for what is kept of a page, in UTF-16 code units or list items. A page is hostile until checked: the
 * reader cuts to these, and the background refuses anything larger.
 */
export const pageLimits = {
  url: 2_000,
  line: 300,
  description: 1_000,
  textSample: 20_000,
  authors: 10,
  keywords: 40,
  links: 200,
} as const;
