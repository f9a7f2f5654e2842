import type { UpdateState, UpdateStep } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { WorkTexts } from "./work-texts";

const stateAfter: Record<UpdateStep, UpdateState> = {
  submit: "submitted",
  clear: "cleared",
  countersign: "countersigned",
  publish: "published",
  return: "returned",
  withdraw: "withdrawn",
  retract: "retracted",
};

/** The steps an update has taken, each with its day and, where one was given, its reason. */
export function StepList({
  language,
  t,
  steps,
}: WorkTexts & { steps: readonly { step: UpdateStep; takenOn: string; reason: string | null }[] }) {
  return (
    <ol className="story">
      {steps.map(({ step, takenOn, reason }, index) => (
        <li key={index}>
          <span>{formatDay(takenOn, language)}</span>
          <div>
            <p>{t(`words.updateState.${stateAfter[step]}`)}</p>
            {reason ? <p className="small quiet bank__text">{reason}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
