const { createHash } = require("node:crypto");
const { Compilation, sources } = require("webpack");

/**
 * Writes site-files.json: every file of the built site with its SHA-256 in hex. The diagnosis page asks the server for
 * each of them and so finds what was left out of a copy or changed on the way.
 */
class SiteFilesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SiteFilesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "SiteFilesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const files = compilation
            .getAssets()
            .filter(({ name }) => !name.endsWith(".map"))
            .map(({ name, source }) => [name, createHash("sha256").update(source.buffer()).digest("hex")])
            .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
          const text = `${JSON.stringify(Object.fromEntries(files), null, 1)}\n`;
          compilation.emitAsset("site-files.json", new sources.RawSource(text));
        },
      );
    });
  }
}

module.exports = { SiteFilesPlugin };
