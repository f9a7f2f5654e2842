import type { ReactNode } from "react";
import { z } from "zod";
import type { FrameProps } from "@/components/frame/frame-props";
import { PublicDocument } from "@/components/frame/public-document";
import { type Language, languages } from "@/db/vocabulary";
import { asOfDay } from "@/lib/dates/as-of-day";
import type { Day } from "@/lib/dates/day";
import { isPastProgramme, programmeToday } from "@/lib/dates/programme-today";
import { type DocumentHeaders, ownDocument } from "@/lib/documents/own-document";
import { isDatabaseAway, Moved, Refusal } from "@/lib/errors";
import { noteFault } from "@/lib/forms/aside";
import { type Translate, translator } from "@/lib/i18n/translator";
import { inOneReading } from "@/lib/public/keep-while-unchanged";
import { siteOrigin } from "@/lib/public/site-origin";
import { movedAnswer } from "./moved-answer";

/** What a public page is asked: parsed, and with the day it answers for. */
export type PublicAsked<Params, Search> = {
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
  /** Of the answer; 200 when absent. */
  status?: number;
  headers?: DocumentHeaders;
};

/**
 * The edge of every public page: parses the address, draws inside the frame, and turns refusals and
 * a database that is away into pages with their status. Wrong search parameters are dropped.
 */
export function publicPage<Params extends z.ZodType, Search extends z.ZodType>(
  shape: {
    params: Params;
    search: Search;
    /** False where the page reads what does not raise the edition, or answers a form. */
    isKept?: false;
  },
  draw: (
    asked: PublicAsked<z.output<Params>, z.output<Search>>,
    request: Request,
  ) => Promise<Drawn>,
) {
  async function answer(
    request: Request,
    { params }: { params: Promise<Record<string, string | string[]>> },
  ): Promise<Response> {
    const given = await params;
    // Of a parameter given twice the first.
    const searched = Object.fromEntries([...new URL(request.url).searchParams].toReversed());
    const locale = z.enum(languages).safeParse(given["locale"]);
    const language = locale.success ? locale.data : "en";
    const t = await translator(language);
    const today = programmeToday();
    const asOf = asOfDay(searched["asOf"], today);
    const frame = { language, t, today, asOf, isDemonstration: isPastProgramme() };

    const href: PublicAsked<never, never>["href"] = (path, query = {}) => {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...query, asOf: asOf ?? undefined }))
        if (value) search.set(name, value);
      return `/${language}${path}${search.size > 0 ? `?${search}` : ""}`;
    };

    try {
      const ofAddress = shape.params.safeParse(given);
      if (!locale.success || !ofAddress.success) throw new Refusal("unknown", "unknown");
      const {
        content: children,
        query = {},
        status = 200,
        headers,
        ...drawn
      } = await inOneReading(() =>
        draw(
          {
            language,
            t,
            params: ofAddress.data,
            search: shape.search.parse(searched),
            day: asOf ?? today,
            today,
            href,
          },
          request,
        ),
      );
      const whole = { ...frame, ...drawn, query, origin: siteOrigin(), children };
      const mark = shape.isKept === false ? "drawn" : "kept";
      return ownDocument(<PublicDocument {...whole} />, status, headers, mark);
    } catch (thrown) {
      if (thrown instanceof Moved) return movedAnswer(request, thrown);
      const isAway = isDatabaseAway(thrown);
      if (!isAway && !(thrown instanceof Refusal)) throw thrown;
      if (isAway) noteFault(thrown);
      const problem = isAway ? "away" : "notFound";
      const title = t(`problems.${problem}.title`);
      const children = (
        <div className="stack">
          <h1>{title}</h1>
          <p className="lead">{t(`problems.${problem}.text`)}</p>
          <p>
            <a href={`/${language}`}>{t("problems.glance")}</a>
          </p>
        </div>
      );
      const nowhere = { asOf: null, origin: null, path: "", query: {}, programme: null };
      const whole = { ...frame, ...nowhere, title, children };
      return ownDocument(<PublicDocument {...whole} />, isAway ? 503 : 404);
    }
  }
  // Which parameters it knows is held to what the store of pages tells apart (lib/public/known-parameters.ts).
  return Object.assign(answer, { shape });
}
