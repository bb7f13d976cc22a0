import { useMemo } from 'preact/hooks';
import { Feeds } from '../../components/feeds/feeds.tsx';
import { useWords } from '../../components/words.tsx';
import type { Ports } from '../../utils/app/ports.ts';
import { openFeedsState } from './open-feeds-state.ts';

/** The section of feeds over its state. */
export function FeedsApp({ ports }: { readonly ports: Ports }) {
  const words = useWords();
  const state = useMemo(() => openFeedsState(words, ports), [words, ports]);
  return (
    <Feeds
      overview={state.overview.value}
      subscribing={state.subscribing.value}
      opml={{
        ...state.opml.value,
        onFile: (file) => void state.readOpml(file),
        onFollow: () => void state.followOpml(),
        onCancel: state.cancelOpml,
        onExport: () => void state.exportOpml(),
      }}
      onSubscribe={(text) => void state.subscribe(text)}
      onChoose={(feed) => void state.choose(feed)}
      onAllow={(feed) => void state.allow(feed)}
      onRefresh={(url) => void state.refresh(url)}
      onPause={(url, paused) => void state.pause(url, paused)}
      onInterval={(url, minutes) => void state.interval(url, minutes)}
      onRemove={(url) => void state.remove(url)}
      onPauseQueue={(paused) => void state.pauseQueue(paused)}
      onStopQueue={() => void state.stopQueue()}
      onRetry={(item) => void state.retry(item)}
    />
  );
}
