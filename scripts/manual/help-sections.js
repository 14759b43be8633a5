const { manualAddress } = require("./manual-pages");
const { readMarkdown } = require("./read-markdown");

const source = "docs/manual/officer.md";

/** A run of words within a paragraph, and how it stands out. Pictures are left to the manual. */
function runsOf(inline) {
  const runs = [];
  const look = { strong: false, href: undefined };
  for (const token of inline.children) {
    const { type, content } = token;
    if (type === "strong_open" || type === "strong_close") look.strong = type === "strong_open";
    else if (type === "link_open") look.href = `manual/${manualAddress(source, token.attrGet("href"))}`;
    else if (type === "link_close") look.href = undefined;
    else if ((type === "text" || type === "code_inline") && content !== "")
      runs.push({
        text: content,
        ...(look.strong && { strong: true }),
        ...(look.href && { href: look.href }),
      });
  }
  return runs;
}

/** Paragraphs and lists among the tokens of a section; a table is left to the manual. */
function blocksOf(tokens) {
  const blocks = [];
  let list;
  let inTable = false;
  for (const token of tokens) {
    if (token.type === "table_open" || token.type === "table_close") inTable = token.type === "table_open";
    if (/_list_open$/.test(token.type)) {
      if (list) throw new Error(`${source}: a list within a list`);
      list = { kind: token.type === "ordered_list_open" ? "steps" : "points", items: [] };
      blocks.push(list);
    }
    if (/_list_close$/.test(token.type)) list = undefined;
    if (token.type !== "inline" || inTable) continue;
    const runs = runsOf(token);
    if (runs.length === 0) continue;
    if (list) list.items.push(runs);
    else blocks.push({ kind: "words", runs });
  }
  return blocks;
}

/**
 * The sections of the officer's manual that bear an id of their own, each with its title and what stands between its
 * heading and the next one.
 */
function helpSections(text) {
  const tokens = readMarkdown(text);
  const heads = tokens.flatMap(({ type }, index) => (type === "heading_open" ? [index] : []));
  const sections = heads.flatMap((start, nth) => {
    const { id, named, words } = tokens[start].meta;
    if (!named) return [];
    // A heading is three tokens: its beginning, its words and its end.
    return [[id, { title: words, blocks: blocksOf(tokens.slice(start + 3, heads[nth + 1])) }]];
  });
  return Object.fromEntries(sections);
}

module.exports = { helpSections };
