import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../locales/ja/pane";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    whiteSpace: "nowrap",
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

/** The element that takes the focus back when the help is closed. */
export const helpButtonId = "help-button";

/** 「？ 使い方」: opens and closes what the manual says about the page. */
export function HelpButton(props: { readonly open: boolean; readonly onToggle: () => void }) {
  const styles = useStyles();
  return (
    <Button
      id={helpButtonId}
      className={styles.button}
      size="small"
      appearance="subtle"
      aria-expanded={props.open}
      onClick={props.onToggle}
    >
      {pane.help.open}
    </Button>
  );
}
