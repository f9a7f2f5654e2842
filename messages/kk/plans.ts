import type { plans as en } from "../en/plans";
import type { SameKeys } from "../shape";

export const plans: SameKeys<typeof en> = {
  heading: "Жоспарлар",
  lead: "Жоспарды хатшылық дайындайды, екі тараптың шешімі бекітеді, қорытынды есеп аяқтайды.",
  period: "Кезең",
  approved: "Бекітілді",
  approvedOn: "{day} бекітілді",
  addedSince: "{count, plural, one {# қосылды} other {# қосылды}}",
  count:
    "Алғашқы бекітілген жоспарда {count, plural, one {# іс-шара} other {# іс-шара}}; {added, plural, =0 {қосылғаны жоқ} one {қосылғаны #} other {қосылғаны #}}.",
  begin: "Жобаны бастау",
  programme: "Бағдарлама",
  title: "Атауы",
  slugHint: "Мысалы 2014-2015; мекенжайда қалады",
  firstOn: "Бірінші күні",
  lastOn: "Соңғы күні",
  empty: "Жоспарда әлі іс-шара жоқ.",
  isAdded: "кейін шешіммен қосылған",
  addMilestone: "Жобаға іс-шара қосу",
  visibility: "Ол туралы кім біле алады",
  approvalOpen: "Бекіту туралы шешім",
  proposeApproval: "Жоспарды бекітуді ұсыну",
  proposeAddition: "Іс-шара қосуды ұсыну",
  close: "Жоспарды қорытынды есеппен аяқтау",
  closeLead: "Қорытынды есеп орындалғанын, орындалмағанын және оның жалғасын көрсетеді.",
  closeRoundFirst: "Кезең әлі ашық; алдымен оны жабыңыз.",
};
