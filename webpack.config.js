const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Folder of the Office.js copy; the version stands in the path so that the folder never changes its content. */
const officeJsVersion = require("@microsoft/office-js/package.json").version;
const officeJsFolder = `office-js/${officeJsVersion}`;

/** The files of Office.js that Excel on Windows, Mac and the web asks for, in Japanese and English. Copied unmodified. */
const officeJsFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "telemetry/oteljs.js",
  "ariatelemetry/aria-web-telemetry.js",
];

/**
 * The pages may only talk to the server they came from. The hash is that of the empty string: Fluent UI inserts empty
 * style elements and fills them by script. A server may send a stricter header beside it (frame-ancestors).
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** One html page; `chunks` are the entries that it loads. */
function page(filename, chunks, template = `src/entries/pages/${filename}`) {
  return new HtmlWebpackPlugin({
    filename,
    template: path.resolve(__dirname, template),
    chunks,
    scriptLoading: "defer",
    minify: false,
    templateParameters: { officeJs: `${officeJsFolder}/office.js`, contentSecurityPolicy },
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

module.exports = (_environment, { mode }) => {
  const production = mode !== "development";
  return {
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    devtool: production ? false : "source-map",
    entry: Object.fromEntries(pages.flatMap(({ entry, source }) => (entry ? [[entry, source]] : []))),
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
      ],
    },
    plugins: [
      ...pages.map(({ entry, page: filename, template }) => page(filename, entry ? [entry] : [], template)),
      page(trialPane.filename, ["taskpane"], "src/entries/pages/taskpane.html"),
      trialPane,
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", to: "manifest.xml" },
          { from: "src/entries/pages/*.{css,js}", to: "pages/[name][ext]", info: { minimized: true } },
          { from: "src/workbench/page/*.{css,js}", to: "pages/[name][ext]", info: { minimized: true } },
          { from: "assets/sample/*.xlsx", to: "assets/sample/[name][ext]" },
          ...officeJsFiles.map((file) => ({
            from: path.resolve(__dirname, "node_modules/@microsoft/office-js/dist", file),
            to: `${officeJsFolder}/${file}`,
            info: { minimized: true },
          })),
          {
            from: path.resolve(__dirname, "node_modules/@microsoft/office-js/LICENSE.md"),
            to: `${officeJsFolder}/LICENSE.md`,
          },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: {
      host: "localhost",
      port: 3000,
      server: developmentServer(),
      headers: { "Content-Security-Policy": contentSecurityPolicy },
      client: { overlay: false },
      hot: false,
      liveReload: false,
      // What `npm start` writes, for the trial page to open.
      static: { directory: path.resolve(__dirname, "out"), publicPath: "/out", watch: false },
    },
  };
};
