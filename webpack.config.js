const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { version } = require("./package.json");
const { ManualPlugin } = require("./scripts/manual/manual-plugin");
const { pagePolicy, serverPolicy } = require("./scripts/site/content-security-policy");
const { NoticesPlugin } = require("./scripts/site/notices-plugin");
const { officeJsSource } = require("./scripts/site/office-js");
const { SiteFilesPlugin } = require("./scripts/site/site-files-plugin");

/** One html page; `chunks` are the entries that it loads, `officeJs` says where Office.js comes from. */
function page(officeJs, filename, chunks, template = `src/entries/pages/${filename}`) {
  return new HtmlWebpackPlugin({
    filename,
    template: path.resolve(__dirname, template),
    chunks,
    scriptLoading: "defer",
    minify: false,
    templateParameters: {
      officeJs: officeJs.script,
      contentSecurityPolicy: pagePolicy(officeJs.origin),
      scriptOrigin: officeJs.origin ?? "",
      version,
    },
  });
}

/** The pane of the trial page: the production page with one script in front, which ties it to the workbook around it. */
const trialPane = {
  filename: "workbench-pane.html",
  apply(compiler) {
    compiler.hooks.compilation.tap("trial-pane", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("trial-pane", (data) => {
        const html = data.html.replace("<script", '<script src="pages/pane-door.js"></script>\n    <script');
        return data.outputName === trialPane.filename ? { ...data, html } : data;
      });
    });
  },
};

/** Entries by name, with the page of each; `null` means a page without a script of ours. */
const pages = [
  { entry: "taskpane", source: "./src/entries/taskpane.tsx", page: "taskpane.html" },
  { entry: "commands", source: "./src/entries/commands.ts", page: "commands.html" },
  { entry: null, source: null, page: "commands-message.html" },
  { entry: null, source: null, page: "support.html" },
  { entry: "diagnose", source: "./src/entries/diagnose.ts", page: "diagnose.html" },
  { entry: "manifest-page", source: "./src/entries/manifest-page.ts", page: "manifest.html" },
  {
    entry: "workbench",
    source: "./src/workbench/page/main.ts",
    page: "workbench.html",
    template: "src/workbench/page/workbench.html",
  },
];

/**
 * The developer's own certificates where they already are; nothing is ever installed from here.
 * HTTP=1 serves without encryption, for a browser on the same machine only.
 */
function developmentServer() {
  if (process.env.HTTP === "1") return "http";
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const file = (name) => path.join(folder, name);
  if (!["localhost.crt", "localhost.key", "ca.crt"].every((name) => fs.existsSync(file(name))))
    return "https";
  return {
    type: "https",
    options: {
      cert: fs.readFileSync(file("localhost.crt")),
      key: fs.readFileSync(file("localhost.key")),
      ca: fs.readFileSync(file("ca.crt")),
    },
  };
}

/** Makes scripts as small as webpack's own minimizer in a tenth of the time; that one, where swc has no program for the machine. */
function minimizers() {
  try {
    require("@swc/core");
  } catch {
    return ["..."];
  }
  return [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })];
}

/** `--env office-js=cdn` makes pages that take Office.js from Microsoft's network; without it, it is served by us. */
module.exports = (environment, { mode }) => {
  const production = mode !== "development";
  const officeJs = officeJsSource(environment?.["office-js"]);
  return {
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    devtool: production ? false : "source-map",
    entry: Object.fromEntries(pages.flatMap(({ entry, source }) => (entry ? [[entry, source]] : []))),
    output: {
      path: path.resolve(__dirname, "dist"),
      // In a folder of their own: what lies there never changes, and servers may say so for the folder.
      filename: production ? "js/[name].[contenthash:10].js" : "js/[name].js",
      chunkFilename: production ? "js/[name].[contenthash:10].js" : "js/[name].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
        {
          test: /officer\.md$/,
          type: "json",
          loader: path.resolve(__dirname, "scripts/manual/help-loader.js"),
        },
      ],
    },
    plugins: [
      ...pages.map(({ entry, page: filename, template }) =>
        page(officeJs, filename, entry ? [entry] : [], template),
      ),
      page(officeJs, trialPane.filename, ["taskpane"], "src/entries/pages/taskpane.html"),
      trialPane,
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", to: "manifest.xml" },
          { from: "src/entries/pages/*.{css,js}", to: "pages/[name][ext]", info: { minimized: true } },
          { from: "src/workbench/page/*.{css,js}", to: "pages/[name][ext]", info: { minimized: true } },
          { from: "assets/sample/*.xlsx", to: "assets/sample/[name][ext]" },
          { from: "docs/manual/images/*.png", to: "manual/images/[name][ext]" },
          { from: "scripts/manual/manual.css", to: "manual/manual.css", info: { minimized: true } },
          ...officeJs.copies,
        ],
      }),
      new ManualPlugin(),
      new NoticesPlugin({ copied: officeJs.packages }),
      new SiteFilesPlugin(),
    ],
    optimization: { minimizer: minimizers() },
    performance: { hints: false },
    devServer: {
      host: "localhost",
      port: 3000,
      server: developmentServer(),
      headers: { "Content-Security-Policy": serverPolicy() },
      client: { overlay: false },
      hot: false,
      liveReload: false,
      // What `npm start` writes, for the trial page to open.
      static: { directory: path.resolve(__dirname, "out"), publicPath: "/out", watch: false },
    },
  };
};
