import { Component, type ReactNode } from 'react';

interface Props {
  /** What people see instead of a blank page. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Catches a fault while drawing. React logs it to the console; the person sees words and a way on. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  // Not a field of the class: for old phones that would be compiled to four helpers.
  constructor(props: Props) {
    super(props);
    this.state = { broken: false };
  }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
