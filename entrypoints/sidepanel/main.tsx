import '../../components/theme.css';
import '../../components/page/page.css';
import '../../components/report/report.css';
import '../../components/panel/edits.css';
import '../../components/notes/notes.css';
import '../../components/panel/panel.css';
import { mountPage } from '../../components/page/mount-page.tsx';
import { wordsOf } from '../../utils/browser/words.ts';
import { PanelApp } from './panel-app.tsx';

mountPage(wordsOf, 'Crossread', <PanelApp />);
