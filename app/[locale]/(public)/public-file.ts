import { z } from "zod";
import { type Language, languages } from "@/db/vocabulary";
import { asOfDay } from "@/lib/dates/as-of-day";
import type { Day } from "@/lib/dates/day";
import { programmeToday } from "@/lib/dates/programme-today";
import { isDatabaseAway, Moved, Refusal } from "@/lib/errors";
import { noteFault } from "@/lib/forms/aside";
import { type Translate, translator } from "@/lib/i18n/translator";
import { inOneReading } from "@/lib/public/keep-while-unchanged";
import { siteOrigin } from "@/lib/public/site-origin";
import { movedAnswer } from "./moved-answer";

type Asked<Params> = {
  language: Language;
  t: Translate;
  params: Params;
  /** The search of the address without the day; of a parameter given twice the first. */
  search: Record<string, string>;
  day: Day;
  /** The past day that was asked for. */
  asOf: Day | null;
  /** Where readers find the site: as the setting says, or else as this one came. */
  origin: string;
};
type Sent = {
  body: Uint8Array | ReadableStream;
  type: string;
  /** With its ending, in plain letters. */
  name: string;
  /** The same in the reader's language. */
  title?: string;
  /** For a program that comes again by itself, instead of for a folder. */
  isFeed?: boolean;
};

// RFC 8187: what encodeURIComponent leaves as it is, and the standard does not.
const extended = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function headersOf({ type, name, title, isFeed }: Sent): Record<string, string> {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  const named = title ? `; filename*=UTF-8''${extended(title)}` : "";
  return {
    "content-type": type,
    "content-disposition": `${isFeed ? "inline" : "attachment"}; filename="${plain}"${named}`,
    ...(isFeed ? {} : { "x-robots-tag": "noindex" }),
  };
}

/** The server itself says so (server/http/question-headers.ts); of a visitor's own words nothing comes through. */
const originOf = ({ headers }: Request) =>
  siteOrigin() ?? `${headers.get("x-forwarded-proto")}://${headers.get("x-forwarded-host")}`;

/**
 * The edge of every public file: parses the address and answers with the bytes, or with a plain 404 or
 * 503. What it sends is saved or read by a program, never shown.
 */
export function publicFile<Params extends z.ZodType>(
  shape: Params,
  make: (asked: Asked<z.output<Params>>) => Promise<Sent>,
) {
  return async function GET(
    request: Request,
    { params }: { params: Promise<Record<string, string | string[]>> },
  ): Promise<Response> {
    const given = await params;
    const locale = z.enum(languages).safeParse(given["locale"]);
    const parsed = shape.safeParse(given);
    if (!locale.success || !parsed.success) return new Response("Not found", { status: 404 });
    const today = programmeToday();
    const { searchParams } = new URL(request.url);
    const asOf = asOfDay(searchParams.get("asOf") ?? undefined, today);
    searchParams.delete("asOf");
    try {
      const t = await translator(locale.data);
      const sent = await inOneReading(() =>
        make({
          language: locale.data,
          t,
          params: parsed.data,
          search: Object.fromEntries([...searchParams].toReversed()),
          day: asOf ?? today,
          asOf,
          origin: originOf(request),
        }),
      );
      const { body } = sent;
      return new Response(body instanceof ReadableStream ? body : new Uint8Array(body), {
        headers: headersOf(sent),
      });
    } catch (thrown) {
      if (thrown instanceof Moved) return movedAnswer(request, thrown);
      if (thrown instanceof Refusal) return new Response("Not found", { status: 404 });
      if (!isDatabaseAway(thrown)) throw thrown;
      noteFault(thrown);
      return new Response("Try again in a minute", { status: 503 });
    }
  };
}
