import { HostObject } from "../wire/host-object";

/** What `office.js` asks for when it starts in a page; it tells Excel which add-in runs. */
export class AddinInternalService extends HostObject {
  static override readonly wireName = "AddinInternalService";

  NotifyActionHandlerReady(): void {}
}
