import { type ComponentType, createContext, type ReactNode, use } from 'react';
import type { Dataset } from '#model/dataset.ts';
import type { ForeignOrigin } from '#model/import-report.ts';
import type { TimeGroup } from '#query/time-groups.ts';

interface PanelProps {
  readonly name: string;
  readonly className?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

interface MonthHeadingProps {
  readonly group: TimeGroup;
  readonly id?: string;
}

interface UndatedGroupProps {
  readonly n: number;
  readonly children: ReactNode;
}

interface StoryTitleProps {
  readonly dataset: Dataset;
  readonly origin: ForeignOrigin | null;
}

/** Parts of the live page that stand in the plain one too. The host gives them, so that there is one of each. */
export interface LiveParts {
  readonly Panel: ComponentType<PanelProps>;
  readonly MonthHeading: ComponentType<MonthHeadingProps>;
  readonly UndatedGroup: ComponentType<UndatedGroupProps>;
  readonly StoryTitle: ComponentType<StoryTitleProps>;
  readonly Attribution: ComponentType;
}

/** The host's parts, for all that stands in a plain page. */
export const LivePartsContext = createContext<LiveParts | null>(null);

/** @throws outside of a `LivePartsContext` */
export function useLiveParts(): LiveParts {
  const parts = use(LivePartsContext);
  if (parts === null) throw new Error('A plain page was rendered outside of its LivePartsContext.');
  return parts;
}
