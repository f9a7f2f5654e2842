import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { OwnFiles } from "@/components/frame/own-files";
import { languages } from "@/db/vocabulary";

/** The frame of every page of the signed-in; it asks nothing of the database. */
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
        <OwnFiles />
      </head>
      <body>{children}</body>
    </html>
  );
}
