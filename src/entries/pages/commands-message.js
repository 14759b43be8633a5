/* Shows the message that the ribbon button hands over in the address. Always as text, never as markup. */
const said = new URLSearchParams(location.search);
document.getElementById("message").textContent = said.get("message") ?? "";
for (const part of document.querySelectorAll("[data-about]")) {
  part.hidden = part.dataset.about !== (said.get("about") ?? "notWritten");
}
