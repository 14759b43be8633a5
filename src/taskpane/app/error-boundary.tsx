import { Component, type ReactNode } from "react";
import { FaultScreen } from "../problem/fault-screen";

type Props = { readonly hostVersion: () => string; readonly children: ReactNode };
type State = { readonly fault: string | null };

/** Catches what a component throws and shows it as a fault, so that the pane is never blank. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return <FaultScreen text={this.state.fault} hostVersion={this.props.hostVersion()} />;
  }
}
