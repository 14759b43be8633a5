import { Image, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingTop: "100px",
    paddingBottom: "30px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: {
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
});

/** Picture and welcome. */
export function Header({ title, message }: { readonly title: string; readonly message: string }) {
  const styles = useStyles();
  return (
    <section className={styles.header}>
      <Image width="90" height="90" src="assets/icon-80.png" alt={title} />
      <h1 className={styles.title}>{message}</h1>
    </section>
  );
}
