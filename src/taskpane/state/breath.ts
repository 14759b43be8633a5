import type { Breath } from "../../domain/steps/breath";

/** Milliseconds of work after which the page has its turn: half of what a person begins to notice. */
const longest = 40;

let begun = 0;

/** Lets the page answer and draw. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      begun = performance.now();
      resolve();
    }, 0);
  });
}

/** The page has just had its turn: to be said where work begins that a person's hand has set off. */
export function beginTurn(): void {
  begun = performance.now();
}

/** The breath of all long work of the page: a pause as soon as the page has not had its turn for a while. */
export const breath: Breath = () => (performance.now() - begun < longest ? null : pause());
