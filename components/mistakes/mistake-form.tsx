import { TextArea } from "@/components/ui/text-area";
import type { Language } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";

export type TypedMistake = Partial<
  Record<"page" | "quote" | "heading" | "before" | "after" | "comment", string>
>;

/** The form in which a reader reports a mistake; the same on its own page and in the dialog of every page. */
export function MistakeForm({
  language,
  t,
  id,
  typed,
  errors = {},
}: {
  language: Language;
  t: Translate;
  /** Begins the ids of the fields. */
  id: string;
  typed: TypedMistake;
  /** What is wrong, field by field, as texts. */
  errors?: Partial<Record<string, readonly string[]>>;
}) {
  return (
    <form id={id} action={`/${language}/mistakes`} method="post" className="stack">
      {(["page", "heading", "before", "after"] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name] ?? ""} />
      ))}
      <TextArea
        id={`${id}-quote`}
        name="quote"
        rows={3}
        maxLength={500}
        label={t("mistakes.quote")}
        hint={t("mistakes.quoteHint")}
        errors={errors["quote"] ?? []}
        defaultValue={typed.quote}
      />
      <TextArea
        id={`${id}-comment`}
        name="comment"
        rows={4}
        maxLength={1500}
        label={t("mistakes.comment")}
        hint={t("mistakes.commentHint")}
        errors={errors["comment"] ?? []}
        defaultValue={typed.comment}
      />
      <div className="visually-hidden" aria-hidden="true">
        <label htmlFor={`${id}-website`}>{t("mistakes.trap")}</label>
        <input id={`${id}-website`} name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <div className="buttons">
        <button className="button">{t("mistakes.send")}</button>
      </div>
    </form>
  );
}
