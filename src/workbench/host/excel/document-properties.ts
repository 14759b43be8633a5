import { HostObject } from "../wire/host-object";
import { asText } from "./arguments";
import type { ExcelContext } from "./excel-context";

type Member =
  "title" | "subject" | "creator" | "keywords" | "description" | "category" | "manager" | "company";

/** `Excel.DocumentProperties`. */
export class DocumentProperties extends HostObject {
  static override readonly wireName = "DocumentProperties";
  static override readonly scalars = [
    "Title",
    "Subject",
    "Author",
    "Keywords",
    "Comments",
    "LastAuthor",
    "CreationDate",
    "Category",
    "Manager",
    "Company",
  ];

  constructor(private readonly context: ExcelContext) {
    super();
  }

  get Title(): string {
    return this.read("title");
  }

  set Title(value: unknown) {
    this.write("title", value);
  }

  get Subject(): string {
    return this.read("subject");
  }

  set Subject(value: unknown) {
    this.write("subject", value);
  }

  get Author(): string {
    return this.read("creator");
  }

  set Author(value: unknown) {
    this.write("creator", value);
  }

  get Keywords(): string {
    return this.read("keywords");
  }

  set Keywords(value: unknown) {
    this.write("keywords", value);
  }

  get Comments(): string {
    return this.read("description");
  }

  set Comments(value: unknown) {
    this.write("description", value);
  }

  get Category(): string {
    return this.read("category");
  }

  set Category(value: unknown) {
    this.write("category", value);
  }

  get Manager(): string {
    return this.read("manager");
  }

  set Manager(value: unknown) {
    this.write("manager", value);
  }

  get Company(): string {
    return this.read("company");
  }

  set Company(value: unknown) {
    this.write("company", value);
  }

  get LastAuthor(): string {
    return this.context.store.library.lastModifiedBy ?? "";
  }

  get CreationDate(): string {
    return (this.context.store.library.created ?? new Date(0)).toISOString();
  }

  private read(member: Member): string {
    return this.context.store.library[member] ?? "";
  }

  private write(member: Member, value: unknown): void {
    this.context.store.library[member] = asText(value);
  }
}
