import { AccountSwitch } from '#panels/AccountSwitch.tsx';
import { PageMenu } from '#panels/PageMenu.tsx';
import { StoryStart } from '#panels/StoryStart.tsx';
import { TierSwitch } from '#panels/TierSwitch.tsx';
import type { ReservedParts } from '#plain/reserved-parts.ts';

/** What a delivered page keeps room for; to be rendered where a store is. */
export const RESERVED_PARTS: ReservedParts = {
  start: <StoryStart />,
  account: <AccountSwitch />,
  switches: (
    <>
      <AccountSwitch />
      <TierSwitch />
      <PageMenu onFiles={() => undefined} ExportDialog={() => null} />
    </>
  ),
};
