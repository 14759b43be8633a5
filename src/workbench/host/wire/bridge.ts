import type { Dispatcher } from "./dispatcher";
import type { FaultInjector } from "./faults";
import { HostError } from "./host-error";
import { utf8Length, type TrafficMeter } from "./traffic";
import type { WireBatch, WireEvent, WireResponse } from "./wire-types";

/** The object that the client library finds as `_richApiNativeBridge`; it assigns `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** Limits of one message body in UTF-8 bytes; Excel on the web allows 5 MB each way. */
export interface PayloadLimits {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export const EXCEL_ON_THE_WEB_LIMITS: PayloadLimits = { requestBytes: 5_000_000, responseBytes: 5_000_000 };

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly message?: { readonly body?: string | WireBatch };
}

const RICH_API_EVENT_CATEGORY = 65536;

/** Queue between clients and the dispatcher: batches run one after another, whoever sent them. */
export class BatchQueue {
  private readonly clients = new Set<NativeBridge>();
  private tail: Promise<void> = Promise.resolve();

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly faults: FaultInjector,
    private readonly traffic: TrafficMeter,
    private readonly limits: () => PayloadLimits | null,
    private readonly afterBatch: () => void | Promise<void>,
  ) {}

  /** A bridge for one more client (a pane, a test, the page itself). */
  connect(): NativeBridge {
    const bridge: NativeBridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => this.receive(bridge, text),
    };
    this.clients.add(bridge);
    return bridge;
  }

  /** Forgets a client: it gets no more events. */
  disconnect(bridge: NativeBridge): void {
    this.clients.delete(bridge);
  }

  /** Resolves when everything sent so far has been answered. */
  async idle(): Promise<void> {
    await this.tail;
  }

  /** Sends events to every client. */
  publish(events: readonly WireEvent[]): void {
    const entries = events.map((event) => ({
      messageCategory: RICH_API_EVENT_CATEGORY,
      messageType: event.type,
      targetId: event.targetId,
      message: JSON.stringify(event.args),
    }));
    const text = JSON.stringify({ type: 3, message: { entries } });
    for (const client of this.clients) client.onMessageFromHost?.(text);
  }

  private receive(bridge: NativeBridge, text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    if (request.type !== 1) return;
    const requestBytes = bodyBytes(text, request);
    this.tail = this.tail.then(() => this.answer(bridge, request, requestBytes)).catch(() => undefined);
  }

  private async answer(bridge: NativeBridge, request: RequestMessage, requestBytes: number): Promise<void> {
    const started = performance.now();
    const given = request.message?.body;
    const limits = this.limits();
    const batch = (typeof given === "string" ? JSON.parse(given) : given) as WireBatch;
    const housekeeping = isHousekeeping(batch);
    let response: WireResponse;
    if (limits && requestBytes > limits.requestBytes) response = refusal("RequestPayloadSizeLimitExceeded");
    else response = await this.dispatcher.run(batch, housekeeping ? undefined : this.faults.next());
    let answer = JSON.stringify(response);
    let responseBytes = utf8Length(answer);
    if (limits && responseBytes > limits.responseBytes) {
      response = refusal("ResponsePayloadSizeLimitExceeded");
      answer = JSON.stringify(response);
      responseBytes = utf8Length(answer);
    }
    await this.afterBatch();
    this.traffic.add({
      requestBytes,
      responseBytes,
      actions: batch.Actions.length,
      milliseconds: performance.now() - started,
      housekeeping,
      ...(response.Error ? { errorCode: response.Error.Code } : {}),
    });
    const message = { statusCode: 200, headers: {}, body: answer };
    bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message }));
  }
}

/** Size of the body of a request; the body is the last member of the message, so it need not be written out again. */
function bodyBytes(text: string, request: RequestMessage): number {
  const body = request.message?.body;
  if (typeof body === "string") return utf8Length(body);
  const start = text.lastIndexOf('"body":', 1_000);
  return utf8Length(text) - start - '"body":'.length - "}}".length;
}

/** True for a batch in which the client lets go of objects that it had kept, and does nothing else. */
function isHousekeeping({ Actions }: WireBatch): boolean {
  const removes = (name: string | undefined): boolean => name === "_RemoveReference";
  return Actions.some((a) => removes(a.Name)) && Actions.every((a) => removes(a.Name) || a.ActionType === 1);
}

function refusal(code: string): WireResponse {
  const error = new HostError(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: error.message, Location: "", HttpStatusCode: error.httpStatusCode },
  };
}
