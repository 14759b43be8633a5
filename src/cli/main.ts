import { parseArguments } from "./arguments";
import { runCommand } from "./commands";
import { Refusal } from "./refusal";

/** Runs one command: 0 done, 1 done with findings of severity error, 2 the input cannot be used. */
async function main(words: readonly string[]): Promise<number> {
  try {
    return await runCommand(parseArguments(words));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
