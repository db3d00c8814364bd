import { messages } from '#i18n/messages.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

/** Sentences on how a link or a switch was understood. The region is always there, so that it is read out when filled. */
export function Notices() {
  const store = useDatelineStore();
  const notices = useValue((state) => state.notices);
  return (
    <div className="notices" role="status">
      {notices.length > 0 && (
        <>
          <ul>
            {notices.map((notice) => {
              const sentence = messages.notice(notice);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
          <button type="button" className="button" onClick={() => store.dispatch({ type: 'dismiss-notices' })}>
            {messages.app.closeNotices}
          </button>
        </>
      )}
    </div>
  );
}
