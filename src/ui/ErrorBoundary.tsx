import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What stands in for the children when one of them threw; `restart` renders them anew. */
  readonly fallback: (restart: () => void, error: unknown) => ReactNode;
  readonly children: ReactNode;
}

type ErrorBoundaryState = { readonly status: 'fine' } | { readonly status: 'failed'; readonly error: unknown };

/** Keeps a failure inside one panel. React itself reports the error to the console. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { status: 'fine' };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { status: 'failed', error };
  }

  private readonly restart = () => this.setState({ status: 'fine' });

  override render() {
    const { state } = this;
    return state.status === 'failed' ? this.props.fallback(this.restart, state.error) : this.props.children;
  }
}
