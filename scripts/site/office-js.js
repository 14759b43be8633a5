const path = require("node:path");

const packageFolder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const { version } = require("@microsoft/office-js/package.json");

/** The files that Excel on Windows, Mac and the web asks for, in Japanese and English. Copied unmodified. */
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

/** The version stands in the path, so that what lies there never changes and may be kept for ever. */
const officeJsFolder = `office-js/${version}`;

/** Microsoft's network, for those whose machines reach it. */
const cdn = "https://appsforoffice.microsoft.com";

/**
 * Where the pages take Office.js from: `script` for the pages, `origin` for their policy where it is not our own
 * server, `copies` and the `packages` they are of for the build. Throws on a word that is neither "self" nor "cdn".
 */
function officeJsSource(place = "self") {
  if (place === "cdn")
    return { script: `${cdn}/lib/1/hosted/office.js`, origin: cdn, copies: [], packages: [] };
  if (place !== "self") throw new Error(`--env office-js=${place}: neither "self" nor "cdn"`);
  const copies = [
    ...officeJsFiles.map((file) => ({
      from: path.join(packageFolder, "dist", file),
      to: `${officeJsFolder}/${file}`,
      info: { minimized: true },
    })),
    { from: path.join(packageFolder, "LICENSE.md"), to: `${officeJsFolder}/LICENSE.md` },
  ];
  return { script: `${officeJsFolder}/office.js`, origin: undefined, copies, packages: [packageFolder] };
}

module.exports = { officeJsFiles, officeJsFolder, officeJsSource };
