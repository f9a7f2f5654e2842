import type { StoredWords } from "@/lib/updates/columns";

const act = {
  title: "Act of acceptance",
  number: "12-3",
  issuedOn: "2012-05-14",
  address: "https://example.org/act",
  release: "public" as const,
};

/** Rows as they are stored, and the hash that version 1 has always given them. No figure here may ever change. */
export const storedHashes: [
  name: string,
  changes: Partial<StoredWords>,
  documents: {
    title: string;
    number: string;
    issuedOn: string | null;
    address: string | null;
    release: "side" | "both" | "public";
  }[],
  hash: string,
][] = [
  [
    "a draft without a word",
    {},
    [],
    "8e6f3501ab21d85cda0a27ab7c312bec2ee79e47f5fb9cfb3d02eed06b6c90ad",
  ],
  [
    "the usual one",
    {
      language: "en",
      claim: "in_progress",
      percentDone: 40,
      publicText: "Two lines run.",
      nextSteps: "A third line.",
    },
    [],
    "da250d7509efedadf16ecca0b4584a0fb82a686146090b23e76a4c83cbe637ae",
  ],
  [
    "not started, at zero",
    { claim: "not_started", percentDone: 0, publicText: "Не начато.", nextSteps: "Тендер." },
    [],
    "37b114c4f97dff1a35c82a599b02d098bb7ef835765309c2519c695483f335d3",
  ],
  [
    "not started, no figure",
    { language: "be", claim: "not_started", publicText: "Не пачата.", nextSteps: "Тэндэр." },
    [],
    "eb898b45adf684867664b2bfdbf82a1f624141ae6cf0c4097ef77c264d716687",
  ],
  [
    "why there is no figure",
    {
      language: "kk",
      claim: "in_progress",
      percentGap: "no_data",
      publicText: "Жүріп жатыр.",
      nextSteps: "Келесі қадам.",
    },
    [],
    "6531dd1082bffe3e5b1cea35a0905d148782ba814de1db60ac0a608773fc1655",
  ],
  [
    "not assessed",
    { claim: "in_progress", percentGap: "not_assessed", publicText: "Идёт.", nextSteps: "Дальше." },
    [],
    "c2c5ad2353aaf846950ddb6995c101cfc00e5622ec84904d4d4b890a4b810cc2",
  ],
  [
    "a share does not apply",
    {
      claim: "in_progress",
      percentGap: "not_applicable",
      publicText: "Идёт.",
      nextSteps: "Дальше.",
    },
    [],
    "09ba68bc8b7aa38a838782779cb04083c4089ae5f18159c3eea5f5916021fcd0",
  ],
  [
    "done with proof",
    { claim: "done", percentDone: 100, publicText: "Сдано." },
    [act],
    "979bc55258cb7312bf00b0cf113e24032dc8201e16b331d8666cb5e347801f41",
  ],
  [
    "done without a figure",
    { claim: "done", publicText: "Сдано." },
    [act],
    "ee5b968fd6c1577eca5954b9840b3335db7b6a385b60595374f1235d9ea762ef",
  ],
  [
    "two documents in their order",
    { claim: "done", publicText: "Сдано." },
    [
      act,
      {
        title: "Протокол",
        number: "б/н",
        issuedOn: "2012-02-29",
        address: 'http://example.org/?a=1&b="2"',
        release: "side",
      },
    ],
    "ee316a1389792afb7259c7ac3d70379452b17eca19b3cea442b255f87dd00a22",
  ],
  [
    "the same two the other way round",
    { claim: "done", publicText: "Сдано." },
    [
      {
        title: "Протокол",
        number: "б/н",
        issuedOn: "2012-02-29",
        address: 'http://example.org/?a=1&b="2"',
        release: "both",
      },
      act,
    ],
    "46131f7049ad4c67ce5eb5be555cad0f0e7fbda1a5b961d778778df2eaae89b9",
  ],
  [
    "a document half described",
    { claim: "in_progress", publicText: "x" },
    [{ title: "Only a title", number: "", issuedOn: null, address: null, release: "side" }],
    "3b90ce7e30204edc9ca70f3c50c9a35dc21cac9a9567811f6ac6ce6956bc749b",
  ],
  [
    "a document with a number alone",
    {},
    [{ title: "", number: "7", issuedOn: null, address: null, release: "side" }],
    "38f1eff354e50aefa611c579cf47fb057328a39285cd18091e0f0680919ff622",
  ],
  [
    "a document with a day alone",
    {},
    [{ title: "", number: "", issuedOn: "2012-01-01", address: null, release: "side" }],
    "868cbe74b1aab1500fce57ae4df675a21afb0785ebf2939acb49f0454de810b8",
  ],
  [
    "declared",
    {
      claim: "in_progress",
      percentDone: 10,
      confidence: "attainable",
      publicText: "x",
      nextSteps: "y",
    },
    [],
    "ee7707eb0fcc47161e6bc282e77c49e3afebc103cfc3373d134e5b4c8d96ac24",
  ],
  [
    "declared with a reason",
    {
      claim: "in_progress",
      percentDone: 10,
      confidence: "secured",
      confidenceReason: "Оплачено.",
      publicText: "x",
      nextSteps: "y",
    },
    [],
    "07a1e26cb1540b49d269e7a4439d7860f0383ce1287ff9a30f60c3d6eb9fb563",
  ],
  [
    "compromised",
    {
      claim: "in_progress",
      percentDone: 99,
      confidence: "compromised",
      confidenceReason: 'Frost, "twice".',
      publicText: "x",
      nextSteps: "y",
    },
    [],
    "d7baad0a081b519bb662eb15f97adbe7646b867ca412fe8b0b4c5039a0bea522",
  ],
  [
    "support needed",
    {
      claim: "in_progress",
      percentDone: 1,
      confidence: "support_needed",
      publicText: "x",
      nextSteps: "y",
    },
    [],
    "04e9bcfb0e65d099c2f8f2f5c18ef2e3b4ae8181a824204f910ed59c5ea27b50",
  ],
  [
    "a reason without a judgement",
    { claim: "in_progress", confidenceReason: "Left over.", publicText: "x" },
    [],
    "dd2d205585bf6ed69b439477b6693a5c169072e2fc65e65da8b64702e97fd250",
  ],
  [
    "a forecast",
    {
      claim: "in_progress",
      percentDone: 55,
      publicText: "x",
      nextSteps: "y",
      forecastOn: "2013-12-31",
    },
    [],
    "22ca0c0dbeef0ff80edd0e795518e48f1b46c087001b8cd2f03833bc2ef17ec3",
  ],
  [
    "obstacles and decisions",
    {
      claim: "in_progress",
      percentDone: 5,
      publicText: "x",
      obstacles: "Мороз.",
      nextSteps: "y",
      decisionsNeeded: "Продлить срок.",
    },
    [],
    "efdca430a6e1a3344e91868209434e197f386ee4c7d12ac81f5db8ce3455bc88",
  ],
  [
    "an internal note is not signed",
    {
      claim: "in_progress",
      percentDone: 5,
      publicText: "x",
      nextSteps: "y",
      internalNote: "между нами",
    },
    [],
    "83c77330f1b948e234877af8fb4f1c2d1d4e7a5f55aa255e062960a95902f13d",
  ],
  [
    "breaks as a form sends them",
    {
      claim: "in_progress",
      percentDone: 5,
      publicText: "one\r\n\r\ntwo",
      obstacles: "a\r\nb",
      nextSteps: "y",
    },
    [],
    "f32021617d4f0739a830162e96966275b537bc1c3691dcec2019ab62679b37db",
  ],
  [
    "breaks as a program writes them",
    {
      claim: "in_progress",
      percentDone: 5,
      publicText: "one\n\ntwo",
      obstacles: "a\nb",
      nextSteps: "y",
    },
    [],
    "b6c38d77f9c9147fa62020b4af2277573efb9afcea88c86d1916964d2b2d2362",
  ],
  [
    "signs that JSON escapes",
    { claim: "in_progress", publicText: '"\\/\b\f\t\u0001\u2028\u2029', nextSteps: "</script>" },
    [],
    "dd16c972fec5ee2f5a2e94421641706e079cc406caa937cc9814ad6403f455ba",
  ],
  [
    "beyond the first plane",
    {
      language: "kk",
      claim: "in_progress",
      publicText: "\ud83d\ude9c \ud800\udf48 \u00e9 \u00e9",
      nextSteps: "ә ғ қ ң ө ұ ү һ і",
    },
    [],
    "e913d3c35789d8e4e62ad4c4f2c323f4bfd655adf71e9b8daaab89562eed3f3a",
  ],
  [
    "a lone surrogate",
    { claim: "in_progress", publicText: "a\ud800b", nextSteps: "y" },
    [],
    "5b917709422b477f7d57ffc541ae11cd70b98af78f31a63c5599a0f283d99502",
  ],
  [
    "the longest texts",
    {
      claim: "in_progress",
      percentDone: 50,
      publicText: "\u0430".repeat(8000),
      obstacles: "b".repeat(8000),
      nextSteps: `${"c ".repeat(3999)}c`,
      decisionsNeeded: "d".repeat(8000),
      confidenceReason: "e".repeat(2000),
      internalNote: "f".repeat(8000),
    },
    [],
    "f0e82a2ac513a88523ba064fdcb19dfc528128087bd0adf0fd466d202d408172",
  ],
  [
    "everything at once",
    {
      language: "be",
      claim: "in_progress",
      percentDone: 73,
      confidence: "attainable",
      confidenceReason: "Ёсць грошы.",
      publicText: "Дзве лініі працуюць.",
      obstacles: "Мароз.",
      nextSteps: "Трэцяя лінія.",
      decisionsNeeded: "Тэрмін.",
      forecastOn: "2012-12-31",
      internalNote: "для сябе",
    },
    [
      act,
      {
        title: "b",
        number: "2",
        issuedOn: "2012-03-01",
        address: "https://example.org/b",
        release: "both",
      },
    ],
    "fb096faabc98ac41ba622c7ff1e611336b656da8a1456d18822e518cbf713220",
  ],
];
