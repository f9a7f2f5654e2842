/** One thing that no reader's browser sends: what is wrong with it, and how it is sent. */
export type Malformed = {
  what: string;
  method?: string;
  /** Behind the address. */
  search?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
};

const crlf = "\r\n";
const boundary = "a-boundary";
const multipartType = { "content-type": `multipart/form-data; boundary=${boundary}` };

/** The text of a multipart form, whatever its names and values. */
const multipart = (fields: [name: string, value: string, more?: string][]) =>
  fields
    .map(
      ([name, value, more = ""]) =>
        `--${boundary}${crlf}content-disposition: form-data; name="${name}"${more}${crlf}${crlf}${value}${crlf}`,
    )
    .join("") + `--${boundary}--${crlf}`;

const frameworkHeaders: Record<string, string[]> = {
  rsc: ["1", "x"],
  "next-router-state-tree": [
    "",
    "%",
    "%5B",
    "null",
    "[]",
    "1",
    "%7B%7D",
    `%5B${"%5B".repeat(500)}`,
    "x".repeat(9000),
  ],
  "next-router-prefetch": ["1", "2", "x", ""],
  "next-router-segment-prefetch": ["/_tree", "/_index", "..", "%", "/__proto__", ""],
  "next-url": ["", "%", "//elsewhere", "/en/\u00ff", "/../../etc"],
  "next-hmr-refresh": ["1"],
  "next-resume": ["1"],
  "next-test-fetch-priority": ["x"],
  "x-action-forwarded": ["1"],
  "x-action-redirect": ["/elsewhere"],
  "x-forwarded-host": ["elsewhere.example", ",", "\u00ff"],
  "x-forwarded-for": ["x", "1.2.3.4, ,", "::ffff:x"],
  "x-forwarded-proto": ["x", ""],
  "x-invoke-path": ["/en/desk"],
  "x-invoke-status": ["500"],
  "x-matched-path": ["/en/desk"],
  "x-middleware-invoke": ["1"],
  "x-middleware-prefetch": ["1"],
  "x-middleware-rewrite": ["/en/desk"],
  "x-middleware-subrequest": ["middleware:middleware:middleware:middleware:middleware"],
  "x-nextjs-data": ["1"],
  "x-nextjs-html-request-id": ["x"],
  "x-nextjs-request-id": ["\u00ff"],
  "x-now-route-matches": ["1=en"],
  "x-prerender-revalidate": ["x"],
  "x-request-id": ["x", ""],
  "x-asked-method": ["POST", "x"],
  "x-vercel-id": ["x"],
};

const others: Record<string, string[]> = {
  accept: ["", ",", "x", "text/x-component"],
  "accept-encoding": ["", "br;q=x", "*;q=0", ",,,", "gzip;q=9999999999"],
  "accept-language": ["", "*", "xx-YY;q=x", ",".repeat(500), "\u00ff"],
  authorization: ["", "Bearer", "Basic %%%"],
  cookie: [
    "",
    "=",
    ";;;",
    "next-auth.session-token=x",
    "next-auth.session-token=e30.e30.e30",
    "__Host-next-auth.session-token=%",
  ],
  expect: ["x"],
  "if-modified-since": ["x", "Thu, 32 Foo 99999 99:99:99 GMT"],
  "if-none-match": ["", "x", '"', "W/", "*", '"x", W/"y'],
  origin: ["", "null", "x", "http://", "http://[", "javascript:1"],
  range: ["bytes=0-0", "bytes=-1", "bytes=9999999999-", "x"],
  referer: ["x", "//"],
  "sec-fetch-site": ["x", "cross-site"],
  "user-agent": ["", "\u00ff".repeat(500)],
};

const searches = [
  "?",
  "?%",
  "?%00=%00",
  "?asOf=",
  "?asOf=x&asOf=2012-06-01",
  "?asOf=2012-02-30",
  "?asOf=99999-01-01",
  "?asOf[]=1&asOf[__proto__]=2",
  "?page=-1&side=XX&plan=%27&area=..&body=%ED%A0%80&standing=x&sort=x&after=x&from=x&to=y",
  "?page=1e400",
  "?q=%27%3B--&search=%25%25%25",
  "?q=%F0%9F%98%80%ED%A0%80%EF%BF%BF",
  `?q=${"x".repeat(3000)}`,
  `?q=${"%28".repeat(500)}`,
  "?q=%5C&q=:*%20%7C%20!%20%26",
  "?_rsc=1",
  "?__proto__=1&constructor=2&toString=3",
  "?to=%2F%2Felsewhere&done=x&intent=x",
  "?from=2012-01-01&to=2011-01-01",
  "?a=1;b=2&&&=&=x",
];

