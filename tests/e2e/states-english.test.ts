import { judgeStates } from './states.ts';

judgeStates('en');
