const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");
const { version } = require("../../package.json");
const { manualPages, renderManual } = require("./manual-pages");

/** Writes the manual's pages to manual/ from their Markdown. Pictures and style are copied beside them. */
class ManualPlugin {
  apply(compiler) {
    const fileOf = (source) => path.join(compiler.context, source);
    compiler.hooks.thisCompilation.tap("ManualPlugin", (compilation) => {
      for (const { source } of manualPages) compilation.fileDependencies.add(fileOf(source));
      compilation.hooks.processAssets.tap(
        { name: "ManualPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const read = (source) => fs.readFileSync(fileOf(source), "utf8");
          for (const { name, html } of renderManual(read, version))
            compilation.emitAsset(`manual/${name}`, new sources.RawSource(html));
        },
      );
    });
  }
}

module.exports = { ManualPlugin };
