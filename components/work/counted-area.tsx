"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, useEffect, useRef, useState } from "react";
import { groupedDigits } from "@/lib/labels/grouped-digits";
import { TextArea } from "@/components/ui/text-area";

/** A text of several lines that tells its limit, and with a script how much of it is taken. */
export function CountedArea({
  limit,
  ...area
}: Omit<ComponentProps<typeof TextArea>, "count" | "ref" | "onInput"> & {
  /** In characters; a line break is one, and space around the text is none. */
  limit: number;
}) {
  const t = useTranslations("forms.length");
  const typed = useRef<HTMLTextAreaElement>(null);
  const [count, setCount] = useState<number | null>(null);
  const look = () => setCount(typed.current?.value.trim().length ?? null);
  // What the form begins with; a browser may also have kept what was typed before.
  useEffect(look, [area.defaultValue]);
  const language = useLocale();
  const digits = (value: number) => groupedDigits(value, language);
  const told =
    count === null
      ? t("limit", { limit: digits(limit) })
      : t(count > limit ? "over" : "count", {
          count: digits(count),
          limit: digits(limit),
          over: digits(count - limit),
        });
  return <TextArea {...area} ref={typed} onInput={look} count={told} />;
}
