import { z } from "zod";
import { type Language, languages } from "@/db/vocabulary";
import { asOfDay } from "@/lib/dates/as-of-day";
import type { Day } from "@/lib/dates/day";
import { programmeToday } from "@/lib/dates/programme-today";
import { isDatabaseAway, Moved, Refusal } from "@/lib/errors";
import { noteFault } from "@/lib/forms/aside";
import { type Translate, translator } from "@/lib/i18n/translator";
import {
  type FileVersion,
  fileVersion,
  isNamed,
  isUnchangedSince,
} from "@/lib/public/files/file-version";
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
  /** Since when the bytes are what they are, where they are kept: they depend on no edition. */
  frozenAt?: Date;
  /** For a program that comes again by itself, instead of for a folder. */
  isFeed?: boolean;
};

// RFC 8187: what encodeURIComponent leaves as it is, and the standard does not.
const extended = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const versionHeaders = ({ etag, lastModified }: FileVersion) => ({
  etag,
  "last-modified": lastModified.toUTCString(),
});

function headersOf({ type, name, title, isFeed }: Sent): Record<string, string> {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  const named = title ? `; filename*=UTF-8''${extended(title)}` : "";
  return {
    "content-type": type,
    "content-disposition": `${isFeed ? "inline" : "attachment"}; filename="${plain}"${named}`,
    ...(isFeed ? {} : { "x-robots-tag": "noindex" }),
  };
}

/** The server itself says so (server/http/question-headers.ts); of a visitor's own words only the version that it has. */
const originOf = ({ headers }: Request) =>
  siteOrigin() ?? `${headers.get("x-forwarded-proto")}://${headers.get("x-forwarded-host")}`;

/**
 * The edge of every public file: parses the address and answers with the bytes, or with a plain 404 or
 * 503; or with 304, before anything is asked, where the reader has that version. What it sends is saved or read by
 * a program, never shown.
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
    const now = new Date();
    const today = programmeToday(now);
    const { pathname, search, searchParams } = new URL(request.url);
    const asOf = asOfDay(searchParams.get("asOf") ?? undefined, today);
    searchParams.delete("asOf");
    const origin = originOf(request);
    const answer = async (): Promise<Response> => {
      const version = await fileVersion(origin + pathname + search, now);
      const unchanged = () => new Response(null, { status: 304, headers: versionHeaders(version) });
      if (isNamed(request.headers, version)) return unchanged();
      const sent = await make({
        language: locale.data,
        t: await translator(locale.data),
        params: parsed.data,
        search: Object.fromEntries([...searchParams].toReversed()),
        day: asOf ?? today,
        asOf,
        origin,
      });
      const body = sent.body instanceof ReadableStream ? sent.body : new Uint8Array(sent.body);
      if (isUnchangedSince(request.headers, version)) {
        if (body instanceof ReadableStream) await body.cancel();
        return unchanged();
      }
      const { frozenAt: lastModified = version.lastModified } = sent;
      const headers = { ...headersOf(sent), ...versionHeaders({ ...version, lastModified }) };
      return new Response(body, { headers });
    };
    try {
      return await inOneReading(answer);
    } catch (thrown) {
      if (thrown instanceof Moved) return movedAnswer(request, thrown);
      if (thrown instanceof Refusal) return new Response("Not found", { status: 404 });
      if (!isDatabaseAway(thrown)) throw thrown;
      noteFault(thrown);
      return new Response("Try again in a minute", { status: 503 });
    }
  };
}
