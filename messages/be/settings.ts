import type { settings as en } from "../en/settings";
import type { SameKeys } from "../shape";

export const settings: SameKeys<typeof en> = {
  heading: "Налады",
  silence: "Пацвярджэнне маўчаннем",
  silenceOff: "Выключана: заяву аб выкананні пацвярджае толькі подпіс іншага боку.",
  silenceAfter:
    "Праз {count, plural, one {# рабочы дзень} few {# рабочыя дні} many {# рабочых дзён} other {# рабочага дня}} без пярэчання заява пацвярджаецца маўчаннем.",
  workingDays: "Рабочых дзён",
  workingDaysHint:
    "Паводле календара боку, які маўчыць; калі пуста: выключана. Дзейнічае для заяў, узгодненых з сённяшняга дня.",
  calendars: "Календары бакоў, {year}",
  calendarsLead:
    "Субота і нядзеля выхадныя без запісу. Рухомыя святы тут невядомыя і пустыя, пакуль бок іх не ўнясе.",
  theDay: "Дзень",
  is: "Гэта",
  day: {
    off: "выхадны",
    worked: "рабочы замест іншага",
    plain: "звычайны дзень: прыбраць запіс",
  },
  dayName: "Назва дня",
};
