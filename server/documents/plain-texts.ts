import type { Language } from "@/db/vocabulary";

/** Why a plain page stands in for the one that was asked for. */
export type PlainReason =
  | "malformed"
  | "garbled"
  | "outdated"
  | "refused"
  | "missing"
  | "method"
  | "large"
  | "fault"
  | "away"
  | "busy";

type Texts = { toStart: string } & Record<
  PlainReason,
  readonly [heading: string, sentence: string]
>;

/** Words of the pages that must stand when nothing else does; so they are not in messages/. */
export const plainTexts: Record<Language, Texts> = {
  en: {
    toStart: "To the start page",
    malformed: ["This address cannot be read", "Check that the whole address was copied."],
    garbled: [
      "What was sent cannot be read",
      "Nothing was saved. Go back and send the form again.",
    ],
    outdated: [
      "The site was renewed after you had opened this page",
      "Nothing was saved. Go back, copy what you typed, and load the page again.",
    ],
    refused: ["This is not open to you", "You are signed in, but your role may not do this."],
    missing: [
      "There is no such page",
      "The address may be mistyped, or the page may never have existed.",
    ],
    method: ["This address cannot do that", "It can be read, but it takes no form."],
    large: [
      "What you sent is too large",
      "It is more than this form takes. Nothing was saved; go back and shorten it.",
    ],
    fault: [
      "The page could not be made",
      "The fault is on our side and has been noted. Try again in a few minutes.",
    ],
    away: ["The record cannot be reached", "Nothing is lost. Try again in a few minutes."],
    busy: [
      "Too many requests at once",
      "The site answers as fast as it can. Try again in a few seconds.",
    ],
  },
  ru: {
    toStart: "На главную страницу",
    malformed: ["Адрес не удаётся прочитать", "Проверьте, скопирован ли он целиком."],
    garbled: [
      "Отправленное не удаётся прочитать",
      "Ничего не сохранено. Вернитесь и отправьте форму ещё раз.",
    ],
    outdated: [
      "Сайт обновился после того, как вы открыли страницу",
      "Ничего не сохранено. Вернитесь, скопируйте введённое и загрузите страницу заново.",
    ],
    refused: ["Вам это недоступно", "Вы вошли в систему, но ваша роль не даёт такого права."],
    missing: [
      "Такой страницы нет",
      "Возможно, в адресе опечатка или такой страницы никогда не было.",
    ],
    method: ["Этот адрес так не работает", "Его можно читать, но формы он не принимает."],
    large: [
      "Отправлено слишком много",
      "Это больше, чем принимает форма. Ничего не сохранено; вернитесь и сократите текст.",
    ],
    fault: [
      "Страницу не удалось составить",
      "Ошибка на нашей стороне, она записана. Повторите через несколько минут.",
    ],
    away: ["Записи сейчас недоступны", "Ничего не потеряно. Повторите через несколько минут."],
    busy: [
      "Слишком много обращений сразу",
      "Сайт отвечает так быстро, как может. Повторите через несколько секунд.",
    ],
  },
  be: {
    toStart: "На галоўную старонку",
    malformed: ["Адрас не ўдаецца прачытаць", "Праверце, ці скапіяваны ён цалкам."],
    garbled: [
      "Адпраўленае не ўдаецца прачытаць",
      "Нічога не захавана. Вярніцеся і адпраўце форму яшчэ раз.",
    ],
    outdated: [
      "Сайт абнавіўся пасля таго, як вы адкрылі старонку",
      "Нічога не захавана. Вярніцеся, скапіруйце ўведзенае і загрузіце старонку нанова.",
    ],
    refused: ["Вам гэта недаступна", "Вы ўвайшлі ў сістэму, але ваша роля не дае такога права."],
    missing: [
      "Такой старонкі няма",
      "Магчыма, у адрасе памылка або такой старонкі ніколі не было.",
    ],
    method: ["Гэты адрас так не працуе", "Яго можна чытаць, але формаў ён не прымае."],
    large: [
      "Адпраўлена занадта шмат",
      "Гэта больш, чым прымае форма. Нічога не захавана; вярніцеся і скараціце тэкст.",
    ],
    fault: [
      "Старонку не ўдалося скласці",
      "Памылка на нашым баку, яна запісана. Паўтарыце праз некалькі хвілін.",
    ],
    away: ["Запісы цяпер недаступныя", "Нічога не страчана. Паўтарыце праз некалькі хвілін."],
    busy: [
      "Зашмат зваротаў адразу",
      "Сайт адказвае так хутка, як можа. Паўтарыце праз некалькі секунд.",
    ],
  },
  kk: {
    toStart: "Басты бетке",
    malformed: ["Мекенжайды оқу мүмкін емес", "Оның толық көшірілгенін тексеріңіз."],
    garbled: [
      "Жіберілген деректі оқу мүмкін емес",
      "Ештеңе сақталған жоқ. Артқа қайтып, нысанды қайта жіберіңіз.",
    ],
    outdated: [
      "Сіз бетті ашқаннан кейін сайт жаңартылды",
      "Ештеңе сақталған жоқ. Артқа қайтып, жазғаныңызды көшіріп алыңыз да, бетті қайта жүктеңіз.",
    ],
    refused: ["Бұл сізге қолжетімсіз", "Сіз жүйеге кірдіңіз, бірақ рөліңіз мұндай құқық бермейді."],
    missing: ["Мұндай бет жоқ", "Мекенжайда қате болуы мүмкін немесе мұндай бет ешқашан болмаған."],
    method: ["Бұл мекенжай олай жұмыс істемейді", "Оны оқуға болады, бірақ ол нысан қабылдамайды."],
    large: [
      "Жіберілген дерек тым үлкен",
      "Бұл нысан қабылдайтын мөлшерден көп. Ештеңе сақталған жоқ; артқа қайтып, мәтінді қысқартыңыз.",
    ],
    fault: [
      "Бетті құрастыру мүмкін болмады",
      "Қате біздің тарапымызда, ол жазылды. Бірнеше минуттан кейін қайталаңыз.",
    ],
    away: ["Жазбалар қазір қолжетімсіз", "Ештеңе жоғалған жоқ. Бірнеше минуттан кейін қайталаңыз."],
    busy: [
      "Сұраулар бірден тым көп түсті",
      "Сайт мүмкіндігінше жылдам жауап беріп жатыр. Бірнеше секундтан кейін қайталаңыз.",
    ],
  },
};
