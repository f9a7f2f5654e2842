import type { settings as en } from "../en/settings";
import type { SameKeys } from "../shape";

export const settings: SameKeys<typeof en> = {
  heading: "Баптаулар",
  silence: "Үнсіздікпен растау",
  silenceOff: "Өшірулі: орындалғаны туралы мәлімдемені тек екінші тараптың қолы растайды.",
  silenceAfter:
    "{count, plural, one {# жұмыс күнінен} other {# жұмыс күнінен}} кейін қарсылық болмаса, мәлімдеме үнсіздікпен расталады.",
  workingDays: "Жұмыс күндері",
  workingDaysHint:
    "Үнсіз тараптың күнтізбесі бойынша; бос болса: өшірулі. Бүгіннен бастап келісілген мәлімдемелерге қолданылады.",
  calendars: "Тараптардың күнтізбелері, {year}",
  calendarsLead:
    "Сенбі мен жексенбі жазбасыз демалыс. Жылжымалы мерекелер белгісіз, тарап енгізгенше бос.",
  theDay: "Күн",
  is: "Бұл",
  day: {
    off: "демалыс",
    worked: "басқасының орнына жұмыс күні",
    plain: "жай күн: жазбаны алу",
  },
  dayName: "Күннің атауы",
};
