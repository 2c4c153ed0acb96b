import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { bidId, type BidId } from '../../../domain/ids.ts';

/** Where the row that is dragged would come to stand. */
export type DropEdge = 'above' | 'below';

export interface OrderDrag {
  readonly row: RefObject<HTMLLIElement | null>;
  /** This row is the one being dragged. */
  readonly dragging: boolean;
  /** The row being dragged would come to stand here. */
  readonly edge: DropEdge | null;
}

/** Lets a row be dragged, and dropped above or below others of the same list. */
export function useOrderDrag(bid: BidId, onDrop: (dragged: BidId, edge: DropEdge) => void): OrderDrag {
  const row = useRef<HTMLLIElement>(null);
  const [dragging, setDragging] = useState(false);
  const [edge, setEdge] = useState<DropEdge | null>(null);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    const element = row.current;
    if (element === null) return;
    const endDrag = draggable({
      element,
      getInitialData: () => ({ bid }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
    const endTarget = dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data['bid'] === 'number' && source.data['bid'] !== bid,
      getData: ({ input }) => attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self }) => setEdge(edgeOf(self.data)),
      onDragLeave: () => setEdge(null),
      onDrop: ({ self, source }) => {
        setEdge(null);
        const dragged = source.data['bid'];
        if (typeof dragged === 'number') drop.current(bidId(dragged), edgeOf(self.data));
      },
    });
    return () => {
      endDrag();
      endTarget();
    };
  }, [bid]);
  return { row, dragging, edge };
}

function edgeOf(data: Record<string | symbol, unknown>): DropEdge {
  return extractClosestEdge(data) === 'bottom' ? 'below' : 'above';
}
