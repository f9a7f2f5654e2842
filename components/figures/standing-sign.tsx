import type { Headline } from "@/lib/standing/standing";

/** The shape of each standing, in a square of 16; told apart without colour. */
const standingShapes: Record<Headline, string> = {
  done: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z",
  done_late: "M8 1a7 7 0 1 0 0 14V1Zm0 0a7 7 0 0 1 0 14v-1.6a5.4 5.4 0 0 0 0-10.8V1Z",
  on_schedule: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8Z",
  due_soon:
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8ZM8 8V3.6A4.4 4.4 0 0 1 12.4 8H8Z",
  overdue: "M8 1.5 15.5 15H.5L8 1.5Z",
  moved: "M9.5 2 15 6.5 9.5 11V8C6 8 3.8 9.4 2.6 13.6L.9 13C2 8 4.9 5.2 9.5 5V2Z",
  sides_differ:
    "M1 4.5h6.6L9 1.6l1.6.8-1 2.1H15v1.8H8.8l-1.6 3.4H15v1.8H6.4L5 14.4l-1.6-.8 1-2.1H1V9.7h4.2l1.6-3.4H1V4.5Z",
  no_information:
    "M8 1a7 7 0 0 1 4.6 1.7L14.3 1l1 1-1.7 1.8A7 7 0 0 1 3.4 13.3L1.7 15l-1-1 1.7-1.8A7 7 0 0 1 8 1Zm0 1.8A5.2 5.2 0 0 0 3.7 11l7.6-7.4A5.2 5.2 0 0 0 8 2.8Zm4.3 2.1-7.6 7.3a5.2 5.2 0 0 0 7.6-7.3Z",
  removed:
    "m2.8 1.5 5.2 5.2 5.2-5.2 1.3 1.3L9.3 8l5.2 5.2-1.3 1.3L8 9.3l-5.2 5.2-1.3-1.3L6.7 8 1.5 2.8l1.3-1.3Z",
};

/** Drawn once on a page; the strips refer to them. */
export function StandingFills() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="visually-hidden">
      <pattern id="fill-done_late" width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="fill-paper" d="M0 0h6v6H0z" />
        <path className="fill-ink" d="M0 0h3.5v6H0z" />
      </pattern>
      <pattern id="fill-no_information" width="5" height="5" patternUnits="userSpaceOnUse">
        <path className="fill-paper" d="M0 0h5v5H0z" />
        <circle className="fill-quiet" cx="2.5" cy="2.5" r="0.8" />
      </pattern>
      <pattern id="fill-moved" width="5" height="5" patternUnits="userSpaceOnUse">
        <path className="fill-paper" d="M0 0h5v5H0z" />
        <path className="fill-moved" d="M0 0h5v2.5H0z" />
      </pattern>
      <pattern id="fill-sides_differ" width="10" height="10" patternUnits="userSpaceOnUse">
        <path className="fill-differ" d="M0 0h10v10H0z" />
        <path className="fill-paper" d="M4 0h2v10H4z" />
      </pattern>
    </svg>
  );
}

/** The shape within a drawing. A reference to one shape for all would be copied anew for each by browsers. */
export function StandingShape({ headline, transform }: { headline: Headline; transform?: string }) {
  return <path className="shape" d={standingShapes[headline]} transform={transform} />;
}

export function StandingSign({ headline }: { headline: Headline }) {
  return (
    <svg className="mark__sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <StandingShape headline={headline} />
    </svg>
  );
}
