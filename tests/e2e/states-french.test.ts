import { judgeStates } from './states.ts';

judgeStates('fr');
