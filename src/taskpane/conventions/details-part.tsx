import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { conventionsPage } from "../../locales/ja/conventions-page";
import type { ConventionsOutline } from "../../usecases/outline-conventions";
import { Disclosure } from "../shared/disclosure";
import { FormatFields } from "./format-fields";
import { JudgingFields } from "./judging-fields";
import { MethodFields } from "./method-fields";
import { PeriodFields } from "./period-fields";
import { RankFields } from "./rank-fields";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    border: "none",
    "& > legend": { padding: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  },
});

/** A group of fields under its name. */
function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** 「細かく決める」: every part of the conventions by itself. */
export function DetailsPart(props: { readonly outline: ConventionsOutline; readonly fiscalYear: number }) {
  const { outline, fiscalYear } = props;
  const { conventions } = outline.chosen;
  const { groups } = conventionsPage;
  return (
    <Disclosure title={conventionsPage.details}>
      <Group title={groups.methods}>
        <MethodFields outline={outline} />
      </Group>
      <Group title={groups.format}>
        <FormatFields format={conventions.format} />
      </Group>
      <Group title={groups.judging}>
        <JudgingFields conventions={conventions} />
      </Group>
      <Group title={groups.ranks}>
        <RankFields outline={outline} />
      </Group>
      <Group title={groups.period}>
        <PeriodFields outline={outline} fiscalYear={fiscalYear} />
      </Group>
    </Disclosure>
  );
}
