import type { SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { stepSentence, type TakenStep } from "./step-sentence";
import type { WorkTexts } from "./work-texts";

/** The steps an update has taken, each with its day and, where one was given, its reason. */
export function StepList({
  language,
  t,
  steps,
  sideCode,
}: WorkTexts & { steps: readonly TakenStep[]; sideCode: SideCode }) {
  return (
    <ol className="story">
      {steps.map((taken, index) => (
        <li key={index}>
          <span>{formatDay(taken.takenOn, language)}</span>
          <div>
            <p>{stepSentence(taken, sideCode, t)}</p>
            {taken.reason ? <p className="small quiet bank__text">{taken.reason}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
