import { FluentProvider, makeStyles, webLightTheme } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { createRoot } from "react-dom/client";
import { Header } from "./header";
import { HeroList } from "./hero-list";
import { TextInsertion } from "./text-insertion";

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

const items = [
  { icon: <Ribbon24Regular />, text: "Achieve more with Office integration" },
  { icon: <LockOpen24Regular />, text: "Unlock features and functionality" },
  { icon: <DesignIdeas24Regular />, text: "Create and visualize like a pro" },
];

function App() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Header title="Bench" message="Welcome" />
      <HeroList message="Discover what this add-in can do for you today!" items={items} />
      <TextInsertion />
    </div>
  );
}

const place = document.getElementById("root");
const root = place ? createRoot(place) : null;

// As the generator's template does: nothing is drawn before Office is ready.
void Office.onReady(() => {
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});
