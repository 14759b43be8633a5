/* The first script of the pane on the trial page: asks the page around it for the workbook, before Office.js starts. */
(function () {
  var door = window.embeddedExcel || window.parent.embeddedExcel;
  if (door) door.attach(window);
})();
