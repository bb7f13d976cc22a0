import '../../components/theme.css';
import '../../components/page/page.css';
import '../../components/options/options.css';
import '../../components/feeds/feeds.css';
import '../../components/base/base.css';

import { mountPage } from '../../components/page/mount-page.tsx';
import { wordsOf } from '../../utils/browser/words.ts';
import { OptionsApp } from './options-app.tsx';

mountPage(wordsOf, `${wordsOf('optionsTitle')} · Crossread`, <OptionsApp />);
