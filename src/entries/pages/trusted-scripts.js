/*
 * Says which scripts a page may load while it runs: files of its own server, and of the one that data-also-from names
 * (Office.js from Microsoft's network, where the site was built so). Everything else that would turn text into script or
 * markup has no rule here and is refused by the browser. Browser controls without trusted types do without.
 */
(function () {
  if (!("trustedTypes" in window)) return;
  var servers = [window.location.origin, document.currentScript.getAttribute("data-also-from")];
  window.trustedTypes.createPolicy("default", {
    createScriptURL: function (address) {
      if (servers.indexOf(new URL(address, document.baseURI).origin) < 0)
        throw new TypeError("a script of another server: " + address);
      return address;
    },
  });
})();
