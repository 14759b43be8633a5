import { existsSync, readFileSync, statSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import path from "node:path";
import { gzipSync } from "node:zlib";
import {
  addedHeaders,
  directivesOf,
  httpsServer,
  onlyDirective,
  parseNginx,
  type Directive,
} from "../../support/nginx-config";

/** The type of a file by its ending, with the charset where one is stated; nginx adds it to html by itself. */
function typeOf(server: readonly Directive[], name: string): string {
  const types = directivesOf(server, "types").flatMap(({ block }) => block ?? []);
  const found = types.find(({ words }) => words.slice(1).includes(name.split(".").at(-1) ?? ""));
  const [type = ""] = found?.words ?? onlyDirective(server, "default_type");
  const [charset = ""] = onlyDirective(server, "charset");
  const stated = ["text/html", ...onlyDirective(server, "charset_types")];
  return stated.includes(type) ? `${type}; charset=${charset}` : type;
}

/** The file that an address stands for; a folder stands for the first page of `index` that is in it. */
function fileOf(server: readonly Directive[], uri: string): string | number {
  const [root = ""] = onlyDirective(server, "root");
  const place = path.join(root, uri);
  if (!existsSync(place)) return 404;
  if (!statSync(place).isDirectory()) return place;
  const pages = onlyDirective(server, "index").map((page) => path.join(place, page));
  return pages.find((page) => existsSync(page)) ?? 403;
}

/**
 * A server of https that answers as nginx would by its configuration, as far as ours goes: headers by nginx's rule, types,
 * charset, compression, index pages, and nothing but GET and HEAD. For machines without nginx; `text` has its places filled in.
 */
export function likeNginx(text: string): Server {
  const config = parseNginx(text);
  const server = httpsServer(config);
  const [[crt = ""], [key = ""]] = [
    onlyDirective(server, "ssl_certificate"),
    onlyDirective(server, "ssl_certificate_key"),
  ];
  const packed = ["text/html", ...onlyDirective(server, "gzip_types")];
  const least = Number(onlyDirective(server, "gzip_min_length")[0]);
  const refuse = (response: ServerResponse, uri: string, status: number): void => {
    response.writeHead(status, { "content-type": "text/html", ...addedHeaders(config, uri, false) }).end();
  };
  return createServer({ cert: readFileSync(crt), key: readFileSync(key) }, (request, response) => {
    const uri = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    const file = ["GET", "HEAD"].includes(request.method ?? "") ? fileOf(server, uri) : 403;
    if (typeof file === "number") return refuse(response, uri, file);
    const content = readFileSync(file);
    const type = typeOf(server, file);
    const etag = `"${content.length.toString(16)}-${statSync(file).mtimeMs.toString(16)}"`;
    const headers = { ...addedHeaders(config, uri, true), "content-type": type, etag };
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304, headers).end();
    const wanted = /gzip/.test(String(request.headers["accept-encoding"] ?? ""));
    const pack = wanted && packed.includes(type.split(";")[0] ?? "") && content.length >= least;
    response.writeHead(200, pack ? { ...headers, "content-encoding": "gzip" } : headers);
    response.end(pack ? gzipSync(content) : content);
  });
}
