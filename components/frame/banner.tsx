import { DayForm } from "./day-form";
import { DaySentence } from "./day-sentence";
import { type FrameProps, searchOf } from "./frame-props";

/** From which day the page is seen, and a way to another day. */
export function Banner(props: FrameProps) {
  const { language, path, query } = props;
  const action = `/${language}${path}`;
  return (
    <div className="banner">
      <DaySentence {...props} back={action + searchOf(query)} />
      <DayForm {...props} action={action} query={Object.entries(query)} />
    </div>
  );
}
