import { DayForm } from "./day-form";
import { DaySentence } from "./day-sentence";
import { type FrameProps, searchOf } from "./frame-props";

/** From which day the page is seen, and a way to another day. */
export function Banner({
  language,
  t,
  path,
  query,
  programme,
  today,
  asOf,
  isDemonstration,
}: FrameProps) {
  const action = `/${language}${path}`;
  return (
    <div className="banner">
      <DaySentence
        {...{ language, t, today, asOf, isDemonstration, programme }}
        back={action + searchOf(query)}
      />
      <DayForm {...{ t, today, asOf }} action={action} query={Object.entries(query)} />
    </div>
  );
}
