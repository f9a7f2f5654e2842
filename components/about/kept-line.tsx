import type { Texts } from "@/components/texts";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

/** A line of the history that a reader kept, and whether it still stands. */
export function KeptLine({
  language,
  t,
  path,
  asOf,
  asked,
  verdict,
}: Texts & {
  path: string;
  asOf: string | null;
  asked: { entry: number | null; sha256: string | null };
  verdict: "stands" | "differs" | "absent" | null;
}) {
  return (
    <section className="section">
      <h2>{t("about.proof.kept")}</h2>
      <p>{t("about.proof.keptText")}</p>
      {verdict ? (
        <Notice kind={verdict === "stands" ? "done" : "warn"}>
          {t(`about.proof.verdict.${verdict}`, { number: asked.entry ?? 0 })}
        </Notice>
      ) : null}
      <form className="filters no-print" action={`/${language}${path}`}>
        {asOf ? <input type="hidden" name="asOf" value={asOf} /> : null}
        <TextField
          id="entry"
          name="entry"
          label={t("about.proof.entry")}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={asked.entry ?? undefined}
        />
        <div className="field--wide">
          <TextField
            id="sha256"
            name="sha256"
            label="SHA-256"
            autoComplete="off"
            maxLength={200}
            defaultValue={asked.sha256 ?? undefined}
          />
        </div>
        <div className="buttons">
          <button className="button" type="submit">
            {t("about.proof.compare")}
          </button>
        </div>
      </form>
    </section>
  );
}
