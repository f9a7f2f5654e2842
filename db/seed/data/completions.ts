import { en } from "@/db/seed/text";

// Forms of completion that several milestones share. Signing is not delivery, opening is not output.
export const agreementSigned = en(
  "Agreement signed",
  "Соглашение подписано",
  "Пагадненне падпісана",
  "Келісімге қол қойылды",
);
export const productionStarted = en(
  "Production started",
  "Производство начато",
  "Вытворчасць пачата",
  "Өндіріс басталды",
);
export const plantOpened = en(
  "Plant opened",
  "Предприятие открыто",
  "Прадпрыемства адкрыта",
  "Кәсіпорын ашылды",
);
export const ventureSetUp = en(
  "Joint enterprise set up",
  "Совместное предприятие создано",
  "Сумеснае прадпрыемства створана",
  "Бірлескен кәсіпорын құрылды",
);
export const sectionRebuilt = en(
  "Section rebuilt and open to traffic",
  "Участок реконструирован, движение открыто",
  "Участак рэканструяваны, рух адкрыты",
  "Учаске қайта жаңартылып, қозғалыс ашылды",
);
export const kilometresRebuilt = en(
  "The year's kilometres rebuilt",
  "Километры, намеченные на год, реконструированы",
  "Кіламетры, намечаныя на год, рэканструяваны",
  "Жылға белгіленген шақырым қайта жаңартылды",
);
export const resultsReported = en(
  "Results reported to the commission",
  "О результатах доложено комиссии",
  "Пра вынікі паведамлена камісіі",
  "Нәтижелер комиссияға баяндалды",
);
export const agreementAmended = en(
  "Amendments signed",
  "Изменения подписаны",
  "Змяненні падпісаны",
  "Өзгерістерге қол қойылды",
);
