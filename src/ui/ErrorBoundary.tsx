import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What stands in for the children when one of them threw; `restart` renders them anew. */
  readonly fallback: (restart: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Keeps a failure inside one panel. React itself reports the error to the console. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  private readonly restart = () => this.setState({ failed: false });

  override render() {
    return this.state.failed ? this.props.fallback(this.restart) : this.props.children;
  }
}
