import type { words as en } from "../en/words";
import type { SameKeys } from "../shape";

export const words: SameKeys<typeof en> = {
  side: { BY: "Беларусь", KZ: "Казахстан" },
  language: { en: "английский", ru: "русский", be: "белорусский", kk: "казахский" },
  claim: { not_started: "Не начато", in_progress: "Выполняется", done: "Выполнено" },
  updateState: {
    draft: "Черновик",
    submitted: "Представлено",
    cleared: "Согласовано",
    countersigned: "Подтверждено второй стороной",
    published: "Опубликовано",
    returned: "Возвращено",
    withdrawn: "Отозвано",
    retracted: "Снято с публикации",
  },
  headline: {
    removed: "Снято с контроля",
    done: "Выполнено",
    done_late: "Выполнено с опозданием",
    sides_differ: "Стороны расходятся",
    overdue: "Просрочено",
    no_information: "Нет информации",
    due_soon: "Срок близко",
    moved: "Срок перенесён",
    on_schedule: "В срок",
  },
  provenance: {
    official: "Официальный текст",
    press: "Пресса",
    derived: "Вычислено",
    memory: "По памяти, не проверено",
    illustrative: "Для примера",
  },
  role: {
    executor: "Исполнитель",
    coordinator: "Координатор",
    secretariat: "Секретариат",
    administrator: "Администратор",
    auditor: "Аудитор",
  },
  part: { lead: "Ответственный", partner: "Соисполнитель" },
  planState: { draft: "Проект", approved: "Утверждён", closed: "Завершён", unknown: "Не известно" },
};
