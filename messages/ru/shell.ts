import type { shell as en } from "../en/shell";
import type { SameKeys } from "../shape";

export const shell: SameKeys<typeof en> = {
  meetings: "Встречи",
  changes: "Изменения",
  reports: "Отчёты",
  method: "Методика",
  title: "Ход сотрудничества",
  skip: "К содержанию",
  languages: "Язык страницы",
  sections: "Разделы",
  glance: "Обзор",
  milestones: "Пункты",
  timeline: "Шкала времени",
  bodies: "Ведомства",
  indicators: "Показатели",
  plants: "Производства",
  agreements: "Соглашения",
  search: "Поиск",
  searchLabel: "Поиск по всему сайту",
  about: "О данных",
  accessibility: "Доступность",
  proof: "Проверка",
  sheet: "{address}, по сведениям на {day}",
  more: "О сайте",
  formats: "Эта страница в виде файла",
  format: {
    csv: "Таблица, CSV",
    xlsx: "Книга, XLSX",
    json: "Данные, JSON",
    atom: "Изменения, лента Atom",
    ics: "Сроки, iCalendar",
  },
  signIn: "Вход для ведомств",
  demonstration: "Демонстрация: программа показана по состоянию на {day}",
  asOf: {
    compare: "Сравнить с {day}",
    label: "Показать на другую дату",
    show: "Показать",
    seen: "Показано то, что было известно на {day}",
    back: "Вернуться к дате: {day}",
  },
  colophon: {
    illustrative:
      "Официальный перечень мероприятий дорожной карты не опубликован. Пункты и их номера составлены для иллюстрации по сведениям, найденным в прессе и официальных текстах; у каждого указан источник.",
    provenance:
      "Рядом с каждым фактом указано его происхождение: официальный текст, пресса, вычислено, по памяти, для иллюстрации.",
  },
};
