import type { CommandLine } from "./arguments";
import { evaluateCommand } from "./commands/evaluate-command";
import { quantityCommand, yearCommand } from "./commands/notation-commands";
import { readCommand } from "./commands/read-command";
import { reportCommand } from "./commands/report-command";
import { Refusal } from "./refusal";

/** A command: does its work, prints its result, and returns the exit status. */
type Command = (line: CommandLine) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  quantity: quantityCommand,
  year: yearCommand,
  read: readCommand,
  evaluate: evaluateCommand,
  report: reportCommand,
};

/** Runs the command that the line names. An unknown one is refused with the list of those that exist. */
export function runCommand(line: CommandLine): Promise<number> {
  const command = commands[line.command];
  if (command) return command(line);
  const names = Object.keys(commands).join(", ");
  throw new Refusal(`コマンド「${line.command}」はありません。使えるコマンド: ${names}`);
}
