/* Answers the diagnosis page: scripts may run beside a page. */
self.postMessage("running");
