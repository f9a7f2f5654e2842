import type { Texts } from "@/components/texts";
import { numberLabel } from "@/lib/labels/number-label";
import type { Share } from "@/lib/standing/headway";

/** So many of so many, in words and as a length; the words are what a screen reader hears. */
function Meter({
  label,
  share: { count, of },
  value,
  rule,
}: {
  label: string;
  share: Share;
  value: string;
  rule: string;
}) {
  const width = of === 0 ? 0 : (count / of) * 100;
  return (
    <div className="meter">
      <dt>{label}</dt>
      <dd>
        <span className="meter__value">{value}</span>
        <svg className="meter__bar" aria-hidden="true" focusable="false">
          <rect className="meter__whole" width="100%" height="100%" />
          <rect className="meter__part" width={`${width.toFixed(2)}%`} height="100%" />
        </svg>
        <span className="small quiet">{rule}</span>
      </dd>
    </div>
  );
}

/** Who has reported, and what is on course: two measures that are never one, each with its rule. */
export function Meters({
  language,
  t,
  reported,
  onCourse,
}: Texts & { reported: Share; onCourse: Share }) {
  const value = ({ count, of }: Share) =>
    t("scopes.meter.of", { count: numberLabel(count, language), of: numberLabel(of, language) });
  return (
    <dl className="meters">
      <Meter
        label={t("scopes.meter.reported")}
        share={reported}
        value={value(reported)}
        rule={t("scopes.meter.reportedRule")}
      />
      <Meter
        label={t("scopes.meter.onCourse")}
        share={onCourse}
        value={value(onCourse)}
        rule={t("scopes.meter.onCourseRule")}
      />
    </dl>
  );
}
