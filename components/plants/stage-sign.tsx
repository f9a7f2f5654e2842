import type { EnterpriseStage } from "@/db/vocabulary";

/** A stage of the vocabulary, or none that was found. */
export type ShownStage = EnterpriseStage | "unknown";

/** The shape of each stage, in a square of 16: pegged out, signed for, built, working, stopped. */
const stageShapes: Record<ShownStage, string> = {
  planned: "M2 2h5v2H4v3H2V2Zm7 0h5v5h-2V4H9V2ZM2 9h2v3h3v2H2V9Zm10 0h2v5H9v-2h3V9Z",
  memorandum: "M2 2h12v12H2V2Zm2 2v8h8V4H4Z",
  opened: "M2 2h12v12H2V2Zm2 2v8h8V4H4Zm8 0v8H4l8-8Z",
  working: "M2 2h12v12H2V2Z",
  stopped: "M2 2h12v4H2V2Zm0 8h12v4H2v-4Z",
  unknown: "M6 6h4v4H6V6Z",
};

/** Drawn once on a page; the map and the register refer to it. */
export function StageSigns() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="visually-hidden">
      {Object.entries(stageShapes).map(([stage, path]) => (
        <symbol key={stage} id={`stage-${stage}`} viewBox="0 0 16 16">
          <path d={path} fill="currentColor" fillRule="evenodd" />
        </symbol>
      ))}
    </svg>
  );
}

export function StageSign({ stage }: { stage: ShownStage }) {
  return (
    <svg className="mark__sign" aria-hidden="true" focusable="false">
      <use href={`#stage-${stage}`} />
    </svg>
  );
}
