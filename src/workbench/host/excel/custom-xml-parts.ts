import { newGuid, rootNamespace, type CustomXml } from "../store/custom-xml";
import { XmlError } from "../store/xml";
import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { asText } from "./arguments";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";

function namespaceOf(xml: string): string {
  try {
    return rootNamespace(xml);
  } catch (error) {
    if (error instanceof XmlError) throw new HostError("InvalidArgument", error.message);
    throw error;
  }
}

/** `Excel.CustomXmlPart`. */
export class CustomXmlPart extends HostObject {
  static override readonly wireName = "CustomXmlPart";
  static override readonly scalars = ["Id", "NamespaceUri"];

  constructor(
    private readonly context: ExcelContext,
    private readonly id: string,
  ) {
    super();
  }

  override $identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  get NamespaceUri(): string {
    return this.part.namespaceUri;
  }

  GetXml(): string {
    return this.part.xml;
  }

  SetXml(xml: unknown): void {
    const text = asText(xml);
    const next: CustomXml = { id: this.part.id, namespaceUri: namespaceOf(text), xml: text };
    this.context.store.customXml = this.context.store.customXml.map((part) =>
      part.id === this.id ? next : part,
    );
  }

  Delete(): void {
    found(this.part);
    this.context.store.customXml = this.context.store.customXml.filter((part) => part.id !== this.id);
  }

  private get part(): CustomXml {
    return found(this.context.store.customXml.find((part) => part.id === this.id));
  }
}

abstract class Parts extends HostObject {
  constructor(protected readonly context: ExcelContext) {
    super();
  }

  protected abstract get parts(): readonly CustomXml[];

  override $items(): readonly CustomXmlPart[] {
    return this.parts.map((part) => new CustomXmlPart(this.context, part.id));
  }

  override $item(id: unknown): HostObject {
    return found(this.GetItemOrNullObject(id));
  }

  GetItemOrNullObject(id: unknown): HostObject | null {
    const wanted = asText(id).toLowerCase();
    const part = this.parts.find((candidate) => candidate.id.toLowerCase() === wanted);
    return part ? new CustomXmlPart(this.context, part.id) : null;
  }

  GetCount(): number {
    return this.parts.length;
  }
}

/** `Excel.CustomXmlPartCollection`: all custom XML parts of the workbook. */
export class CustomXmlPartCollection extends Parts {
  static override readonly wireName = "CustomXmlPartCollection";

  Add(xml: unknown): HostObject {
    const text = asText(xml);
    const part: CustomXml = { id: newGuid(), namespaceUri: namespaceOf(text), xml: text };
    this.context.store.customXml = [...this.context.store.customXml, part];
    return new CustomXmlPart(this.context, part.id);
  }

  GetByNamespace(namespaceUri: unknown): HostObject {
    return new CustomXmlPartScopedCollection(this.context, asText(namespaceUri));
  }

  protected get parts(): readonly CustomXml[] {
    return this.context.store.customXml;
  }
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export class CustomXmlPartScopedCollection extends Parts {
  static override readonly wireName = "CustomXmlPartScopedCollection";

  constructor(
    context: ExcelContext,
    private readonly namespaceUri: string,
  ) {
    super(context);
  }

  /** The only part; with none or several there is no such item. */
  GetOnlyItem(): HostObject {
    const [only, ...more] = this.$items();
    if (more.length > 0) throw new HostError("InvalidOperation");
    return found(only);
  }

  GetOnlyItemOrNullObject(): HostObject | null {
    const [only, ...more] = this.$items();
    return more.length > 0 ? null : (only ?? null);
  }

  protected get parts(): readonly CustomXml[] {
    return this.context.store.customXml.filter((part) => part.namespaceUri === this.namespaceUri);
  }
}
