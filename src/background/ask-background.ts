import { success } from "../domain/result/result";
import type { DeskOptions, DeskRequest, SubmissionDesk } from "../usecases/submission-desk";
import { putTogether, type Piece } from "./answer-pieces";
import type { Background } from "./background";
import type {
  BackgroundMessage,
  Line,
  PageMessage,
  Question,
  QuestionName,
  Questions,
  SentDeskRequest,
} from "./messages";
import { sheetSender } from "./send-sheets";

type Waiting = {
  readonly answered: (answer: unknown) => void;
  readonly failed: (error: Error) => void;
  readonly onProgress: DeskOptions["onProgress"];
  readonly pieces: Piece[];
};

/** The background at the other end of a line. `broken` ends everything that waits for an answer. */
export type AskedBackground = Background & { readonly broken: (error: Error) => void };

/** Asks over the line; the other end must have said that it is ready. */
export function askBackground(line: Line<PageMessage, BackgroundMessage>): AskedBackground {
  const waiting = new Map<number, Waiting>();
  const sentReading = sheetSender(line.send);
  let breakdown: Error | null = null;
  let questions = 0;
  let desks = 0;

  line.listen((message) => {
    if (message.kind === "ready") return;
    const asked = waiting.get(message.id);
    if (!asked) return;
    if (message.kind === "progress") return asked.onProgress?.(message.progress);
    if (message.kind === "piece") return void asked.pieces.push(message.piece);
    waiting.delete(message.id);
    if (message.kind === "answer")
      asked.answered(putTogether({ rest: message.answer, pieces: asked.pieces }));
    else asked.failed(new Error(message.text));
  });

  const ask = <Name extends QuestionName>(
    name: Name,
    asked: Questions[Name]["asked"],
    { onProgress, signal }: DeskOptions = {},
  ): Promise<Questions[Name]["answer"]> => {
    const id = questions++;
    const cancel = (): void => line.send({ kind: "cancel", id });
    return new Promise<unknown>((answered, failed) => {
      if (breakdown) return failed(breakdown);
      waiting.set(id, { answered, failed, onProgress, pieces: [] });
      // The compiler cannot follow that name and content of a question stay together.
      line.send({ kind: "ask", id, question: { name, asked } as Question });
      if (signal?.aborted) cancel();
      else signal?.addEventListener("abort", cancel);
    }).finally(() => signal?.removeEventListener("abort", cancel)) as Promise<Questions[Name]["answer"]>;
  };
  const sent = async ({ master, corrections, ...request }: DeskRequest): Promise<SentDeskRequest> => ({
    ...request,
    master: await sentReading(master, corrections),
  });
  const deskAt = (desk: number): SubmissionDesk => ({
    add: (files, options) => ask("add", { desk, files }, options),
    resume: (options) => ask("resume", { desk }, options),
    retry: (name) => ask("retry", { desk, name }),
    remove: (name) => ask("remove", { desk, name }),
    restart: async (request, options) => ask("restart", { desk, request: await sent(request) }, options),
    inquire: (settings) => ask("inquire", { desk, settings }),
    close: () => line.send({ kind: "closeDesk", desk }),
  });

  return {
    check: async ({ reading, corrections, ...asked }) =>
      ask("check", { ...asked, reading: await sentReading(reading, corrections) }),
    readDocument: (file) => ask("readDocument", { file }),
    findSamples: (file) => ask("findSamples", { file }),
    openDesk: async (request) => {
      const desk = desks++;
      const opened = await ask("openDesk", { desk, request: await sent(request) });
      return opened.ok ? success({ desk: deskAt(desk), gathering: opened.value }) : opened;
    },
    broken: (error) => {
      breakdown = error;
      for (const { failed } of waiting.values()) failed(error);
      waiting.clear();
    },
  };
}
