import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { makeCertificate, type Certificate } from "./certificate";
import { likeNginx } from "./like-nginx";
import { unpackRelease } from "./unpacked-release";

/** The release, installed as the administrator's manual says. */
export type InstalledSite = {
  /** What answers: nginx, or what follows its configuration where the machine has none. */
  readonly server: "nginx" | "like nginx";
  readonly serverName: string;
  readonly port: number;
  readonly certificate: Certificate;
  /** Where the zip was unpacked. */
  readonly folder: string;
  readonly close: () => Promise<void>;
};

/** The server name that stands in the configuration. */
const serverName = "apps.example.lg.jp";

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** Resolves once something listens on the port; rejects after five seconds. */
async function untilItListens(port: number): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const socket = connect(port, "127.0.0.1");
    const answered = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing listens on port ${port}`);
}

/** The configuration of the admin kit with the four marked places filled in, and a port that needs no rights. */
function filledIn(folder: string, port: number, { crt, key }: Certificate): string {
  const places = [
    ["listen 443 ssl", `listen 127.0.0.1:${port} ssl`],
    ["/etc/nginx/tasseicho/server.crt", crt],
    ["/etc/nginx/tasseicho/server.key", key],
    ["/var/www/tasseicho/site", path.join(folder, "site")],
  ] as const;
  const text = readFileSync(path.join(folder, "admin/nginx/tasseicho.conf"), "utf8");
  return places.reduce((filled, [mark, value]) => {
    if (!filled.includes(mark)) throw new Error(`the configuration has no ${mark}`);
    return filled.replace(mark, value);
  }, text);
}

/** Starts nginx around the configuration, checked first as the manual says. Gives what ends it. */
function startNginx(folder: string, own: string): () => Promise<void> {
  const around = `worker_processes 1;\nerror_log ${folder}/error.log;\npid ${folder}/nginx.pid;\n`;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, `${around}events {}\nhttp {\naccess_log off;\n${temporary.join("\n")}\n${own}\n}\n`);
  execFileSync("nginx", ["-t", "-q", "-c", file, "-p", folder]);
  const nginx = spawn("nginx", ["-c", file, "-p", folder, "-g", "daemon off;"], { stdio: "inherit" });
  return async () => {
    const ended = once(nginx, "exit");
    nginx.kill();
    await ended;
  };
}

function startLikeNginx(own: string, port: number): () => Promise<void> {
  const server = likeNginx(own).listen(port, "127.0.0.1");
  return async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
}

/**
 * Unpacks the release and serves it over https by the admin kit's configuration of nginx. Where the machine has no nginx it
 * says so on standard error, and what follows the configuration answers instead.
 */
export async function installSite(): Promise<InstalledSite> {
  const { folder, remove } = unpackRelease();
  const certificate = makeCertificate(folder, serverName);
  const port = await freePort();
  const own = filledIn(folder, port, certificate);
  const hasNginx = spawnSync("nginx", ["-v"]).status === 0;
  if (!hasNginx)
    process.stderr.write(
      "\nNO NGINX ON THIS MACHINE: its configuration was tried without it, by our reading of it.\n",
    );
  const stop = hasNginx ? startNginx(folder, own) : startLikeNginx(own, port);
  await untilItListens(port);
  const close = async (): Promise<void> => {
    await stop();
    remove();
  };
  return { server: hasNginx ? "nginx" : "like nginx", serverName, port, certificate, folder, close };
}
