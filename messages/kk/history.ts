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
    milestone: {
      drafted: "Жоспар жобасына іс-шара қосылды: {milestone}",
      closed: "<place>{milestone}</place> іс-шарасы орындалды деп жабылды",
    },
    reservation: {
      recorded: "<place>{milestone}</place> іс-шарасы бойынша ескертпе енгізілді",
      withdrawn: "<place>{milestone}</place> іс-шарасы бойынша ескертпе кері қайтарып алынды",
    },
    wording: {
      proposed: "<place>{milestone}</place> іс-шарасы бойынша ортақ тұжырым ұсынылды",
      agreed: "Тараптар <place>{milestone}</place> іс-шарасы бойынша ортақ тұжырымды келісті",
      withdrawn:
        "<place>{milestone}</place> іс-шарасы бойынша ұсынылған тұжырым кері қайтарып алынды",
    },
    plan: {
      drafted: "{plan} жоспарының жобасы басталды",
      closed: "{plan} жоспары қорытынды есеппен аяқталды",
    },
    round: {
      opened: "Есепті кезең ашылды",
      closed: "Есепті кезең жабылды, оның жиынтық есебі түпкілікті тіркелді",
    },
    meeting: {
      added: "{meeting} кездесуі енгізілді",
      revised: "{meeting} кездесуі туралы жазба өзгертілді",
    },
    body: {
      renamed: "Органға жаңа атау берілді: {body}",
      succeeded: "{body}: қызметі тоқтатылды, жұмысын басқалары жалғастырады",
    },
    work: { handed: "{body}: жұмысы басқа адамға тапсырылды" },
    text: {
      translated:
        "<place>{milestone}</place> іс-шарасы бойынша мәтін {language, select, ru {орыс} be {беларусь} kk {қазақ} en {ағылшын} other {}} тілінде енгізілді",
    },
    settings: { revised: "Баптаулар өзгертілді" },
    mistake: {
      accepted: "Қате туралы хабарлама қабылданды",
      fixed: "Оқырман хабарлаған қате түзетілді",
      declined: "Қате туралы хабарлама себебі көрсетіліп қабылданбады",
    },
    decision: {
      proposed:
        "Шешім ұсынылды ({decision, select, approve {жоспарды бекіту} add {іс-шара қосу} move {мерзімді ауыстыру} amend {тұжырымды өзгерту} pass {жауапты органды ауыстыру} remove {бақылаудан алу} carry {келесі жоспарға көшіру} merge {біріктіру} split {бөлу} close {орындалды деп жабу} reopen {қайта ашу} other {}}) <place>{milestone}</place>",
      agreed:
        "Екінші тарап шешімді келісті ({decision, select, approve {жоспарды бекіту} add {іс-шара қосу} move {мерзімді ауыстыру} amend {тұжырымды өзгерту} pass {жауапты органды ауыстыру} remove {бақылаудан алу} carry {келесі жоспарға көшіру} merge {біріктіру} split {бөлу} close {орындалды деп жабу} reopen {қайта ашу} other {}}) <place>{milestone}</place>",
      declined:
        "Екінші тарап шешімді қабылдамады ({decision, select, approve {жоспарды бекіту} add {іс-шара қосу} move {мерзімді ауыстыру} amend {тұжырымды өзгерту} pass {жауапты органды ауыстыру} remove {бақылаудан алу} carry {келесі жоспарға көшіру} merge {біріктіру} split {бөлу} close {орындалды деп жабу} reopen {қайта ашу} other {}}) <place>{milestone}</place>",
      withdrawn:
        "Ұсынылған шешім кері қайтарып алынды ({decision, select, approve {жоспарды бекіту} add {іс-шара қосу} move {мерзімді ауыстыру} amend {тұжырымды өзгерту} pass {жауапты органды ауыстыру} remove {бақылаудан алу} carry {келесі жоспарға көшіру} merge {біріктіру} split {бөлу} close {орындалды деп жабу} reopen {қайта ашу} other {}}) <place>{milestone}</place>",
      recorded:
        "Екі тараптың шешімі тіркелді ({decision, select, approve {жоспарды бекіту} add {іс-шара қосу} move {мерзімді ауыстыру} amend {тұжырымды өзгерту} pass {жауапты органды ауыстыру} remove {бақылаудан алу} carry {келесі жоспарға көшіру} merge {біріктіру} split {бөлу} close {орындалды деп жабу} reopen {қайта ашу} other {}}) <place>{milestone}</place>",
    },
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
