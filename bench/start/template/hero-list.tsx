import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", alignItems: "center", width: "100%" },
  message: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightRegular },
  list: { marginTop: "20px", padding: 0, listStyleType: "none" },
  item: { display: "flex", paddingBottom: "20px", columnGap: "10px" },
});

/** What the add-in is good for, one line with an icon each. */
export function HeroList(props: {
  readonly message: string;
  readonly items: readonly { readonly icon: ReactElement; readonly text: string }[];
}) {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <h2 className={styles.message}>{props.message}</h2>
      <ul className={styles.list}>
        {props.items.map(({ icon, text }) => (
          <li key={text} className={styles.item}>
            <i>{icon}</i>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
