import type { words as en } from "../en/words";
import type { SameKeys } from "../shape";

export const words: SameKeys<typeof en> = {
  side: { BY: "Беларусь", KZ: "Қазақстан" },
  language: { en: "ағылшын тілі", ru: "орыс тілі", be: "беларусь тілі", kk: "қазақ тілі" },
  claim: { not_started: "Басталған жоқ", in_progress: "Орындалуда", done: "Орындалды" },
  updateState: {
    draft: "Есеп жобасы",
    submitted: "Ұсынылды",
    cleared: "Келісілді",
    countersigned: "Екінші тарап растады",
    published: "Жарияланды",
    returned: "Қайтарылды",
    withdrawn: "Кері қайтарып алынды",
    retracted: "Жариялаудан алынды",
  },
  headline: {
    removed: "Бақылаудан алынды",
    done: "Орындалды",
    done_late: "Кешіктіріліп орындалды",
    sides_differ: "Тараптардың ұстанымдары әртүрлі",
    overdue: "Мерзімі өтті",
    no_information: "Ақпарат жоқ",
    due_soon: "Мерзімі жақындады",
    moved: "Мерзімі ауыстырылды",
    on_schedule: "Кесте бойынша",
  },
  provenance: {
    official: "Ресми мәтін",
    press: "Баспасөз",
    derived: "Есептелген",
    memory: "Жадтан, тексерілмеген",
    illustrative: "Көрнекілік үшін",
  },
  role: {
    executor: "Орындаушы",
    coordinator: "Үйлестіруші",
    secretariat: "Хатшылық",
    administrator: "Әкімші",
    auditor: "Аудитор",
  },
  part: { lead: "Жауапты орындаушы", partner: "Бірлесіп орындаушы" },
  planState: { draft: "Жоба", approved: "Бекітілген", closed: "Аяқталған", unknown: "Белгісіз" },
};
