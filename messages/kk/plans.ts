import type { plans as en } from "../en/plans";
import type { SameKeys } from "../shape";

export const plans: SameKeys<typeof en> = {
  heading: "Жоспарлар",
  lead: "Жоспарды хатшылық дайындайды, екі тарап шешіммен бекітеді, қорытынды есеп аяқтайды.",
  period: "Кезең",
  approved: "Бекітілді",
  approvedOn: "{day} күні бекітілді",
  addedSince: "{count, plural, one {# қосылған} other {# қосылған}}",
  count:
    "Алғаш бекітілген жоспарда {count, plural, one {# іс-шара} other {# іс-шара}}; {added, plural, =0 {кейін қосылғаны жоқ} one {кейін қосылғаны: #} other {кейін қосылғаны: #}}.",
  begin: "Жоспар жобасын бастау",
  programme: "Бағдарлама",
  title: "Атауы",
  slugHint: "Мысалы, 2014-2015; мекенжайда қалады",
  firstOn: "Бірінші күн",
  lastOn: "Соңғы күн",
  empty: "Жоспарда әлі іс-шара жоқ.",
  isAdded: "кейін шешім бойынша қосылған",
  addMilestone: "Жоспар жобасына іс-шара қосу",
  visibility: "Мәліметтердің қолжетімділігі",
  approvalOpen: "Бекіту туралы шешімді ашу",
  proposeApproval: "Осы жоспарды бекітуді ұсыну",
  proposeAddition: "Іс-шара қосуды ұсыну",
  close: "Жоспарды қорытынды есеппен аяқтау",
  closeLead:
    "Қорытынды есепте не орындалғаны, не орындалмағаны және орындалмағаны қайда жалғасатыны көрсетіледі.",
  closeRoundFirst: "Есепті кезең әлі ашық; алдымен оны жабыңыз.",
};
