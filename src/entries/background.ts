import type { BackgroundMessage, Line, PageMessage } from "../background/messages";
import { serveBackground } from "../background/serve-background";
import { workHere } from "../background/work-here";

/** What a worker's own scope offers; the types of a page stand in for it here. */
const scope: Line<BackgroundMessage, PageMessage> = {
  send: (message) => self.postMessage(message),
  listen: (listener) =>
    self.addEventListener("message", ({ data }: MessageEvent<PageMessage>) => listener(data)),
};

serveBackground(scope, workHere);
