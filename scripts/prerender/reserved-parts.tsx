import { AccountSwitch } from '#panels/AccountSwitch.tsx';
import { PageMenu } from '#panels/PageMenu.tsx';
import { SearchButton } from '#panels/SearchButton.tsx';
import { StoryStart } from '#panels/StoryStart.tsx';
import { TierSwitch } from '#panels/TierSwitch.tsx';
import type { ReservedParts } from '#plain/reserved-parts.ts';

/** What a delivered page keeps room for; to be rendered where a store is. */
export const RESERVED_PARTS: ReservedParts = {
  start: <StoryStart />,
  account: <AccountSwitch />,
  tier: <TierSwitch />,
  switches: (
    <>
      <AccountSwitch />
      <TierSwitch />
      <div className="explorer-tools">
        <StoryStart isLong />
        <SearchButton />
        <PageMenu onFiles={() => undefined} ExportDialog={() => null} />
      </div>
    </>
  ),
};
