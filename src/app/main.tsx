import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './theme.css';
import '#ui/ui.css';
import '#panels/panels.css';
import './app.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
createRoot(root).render(<App root={root} />);
