// The reference for a page: the same bytes from memory, by Node alone, in a process of its own.
import { createServer } from "node:http";

process.once("message", ({ headers, body }) => {
  const bytes = Buffer.from(body, "base64");
  const server = createServer((request, response) => {
    if (request.headers["if-none-match"] === headers.etag) {
      response.writeHead(304, { etag: headers.etag }).end();
      return;
    }
    response.writeHead(200, headers).end(bytes);
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
});
process.once("disconnect", () => process.exit());
