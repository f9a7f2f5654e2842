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
    milestone: {
      drafted: "У праект плана дададзена мерапрыемства: {milestone}",
      closed: "Мерапрыемства <place>{milestone}</place> закрыта як выкананае",
    },
    reservation: {
      recorded: "Унесена агаворка па мерапрыемстве <place>{milestone}</place>",
      withdrawn: "Агаворка па мерапрыемстве <place>{milestone}</place> адклікана",
    },
    wording: {
      proposed: "Прапанавана агульная фармулёўка па мерапрыемстве <place>{milestone}</place>",
      agreed: "Бакі ўзгаднілі агульную фармулёўку па мерапрыемстве <place>{milestone}</place>",
      withdrawn: "Прапанаваная фармулёўка па мерапрыемстве <place>{milestone}</place> адклікана",
    },
    plan: {
      drafted: "Пачаты праект плана {plan}",
      closed: "План {plan} завершаны выніковай справаздачай",
    },
    round: {
      opened: "Адкрыты справаздачны перыяд",
      closed: "Справаздачны перыяд закрыты, яго зводная справаздача зафіксавана",
    },
    meeting: {
      added: "Унесена сустрэча {meeting}",
      revised: "Запіс пра сустрэчу {meeting} зменены",
    },
    body: {
      renamed: "Ведамства атрымала новую назву: {body}",
      succeeded: "{body}: дзейнасць спынена, працу працягваюць іншыя",
    },
    work: { handed: "{body}: праца перададзена іншай асобе" },
    text: {
      translated:
        "Па мерапрыемстве <place>{milestone}</place> унесены тэкст на {language, select, ru {рускай} be {беларускай} kk {казахскай} en {англійскай} other {}} мове",
    },
    settings: { revised: "Налады зменены" },
    mistake: {
      accepted: "Паведамленне пра памылку прынята",
      fixed: "Памылка, пра якую паведаміў чытач, выпраўлена",
      declined: "Паведамленне пра памылку адхілена з указаннем прычыны",
    },
    decision: {
      proposed:
        "Прапанавана рашэнне ({decision, select, approve {зацвердзіць план} add {дадаць мерапрыемства} move {перанесці тэрмін} amend {змяніць фармулёўку} pass {змяніць адказнае ведамства} remove {зняць з кантролю} carry {перанесці ў наступны план} merge {аб’яднаць} split {падзяліць} close {закрыць як выкананае} reopen {аднавіць} other {}}) <place>{milestone}</place>",
      agreed:
        "Другі бок узгадніў рашэнне ({decision, select, approve {зацвердзіць план} add {дадаць мерапрыемства} move {перанесці тэрмін} amend {змяніць фармулёўку} pass {змяніць адказнае ведамства} remove {зняць з кантролю} carry {перанесці ў наступны план} merge {аб’яднаць} split {падзяліць} close {закрыць як выкананае} reopen {аднавіць} other {}}) <place>{milestone}</place>",
      declined:
        "Другі бок адхіліў рашэнне ({decision, select, approve {зацвердзіць план} add {дадаць мерапрыемства} move {перанесці тэрмін} amend {змяніць фармулёўку} pass {змяніць адказнае ведамства} remove {зняць з кантролю} carry {перанесці ў наступны план} merge {аб’яднаць} split {падзяліць} close {закрыць як выкананае} reopen {аднавіць} other {}}) <place>{milestone}</place>",
      withdrawn:
        "Прапанаванае рашэнне адклікана ({decision, select, approve {зацвердзіць план} add {дадаць мерапрыемства} move {перанесці тэрмін} amend {змяніць фармулёўку} pass {змяніць адказнае ведамства} remove {зняць з кантролю} carry {перанесці ў наступны план} merge {аб’яднаць} split {падзяліць} close {закрыць як выкананае} reopen {аднавіць} other {}}) <place>{milestone}</place>",
      recorded:
        "Зарэгістравана рашэнне абодвух бакоў ({decision, select, approve {зацвердзіць план} add {дадаць мерапрыемства} move {перанесці тэрмін} amend {змяніць фармулёўку} pass {змяніць адказнае ведамства} remove {зняць з кантролю} carry {перанесці ў наступны план} merge {аб’яднаць} split {падзяліць} close {закрыць як выкананае} reopen {аднавіць} other {}}) <place>{milestone}</place>",
    },
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
