import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";

type Titled = { title: Text };

/** What was looked for and not found, by kind. */
export function MissingList({
  note,
  missing,
  base,
  ...texts
}: Texts & {
  note: Text | null;
  missing: {
    plans: readonly Titled[];
    meetings: readonly Titled[];
    figures: readonly (Titled & { slug: string; years: readonly number[] })[];
  };
  base: string;
}) {
  const { language, t, href } = texts;
  const titles = (found: readonly Titled[]) =>
    found.length === 0
      ? null
      : found.map(({ title }, index) => (
          <div key={index}>
            <LocalText text={title} language={language} />
          </div>
        ));
  return (
    <SummaryList
      rows={[
        [
          t("about.programme"),
          note ? <LocalText key="note" text={note} language={language} /> : null,
        ],
        [t("glance.byPlan"), titles(missing.plans)],
        [t("meetings.heading"), titles(missing.meetings)],
        [
          t("shell.indicators"),
          missing.figures.length === 0
            ? null
            : missing.figures.map(({ slug, title, years }) => (
                <div key={slug}>
                  <a href={href(`${base}/indicators/${slug}`)}>
                    <LocalText text={title} language={language} />
                  </a>
                  {`: ${years.join(", ")}`}
                </div>
              )),
        ],
      ]}
    />
  );
}
