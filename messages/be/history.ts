import type { history as en } from "../en/history";
import type { SameKeys } from "../shape";

export const history: SameKeys<typeof en> = {
  title: "Гісторыя",
  lead: "Кожная змена, пачынаючы з апошняй. Тут нічога нельга выправіць або прыбраць.",
  who: "Хто",
  when: "Калі",
  what: "Што",
  number: "Нумар",
  program: "Праграма",
  unnamed: "Не названы",
  older: "Больш раннія змены",
  none: "Пакуль няма падзей, якія вам даступныя.",
  only: "Толькі гэты пункт. Паказаць усе",
  event: {
    programme: {
      loaded: "Загружана дарожная карта ў тым выглядзе, у якім яна была вядомая на гэты дзень",
    },
    person: {
      added:
        "Створаны ўліковы запіс {role, select, executor {выканаўцы} coordinator {каардынатара} secretariat {сакратарыята} administrator {адміністратара} auditor {аўдытара} other {}}",
    },
    update: {
      drafted: "{body}: пачаты чарнавік па пункце {milestone}",
      revised: "{body}: зменены чарнавік па пункце {milestone}",
      submitted:
        "{body}: пададзена справаздача па пункце {milestone}: {claim, select, not_started {не пачата} in_progress {выконваецца} done {выканана} other {}}{percent, select, none {} other {, {percent} %}}",
      cleared:
        "Узгоднена справаздача ({body}) па пункце {milestone}: {claim, select, not_started {не пачата} in_progress {выконваецца} done {выканана} other {}}{percent, select, none {} other {, {percent} %}}",
      countersigned: "Другі бок пацвердзіў выкананне пункта {milestone} ({body})",
      published:
        "Апублікавана справаздача ({body}) па пункце {milestone}: {claim, select, not_started {не пачата} in_progress {выконваецца} done {выканана} other {}}{percent, select, none {} other {, {percent} %}}",
      returned: "Справаздача ({body}) па пункце {milestone} вернута з указаннем прычыны",
      withdrawn: "{body}: адклікана справаздача па пункце {milestone}",
      retracted:
        "Справаздача ({body}) па пункце {milestone} знята з публікацыі з указаннем прычыны",
    },
  },
};
