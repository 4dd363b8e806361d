/** The mark: a page whose turned corner is a small warm sun. Decoration beside the name. */
export function Mark({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <path
        d="M28 8h46l34 34v66a12 12 0 0 1-12 12H28a12 12 0 0 1-12-12V20A12 12 0 0 1 28 8z"
        fill="#fffaf2"
        stroke="#4a423a"
        stroke-width="8"
        stroke-linejoin="round"
      />
      <circle cx="86" cy="34" r="26" fill="#f08a3c" />
      <path d="M34 76h56M34 96h36" stroke="#4a423a" stroke-width="9" stroke-linecap="round" />
    </svg>
  );
}
