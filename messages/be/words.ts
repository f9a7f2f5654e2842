import type { words as en } from "../en/words";
import type { SameKeys } from "../shape";

export const words: SameKeys<typeof en> = {
  side: { BY: "Беларусь", KZ: "Казахстан" },
  language: { en: "англійская", ru: "руская", be: "беларуская", kk: "казахская" },
  claim: { not_started: "Не пачата", in_progress: "Выконваецца", done: "Выканана" },
  updateState: {
    draft: "Чарнавік",
    submitted: "Пададзена",
    cleared: "Узгоднена",
    countersigned: "Пацверджана другім бокам",
    published: "Апублікавана",
    returned: "Вернута",
    withdrawn: "Адклікана",
    retracted: "Знята з публікацыі",
  },
  headline: {
    removed: "Знята з кантролю",
    done: "Выканана",
    done_late: "Выканана са спазненнем",
    sides_differ: "Пазіцыі бакоў разыходзяцца",
    overdue: "Пратэрмінавана",
    no_information: "Няма інфармацыі",
    due_soon: "Тэрмін набліжаецца",
    moved: "Тэрмін перанесены",
    on_schedule: "Паводле графіка",
  },
  provenance: {
    official: "Афіцыйны тэкст",
    press: "Прэса",
    derived: "Вылічана",
    memory: "Па памяці, не праверана",
    illustrative: "Для ілюстрацыі",
  },
  role: {
    executor: "Выканаўца",
    coordinator: "Каардынатар",
    secretariat: "Сакратарыят",
    administrator: "Адміністратар",
    auditor: "Аўдытар",
  },
  part: { lead: "Адказны выканаўца", partner: "Сувыканаўца" },
  planState: {
    draft: "Праект",
    approved: "Зацверджаны",
    closed: "Завершаны",
    unknown: "Невядома",
  },
};
