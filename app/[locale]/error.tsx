"use client";

import { type Language, languages } from "@/db/vocabulary";

// The fault may be in the texts themselves, so these stand apart from messages/.
const texts: Record<Language, readonly [title: string, text: string, again: string]> = {
  en: [
    "Something went wrong on our side",
    "The fault has been noted. Nothing that was saved is lost.",
    "Try again",
  ],
  ru: [
    "Что-то пошло не так на нашей стороне",
    "Сбой записан. То, что было сохранено, не потеряно.",
    "Повторить",
  ],
  be: [
    "Нешта пайшло не так на нашым баку",
    "Збой запісаны. Тое, што было захавана, не страчана.",
    "Паўтарыць",
  ],
  kk: ["Біздің тарапта ақау шықты", "Ақау тіркелді. Сақталған ештеңе жоғалған жоқ.", "Қайталау"],
};

/** What stands in a page's place after a fault; nothing of the fault itself reaches the reader. */
export default function FaultPage({ reset }: { reset: () => void }) {
  const asked = typeof document === "undefined" ? "en" : document.documentElement.lang;
  const [title, text, again] = texts[languages.find((language) => language === asked) ?? "en"];
  return (
    <main className="page stack">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>
        <button className="button" onClick={reset}>
          {again}
        </button>
      </p>
    </main>
  );
}
