import type { history as en } from "../en/history";
import type { SameKeys } from "../shape";

export const history: SameKeys<typeof en> = {
  title: "История",
  lead: "Все изменения, начиная с последнего. Записи нельзя исправить или удалить.",
  who: "Кто",
  when: "Когда",
  what: "Что",
  number: "Номер",
  program: "Система",
  older: "Более ранние изменения",
  none: "Доступных вам событий пока нет.",
  onlyOne: "Показаны только события пункта {milestone}.",
  showAll: "Показать все события",
  ofMilestone: "история пункта",
  event: {
    programme: {
      loaded: "Загружена дорожная карта в том виде, в каком она была известна на эту дату",
    },
    person: {
      added:
        "Создана учётная запись {role, select, executor {исполнителя} coordinator {координатора} secretariat {секретариата} administrator {администратора} auditor {аудитора} other {}}",
    },
    update: {
      drafted: "{body}: начат черновик по пункту <place>{milestone}</place>",
      revised: "{body}: изменён черновик по пункту <place>{milestone}</place>",
      submitted:
        "{body}: представлен отчёт по пункту <place>{milestone}</place> — {claim, select, not_started {не начато} in_progress {выполняется} done {выполнено} other {}}{percent, select, none {} other {, {percent} %}}",
      cleared:
        "Согласован отчёт ({body}) по пункту <place>{milestone}</place> — {claim, select, not_started {не начато} in_progress {выполняется} done {выполнено} other {}}{percent, select, none {} other {, {percent} %}}",
      countersigned:
        "Другая сторона подтвердила выполнение пункта <place>{milestone}</place> ({body})",
      published:
        "Опубликован отчёт ({body}) по пункту <place>{milestone}</place> — {claim, select, not_started {не начато} in_progress {выполняется} done {выполнено} other {}}{percent, select, none {} other {, {percent} %}}",
      returned: "Отчёт ({body}) по пункту <place>{milestone}</place> возвращён с указанием причины",
      withdrawn: "{body}: отозван отчёт по пункту <place>{milestone}</place>",
      retracted:
        "Отчёт ({body}) по пункту <place>{milestone}</place> снят с публикации с указанием причины",
    },
  },
};
