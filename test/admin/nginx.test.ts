import { readFileSync } from "node:fs";
import path from "node:path";
import { addedHeaders, directivesOf, httpsServer, onlyDirective, parseNginx } from "../support/nginx-config";
import { compressed, expectedHeaders, expectedHeadersOfNothing, expectedType } from "../support/site-answers";

const text = readFileSync(path.resolve(__dirname, "../../admin/nginx/tasseicho.conf"), "utf8");
const config = parseNginx(text);
const server = httpsServer(config);

const files = [
  "taskpane.html",
  "diagnose.html",
  "site-files.json",
  "manifest.xml",
  "pages/pane.css",
  "pages/start-guard.js",
  "assets/icon-32.png",
  "assets/sample/atsugi-keiei-plan.xlsx",
  "THIRD_PARTY_NOTICES.txt",
  "office-js/1.1.110/LICENSE.md",
  "js/taskpane.0123456789.js",
  "office-js/1.1.110/office.js",
];

describe("the configuration for nginx", () => {
  it.each(files)("protects %s and lets it be kept as long as it may", (file) => {
    expect(addedHeaders(config, `/${file}`, true)).toEqual(expectedHeaders(file));
    expect(addedHeaders(config, `/tasseicho/${file}`, true)).toEqual(expectedHeaders(file));
  });

  it("protects the answer that there is no such file, and does not let it be kept", () => {
    expect(addedHeaders(config, "/js/gone.0123456789.js", false)).toEqual(expectedHeadersOfNothing);
  });

  it("would lose its protection by one header in a location", () => {
    const trapped = parseNginx(text.replace("location / {", 'location / {\n add_header X-Own "1";'));
    expect(addedHeaders(trapped, "/taskpane.html", true)).toEqual({ "x-own": "1" });
  });

  it("serves every file under its type", () => {
    const types = directivesOf(server, "types").flatMap(({ block }) => block ?? []);
    // nginx always adds the charset to text/html itself, and warns where it is named.
    const charset = [...onlyDirective(server, "charset_types"), "text/html"];
    for (const file of files) {
      const ending = file.split(".").at(-1) ?? "";
      const type = types.find(({ words }) => words.slice(1).includes(ending))?.words[0] ?? "";
      expect(charset.includes(type) ? `${type}; charset=utf-8` : type).toBe(expectedType(file));
    }
  });

  it("compresses what can be compressed", () => {
    expect(onlyDirective(server, "gzip")).toEqual(["on"]);
    // nginx always compresses text/html itself.
    const types = [...onlyDirective(server, "gzip_types"), "text/html"];
    for (const ending of compressed) expect(types).toContain(expectedType(`file.${ending}`).split(";")[0]);
  });

  it("speaks https only, lists no folder and takes nothing in", () => {
    expect(onlyDirective(server, "ssl_protocols")).toEqual(["TLSv1.2", "TLSv1.3"]);
    expect(onlyDirective(server, "autoindex")).toEqual(["off"]);
    const [location] = directivesOf(server, "location");
    expect(directivesOf(location?.block ?? [], "limit_except").map(({ words }) => words)).toEqual([
      ["limit_except", "GET"],
    ]);
  });
});

describe("the reader of nginx configurations", () => {
  it.each(["server {", "server { listen 80 }", "}", "listen 80"])("refuses %s", (broken) => {
    expect(() => parseNginx(broken)).toThrow();
  });
});
