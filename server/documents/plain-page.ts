import type { Language } from "@/db/vocabulary";
import type { Finished } from "./finished";
import { type PlainReason, plainTexts } from "./plain-texts";

/** Seconds after which it is worth to come again. */
const comeAgain: Partial<Record<PlainReason, string>> = { away: "30", busy: "5" };

const reasonByStatus: Record<number, PlainReason> = {
  400: "malformed",
  403: "refused",
  404: "missing",
  405: "method",
  409: "outdated",
  413: "large",
  414: "malformed",
  503: "away",
};

/**
 * Writes a page that needs neither Next nor the database, for an answer that has none of its own.
 * Nothing of the request or of a fault's text stands in it.
 * @param status the HTTP status; those without words of their own read as a fault of ours
 * @param reason where the status does not tell it
 */
export function plainPage(
  status: number,
  language: Language,
  reason: PlainReason = reasonByStatus[status] ?? "fault",
): Finished {
  const texts = plainTexts[language];
  const [heading, sentence] = texts[reason];
  const seconds = comeAgain[reason];
  const html = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<p class="status">${status}</p>
<h1>${heading}</h1>
<p>${sentence}</p>
<p><a href="/${language}">${texts.toStart}</a></p>
</main>
</body>
</html>
`;
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...(seconds ? { "retry-after": seconds } : {}),
    },
    bodies: { identity: Buffer.from(html) },
  };
}
