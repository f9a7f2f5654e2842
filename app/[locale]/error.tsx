"use client";

import { unstable_isUnrecognizedActionError as isOfAnotherBuild } from "next/navigation";
import { type Language, languages } from "@/db/vocabulary";

type Words = readonly [title: string, text: string, again: string];

// The fault may be in the texts themselves, so these stand apart from messages/.
const ofFault: Record<Language, Words> = {
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
const ofAnotherBuild: Record<Language, Words> = {
  en: [
    "The site was renewed after you had opened this page",
    "What you sent last was not saved. Load the page and send it again.",
    "Load the page",
  ],
  ru: [
    "Сайт обновился после того, как вы открыли страницу",
    "Отправленное в последний раз не сохранено. Загрузите страницу и отправьте ещё раз.",
    "Загрузить страницу",
  ],
  be: [
    "Сайт абнавіўся пасля таго, як вы адкрылі старонку",
    "Адпраўленае апошнім разам не захавана. Загрузіце старонку і адпраўце яшчэ раз.",
    "Загрузіць старонку",
  ],
  kk: [
    "Сіз бетті ашқаннан кейін сайт жаңартылды",
    "Соңғы жіберілгені сақталмады. Бетті жүктеп, қайта жіберіңіз.",
    "Бетті жүктеу",
  ],
};

/** What stands in a page's place after a fault; nothing of the fault itself reaches the reader. */
export default function FaultPage({ error, reset }: { error: Error; reset: () => void }) {
  const asked = typeof document === "undefined" ? "en" : document.documentElement.lang;
  const isOld = isOfAnotherBuild(error);
  const texts = isOld ? ofAnotherBuild : ofFault;
  const [title, text, again] = texts[languages.find((language) => language === asked) ?? "en"];
  return (
    <main className="page stack">
      <title>{title}</title>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>
        <button className="button" onClick={isOld ? () => window.location.reload() : reset}>
          {again}
        </button>
      </p>
    </main>
  );
}
