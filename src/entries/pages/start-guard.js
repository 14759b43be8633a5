/*
 * Runs before everything else and must be understood by the oldest browser control that Excel ever used, so plain ES5.
 * Tells in words when the pane cannot start: an old Excel that cannot run the program, or files that do not arrive.
 * The program sets window.tasseichoStarted once it draws the pane itself.
 */
(function () {
  var tooOld = !("noModule" in document.createElement("script"));
  var words = tooOld
    ? "この Excel では達成帳を使えません。Office LTSC 2021 以降、または Microsoft 365 の Excel で開いてください。"
    : "作業ウィンドウを読み込めませんでした。作業ウィンドウを閉じて、もう一度開いてください。続くときは、情報システム担当にお問い合わせください。";

  function tell() {
    var place = document.getElementById("static-message");
    if (place && !window.tasseichoStarted) place.textContent = words;
  }

  if (tooOld) {
    window.onload = tell;
  } else {
    window.setTimeout(tell, 20000);
    window.addEventListener(
      "error",
      function (event) {
        /* A script file that cannot be fetched raises an error event on its element, which does not bubble. */
        if (event.target && event.target.tagName === "SCRIPT") window.setTimeout(tell, 0);
      },
      true,
    );
  }
})();
