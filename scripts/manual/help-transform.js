const { helpSections } = require("./help-sections");

/** Lets jest take the officer's manual in as webpack does. */
module.exports = { process: (text) => ({ code: `module.exports = ${JSON.stringify(helpSections(text))};` }) };
