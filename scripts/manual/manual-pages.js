const path = require("node:path");
const { headingsOf, htmlOf, readMarkdown } = require("./read-markdown");

/** The pages of the manual in the order of its contents: where each is written, and its name beside the others. */
const manualPages = [
  { source: "docs/manual/officer.md", name: "officer.html" },
  { source: "docs/manual/sample-sheets.md", name: "sample-sheets.html" },
  { source: "docs/rules.md", name: "rules.html" },
  { source: "docs/manual/administrator.md", name: "administrator.html" },
  { source: "docs/real-excel.md", name: "real-excel.html" },
];

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/**
 * Where a link of `source` leads within the manual; the links of the sources lead to each other's Markdown. Throws where
 * it would lead out of the manual.
 */
function manualAddress(source, href) {
  const [file, anchor] = href.split("#");
  if (file === "") return href;
  const target = path.posix.join(path.posix.dirname(source), decodeURI(file));
  const image = /^docs\/manual\/(images\/[\w-]+\.png)$/.exec(target)?.[1];
  const page = manualPages.find((candidate) => candidate.source === target)?.name ?? image;
  if (!page) throw new Error(`${source} leads out of the manual: ${href}`);
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** Gives the headings their ids, and links and pictures their places in the manual. */
function settle(tokens, source) {
  for (const token of tokens) {
    if (token.type === "heading_open") token.attrSet("id", token.meta.id);
    if (token.type === "link_open") token.attrSet("href", manualAddress(source, token.attrGet("href")));
    if (token.type === "image") token.attrSet("src", manualAddress(source, token.attrGet("src")));
    if (token.children) settle(token.children, source);
  }
  return tokens;
}

/** No page of the manual has a script; opened from a folder, its files are under `file:`. */
const policy =
  "default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'";

function document(title, body) {
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="manual.css" />
  </head>
  <body>
${body}
  </body>
</html>
`;
}

/** Contents of a page: its parts, as links. */
function contents(headings) {
  const links = headings
    .filter(({ level }) => level === 2)
    .map(({ id, words }) => `<li><a href="#${encodeURIComponent(id)}">${escaped(words)}</a></li>`);
  return links.length < 2 ? "" : `<nav aria-label="目次"><ul>\n${links.join("\n")}\n</ul></nav>`;
}

/** A page of the manual from its Markdown. */
function manualPage(source, text) {
  const tokens = settle(readMarkdown(text), source);
  const headings = headingsOf(tokens);
  const title = headings.find(({ level }) => level === 1)?.words;
  if (!title) throw new Error(`${source} has no title`);
  const end = tokens.findIndex(({ type, meta }) => type === "heading_open" && meta.level === 2);
  const [opening, rest] = end < 0 ? [tokens, []] : [tokens.slice(0, end), tokens.slice(end)];
  const body = [
    '<nav class="way" aria-label="手引きの最初"><a href="index.html">達成帳の手引き</a></nav>',
    "<main>",
    htmlOf(opening),
    contents(headings),
    htmlOf(rest),
    "</main>",
  ];
  return { title, html: document(title, body.join("\n")) };
}

/** The first page: what there is to read. */
function contentsPage(pages, version) {
  const links = pages.map(({ name, title }) => `<li><a href="${name}">${escaped(title)}</a></li>`);
  const words = `<main>\n<h1>達成帳の手引き</h1>\n<p>版 ${escaped(version)}</p>\n<ul>\n${links.join("\n")}\n</ul>\n</main>`;
  return document("達成帳の手引き", words);
}

/** All pages by name, the contents included; `read` gives the text of a source. */
function renderManual(read, version) {
  const pages = manualPages.map(({ source, name }) => ({ name, ...manualPage(source, read(source)) }));
  return [{ name: "index.html", html: contentsPage(pages, version) }, ...pages].map(({ name, html }) => ({
    name,
    html,
  }));
}

module.exports = { manualAddress, manualPages, renderManual };
