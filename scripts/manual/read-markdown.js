const MarkdownIt = require("markdown-it");

const markdown = new MarkdownIt({ html: true });

/** The words of a heading's or paragraph's inline token, without marks. */
const wordsOf = (token) => (token.children ?? []).map(({ content }) => content).join("");

const slug = (words) => words.replace(/[\s　（）()［］「」？?・、。/]+/g, "-").replace(/^-|-$/g, "");

/** The end of a line within Japanese words is no space. */
function joinLines(children) {
  for (const [index, token] of children.entries()) {
    if (token.type !== "softbreak") continue;
    const around = `${children[index - 1]?.content.at(-1) ?? ""}${children[index + 1]?.content.at(0) ?? ""}`;
    token.type = "text";
    token.content = /^[\x21-\x7e]{2}$/.test(around) ? " " : "";
  }
}

/**
 * The tokens of a page in Markdown. Every heading has an `id`: the one that a comment `<!-- id: word -->` above it names
 * (`named` is then true), else one made from its words. Throws on any other HTML and on an id that is there twice.
 */
function readMarkdown(text) {
  const taken = new Set();
  const tokens = [];
  let named;
  for (const token of markdown.parse(text, {})) {
    if (token.type === "html_block") {
      const [, id] = /^<!-- id: ([a-z][a-z0-9-]*) -->\s*$/.exec(token.content) ?? [];
      if (!id) throw new Error(`HTML within a manual: ${token.content}`);
      named = id;
      continue;
    }
    if (token.children?.some(({ type }) => type === "html_inline"))
      throw new Error(`HTML within a manual: ${token.content}`);
    joinLines(token.children ?? []);
    tokens.push(token);
    const [open] = tokens.slice(-2);
    if (token.type !== "inline" || open.type !== "heading_open") continue;
    const id = named ?? slug(wordsOf(token));
    if (taken.has(id)) throw new Error(`the id ${id} is there twice`);
    taken.add(id);
    open.meta = { id, named: named !== undefined, level: Number(open.tag.slice(1)), words: wordsOf(token) };
    named = undefined;
  }
  return tokens;
}

/** The headings among tokens, each with id, level and words. */
const headingsOf = (tokens) => tokens.flatMap(({ type, meta }) => (type === "heading_open" ? [meta] : []));

/** HTML of tokens. */
const htmlOf = (tokens) => markdown.renderer.render(tokens, markdown.options, {});

module.exports = { headingsOf, htmlOf, readMarkdown };
