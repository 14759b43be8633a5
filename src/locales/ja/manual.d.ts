/** The officer's manual, as the build takes it in: sections by id. */
declare module "*/officer.md" {
  import type { HelpSection } from "./help";

  const sections: Readonly<Record<string, HelpSection>>;
  export = sections;
}
