const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const site = require("../../webpack.config");
const { pagePolicy } = require("../../scripts/site/content-security-policy");
const { officeJsSource } = require("../../scripts/site/office-js");

/** A pane as the ecosystem's generator for React makes it, built exactly as ours is. */
module.exports = (environment, options) => {
  const officeJs = officeJsSource();
  const config = site(environment, options);
  return {
    ...config,
    entry: { taskpane: path.join(__dirname, "template/main.tsx") },
    output: { ...config.output, path: path.resolve(__dirname, "../../out/bench/start") },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: path.resolve(__dirname, "../../src/entries/pages/taskpane.html"),
        scriptLoading: "defer",
        minify: false,
        templateParameters: {
          officeJs: officeJs.script,
          contentSecurityPolicy: pagePolicy(),
          scriptOrigin: "",
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icon-80.png", to: "assets/[name][ext]" },
          { from: "src/entries/pages/*.{css,js}", to: "pages/[name][ext]", info: { minimized: true } },
          ...officeJs.copies,
        ],
      }),
    ],
  };
};
