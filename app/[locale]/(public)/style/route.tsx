import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { StandingMark } from "@/components/figures/standing-mark";
import { Strip } from "@/components/figures/strip";
import { TermRoad } from "@/components/figures/term-road";
import { WordDiff } from "@/components/figures/word-diff";
import { Bridge } from "@/components/milestones/bridge";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { sideCodes } from "@/db/vocabulary";
import { Refusal } from "@/lib/errors";
import { publicLines } from "@/lib/public/updates/lines";
import { headlines } from "@/lib/standing/standing";
import { bridges } from "./sample-bridges";

export const dynamic = "force-dynamic";

const [first, second] = sideCodes;

/** Every figure and part of the kit in its states, for looking at; there is no such page in production. */
export const GET = publicPage(
  { params: z.object({}), search: z.object({}), isKept: false },
  async ({ language, t, href, day }) => {
    if (process.env.NODE_ENV === "production") throw new Refusal("unknown", "unknown");
    const texts = { language, t, href };
    const options = headlines.map((value) => ({ value, label: t(`words.headline.${value}`) }));
    return {
      title: "Style",
      path: "/style",
      programme: null,
      content: (
        <>
          <h1>{t("milestones.standing")}</h1>
          <ul className="rows">
            {headlines.map((headline, index) => (
              <li key={headline} className="row">
                <StandingMark
                  headline={headline}
                  label={t(`words.headline.${headline}`)}
                  banks={[
                    { side: first, hasReported: index % 2 === 0 },
                    { side: second, hasReported: index % 3 === 0 },
                  ]}
                />
              </li>
            ))}
          </ul>
          <Strip counts={headlines.map((headline, index) => ({ headline, count: index + 1 }))} />
          {bridges(day).map(({ name, standing, versions }) => (
            <Bridge
              key={name}
              {...texts}
              home=""
              standing={standing}
              versions={versions}
              lines={publicLines}
            />
          ))}
          <TermRoad
            {...texts}
            base=""
            day={day}
            years={[2009, 2016]}
            sessions={[]}
            terms={["2013", "2015", "2016"].map((year) => ({
              asWritten: year,
              precision: "year" as const,
              firstOn: `${year}-01-01`,
              lastOn: `${year}-12-31`,
              setOn: day,
            }))}
          />
          <p>
            <WordDiff before="Twelve trucks by May." after="Fifteen trucks by the end of May." />
          </p>
          <Notice>{t("milestones.none")}</Notice>
          <Notice kind="done">{t("desk.done.saved")}</Notice>
          <Notice kind="warn">{t("forms.refusal.changedMeanwhile")}</Notice>
          <form className="stack">
            <TextField
              id="text"
              label={t("desk.documentTitle")}
              hint={t("update.hint.percentDone")}
            />
            <TextField
              id="wrong"
              label={t("update.label.percentDone")}
              errors={[t("forms.error.percent")]}
            />
            <TextArea
              id="area"
              label={t("update.label.publicText")}
              errors={[t("forms.error.required")]}
            />
            <SelectField id="select" label={t("milestones.standing")} options={options} />
            <RadioGroup id="radio" name="radio" label={t("update.label.claim")} options={options} />
            <div className="buttons">
              <button className="button">{t("desk.submit")}</button>
              <button className="button button--quiet">{t("desk.save")}</button>
            </div>
          </form>
        </>
      ),
    };
  },
);
