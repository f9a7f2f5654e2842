import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { figureLabel } from "@/lib/labels/figure-label";
import { numberLabel } from "@/lib/labels/number-label";
import { Bar } from "./bar";
import type { ShownFigure } from "./shown-figure";

type Found = ShownFigure & { value: number };
export type ShownParts = {
  measure: Found["measure"];
  parts: readonly Found[];
  sum: number;
  whole: Found | null;
};

/** The parts of a whole as one source gives them, with their sum and how it was reckoned. */
export function PartProgress({
  groups,
  unit,
  ...texts
}: Texts & { groups: readonly ShownParts[]; unit: string }) {
  const { t } = texts;
  if (groups.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("indicators.progress.parts", { unit })}</h2>
      {groups.map((group, index) => (
        <PartTable key={index} {...texts} {...group} unit={unit} />
      ))}
      <p className="quiet">{t("indicators.progress.noReport")}</p>
    </section>
  );
}

function PartTable({
  measure,
  parts,
  sum,
  whole,
  unit,
  ...texts
}: Texts & ShownParts & { unit: string }) {
  const { language, t } = texts;
  const most = Math.max(...parts.map(({ value }) => value));
  const number = (value: number) => numberLabel(value, language);
  return (
    <div className="stack">
      <div className="table-scroll">
        <table className="table table--progress">
          <caption className="visually-hidden">
            {t("indicators.progress.parts", { unit })}: {parts[0]!.source?.title}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("indicators.progress.place")}</th>
              <th scope="col">{t(`indicators.measure.${measure}`)}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part, index) => (
              <tr key={index}>
                <th scope="row">
                  {part.place ? <LocalText text={part.place} language={language} /> : null}
                </th>
                <td>
                  <strong>{figureLabel(part, language, t)}</strong>
                  <Bar value={part.value} most={most} measure={measure} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("indicators.progress.sum")}</th>
              <td>
                {parts.map(({ value }) => number(value)).join(" + ")} ={" "}
                <strong>{number(sum)}</strong>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="small">
        <ProvenanceNote {...texts} word={parts[0]!.provenance} source={parts[0]!.source} />
      </p>
      {whole ? (
        <p>
          {whole.value === sum
            ? t("indicators.progress.agrees", { whole: number(whole.value) })
            : t("indicators.progress.whole", {
                whole: number(whole.value),
                gap: number(Math.abs(whole.value - sum)),
              })}{" "}
          <ProvenanceNote {...texts} word={whole.provenance} source={whole.source} />
        </p>
      ) : null}
    </div>
  );
}
