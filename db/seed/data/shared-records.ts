import { imported } from "@/db/seed/imported";
import { en } from "@/db/seed/text";

// One sentence of a source that speaks of several milestones.
export const signedInMinsk = imported(
  "S1",
  "2012-05-14",
  en(
    "The agreement was signed after the talks of the presidents in Minsk.",
    "Соглашение подписано по итогам переговоров президентов в Минске.",
    "Пагадненне падпісана па выніках перамоў прэзідэнтаў у Мінску.",
    "Келісімге президенттердің Минскідегі келіссөздерінен кейін қол қойылды.",
  ),
  { claim: "done", side: "BY" },
);

export const committedInAstana = imported(
  "S21",
  "2012-11-10",
  en(
    "The two governments undertook to make the amendments during the visit of the Prime Minister of Belarus.",
    "Во время визита премьер-министра Беларуси правительства обязались внести изменения.",
    "Падчас візіту прэм’ер-міністра Беларусі ўрады абавязаліся ўнесці змяненні.",
    "Беларусь Премьер-министрінің сапары кезінде екі үкімет өзгерістер енгізуге міндеттенді.",
  ),
  { side: "KZ", provenance: "official" },
);

export const stockTaken = imported(
  "S3",
  "2011-10-07",
  en(
    "The eighth session took stock of the road map 2009–2011 as a whole; what was said of this part is not known.",
    "Восьмое заседание подвело итоги дорожной карты на 2009–2011 годы в целом; что сказано об этой части, неизвестно.",
    "Восьмае пасяджэнне падвяло вынікі дарожнай карты на 2009–2011 гады ў цэлым; што сказана пра гэтую частку, невядома.",
    "Сегізінші отырыс 2009–2011 жылдарға арналған жол картасын тұтас қорытындылады; бұл бөлігі туралы не айтылғаны белгісіз.",
  ),
);
