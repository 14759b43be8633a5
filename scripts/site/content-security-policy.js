/**
 * The one source of the Content-Security-Policy: the pages carry it as a meta element, servers send it as a header.
 * The pages may only talk to the server they came from. The hash is that of the empty string: Fluent UI inserts empty
 * style elements and fills them by script.
 */
const directives = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

const written = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");

/** The policy within a page; `scriptOrigin` is a further server of scripts, for Office.js from Microsoft's network. */
function pagePolicy(scriptOrigin) {
  const scripts = scriptOrigin ? [...directives["script-src"], scriptOrigin] : directives["script-src"];
  return written({ ...directives, "script-src": scripts });
}

/** The policy as a header: the same, and what only a header can say. The trial page frames the pane, nobody else may. */
function serverPolicy() {
  return written({ ...directives, "frame-ancestors": ["'self'"] });
}

module.exports = { pagePolicy, serverPolicy };
