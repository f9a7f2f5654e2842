import "@/components/styles/fonts.css";
import "@/components/styles/index.css";
import { letters } from "@/components/styles/letters";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { languages } from "@/db/vocabulary";

// Two banks and the span, in the sides' colours; inline, so that it costs no request.
const icon =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#17603a" d="M2 8h7v16H2z"/><path fill="#0b6e80" d="M23 8h7v16h-7z"/><path stroke="#8f8e85" stroke-width="3" d="M9 14h14"/></svg>',
  );

/** The frame of every page; it asks nothing of the database. */
export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  const language = hasLocale(languages, locale) ? locale : "en";
  setRequestLocale(language);
  return (
    <html lang={language}>
      <head>
        <link rel="icon" href={icon} />
        {letters[language].map((address) => (
          <link
            key={address}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            href={address}
          />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}
