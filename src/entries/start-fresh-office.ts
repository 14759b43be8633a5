import type { OfficeStart } from "../excel/office-start";

/** What starting takes from the page; given by the entry, and by tests. */
export type FreshStart = {
  readonly startOffice: () => Promise<OfficeStart>;
  /** Milliseconds of silence after which the page is loaded anew. */
  readonly silence: number;
  /** The address of the page; Excel names itself in it. */
  readonly address: string;
  /** Remembers, for as long as the pane is open, that the page was loaded anew. May refuse by throwing. */
  readonly memory: () => Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly reload: () => void;
};

const mark = "tasseicho-host-reload";

/** True the first time; false once it was asked, or where nothing can be remembered. */
function firstTime(memory: FreshStart["memory"]): boolean {
  try {
    if (memory().getItem(mark) !== null) return false;
    memory().setItem(mark, "1");
    return true;
  } catch {
    return false;
  }
}

function forget(memory: FreshStart["memory"]): void {
  try {
    memory().removeItem(mark);
  } catch {
    // Where nothing can be kept, nothing has to be forgotten.
  }
}

/**
 * Starts Office, and loads the page anew once where the connection to Excel is stale: a pane that was open when Excel was
 * closed may come back with an Excel that never answers, or with none at all in a page that Excel opened. The promise then
 * stays pending. The second time it answers as it is, so that the pane says what is the matter.
 */
export async function startFreshOffice(means: FreshStart): Promise<OfficeStart> {
  const office = means.startOffice();
  let impatience: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<"silent">((resolve) => {
    impatience = setTimeout(() => resolve("silent"), means.silence);
  });
  const answer = await Promise.race([office, silence]);
  clearTimeout(impatience);
  const openedByExcel = /[?&]_host_Info=Excel/i.test(means.address);
  const stale = answer === "silent" || (answer.kind === "notExcel" && openedByExcel);
  if (stale && firstTime(means.memory)) {
    means.reload();
    return new Promise(() => undefined);
  }
  if (answer === "silent") return office;
  if (!stale) forget(means.memory);
  return answer;
}
