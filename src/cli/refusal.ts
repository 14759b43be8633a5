/** The input cannot be used: ends the command with exit status 2 and this message on standard error. */
export class Refusal extends Error {}
