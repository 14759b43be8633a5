/** Whose scripts a task ran: the pane's, Office.js, what steers the browser from outside, or the browser's own work. */
export type Owner = "pane" | "office" | "rig" | "browser";

/** One task of a page's main thread, in milliseconds. */
export type PageTask = {
  /** How long it stood in the way of everything else; on a busy machine most of it may be waiting. */
  readonly wall: number;
  /** What the processor worked on it. */
  readonly cpu: number;
  /** How `cpu` divides among owners, by samples; sampling itself makes tasks longer. All nought without samples and for short tasks. */
  readonly by: Readonly<Record<Owner, number>>;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly id?: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: ProfilePart };
};

type ProfileNode = {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
};

type ProfilePart = {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
};

/** What Chromium is asked to note; samples tell whose scripts ran. */
export const traceCategories = (isSampled: boolean): string[] => [
  "disabled-by-default-devtools.timeline",
  ...(isSampled ? ["disabled-by-default-v8.cpu_profiler"] : []),
];

/** Milliseconds from which on a task is divided among owners. */
const dividedFrom = 50;

const nobody: PageTask["by"] = { pane: 0, office: 0, rig: 0, browser: 0 };

/** The tasks of the pages' main threads in a trace, the longest first. Workers have threads of their own. */
export function pageTasks(trace: Buffer): readonly PageTask[] {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const samples = samplesOf(events).filter(({ thread }) => mains.has(thread));
  return events
    .filter((event) => event.ph === "X" && event.name === "RunTask" && mains.has(threadOf(event)))
    .map((task) => {
      const [wall, cpu] = [(task.dur ?? 0) / 1000, (task.tdur ?? 0) / 1000];
      if (cpu < dividedFrom || samples.length === 0) return { wall, cpu, by: nobody };
      const end = task.ts + (task.dur ?? 0);
      const inTask = samples.filter(
        ({ at, thread }) => at >= task.ts && at <= end && thread === threadOf(task),
      );
      return { wall, cpu, by: divided(cpu, inTask) };
    })
    .sort((a, b) => b.cpu - a.cpu);
}

type Sample = {
  readonly thread: string;
  readonly at: number;
  readonly weight: number;
  readonly owner: Owner;
};

function divided(cpu: number, samples: readonly Sample[]): PageTask["by"] {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const share = (owner: Owner): number =>
    (cpu * samples.reduce((sum, each) => sum + (each.owner === owner ? each.weight : 0), 0)) /
    Math.max(total, 1);
  return { pane: share("pane"), office: share("office"), rig: share("rig"), browser: share("browser") };
}

/** Every sample of a trace with the owner of what ran. Profiles come in parts, whose nodes add up. */
function samplesOf(events: readonly TraceEvent[]): readonly Sample[] {
  const found: Sample[] = [];
  for (const profile of events.filter(({ name }) => name === "Profile")) {
    const nodes = new Map<number, ProfileNode>();
    let at = profile.args?.data?.startTime ?? 0;
    for (const { name, pid, id, args } of events) {
      if (name !== "ProfileChunk" || pid !== profile.pid || id !== profile.id) continue;
      const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
      for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
        const weight = timeDeltas[index] ?? 0;
        at += weight;
        found.push({ thread: `${profile.pid} ${profile.tid}`, at, weight, owner: ownerOf(node, nodes) });
      }
    }
  }
  return found;
}

/** The owner of the innermost script; what steers the browser has scripts without an address. */
function ownerOf(id: number, nodes: ReadonlyMap<number, ProfileNode>): Owner {
  let isScript = false;
  for (
    let node = nodes.get(id);
    node;
    node = node.parent === undefined ? undefined : nodes.get(node.parent)
  ) {
    const { url = "", functionName } = node.callFrame;
    // What carries a message out of the page to the Excel that is played outside.
    if (url === "" && functionName === "callBinding") return "rig";
    if (url.includes("/office-js/")) return "office";
    if (url.includes("/js/")) return "pane";
    if (!/^\((?:root|program|idle|garbage collector)\)$/.test(functionName)) isScript = true;
  }
  return isScript ? "rig" : "browser";
}
