import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** The policy that a closed network would set for the pane. */
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
  "img-src 'self' data:; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** A running server of the built files. */
export type StaticServer = { readonly origin: string; readonly close: () => Promise<void> };

/** Serves dist/ as a city hall's server would, on a free port. `missing` names files that do not arrive. */
export async function serveBuild(missing: (file: string) => boolean = () => false): Promise<StaticServer> {
  const folder = path.resolve(__dirname, "../../../dist");
  if (!existsSync(path.join(folder, "taskpane.html")))
    throw new Error("dist/ is empty: run `npm run build` first");
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const file = path.join(folder, name);
    const refused = missing(name) || !file.startsWith(folder);
    readFile(file).then(
      (content) => {
        response.writeHead(refused ? 404 : 200, {
          "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
          "Content-Security-Policy": contentSecurityPolicy,
          "Cache-Control": "no-store",
        });
        response.end(refused ? "" : content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
