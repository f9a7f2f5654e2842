import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { securityEventKinds } from "@/db/vocabulary";
import type { WorkTexts } from "./work-texts";

/** The messages below `forms.error` that a wrong field of this form has. */
const faultTexts = ["choose", "network", "day", "lastBeforeFirst", "oneLine", "tooLong"] as const;

/** The choice from the security log: a plain form whose state is the address. */
export function SecurityFilter({
  language,
  t,
  href,
  path,
  asked,
  faults,
}: WorkTexts & {
  path: string;
  /** What is asked, as typed. */
  asked: Record<string, string>;
  /** What is wrong, by field, as message keys. */
  faults: Record<string, string>;
}) {
  const asOf = new URLSearchParams(href("").split("?")[1]).get("asOf");
  const field = (name: string) => {
    const fault = faultTexts.find((one) => one === faults[name]);
    const errors = fault ? { errors: [t(`forms.error.${fault}`)] } : {};
    return { id: name, name, defaultValue: asked[name] ?? "", ...errors };
  };
  return (
    <form className="stack" action={`/${language}${path}`} aria-label={t("security.filter")}>
      {asOf ? <input type="hidden" name="asOf" value={asOf} /> : null}
      <div className="filters">
        <SelectField
          {...field("kind")}
          label={t("security.what")}
          options={[
            { value: "", label: t("security.any") },
            ...securityEventKinds.map((kind) => ({
              value: kind,
              label: t(`words.securityEvent.${kind}`),
            })),
          ]}
        />
        <TextField {...field("person")} maxLength={200} label={t("security.who")} />
        <TextField {...field("network")} maxLength={50} label={t("security.network")} />
        <TextField {...field("from")} type="date" label={t("security.from")} />
        <TextField {...field("to")} type="date" label={t("security.to")} />
        <TextField {...field("requestId")} maxLength={100} label={t("security.request")} />
        <div className="buttons">
          <button className="button" type="submit">
            {t("security.show")}
          </button>
          {Object.keys(asked).length > 0 ? <a href={href(path)}>{t("security.showAll")}</a> : null}
        </div>
      </div>
    </form>
  );
}
