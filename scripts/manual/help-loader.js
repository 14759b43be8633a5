const { helpSections } = require("./help-sections");

/** Lets webpack take the officer's manual in as the sections that the pane shows. */
module.exports = (text) => JSON.stringify(helpSections(text));
