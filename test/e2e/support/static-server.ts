import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expectedHeaders, expectedHeadersOfNothing, expectedType } from "../../support/site-answers";

/** A running server of the built files. */
export type StaticServer = { readonly origin: string; readonly close: () => Promise<void> };

/**
 * Serves dist/, or another folder with a built site, as a city hall's server would, on a free port. `missing` names
 * files that do not arrive.
 */
export async function serveBuild(
  missing: (file: string) => boolean = () => false,
  folder = path.resolve(__dirname, "../../../dist"),
): Promise<StaticServer> {
  if (!existsSync(path.join(folder, "taskpane.html")))
    throw new Error("dist/ is empty: run `npm run build` first");
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const file = path.join(folder, name);
    const refused = missing(name) || !file.startsWith(folder);
    readFile(file).then(
      (content) => {
        if (refused) return void response.writeHead(404, expectedHeadersOfNothing).end();
        response.writeHead(200, { "Content-Type": expectedType(name), ...expectedHeaders(name) });
        response.end(content);
      },
      () => response.writeHead(404, expectedHeadersOfNothing).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A test that fails before it closes the server must not keep the whole run from ending.
  server.unref();
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
