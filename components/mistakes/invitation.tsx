import type { FrameProps } from "@/components/frame/frame-props";
import { searchOf } from "@/components/frame/frame-props";
import { MistakeForm } from "./mistake-form";

/**
 * Asks readers for the mistakes they find: a link to the form, and for the script a dialog with the same
 * form, and a button that appears beside words selected by touch.
 */
export function Invitation({ language, t, path, query, asOf }: FrameProps) {
  const page = `/${language}${path}${searchOf(asOf ? { ...query, asOf } : query)}`;
  return (
    <>
      <p>
        {t("mistakes.noticed")} <span className="mistake-keys">{t("mistakes.keys")}</span>{" "}
        <a
          className="mistake-link"
          data-mistake="link"
          href={`/${language}/mistakes${searchOf({ page })}`}
        >
          {t("mistakes.report")}
        </a>
      </p>
      <button type="button" className="button mistake-button" data-mistake="button" hidden>
        {t("mistakes.reportSelected")}
      </button>
      <dialog className="mistake-dialog" data-mistake="dialog" aria-labelledby="report-title">
        <div className="stack">
          <div className="mistake-dialog__head">
            <h2 id="report-title">{t("mistakes.title")}</h2>
            <button type="button" className="button button--plain" data-mistake="close">
              {t("mistakes.close")}
            </button>
          </div>
          <div role="status">
            <p
              className="error-summary"
              data-mistake="told"
              data-offline={t("mistakes.offline")}
              hidden
            />
            <div className="stack" data-mistake="thanks" hidden>
              <p>{`${t("mistakes.thanks")}.`}</p>
              <p>
                {`${t("mistakes.reference")}: `}
                <a data-mistake="reference" href={`/${language}/mistakes`}>
                  {t("mistakes.reference")}
                </a>
              </p>
              <p>{t("mistakes.taken")}</p>
            </div>
          </div>
          <MistakeForm language={language} t={t} id="report" typed={{ page }} />
        </div>
      </dialog>
    </>
  );
}
