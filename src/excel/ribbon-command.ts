/** What Excel hands to a function of the ribbon; `completed` tells it of the end. */
type RibbonEvent = { completed(): void };

/** Size of the message window in percent of the screen. */
const messageWindow = { height: 34, width: 30, displayInIframe: true };

/** What the small window shows: its words, and under which of its headings they stand. */
type RibbonMessage = { readonly about: string; readonly text: string };

/**
 * Shows a message in a small window: a function of the ribbon has none of its own. `page` is the address of a page of
 * ours that shows its parameters `message` and `about`. Resolves once the window stands, or Excel refused it.
 */
function showMessage(page: string, { about, text }: RibbonMessage): Promise<void> {
  const address = new URL(page);
  address.searchParams.set("about", about);
  address.searchParams.set("message", text);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, messageWindow, () => resolve());
  });
}

/**
 * Ties a function of ours to a button of the ribbon by its name in the manifest. `run` gives the message to show, or
 * null when there is nothing to say. Excel is told of the end in any case: its button stays grey until then.
 */
export function onRibbonButton(
  name: string,
  messagePage: string,
  run: () => Promise<RibbonMessage | null>,
): void {
  const handle = async (event: RibbonEvent): Promise<void> => {
    try {
      const message = await run();
      if (message !== null) await showMessage(messagePage, message);
    } finally {
      event.completed();
    }
  };
  void Office.onReady(() => {
    Office.actions.associate(name, (event: RibbonEvent) => void handle(event));
  });
}
