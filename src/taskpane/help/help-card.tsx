import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { helpOf, type HelpBlock, type HelpRun } from "../../locales/ja/help";
import { pane } from "../../locales/ja/pane";
import { FocusHeading } from "../shared/focus-heading";
import type { HelpTopic } from "./help-topic";
import { topicAddress } from "./manual-address";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    "& p, & ul, & ol": { margin: 0 },
    "& ul, & ol": { paddingLeft: "1.4em" },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

function Run({ run: { text, strong, href } }: { readonly run: HelpRun }) {
  if (href)
    return (
      <Link inline href={href} target="_blank" rel="noopener">
        {text}
      </Link>
    );
  return strong ? <strong>{text}</strong> : <>{text}</>;
}

function Runs({ runs }: { readonly runs: readonly HelpRun[] }) {
  return runs.map((run, nth) => <Run key={nth} run={run} />);
}

function Block({ block }: { readonly block: HelpBlock }) {
  if (block.kind === "words")
    return (
      <p>
        <Runs runs={block.runs} />
      </p>
    );
  const items = block.items.map((runs, nth) => (
    <li key={nth}>
      <Runs runs={runs} />
    </li>
  ));
  return block.kind === "steps" ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** What the manual says about a page, in short, and the way to the rest. Esc closes it. */
export function HelpCard({ topic, onClose }: { readonly topic: HelpTopic; readonly onClose: () => void }) {
  const styles = useStyles();
  const section = helpOf(topic);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <section className={styles.card} aria-label={pane.help.title} onKeyDown={closeByKey}>
      <FocusHeading>{section?.title}</FocusHeading>
      {section?.blocks.map((block, nth) => (
        <Block key={nth} block={block} />
      ))}
      <div className={styles.actions}>
        <Link inline href={topicAddress(topic)} target="_blank" rel="noopener">
          {pane.help.more}
        </Link>
        <Button size="small" onClick={onClose}>
          {pane.help.close}
        </Button>
      </div>
    </section>
  );
}