const methods = ["OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "SEARCH", "HEAD"];

const bodies: Malformed[] = [
  { what: "an empty body" },
  { what: "text", headers: { "content-type": "text/plain" }, body: "x" },
  { what: "no type", body: "x" },
  { what: "JSON that ends early", headers: { "content-type": "application/json" }, body: "[{" },
  { what: "a type of its own", headers: { "content-type": ";;;" }, body: "x" },
  {
    what: "a strange charset",
    headers: { "content-type": "text/plain; charset=\u00ff" },
    body: "x",
  },
  {
    what: "packed rubbish",
    headers: { "content-type": "text/plain", "content-encoding": "gzip" },
    body: "x",
  },
  {
    what: "a form, percents",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "%=%&a=%ED%A0%80&=&&",
  },
  {
    what: "a form, endless list",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "a[99999999]=1&a[__proto__][x]=1&__proto__=1&constructor.prototype=1",
  },
  {
    what: "a form, an intent",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "__intent__=%7B%22type%22%3A%22reset%22%7D",
  },
  {
    what: "multipart without a boundary",
    headers: { "content-type": "multipart/form-data" },
    body: multipart([["a", "b"]]),
  },
  {
    what: "multipart, the wrong boundary",
    headers: { "content-type": "multipart/form-data; boundary=x" },
    body: multipart([["a", "b"]]),
  },
  {
    what: "multipart cut off",
    headers: multipartType,
    body: multipart([["a", "b"]]).slice(0, -20),
  },
  { what: "multipart, nothing in it", headers: multipartType, body: multipart([]) },
  { what: "multipart, plain fields", headers: multipartType, body: multipart([["a", "b"]]) },
  {
    what: "multipart, bytes that are no text",
    headers: multipartType,
    body: Buffer.concat([Buffer.from([0xff, 0xfe, 0]), Buffer.from(multipart([["a\u00ff", "b"]]))]),
  },
];

const ids = [
  "",
  "x",
  "__proto__",
  "0".repeat(42),
  "f".repeat(42),
  "z".repeat(42),
  "\u00ff".repeat(42),
  "a".repeat(5000),
];

/** What an address is sent that knows of no form. */
export const anywhere: Malformed[] = [
  ...[frameworkHeaders, others].flatMap((headers) =>
    Object.entries(headers).flatMap(([name, values]) =>
      values.map((value) => ({
        what: `${name}: ${value.slice(0, 40)}`,
        headers: { [name]: value },
      })),
    ),
  ),
  {
    what: "every header of the framework at once",
    headers: Object.fromEntries(
      Object.entries(frameworkHeaders).map(([name, [value = ""]]) => [name, value]),
    ),
  },
  ...searches.map((search) => ({ what: `search ${search.slice(0, 40)}`, search })),
  ...methods.map((method) => ({ what: method, method })),
  ...bodies.map((body) => ({ ...body, method: "POST" })),
  ...ids.map((id) => ({
    what: `action ${id.slice(0, 20)}`,
    method: "POST",
    headers: { "next-action": id, "content-type": "text/plain;charset=UTF-8" },
    body: "[]",
  })),
  { what: "an action asked for by GET", headers: { "next-action": "0".repeat(42) } },
];

const replies = [
  "",
  "x",
  "[",
  "{}",
  "null",
  "1",
  '""',
  "[]",
  "[1,2,3]",
  '["$F1"]',
  '["$K1"]',
  '["$K"]',
  '["$@1"]',
  '["$1"]',
  '["$0"]',
  '[["$0"]]',
  '["$B1"]',
  '["$undefined","$Q1"]',
  '["$W1","$i1"]',
  '["$D9"]',
  '["$nx"]',
  '["$n999999999999999999999999"]',
  '["$T"]',
  '["$R1"]',
  '["$r1"]',
  '["$X1"]',
  '["$x1"]',
  '["$S__proto__"]',
  '["$__proto__"]',
  '["$0:constructor"]',
  '["$0:__proto__:then"]',
  '[{"then":"$0"}]',
  '[{"__proto__":null}]',
  "\u0000",
  `[${"1,".repeat(5000)}1]`,
  '["\\ud800"]',
  "[{},{}]",
  "[null,null]",
];

/**
 * What a page is sent whose action's name is known: as its script sends it, and as the form itself.
 * @param id of the action
 */
export const toTheAction = (id: string): Malformed[] => [
  ...replies.flatMap((reply) => [
    {
      what: `reply ${reply.slice(0, 30)}`,
      method: "POST",
      headers: { "next-action": id, "content-type": "text/plain;charset=UTF-8" },
      body: reply,
    },
    {
      what: `reply in a form ${reply.slice(0, 30)}`,
      method: "POST",
      headers: { "next-action": id, ...multipartType },
      body: multipart([["0", reply]]),
    },
  ]),
  ...(
    [
      ["$ACTION_REF_1 alone", [["$ACTION_REF_1", ""]]],
      [
        "three references",
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_REF_2", ""],
          ["$ACTION_REF_3", ""],
          ["$ACTION_1:0", `{"id":"${id}","bound":null}`],
          ["$ACTION_2:0", `{"id":"${id}","bound":null}`],
          ["$ACTION_3:0", `{"id":"${id}","bound":null}`],
        ],
      ],
      [
        "a description that ends early",
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", `{"id":"${id}"`],
        ],
      ],
      [
        "a description without an end",
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", `{"id":"${id}`],
        ],
      ],
      [
        "bound to what is not there",
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", `{"id":"${id}","bound":"$@1"}`],
        ],
      ],
      [
        "bound to itself",
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", `{"id":"${id}","bound":"$@0"}`],
        ],
      ],
      [
        "bound to no list",
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", `{"id":"${id}","bound":"$@1"}`],
          ["$ACTION_1:1", "1"],
        ],
      ],
      [
        "bound to many",
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", `{"id":"${id}","bound":"$@1"}`],
          ["$ACTION_1:1", `[${"1,".repeat(2000)}1]`],
        ],
      ],
      [
        "bound, and nothing else",
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", `{"id":"${id}","bound":"$@1"}`],
          ["$ACTION_1:1", "[{}]"],
          ["$ACTION_KEY", "x"],
        ],
      ],
      [
        "a key that is none",
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", `{"id":"${id}","bound":"$@1"}`],
          ["$ACTION_1:1", '["$K1"]'],
          ["$ACTION_KEY", "\u0000"],
        ],
      ],
      ["the action by its id", [[`$ACTION_ID_${id}`, ""]]],
      ["an id that is none", [["$ACTION_ID_x", ""]]],
      ["an id of another build", [[`$ACTION_ID_${"0".repeat(42)}`, ""]]],
      [
        "an action beside a file",
        [
          ["$ACTION_REF_1", "x", '; filename="x"'],
          ["$ACTION_1:0", "x", '; filename="x"'],
        ],
      ],
      [
        "fields of a strange kind",
        [
          [`$ACTION_ID_${id}`, ""],
          ["__proto__", "1"],
          ["constructor.prototype.x", "1"],
          ["evidence[99999999].title", "1"],
          ["evidence[0]", "1"],
          ["evidence[0].title[0]", "1"],
          ["a[", "1"],
          ["a]", "1"],
          ["", "1"],
          ["pageLanguage", "xx"],
        ],
      ],
      [
        "files where texts belong",
        [
          [`$ACTION_ID_${id}`, ""],
          ["publicText", "x", '; filename="x"'],
          ["address", "x", '; filename="x"'],
          ["pageLanguage", "x", '; filename="x"'],
          ["__intent__", "x", '; filename="x"'],
        ],
      ],
      ...[
        '{"type":"reset"}',
        '{"type":"validate","payload":{"name":"__proto__"}}',
        '{"type":"update","payload":{"name":"evidence","index":1e9,"value":[]}}',
        '{"type":"insert","payload":{"name":"evidence","index":99999999}}',
        '{"type":"insert","payload":{"name":"constructor"}}',
        '{"type":"reorder","payload":{"name":"evidence","from":-1,"to":1e9}}',
        "{",
        "null",
        "[]",
        "",
      ].map((intent): [string, [string, string][]] => [
        `intent ${intent.slice(0, 40)}`,
        [
          [`$ACTION_ID_${id}`, ""],
          ["__intent__", intent],
        ],
      ]),
    ] as [string, [string, string, string?][]][]
  ).map(([what, fields]) => ({
    what,
    method: "POST",
    headers: multipartType,
    body: multipart(fields),
  })),
];
