/** A command line taken apart: `read BOOK --year 2019` → command "read", one value, one option. */
export type CommandLine = {
  readonly command: string;
  readonly values: readonly string[];
  readonly options: Readonly<Record<string, string>>;
};

/** Takes a command line apart. Every option has a value; an option without one gets the empty string. */
export function parseArguments(words: readonly string[]): CommandLine {
  const values: string[] = [];
  const options: Record<string, string> = {};
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word.startsWith("--")) {
      const [name = "", inline] = word.slice(2).split(/=(.*)/s);
      options[name] = inline ?? words[++index] ?? "";
    } else {
      values.push(word);
    }
  }
  const [command = "", ...rest] = values;
  return { command, values: rest, options };
}
