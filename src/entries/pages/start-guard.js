/*
 * Runs before everything else and must be understood by the oldest browser control that Excel ever used, so plain ES5.
 * Tells in words when the pane cannot start: an Excel or a browser control that cannot run the program, or files that do
 * not arrive. Those are asked for again twice, by loading the page anew, before it says so.
 * The program sets window.tasseichoStarted once it draws the pane itself.
 */
(function () {
  var counter = "tasseicho-reloads";
  var mostReloads = 2;
  var oldExcel = !("noModule" in document.createElement("script"));
  var oldBrowser = !("hasOwn" in Object);

  function words() {
    if (oldExcel)
      return "この Excel では達成帳を使えません。Office LTSC 2021 以降、または Microsoft 365 の Excel で開いてください。";
    if (oldBrowser)
      return "画面の表示に使われているブラウザー（Microsoft Edge WebView2 ランタイム）が古いため、達成帳を使えません。更新するよう、情報システム担当にお伝えください。";
    return "作業ウィンドウを読み込めませんでした。作業ウィンドウを閉じて、もう一度開いてください。続くときは、情報システム担当にお問い合わせください。";
  }

  function tell() {
    var place = document.getElementById("static-message");
    if (!place || window.tasseichoStarted) return;
    place.textContent = words() + " ";
    var link = document.createElement("a");
    link.href = "diagnose.html";
    link.textContent = "診断を開く";
    place.appendChild(link);
  }

  /* True when the page is being loaded anew; false once that was tried often enough, or cannot be counted. */
  function reloads() {
    try {
      var done = Number(window.sessionStorage.getItem(counter));
      if (done >= mostReloads) return false;
      window.sessionStorage.setItem(counter, String(done + 1));
    } catch (refused) {
      return false;
    }
    window.setTimeout(function () {
      window.location.reload();
    }, 1000);
    return true;
  }

  function forgetReloads() {
    try {
      if (window.tasseichoStarted) window.sessionStorage.removeItem(counter);
    } catch (refused) {
      /* Where nothing can be kept, nothing has to be forgotten. */
    }
  }

  if (oldExcel || oldBrowser) {
    window.onload = tell;
    return;
  }
  var missing = false;
  window.setTimeout(tell, 20000);
  window.addEventListener("load", forgetReloads);
  window.addEventListener(
    "error",
    function (event) {
      if (window.tasseichoStarted || missing) return;
      /* A script file that cannot be fetched raises an error event on its element, which does not bubble. */
      if (event.target && event.target.tagName === "SCRIPT") missing = true;
      /* Any other error before the start is one of the program: it would come back after loading anew. */
      if (!missing || !reloads()) window.setTimeout(tell, 0);
    },
    true,
  );
})();
