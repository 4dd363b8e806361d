import type { ActId } from "../../core/act/act";

/** A line drawing for each act, on the 20 px grid of the icon buttons; a test keeps list and drawings in step. */
export const actPaths: Readonly<Record<ActId, string>> = {
  share: "M4 10v6h12v-6M10 12V3.5M6.5 7L10 3.5 13.5 7",
  recommend: "M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3",
  praise: "M10 3.5l2 4.3 4.5.6-3.3 3.2.8 4.9-4-2.4-4 2.4.8-4.9L3.5 8.4 8 7.8z",
  congratulate: "M4 16l3-9 6 6zM12 6.5c0-1.5 1-2.5 2.5-2.5M13.5 9.5h2.5M11 4V3",
  encourage: "M10 16.5S3.5 12.6 3.5 8.2A3.4 3.4 0 0 1 10 6.7a3.4 3.4 0 0 1 6.5 1.5c0 4.4-6.5 8.3-6.5 8.3z",
  introduce:
    "M6 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM14 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2.5 15.5c0-5 7-5 7 0M10.5 15.5c0-5 7-5 7 0",
  "offer-help": "M3.5 11.5h3l3 2h3.5M6.5 11.5V16h6l4-4M9 9l2-2M12.5 3.5v5M10 6h5",
  advise: "M7.5 15.5h5M8 17.5h4M10 2.5a5 5 0 0 0-2.5 9.3v1.7h5v-1.7A5 5 0 0 0 10 2.5z",
  "check-in": "M3.5 4.5h13v9h-7l-3.5 3v-3H3.5z",
  thank: "M10 8c-2.5-5-6-2-3.5.5H10zM10 8c2.5-5 6-2 3.5.5H10zM4 8.5h12v3H4zM5 11.5v5h10v-5M10 8.5v8",
  ask: "M7.3 7.3a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3.9-1.3 1.9M10 15h.01M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15z",
  "follow-through": "M4 10.5l4 4 8-9",
};

export function ActIcon({ act }: { act: ActId }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={actPaths[act]} />
    </svg>
  );
}
