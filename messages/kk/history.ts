import type { history as en } from "../en/history";
import type { SameKeys } from "../shape";

export const history: SameKeys<typeof en> = {
  title: "Тарих",
  lead: "Соңғысынан бастап барлық өзгеріс. Жазбаларды түзетуге немесе жоюға болмайды.",
  who: "Кім",
  when: "Қашан",
  what: "Не",
  number: "Нөмірі",
  program: "Жүйе",
  older: "Бұрынғы өзгерістер",
  none: "Сізге қолжетімді оқиға әзірге жоқ.",
  onlyOne: "Тек мына тармақтың оқиғалары көрсетілген: {milestone}.",
  showAll: "Барлық оқиғаны көрсету",
  ofMilestone: "тармақ тарихы",
  event: {
    programme: {
      loaded: "Жол картасы осы күнге белгілі болған күйінде жүктелді",
    },
    person: {
      added:
        "{role, select, executor {Орындаушының} coordinator {Үйлестірушінің} secretariat {Хатшылықтың} administrator {Әкімшінің} auditor {Аудитордың} other {}} тіркелгісі жасалды",
    },
    update: {
      drafted: "{body}: <place>{milestone}</place> тармағы бойынша есеп жобасы басталды",
      revised: "{body}: <place>{milestone}</place> тармағы бойынша есеп жобасы өзгертілді",
      submitted:
        "{body}: <place>{milestone}</place> тармағы бойынша есеп ұсынылды — {claim, select, not_started {басталған жоқ} in_progress {орындалуда} done {орындалды} other {}}{percent, select, none {} other {, {percent} %}}",
      cleared:
        "<place>{milestone}</place> тармағы бойынша есеп ({body}) келісілді — {claim, select, not_started {басталған жоқ} in_progress {орындалуда} done {орындалды} other {}}{percent, select, none {} other {, {percent} %}}",
      countersigned:
        "Екінші тарап <place>{milestone}</place> тармағының орындалғанын растады ({body})",
      published:
        "<place>{milestone}</place> тармағы бойынша есеп ({body}) жарияланды — {claim, select, not_started {басталған жоқ} in_progress {орындалуда} done {орындалды} other {}}{percent, select, none {} other {, {percent} %}}",
      returned:
        "<place>{milestone}</place> тармағы бойынша есеп ({body}) себебі көрсетіліп қайтарылды",
      withdrawn: "{body}: <place>{milestone}</place> тармағы бойынша есеп кері қайтарып алынды",
      retracted:
        "<place>{milestone}</place> тармағы бойынша есеп ({body}) себебі көрсетіліп жариялаудан алынды",
    },
  },
};
