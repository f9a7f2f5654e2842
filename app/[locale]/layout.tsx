import "@/components/styles/index.css";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { languages } from "@/db/vocabulary";

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
      <body>{children}</body>
    </html>
  );
}
