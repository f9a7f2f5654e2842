import type { history as en } from "../en/history";
import type { SameKeys } from "../shape";

export const history: SameKeys<typeof en> = {
  title: "История",
  lead: "Каждое изменение, начиная с последнего. Здесь ничего нельзя исправить или убрать.",
  who: "Кто",
  when: "Когда",
  what: "Что",
  number: "Номер",
  program: "Программа",
  unnamed: "Не назван",
  older: "Более ранние изменения",
  none: "Пока нет событий, которые вам доступны.",
  only: "Только этот пункт. Показать все",
  event: {
    programme: {
      loaded: "Загружена дорожная карта в том виде, в каком она была известна на этот день",
    },
    person: {
      added:
        "Создана учётная запись {role, select, executor {исполнителя} coordinator {координатора} secretariat {секретариата} administrator {администратора} auditor {аудитора} other {}}",
    },
    update: {
      drafted: "{body}: начат черновик по пункту {milestone}",
      revised: "{body}: изменён черновик по пункту {milestone}",
      submitted:
        "{body}: представлен отчёт по пункту {milestone}: {claim, select, not_started {не начато} in_progress {выполняется} done {выполнено} other {}}{percent, select, none {} other {, {percent} %}}",
      cleared:
        "Согласован отчёт ({body}) по пункту {milestone}: {claim, select, not_started {не начато} in_progress {выполняется} done {выполнено} other {}}{percent, select, none {} other {, {percent} %}}",
      countersigned: "Другая сторона подтвердила выполнение пункта {milestone} ({body})",
      published:
        "Опубликован отчёт ({body}) по пункту {milestone}: {claim, select, not_started {не начато} in_progress {выполняется} done {выполнено} other {}}{percent, select, none {} other {, {percent} %}}",
      returned: "Отчёт ({body}) по пункту {milestone} возвращён с указанием причины",
      withdrawn: "{body}: отозван отчёт по пункту {milestone}",
      retracted: "Отчёт ({body}) по пункту {milestone} снят с публикации с указанием причины",
    },
  },
};
