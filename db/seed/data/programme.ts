import type { LocalText } from "@/db/columns";
import type { SeedProgramme } from "@/db/seed/shapes";
import { en } from "@/db/seed/text";
import type { SideCode } from "@/db/vocabulary";

export const sides: Record<SideCode, LocalText> = {
  BY: en("Belarus", "Беларусь", "Беларусь", "Беларусь"),
  KZ: en("Kazakhstan", "Казахстан", "Казахстан", "Қазақстан"),
};

export const programme: SeedProgramme = {
  slug: "by-kz-2009-2016",
  provenance: "press",
  source: "S2",
  name: en(
    "Programme of economic co-operation between Belarus and Kazakhstan, 2009–2016",
    "Программа экономического сотрудничества Беларуси и Казахстана на 2009–2016 годы",
    "Праграма эканамічнага супрацоўніцтва Беларусі і Казахстана на 2009–2016 гады",
    "Қазақстан мен Беларусьтің 2009–2016 жылдарға арналған экономикалық ынтымақтастық бағдарламасы",
  ),
  // The day begins in Kazakhstan: what is dated today on either side is never in the programme's future.
  timeZone: "Asia/Almaty",
  sideTimeZones: { BY: "Europe/Minsk", KZ: "Asia/Almaty" },
  firstOn: "2009-01-01",
  lastOn: "2016-12-31",
  note: en(
    "The document itself was not found: its full legal title, the day and place of its signing and its list of measures are not known. Its existence and its term are known from officials and the press. What is shown here as milestones was put together from published facts, each with its source; it is not the official list.",
    "Сам документ не найден: его полное официальное название, день и место подписания и перечень мероприятий неизвестны. О том, что он есть и на какой срок рассчитан, известно от официальных лиц и из прессы. Показанные здесь пункты составлены по опубликованным фактам, у каждого указан источник; это не официальный перечень.",
    "Сам дакумент не знойдзены: яго поўная афіцыйная назва, дзень і месца падпісання і пералік мерапрыемстваў невядомыя. Пра тое, што ён існуе і на які тэрмін разлічаны, вядома ад афіцыйных асоб і з прэсы. Паказаныя тут пункты складзены паводле апублікаваных фактаў, у кожнага названа крыніца; гэта не афіцыйны пералік.",
    "Құжаттың өзі табылған жоқ: оның толық ресми атауы, қол қойылған күні мен орны және іс-шаралар тізбесі белгісіз. Оның бар екені және мерзімі ресми тұлғалар мен баспасөзден мәлім. Мұнда көрсетілген тармақтар жарияланған фактілерден құралды, әрқайсысының дереккөзі көрсетілген; бұл ресми тізбе емес.",
  ),
};
