import type { ProblemText } from "../../locales/ja/problem-text";
import { workbench } from "../../locales/ja/workbench";
import { element } from "../viewer/dom";

/** Messages below the toolbar. One at a time: the newest is what the officer did last. */
export class MessageBar {
  readonly element = element("div", { class: "messages", role: "alert" });
  private readonly live = element("div", { class: "only-read", role: "status", "aria-live": "polite" });

  constructor(private readonly leave: () => void) {}

  /** Region for words that are only announced. */
  get announcer(): HTMLElement {
    return this.live;
  }

  show({ title, message, advice }: ProblemText): void {
    const close = element("button", { type: "button" }, [workbench.close]);
    close.addEventListener("click", () => {
      this.clear();
      this.leave();
    });
    const words = element("p", {}, [element("strong", {}, [`${title}　`]), `${message}${advice}`]);
    this.element.replaceChildren(element("div", { class: "message" }, [words, close]));
  }

  clear(): void {
    this.element.replaceChildren();
  }

  /** Says something that is not worth a message on the screen. */
  announce(words: string): void {
    this.live.textContent = words;
  }
}
