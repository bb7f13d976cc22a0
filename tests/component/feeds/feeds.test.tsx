import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Feeds, type FeedsProps } from '../../../components/feeds/feeds.tsx';
import { FollowOutlet } from '../../../components/feeds/follow-outlet.tsx';
import type { FeedOverview, FeedsOverview } from '../../../utils/app/feeds/feed-overview.ts';
import type { FeedRecord } from '../../../utils/store/feed-model.ts';
import { testFeed, testFeedItem } from '../../support/test-feeds.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const feed = (record: Partial<FeedRecord> = {}, part: Partial<FeedOverview> = {}): FeedOverview => ({
  feed: { ...testFeed, ...record },
  fetched: 12,
  waiting: 0,
  needs: [],
  sites: [],
  ...part,
});
const overview = (part: Partial<FeedsOverview> = {}): FeedsOverview => ({
  feeds: [feed()],
  queue: { paused: false, busy: false, done: 0, waiting: 0 },
  troubles: [],
  ...part,
});
const show = (part: Partial<FeedsProps> = {}) => {
  const given: FeedsProps = {
    overview: overview(),
    subscribing: { kind: 'idle' },
    opml: { kind: 'idle', onFile: vi.fn(), onFollow: vi.fn(), onCancel: vi.fn(), onExport: vi.fn() },
    onSubscribe: vi.fn(),
    onChoose: vi.fn(),
    onAllow: vi.fn(),
    onRefresh: vi.fn(),
    onPause: vi.fn(),
    onInterval: vi.fn(),
    onRemove: vi.fn(),
    onPauseQueue: vi.fn(),
    onStopQueue: vi.fn(),
    onRetry: vi.fn(),
    ...part,
  };
  return { given, ...renderWithWords(<Feeds {...given} />) };
};
const button = (name: string) => screen.getByRole('button', { name });

describe('a feed', () => {
  test('is followed by its address, within the submit', () => {
    const { given } = show();
    fireEvent.input(screen.getByLabelText('Address of a site or a feed'), {
      target: { value: ' the-daily.example ' },
    });
    fireEvent.submit(button('Follow').closest('form') as HTMLFormElement);
    expect(given.onSubscribe).toHaveBeenCalledWith('the-daily.example');
  });

  test('is paused, read at once, read more rarely, and left after a question', () => {
    const { given } = show();
    fireEvent.click(button('Pause Ellery Times'));
    expect(given.onPause).toHaveBeenCalledWith(testFeed.url, true);
    fireEvent.click(button('Read Ellery Times now'));
    expect(given.onRefresh).toHaveBeenCalledWith(testFeed.url);
    fireEvent.change(screen.getByLabelText('How often Ellery Times is read'), { target: { value: '360' } });
    expect(given.onInterval).toHaveBeenCalledWith(testFeed.url, 360);
    fireEvent.click(button('Stop following Ellery Times'));
    expect(given.onRemove).not.toHaveBeenCalled();
    fireEvent.click(button('Stop following'));
    expect(given.onRemove).toHaveBeenCalledWith(testFeed.url);
  });

  test('says what is wrong with it', () => {
    show({
      overview: overview({
        feeds: [feed({ state: 'failing', lastError: { reason: 'http', detail: '503' } })],
      }),
    });
    expect(screen.getByText('The last reading failed: the server answered with error 503')).toBeTruthy();
  });

  test('whose items live elsewhere names the sites and asks for all of them', () => {
    const needing = feed(
      {},
      { needs: ['https://a.example/1', 'https://b.example/2'], sites: ['a.example', 'b.example'] },
    );
    const { given } = show({ overview: overview({ feeds: [needing] }) });
    expect(screen.getByText('Needs access to a.example, b.example')).toBeTruthy();
    fireEvent.click(button('Allow these 2 sites'));
    expect(given.onAllow).toHaveBeenCalledWith(needing);
  });

  test('of a site with several is the reader’s choice', () => {
    const links = ['World', 'Sport'].map((title) => ({
      address: `https://a.example/${title}`,
      title,
      source: 'declared' as const,
    }));
    const { given } = show({ subscribing: { kind: 'done', found: { kind: 'choose', feeds: links } } });
    fireEvent.click(button('Follow Sport'));
    expect(given.onChoose).toHaveBeenCalledWith(links[1]);
  });

  test.each([
    [{ kind: 'bad-address' }, 'That is no web address.'],
    [{ kind: 'needs-access' }, 'The browser did not allow it.'],
    [{ kind: 'no-feed' }, 'This site names no feed. If you know its address, paste that.'],
    [{ kind: 'unreachable', trouble: { reason: 'timeout', detail: '' } }, 'no answer came in time'],
  ] as const)('that cannot be followed: %o', (failure, words) => {
    show({ subscribing: { kind: 'failed', failure } });
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('the queue', () => {
  test('shows how far it is; it can be paused and stopped', () => {
    const queue = { paused: false, busy: true, done: 12, waiting: 28 };
    const { given } = show({ overview: overview({ queue }) });
    expect(screen.getByText('Reading articles: 12 of 40')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Articles read' }).getAttribute('value')).toBe('12');
    fireEvent.click(button('Pause'));
    expect(given.onPauseQueue).toHaveBeenCalledWith(true);
    fireEvent.click(button('Stop, and leave these out'));
    expect(given.onStopQueue).toHaveBeenCalled();
  });

  test('is gone when nothing waits', () => {
    show();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('what was left out has its reason, and can be tried again', () => {
    const { given } = show({ overview: overview({ troubles: [testFeedItem] }) });
    expect(screen.getByText(/the server answered with error 500 · next try/u)).toBeTruthy();
    fireEvent.click(button('Try The ferry returns now'));
    expect(given.onRetry).toHaveBeenCalledWith(testFeedItem);
  });
});

describe('lists of feeds', () => {
  test('are followed with one question for all their sites', () => {
    const onFollow = vi.fn();
    const opml = { onFile: vi.fn(), onCancel: vi.fn(), onExport: vi.fn(), onFollow };
    show({ opml: { kind: 'ready', feeds: 3, sites: ['a.example', 'b.example'], ...opml } });
    expect(screen.getByText(/Your browser will ask once for access to these 2 sites/u)).toBeTruthy();
    fireEvent.click(button('Follow all 3'));
    expect(onFollow).toHaveBeenCalled();
  });
});

describe('follow this outlet', () => {
  test('is offered, and says when it is done', () => {
    const onFollow = vi.fn();
    const { rerender } = renderWithWords(
      <FollowOutlet state={{ kind: 'idle' }} known={false} onFollow={onFollow} />,
    );
    fireEvent.click(button('Follow this outlet'));
    expect(onFollow).toHaveBeenCalled();
    rerender(<FollowOutlet state={{ kind: 'idle' }} known={true} onFollow={onFollow} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('You follow this outlet')).toBeTruthy();
  });
});

test('accessible', async () => {
  const queue = { paused: false, busy: true, done: 12, waiting: 28 };
  const needing = feed(
    { url: 'https://x.example/f' },
    { needs: ['https://a.example/1'], sites: ['a.example'] },
  );
  const { container } = show({
    overview: overview({ queue, feeds: [feed(), needing], troubles: [testFeedItem] }),
  });
  expect(await findAxeFaults(container)).toEqual([]);
});
