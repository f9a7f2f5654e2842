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
    milestone: {
      drafted: "В проект плана добавлено мероприятие: {milestone}",
      closed: "Мероприятие <place>{milestone}</place> закрыто как выполненное",
    },
    reservation: {
      recorded: "Внесена оговорка по мероприятию <place>{milestone}</place>",
      withdrawn: "Оговорка по мероприятию <place>{milestone}</place> отозвана",
    },
    wording: {
      proposed: "Предложена общая формулировка по мероприятию <place>{milestone}</place>",
      agreed: "Стороны согласовали общую формулировку по мероприятию <place>{milestone}</place>",
      withdrawn: "Предложенная формулировка по мероприятию <place>{milestone}</place> отозвана",
    },
    plan: { drafted: "Начат проект плана {plan}", closed: "План {plan} завершён итоговым отчётом" },
    round: {
      opened: "Открыт отчётный период",
      closed: "Отчётный период закрыт, его сводный отчёт зафиксирован",
    },
    meeting: { added: "Внесена встреча {meeting}", revised: "Запись о встрече {meeting} изменена" },
    body: {
      renamed: "Ведомство получило новое название: {body}",
      succeeded: "{body}: деятельность прекращена, работу продолжают другие",
    },
    work: { handed: "{body}: работа передана другому лицу" },
    text: {
      translated:
        "По мероприятию <place>{milestone}</place> внесён текст на {language, select, ru {русском} be {белорусском} kk {казахском} en {английском} other {}} языке",
    },
    settings: { revised: "Настройки изменены" },
    mistake: {
      accepted: "Сообщение об ошибке принято",
      fixed: "Ошибка, о которой сообщил читатель, исправлена",
      declined: "Сообщение об ошибке отклонено с указанием причины",
    },
    decision: {
      proposed:
        "Предложено решение ({decision, select, approve {утвердить план} add {добавить мероприятие} move {перенести срок} amend {изменить формулировку} pass {сменить ответственное ведомство} remove {снять с контроля} carry {перенести в следующий план} merge {объединить} split {разделить} close {закрыть как выполненное} reopen {возобновить} other {}}) <place>{milestone}</place>",
      agreed:
        "Другая сторона согласовала решение ({decision, select, approve {утвердить план} add {добавить мероприятие} move {перенести срок} amend {изменить формулировку} pass {сменить ответственное ведомство} remove {снять с контроля} carry {перенести в следующий план} merge {объединить} split {разделить} close {закрыть как выполненное} reopen {возобновить} other {}}) <place>{milestone}</place>",
      declined:
        "Другая сторона отклонила решение ({decision, select, approve {утвердить план} add {добавить мероприятие} move {перенести срок} amend {изменить формулировку} pass {сменить ответственное ведомство} remove {снять с контроля} carry {перенести в следующий план} merge {объединить} split {разделить} close {закрыть как выполненное} reopen {возобновить} other {}}) <place>{milestone}</place>",
      withdrawn:
        "Предложенное решение отозвано ({decision, select, approve {утвердить план} add {добавить мероприятие} move {перенести срок} amend {изменить формулировку} pass {сменить ответственное ведомство} remove {снять с контроля} carry {перенести в следующий план} merge {объединить} split {разделить} close {закрыть как выполненное} reopen {возобновить} other {}}) <place>{milestone}</place>",
      recorded:
        "Зарегистрировано решение обеих сторон ({decision, select, approve {утвердить план} add {добавить мероприятие} move {перенести срок} amend {изменить формулировку} pass {сменить ответственное ведомство} remove {снять с контроля} carry {перенести в следующий план} merge {объединить} split {разделить} close {закрыть как выполненное} reopen {возобновить} other {}}) <place>{milestone}</place>",
    },
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
