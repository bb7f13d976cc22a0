import '../../components/theme.css';
import '../../components/page/page.css';
import '../../components/report/report.css';
import '../../components/popup/popup.css';
import { mountPage } from '../../components/page/mount-page.tsx';
import { wordsOf } from '../../utils/browser/words.ts';
import { PopupApp } from './popup-app.tsx';

mountPage(wordsOf, 'Crossread', <PopupApp />);
