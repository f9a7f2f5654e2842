import type { Texts } from "@/components/texts";
import { type MeetingKind, meetingKinds } from "@/db/vocabulary";

/** The kinds of meetings there are, each with its number, as links to the list of that kind alone. */
export function MeetingKindLinks({
  t,
  href,
  meetings,
  chosen,
  path,
}: Texts & {
  meetings: readonly { kind: MeetingKind }[];
  chosen: MeetingKind | undefined;
  path: string;
}) {
  const count = (kind: MeetingKind) => meetings.filter((meeting) => meeting.kind === kind).length;
  return (
    <nav aria-label={t("meetings.filter")}>
      <ul className="kinds">
        <li>
          <a href={href(path)} aria-current={chosen ? undefined : "true"}>
            {t("meetings.ofKind", { kind: t("meetings.all"), count: String(meetings.length) })}
          </a>
        </li>
        {meetingKinds
          .filter((kind) => count(kind) > 0)
          .map((kind) => (
            <li key={kind}>
              <a href={href(path, { kind })} aria-current={kind === chosen ? "true" : undefined}>
                {t("meetings.ofKind", {
                  kind: t(`words.meeting.${kind}`),
                  count: String(count(kind)),
                })}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
