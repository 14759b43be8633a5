import type { CommandLine } from "./arguments";
import { Refusal } from "./refusal";

/** A command: does its work, prints its result, and returns the exit status. */
type Command = (line: CommandLine) => Promise<number>;

/** Each command is loaded when it is called: those that need no workbook need not wait for the embedded host. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  quantity: async () => (await import("./commands/notation-commands")).quantityCommand,
  year: async () => (await import("./commands/notation-commands")).yearCommand,
  read: async () => (await import("./commands/read-command")).readCommand,
  evaluate: async () => (await import("./commands/evaluate-command")).evaluateCommand,
  check: async () => (await import("./commands/check-command")).checkCommand,
  report: async () => (await import("./commands/report-command")).reportCommand,
  publish: async () => (await import("./commands/publish-command")).publishCommand,
  samples: async () => (await import("./commands/samples-command")).samplesCommand,
  collect: async () => (await import("./commands/collect-command")).collectCommand,
  inquire: async () => (await import("./commands/inquire-command")).inquireCommand,
};

/** Runs the command that the line names. An unknown one is refused with the list of those that exist. */
export async function runCommand(line: CommandLine): Promise<number> {
  const load = commands[line.command];
  if (load) return (await load())(line);
  const names = Object.keys(commands).join(", ");
  throw new Refusal(`コマンド「${line.command}」はありません。使えるコマンド: ${names}`);
}
