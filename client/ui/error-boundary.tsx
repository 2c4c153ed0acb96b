import { Component, type ReactNode } from 'react';
import styles from './error-boundary.module.css';
import { goBackTo, placeNow, type ScrollPlace } from './scroll-place.ts';

interface Props {
  /** What people see when drawing anew does not help. Without it the fault is passed on, to a boundary further out. */
  fallback?: ReactNode;
  children: ReactNode;
}

interface State {
  readonly fault: unknown;
  /** Where the person was when it broke; null while nothing is broken. */
  readonly place: ScrollPlace | null;
  /** How often what is inside has been drawn anew. */
  readonly drawn: number;
  /** When it broke, newest last. */
  readonly faults: readonly number[];
}

/** So many faults within so long are not chance: the same would break again. */
const mostFaults = 3;
const withinMs = 10_000;

/**
 * Catches an error while drawing and draws its children again, with focus and scroll where they were. A translator or
 * an extension that changed the page under React's hands is gone with the old elements. React logs the error.
 */
export class ErrorBoundary extends Component<Props, State> {
  constructor(props: Props) {
    super(props);
    this.state = { fault: null, place: null, drawn: 0, faults: [] };
  }

  // React asks while the old elements are still there.
  static getDerivedStateFromError(fault: unknown): Partial<State> {
    return { fault, place: placeNow() };
  }

  override componentDidCatch(): void {
    const { place } = this.state;
    const now = performance.now();
    this.setState(({ drawn, faults }) => ({
      place: null,
      drawn: drawn + 1,
      faults: [...faults.filter((at) => now - at < withinMs), now],
    }));
    if (place !== null) requestAnimationFrame(() => goBackTo(place));
  }

  override render(): ReactNode {
    const { fault, place, drawn, faults } = this.state;
    if (faults.length > mostFaults) {
      if (this.props.fallback === undefined) throw fault;
      return this.props.fallback;
    }
    if (place !== null) return null;
    // An element of its own: React takes it away whole, whatever has become of what is inside.
    return (
      <div key={drawn} className={styles.whole}>
        {this.props.children}
      </div>
    );
  }
}
