import { useEffect, useState } from 'preact/hooks';
import type { Backend, PanelNews } from '../backend.ts';
import { type Messages, say } from '../messages/messages.ts';

/** What the page's marks last asked of the panel; `null` until they do. The same wish again is a new one. */
export function useNews(backend: Backend): PanelNews | null {
  const [news, setNews] = useState<PanelNews | null>(null);
  useEffect(() => backend.onNews((heard) => setNews({ ...heard })), [backend]);
  return news;
}

/** What a screen reader is told of it. A card that comes forward takes the focus and speaks for itself. */
export function newsAnnouncement(news: PanelNews | null, messages: Messages): string {
  if (news?.type !== 'marks-chosen') return '';
  if (!news.shown) return say(messages, 'marks_hidden');
  return news.count === 0 ? say(messages, 'marks_none') : say(messages, 'marks_shown', String(news.count));
}
