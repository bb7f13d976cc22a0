import { defineBackground } from 'wxt/utils/define-background';
import { onInstalled } from '../../utils/browser/lifecycle.ts';
import { keepPanelFromButton } from '../../utils/browser/panel.ts';
import { openExtensionPage } from '../../utils/browser/tabs.ts';
import { answerMessages } from './answer-messages.ts';
import { followCommands } from './follow-commands.ts';
import { keepFeeds } from './keep-feeds.ts';
import { lookAfterBase } from './look-after-base.ts';
import { offerMenu } from './offer-menu.ts';
import { keepAnnotatorRegistered } from './register-annotator.ts';
import { watchReading } from './watch-reading.ts';
import { openWorld } from './world.ts';

// Every listener is there before the first await: a worker that an event has woken hears it only so.
export default defineBackground(() => {
  const world = openWorld();
  answerMessages(world, watchReading(world));
  keepAnnotatorRegistered(world);
  followCommands(world);
  lookAfterBase(world);
  const feedPorts = keepFeeds(world);
  offerMenu(world, feedPorts);
  onInstalled((first) => first && void openExtensionPage('/welcome.html'));
  onInstalled(() => void keepPanelFromButton());
});
