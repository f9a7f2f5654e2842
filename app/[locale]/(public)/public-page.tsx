import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { z } from "zod";
import type { FrameProps } from "@/components/frame/frame-props";
import { PublicFrame } from "@/components/frame/public-frame";
import { PublicHead } from "@/components/frame/public-head";
import { type Language, languages } from "@/db/vocabulary";
import { asOfDay } from "@/lib/dates/as-of-day";
import type { Day } from "@/lib/dates/day";
import { isPastProgramme, programmeToday } from "@/lib/dates/programme-today";
import { isDatabaseAway, Refusal } from "@/lib/errors";
import { answerWith, answerWithContent, contentPlace } from "@/lib/forms/answer-status";
import { type Translate, translator } from "@/lib/i18n/translator";
import { siteOrigin } from "@/lib/public/site-origin";
/** What a public page is asked: parsed, and with the day it answers for. */
export type Asked<Params, Search> = {
  language: Language;
  t: Translate;
  params: Params;
  search: Search;
  /** The day the page answers for. */
  day: Day;
  today: Day;
  /** An address of the site in the same language and on the same day. */
  href: (path: string, query?: Record<string, string | undefined>) => string;
};

type Drawn = Pick<FrameProps, "title" | "path" | "section" | "formats" | "isUnlisted"> & {
  description?: string;
  programme: string | null;
  query?: Record<string, string>;
  content: ReactNode;
};

type Props = {
  params: Promise<Record<string, string | string[]>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const firstOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The head is the framework's; the body is left to the server to draw. */
function show(frame: FrameProps) {
  answerWithContent(<PublicFrame {...frame} />);
  return (
    <>
      <PublicHead {...frame} />
      <div id={contentPlace} />
    </>
  );
}

/**
 * The edge of every public page: parses the address, draws inside the frame, and turns refusals and
 * a database that is away into pages with their status. Wrong search parameters are dropped.
 */
export function publicPage<Params extends z.ZodType, Search extends z.ZodType>(
  shape: { params: Params; search: Search },
  draw: (asked: Asked<z.output<Params>, z.output<Search>>) => Promise<Drawn>,
) {
  return async function PublicPage({ params, searchParams }: Props) {
    const [given, searched] = await Promise.all([params, searchParams]);
    const locale = z.enum(languages).safeParse(given["locale"]);
    const language = locale.success ? locale.data : "en";
    setRequestLocale(language);
    const t = await translator(language);
    const today = programmeToday();
    const asOf = asOfDay(searched["asOf"], today);
    const frame = { language, t, today, asOf, isDemonstration: isPastProgramme() };

    const href: Asked<never, never>["href"] = (path, query = {}) => {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...query, asOf: asOf ?? undefined }))
        if (value) search.set(name, value);
      return `/${language}${path}${search.size > 0 ? `?${search}` : ""}`;
    };

    try {
      const ofAddress = shape.params.safeParse(given);
      if (!locale.success || !ofAddress.success) throw new Refusal("unknown", "unknown");
      const flat = Object.fromEntries(
        Object.entries(searched).map(([name, value]) => [name, firstOf(value)]),
      );
      const {
        content: children,
        query = {},
        ...drawn
      } = await draw({
        language,
        t,
        params: ofAddress.data,
        search: shape.search.parse(flat),
        day: asOf ?? today,
        today,
        href,
      });
      return show({ ...frame, ...drawn, query, origin: siteOrigin(), children });
    } catch (thrown) {
      const isAway = isDatabaseAway(thrown);
      if (!isAway && !(thrown instanceof Refusal)) throw thrown;
      answerWith(isAway ? 503 : 404);
      const problem = isAway ? "away" : "notFound";
      return show({
        ...frame,
        asOf: null,
        origin: null,
        path: "",
        query: {},
        programme: null,
        title: t(`problems.${problem}.title`),
        children: (
          <div className="stack">
            <h1>{t(`problems.${problem}.title`)}</h1>
            <p className="lead">{t(`problems.${problem}.text`)}</p>
            <p>
              <a href={`/${language}`}>{t("problems.glance")}</a>
            </p>
          </div>
        ),
      });
    }
  };
}
