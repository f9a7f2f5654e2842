import type { agreements as en } from "../en/agreements";
import type { SameKeys } from "../shape";

export const agreements: SameKeys<typeof en> = {
  title: "Соглашения",
  heading:
    "{count, plural, =0 {На {day} не известно ни одного соглашения} one {На {day} известно # соглашение} few {На {day} известно # соглашения} many {На {day} известно # соглашений} other {На {day} известно # соглашения}}",
  lead: "Что подписали стороны, в хронологическом порядке, насколько удалось найти названия. Это не вся договорно-правовая база.",
  era: {
    before: "Правовая основа программы: подписано до {year} года — {count}",
    during: "Подписано в годы программы: {count}",
    after: "Подписано после программы: {count}",
    unknown: "День подписания не найден: {count}",
  },
  none: "На этот день о подписанных документах ничего не известно.",
  dateNotFound: "дата не найдена",
  signed: "Подписано",
  inForce: "Вступило в силу {day}",
  parties: "Стороны документа",
  partiesNotNamed: "В прочитанных источниках не названы",
  meeting: "Где подписано",
  milestones: "Пункты дорожной карты",
  notFound: "Сам документ программы не найден",
  counting: "Сколько их?",
  table: {
    signedOn: "День подписания",
    precision: "С точностью до",
    inForceOn: "В силе с",
    title: "Название",
    meeting: "Где подписано",
    partiesOf: { BY: "Участники от Беларуси", KZ: "Участники от Казахстана" },
  },
};
