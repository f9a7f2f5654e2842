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
    countersigned: "Подтверждено другой стороной",
    published: "Опубликовано",
    returned: "Возвращено",
    withdrawn: "Отозвано",
    retracted: "Снято с публикации",
  },
  headline: {
    removed: "Снято с контроля",
    done: "Выполнено",
    done_late: "Выполнено с опозданием",
    sides_differ: "Позиции сторон расходятся",
    overdue: "Просрочено",
    no_information: "Нет информации",
    due_soon: "Срок приближается",
    moved: "Срок перенесён",
    on_schedule: "По графику",
  },
  provenance: {
    official: "Официальный текст",
    press: "Пресса",
    derived: "Вычислено",
    memory: "По памяти, не проверено",
    illustrative: "Для иллюстрации",
  },
  role: {
    executor: "Исполнитель",
    coordinator: "Координатор",
    secretariat: "Секретариат",
    administrator: "Администратор",
    auditor: "Аудитор",
  },
  part: { lead: "Ответственный исполнитель", partner: "Соисполнитель" },
  planState: {
    draft: "Проект",
    approved: "Утверждён",
    closed: "Завершён",
    unknown: "Неизвестно",
  },
};
