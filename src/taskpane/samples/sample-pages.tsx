import { samplesPage } from "../../locales/ja/samples-page";
import type { PreparedSample } from "../../usecases/prepare-sample";
import { useActions } from "../app/pane-context";
import { PageStrip } from "../layouts/page-strip";
import { PreviewedPages } from "../layouts/previewed-pages";
import { FilledPageDrawing } from "./filled-page-drawing";
import { factsOf } from "./sample-facts";

/** The pages that a sample sheet gives: what is seen is what will be written. */
export function SamplePages(props: {
  readonly name: string;
  readonly prepared: PreparedSample;
  readonly disabled: boolean;
}) {
  const { show, create } = useActions().samples;
  const { name, prepared, disabled } = props;
  const facts = factsOf(prepared);
  return (
    <PreviewedPages
      name={name}
      facts={samplesPage.facts(facts)}
      words={{ backToList: samplesPage.backToList, create: samplesPage.createLabel(name) }}
      disabled={disabled}
      onLeave={() => show(null)}
      onCreate={() => create(name, "ask")}
    >
      <PageStrip name={name} pageCount={facts.pages} orientation={facts.orientation}>
        {(index, width, label) => (
          <FilledPageDrawing prepared={prepared} index={index} width={width} label={label} />
        )}
      </PageStrip>
    </PreviewedPages>
  );
}
