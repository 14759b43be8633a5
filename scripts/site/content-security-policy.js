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

/** Trusted types: no text becomes markup or script; pages/trusted-scripts.js says which files may be loaded as scripts. */
const trustedTypes = { "require-trusted-types-for": ["'script'"], "trusted-types": ["default"] };

/**
 * The policy within a page; `scriptOrigin` is a further server of scripts, for Office.js from Microsoft's network. Trusted
 * types stand here alone: a header would hold for workers too, which have no markup and no such script in front.
 */
function pagePolicy(scriptOrigin) {
  const scripts = scriptOrigin ? [...directives["script-src"], scriptOrigin] : directives["script-src"];
  return written({ ...directives, "script-src": scripts, ...trustedTypes });
}

/** The policy as a header: the same directives, and what only a header can say. The trial page frames the pane, nobody else may. */
function serverPolicy() {
  return written({ ...directives, "frame-ancestors": ["'self'"] });
}

module.exports = { pagePolicy, serverPolicy };
