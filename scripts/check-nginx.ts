import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  compressed,
  expectedHeaders,
  expectedHeadersOfNothing,
  expectedType,
} from "../test/support/site-answers";

/**
 * `npx tsx scripts/check-nginx.ts [SITE]`: starts the nginx of this machine with admin/nginx/tasseicho.conf on a free
 * port and a certificate of its own, asks for every file of the built site (dist) and compares status, type, headers,
 * compression and content. Needs nginx and openssl.
 */
const root = join(__dirname, "..");
const site = resolve(process.argv[2] ?? join(root, "dist"));
const port = 18443;
const place = mkdtempSync(join(tmpdir(), "tasseicho-nginx-"));
const faults: string[] = [];

/** The configuration as it stands, with the four marked places filled in for this machine. */
function configuration(): string {
  const own = readFileSync(join(root, "admin/nginx/tasseicho.conf"), "utf8")
    .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    .replaceAll("/etc/nginx/tasseicho", place)
    .replace("/var/www/tasseicho/site", site);
  const around = `worker_processes 1;\nerror_log ${place}/error.log;\npid ${place}/nginx.pid;\n`;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${place}/${name};`,
  );
  return `${around}events {}\nhttp {\naccess_log off;\n${temporary.join("\n")}\n${own}\n}\n`;
}

type Answer = { readonly message: IncomingMessage; readonly body: Buffer };

function ask(name: string, method = "GET", headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = { host: "127.0.0.1", port, path: `/${name}`, method, headers, rejectUnauthorized: false };
    request(options, (message) => {
      const chunks: Buffer[] = [];
      message.on("data", (chunk: Buffer) => chunks.push(chunk));
      message.on("end", () => done({ message, body: Buffer.concat(chunks) }));
    })
      .on("error", fail)
      .end();
  });
}

function compare(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    faults.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
}

async function checkFile(name: string): Promise<void> {
  const content = readFileSync(join(site, name));
  const { message, body } = await ask(name);
  compare(`${name}: status`, message.statusCode, 200);
  compare(`${name}: type`, message.headers["content-type"], expectedType(name));
  for (const [header, value] of Object.entries(expectedHeaders(name)))
    compare(`${name}: ${header}`, message.headers[header], value);
  compare(`${name}: content`, body.equals(content), true);
  const packed = await ask(name, "GET", { "Accept-Encoding": "gzip" });
  const small = content.length < 1024 || !compressed.includes(name.split(".").at(-1) ?? "");
  compare(`${name}: compression`, packed.message.headers["content-encoding"], small ? undefined : "gzip");
}

async function checkRefusals(): Promise<void> {
  const gone = await ask("js/gone.0123456789.js");
  compare("a file that is not there: status", gone.message.statusCode, 404);
  compare("a file that is not there: keeping", gone.message.headers["cache-control"], undefined);
  for (const [header, value] of Object.entries(expectedHeadersOfNothing))
    compare(`a file that is not there: ${header}`, gone.message.headers[header], value);
  compare("POST", (await ask("taskpane.html", "POST")).message.statusCode, 403);
  compare("a folder", (await ask("js/")).message.statusCode, 403);
  const page = await ask("taskpane.html");
  const again = await ask("taskpane.html", "GET", { "If-None-Match": page.message.headers.etag ?? "" });
  compare("a page that has not changed", again.message.statusCode, 304);
}

/** Resolves once nginx answers; rejects after five seconds, with what it wrote. */
async function untilItAnswers(nginx: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 50 && nginx.exitCode === null; attempt++) {
    const answered = await ask("taskpane.html").then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(readFileSync(join(place, "error.log"), "utf8"));
}

async function main(): Promise<void> {
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  execFileSync(
    "openssl",
    [...made, "-keyout", join(place, "server.key"), "-out", join(place, "server.crt")],
    { stdio: "ignore" },
  );
  const file = join(place, "nginx.conf");
  writeFileSync(file, configuration());
  const nginx = spawn("nginx", ["-c", file, "-p", place, "-g", "daemon off;"], { stdio: "inherit" });
  try {
    await untilItAnswers(nginx);
    const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(join(site, name)).isFile(),
    );
    for (const name of files) await checkFile(name.replaceAll("\\", "/"));
    await checkRefusals();
    console.log(`${files.length} files asked for, ${faults.length} faults`);
  } finally {
    nginx.kill();
    rmSync(place, { recursive: true, force: true });
  }
  if (faults.length === 0) return;
  console.error(faults.join("\n"));
  process.exitCode = 1;
}

void main();
