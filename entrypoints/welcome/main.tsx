import '../../components/theme.css';
import '../../components/page/page.css';
import '../../components/options/options.css';
import '../../components/report/report.css';
import '../../components/welcome/welcome.css';
import { mountPage } from '../../components/page/mount-page.tsx';
import { wordsOf } from '../../utils/browser/words.ts';
import { WelcomeApp } from './welcome-app.tsx';

mountPage(wordsOf, 'Crossread', <WelcomeApp />);
