/* Shows the message that the ribbon button hands over in the address. Always as text, never as markup. */
document.getElementById("message").textContent = new URLSearchParams(location.search).get("message") ?? "";
