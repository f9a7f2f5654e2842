// The reference for a page: the same bytes from memory, by Node alone, in a process of its own.
import { createServer } from "node:http";

process.once("message", ({ headers, body }) => {
  const bytes = Buffer.from(body, "base64");
  const server = createServer((request, response) => {
    if (request.headers["if-none-match"]) {
      response.writeHead(304, { etag: headers.etag });
      response.end();
      return;
    }
    response.writeHead(200, headers);
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
});
