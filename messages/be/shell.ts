import type { shell as en } from "../en/shell";
import type { SameKeys } from "../shape";

export const shell: SameKeys<typeof en> = {
  meetings: "Сустрэчы",
  changes: "Змены",
  reports: "Справаздачы",
  method: "Методыка",
  title: "Ход супрацоўніцтва",
  skip: "Да зместу",
  languages: "Мова старонкі",
  sections: "Раздзелы",
  glance: "Агляд",
  milestones: "Пункты",
  timeline: "Шкала часу",
  bodies: "Ведамствы",
  indicators: "Паказчыкі",
  plants: "Вытворчасці",
  agreements: "Пагадненні",
  search: "Пошук",
  searchLabel: "Пошук па ўсім сайце",
  about: "Пра даныя",
  accessibility: "Даступнасць",
  proof: "Праверка",
  sheet: "{address}, паводле звестак на {day}",
  more: "Пра сайт",
  formats: "Гэтая старонка ў выглядзе файла",
  format: {
    csv: "Табліца, CSV",
    xlsx: "Кніга, XLSX",
    json: "Даныя, JSON",
    atom: "Змены, стужка Atom",
    ics: "Тэрміны, iCalendar",
  },
  signIn: "Уваход для ведамстваў",
  demonstration: "Дэманстрацыя: праграма паказана паводле стану на {day}",
  asOf: {
    compare: "Параўнаць з {day}",
    label: "Паказаць на іншую дату",
    show: "Паказаць",
    seen: "Паказана тое, што было вядома на {day}",
    back: "Вярнуцца да даты: {day}",
  },
  colophon: {
    illustrative:
      "Афіцыйны пералік мерапрыемстваў дарожнай карты не апублікаваны. Пункты і іх нумары складзены для ілюстрацыі паводле звестак, знойдзеных у прэсе і афіцыйных тэкстах; у кожнага ўказана крыніца.",
    provenance:
      "Побач з кожным фактам указана яго паходжанне: афіцыйны тэкст, прэса, вылічана, па памяці, для ілюстрацыі.",
  },
};
