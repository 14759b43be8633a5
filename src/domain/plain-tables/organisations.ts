import type { SheetGrid } from "../grid/sheet-grid";
import type { SourcedText } from "../plan/plan";
import type { Problem } from "../problem/problem";
import { success, type Result } from "../result/result";
import { findPlainTable } from "./find-plain-table";
import type { PlainNotice } from "./plain-notice";
import type { PlainGroup, PlainTableForm } from "./plain-table";

/** An 外郭団体 and the department that looks after it. */
export type Organisation = { readonly name: SourcedText; readonly department: SourcedText | null };

/** The organisations of one 区分. */
export type OrganisationKind = {
  /** Null where the sheet names none. */
  readonly name: SourcedText | null;
  readonly organisations: readonly Organisation[];
};

/** 外郭団体一覧, as read from a plain table. */
export type Organisations = {
  readonly title: SourcedText | null;
  readonly kinds: readonly OrganisationKind[];
  readonly notices: readonly PlainNotice[];
};

type OrganisationColumn = "kind" | "name" | "department";

const organisationForm: PlainTableForm<OrganisationColumn> = {
  kind: "organisations",
  columns: [
    { key: "kind", heading: "区分", understood: /^((団体|法人|出資)?(区分|種別|分類))$/u, isNeeded: true },
    {
      key: "name",
      heading: "名称",
      understood: /^((外郭|出資|関係)?(団体|法人)?の?(名称|名)|(外郭|出資|関係)?団体|法人)$/u,
      isNeeded: true,
    },
    {
      key: "department",
      heading: "所管課",
      understood: /^((所管|担当|主管)(課|部署|所属|部課|課名|課等)?)$/u,
      isNeeded: true,
    },
  ],
  group: "kind",
  item: "name",
  about: /団体|法人/u,
};

function organisationsOf({ rows }: PlainGroup<OrganisationColumn>): readonly Organisation[] {
  return rows.flatMap(({ row, cells: { name, department } }) =>
    name?.cell.row === row ? [{ name, department: department ?? null }] : [],
  );
}

/** Reads the table 区分・名称・所管課 from the sheets of a book: one row an organisation. */
export function readOrganisations(grids: readonly SheetGrid[]): Result<Organisations, Problem> {
  const found = findPlainTable(grids, organisationForm);
  if (!found.ok) return found;
  const { title, groups } = found.value;
  const notices: PlainNotice[] = [...found.value.notices];
  const kinds: OrganisationKind[] = [];
  for (const group of groups) {
    const organisations = organisationsOf(group);
    const [first] = organisations;
    const { name } = group;
    if (name === null && first !== undefined)
      notices.push({ kind: "groupMissing", cell: first.name.cell, heading: "区分" });
    if (first === undefined) {
      if (name !== null) notices.push({ kind: "groupEmpty", cell: name.cell, text: name.text });
    } else kinds.push({ name, organisations });
  }
  return success({ title, kinds, notices });
}
