import type { history as en } from "../en/history";
import type { SameKeys } from "../shape";

export const history: SameKeys<typeof en> = {
  title: "Гісторыя",
  lead: "Усе змены, пачынаючы з апошняй. Запісы нельга выправіць або выдаліць.",
  who: "Хто",
  when: "Калі",
  what: "Што",
  number: "Нумар",
  program: "Сістэма",
  older: "Больш раннія змены",
  none: "Даступных вам падзей пакуль няма.",
  onlyOne: "Паказаны толькі падзеі пункта {milestone}.",
  showAll: "Паказаць усе падзеі",
  ofMilestone: "гісторыя пункта",
  event: {
    programme: {
      loaded: "Загружана дарожная карта ў тым выглядзе, у якім яна была вядомая на гэту дату",
    },
    person: {
      added:
        "Створаны ўліковы запіс {role, select, executor {выканаўцы} coordinator {каардынатара} secretariat {сакратарыята} administrator {адміністратара} auditor {аўдытара} other {}}",
    },
    update: {
      drafted: "{body}: пачаты чарнавік па пункце <place>{milestone}</place>",
      revised: "{body}: зменены чарнавік па пункце <place>{milestone}</place>",
      submitted:
        "{body}: пададзена справаздача па пункце <place>{milestone}</place> — {claim, select, not_started {не пачата} in_progress {выконваецца} done {выканана} other {}}{percent, select, none {} other {, {percent} %}}",
      cleared:
        "Узгоднена справаздача ({body}) па пункце <place>{milestone}</place> — {claim, select, not_started {не пачата} in_progress {выконваецца} done {выканана} other {}}{percent, select, none {} other {, {percent} %}}",
      countersigned: "Другі бок пацвердзіў выкананне пункта <place>{milestone}</place> ({body})",
      published:
        "Апублікавана справаздача ({body}) па пункце <place>{milestone}</place> — {claim, select, not_started {не пачата} in_progress {выконваецца} done {выканана} other {}}{percent, select, none {} other {, {percent} %}}",
      returned:
        "Справаздача ({body}) па пункце <place>{milestone}</place> вернута з указаннем прычыны",
      withdrawn: "{body}: адклікана справаздача па пункце <place>{milestone}</place>",
      retracted:
        "Справаздача ({body}) па пункце <place>{milestone}</place> знята з публікацыі з указаннем прычыны",
    },
  },
};
