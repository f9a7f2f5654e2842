import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const execute = promisify(execFile);

async function makeCertificate(folder: string) {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  await execute("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
    ...["-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
    ...["-keyout", key, "-out", certificate],
  ]);
  return { key, certificate };
}

/** The sample as it is given to operators, with the names and ports of a test in it. */
function sampleFor(ports: { http: number; https: number; site: number }): string {
  return readFileSync("deploy/nginx.conf", "utf8")
    .replace("https://tracker.example$", `https://localhost:${ports.https}$`)
    .replaceAll("server_name tracker.example", "server_name localhost")
    .replace(/^ *listen \[::\].*\n/gm, "")
    .replace("listen 80;", `listen 127.0.0.1:${ports.http};`)
    .replace("listen 443 ", `listen 127.0.0.1:${ports.https} `)
    .replace("server 127.0.0.1:3000;", `server 127.0.0.1:${ports.site};`);
}

/** What Debian's nginx.conf has around a site, in a folder of ours. */
const frame = (folder: string, sample: string) => `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log warn;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
${sample}
}
`;

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Runs deploy/nginx.conf with a certificate made for it, on loopback.
 * @param nginx path of the program
 * @param folder empty, ours, and removed by the caller
 * @throws Error with what nginx said when it does not listen within ten seconds
 */
export async function serveByNginx(
  nginx: string,
  folder: string,
  ports: { http: number; https: number; site: number },
): Promise<{ stop: () => Promise<void> }> {
  const { key, certificate } = await makeCertificate(folder);
  const sample = sampleFor(ports)
    .replace("/etc/ssl/tracker.example.pem", certificate)
    .replace("/etc/ssl/private/tracker.example.key", key);
  writeFileSync(join(folder, "nginx.conf"), frame(folder, sample));
  const child = spawn(nginx, ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  for (let look = 0; look < 100 && child.exitCode === null; look += 1) {
    if (await isListening(ports.https)) return { stop };
    await pause(100);
  }
  await stop();
  throw new Error(`nginx did not start with deploy/nginx.conf:\n${said}`);
}
