import { useLocale } from '#i18n/locale-context.ts';
import { noticeInWords } from '#i18n/notice-words.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

/** Sentences on how a link or a switch was understood. The region is always there, so that it is read out when filled. */
export function Notices() {
  const locale = useLocale();
  const store = useDatelineStore();
  const notices = useValue((state) => state.notices);
  return (
    <div className="notices" role="status">
      {notices.length > 0 && (
        <>
          <ul>
            {notices.map((notice) => {
              const sentence = noticeInWords(notice, locale);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
          <button type="button" className="button" onClick={() => store.dispatch({ type: 'dismiss-notices' })}>
            {locale.messages.app.closeNotices()}
          </button>
        </>
      )}
    </div>
  );
}
