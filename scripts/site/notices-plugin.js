const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

/** The words of the MIT licence, for packages that name it without enclosing its text. */
const mit = (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Package folders by the folders of files, so that no package.json is read for every module anew. */
const packageFolders = new Map();

/** The nearest folder whose package.json has a name and a version: that of the package around it. */
function packageFolderOf(folder) {
  const known = packageFolders.get(folder);
  if (known) return known;
  if (folder === path.dirname(folder)) throw new Error("a module belongs to no package");
  const description = path.join(folder, "package.json");
  const { name, version } = fs.existsSync(description)
    ? JSON.parse(fs.readFileSync(description, "utf8"))
    : {};
  const found = name && version ? folder : packageFolderOf(path.dirname(folder));
  packageFolders.set(folder, found);
  return found;
}

/** Name, version and the licence's words of a package. Throws where the words cannot be told. */
function noticeOf(folder) {
  const description = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const { name, version, license, author } = description;
  const texts = fs
    .readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file))
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), "utf8").trim());
  if (texts.length > 0) return { name, version, license, text: texts.join("\n\n") };
  if (license !== "MIT") throw new Error(`${name} ${version} encloses no licence`);
  const holder = (typeof author === "string" ? author : author?.name) ?? `the authors of ${name}`;
  return { name, version, license, text: mit(holder.replace(/\s*<.*>/, "")) };
}

/** The files that a module was made of; modules joined into one are taken apart. */
function filesOf(module) {
  const own = module.resource ? [module.resource.replace(/\?.*$/, "")] : [];
  return [...own, ...(module.modules ?? []).flatMap(filesOf)];
}

/**
 * Writes THIRD_PARTY_NOTICES.txt from the packages whose modules really are in the bundles, and from `copied`:
 * folders of packages of which files are copied beside the bundles.
 */
class NoticesPlugin {
  constructor({ copied = [] } = {}) {
    this.copied = copied;
  }

  apply(compiler) {
    const root = compiler.context;
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "NoticesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const bundled = [...compilation.modules]
            .filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0)
            .flatMap(filesOf)
            .filter((file) => file.includes(`${path.sep}node_modules${path.sep}`))
            .map((file) => packageFolderOf(path.dirname(file)));
          // The bundles start by webpack's own few lines.
          const webpack = path.dirname(require.resolve("webpack/package.json"));
          const folders = new Set([...bundled, ...this.copied, webpack].filter((folder) => folder !== root));
          const notices = [...folders]
            .map(noticeOf)
            .map((notice) => [
              "=".repeat(80),
              `${notice.name} ${notice.version} (${notice.license})`,
              "=".repeat(80),
              notice.text.replace(/\r\n/g, "\n"),
            ]);
          const text = notices.map((lines) => lines.join("\n")).sort();
          compilation.emitAsset(
            "THIRD_PARTY_NOTICES.txt",
            new sources.RawSource(`${[...new Set(text)].join("\n\n")}\n`),
          );
        },
      );
    });
  }
}

module.exports = { NoticesPlugin };
