import type { history as en } from "../en/history";
import type { SameKeys } from "../shape";

export const history: SameKeys<typeof en> = {
  title: "Тарих",
  lead: "Әр өзгеріс, соңғысынан бастап. Мұнда ештеңені түзетуге немесе алып тастауға болмайды.",
  who: "Кім",
  when: "Қашан",
  what: "Не",
  number: "Нөмірі",
  program: "Бағдарлама",
  unnamed: "Аталмаған",
  older: "Бұрынғы өзгерістер",
  none: "Сізге көрінетін оқиға әлі жоқ.",
  only: "Тек осы тармақ. Бәрін көрсету",
  event: {
    programme: { loaded: "Жол картасы сол күні белгілі болған күйінде жүктелді" },
    person: {
      added:
        "Тіркелгі жасалды: {role, select, executor {орындаушының} coordinator {үйлестірушінің} secretariat {хатшылықтың} administrator {әкімшінің} auditor {аудитордың} other {}} тіркелгісі",
    },
    update: {
      drafted: "{body}: {milestone} тармағы бойынша жоба басталды",
      revised: "{body}: {milestone} тармағы бойынша жоба өзгертілді",
      submitted:
        "{body}: {milestone} тармағы бойынша есеп ұсынылды: {claim, select, not_started {басталған жоқ} in_progress {орындалуда} done {орындалды} other {}}{percent, select, none {} other {, {percent} %}}",
      cleared:
        "{milestone} тармағы бойынша есеп ({body}) келісілді: {claim, select, not_started {басталған жоқ} in_progress {орындалуда} done {орындалды} other {}}{percent, select, none {} other {, {percent} %}}",
      countersigned: "Екінші тарап {milestone} тармағының орындалғанын растады ({body})",
      published:
        "{milestone} тармағы бойынша есеп ({body}) жарияланды: {claim, select, not_started {басталған жоқ} in_progress {орындалуда} done {орындалды} other {}}{percent, select, none {} other {, {percent} %}}",
      returned: "{milestone} тармағы бойынша есеп ({body}) себебі көрсетіліп қайтарылды",
      withdrawn: "{body}: {milestone} тармағы бойынша есеп кері алынды",
      retracted: "{milestone} тармағы бойынша есеп ({body}) себебі көрсетіліп жариялаудан алынды",
    },
  },
};
