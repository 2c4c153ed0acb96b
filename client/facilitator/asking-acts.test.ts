import { describe, expect, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import { sampleBook } from '../scenes/testing/sample-book.ts';
import { results, sampleView } from '../scenes/testing/sample-views.ts';
import { nextAct } from './next-act.ts';
import { stageActs } from './side-acts.ts';

describe('asking aloud whether part would do', () => {
  const told = { stage: 'results', results: results(sampleBook(), 3) } as const;

  test('[E8] who may be asked is behind the thumb, and names nobody before the hall is told', () => {
    const view = sampleView(sampleBook(), { ...told, mayAsk: true });
    const [ask] = stageActs(view);
    expect(ask?.command).toEqual({ type: 'ask-part', on: view.on });
    expect(stageActs(sampleView(sampleBook(), told))).toEqual([]);
  });

  test('[E8] while a group is asked the large button notes its answer, and nothing else', () => {
    const view = sampleView(sampleBook(), { ...told, asking: { bid: bidId(12), amountPence: 300_000 } });
    expect(nextAct(view, sampleBook())).toMatchObject({ kind: 'form', form: 'answer' });
  });
});
