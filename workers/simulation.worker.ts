import { expose } from 'comlink';
import { simulation } from './simulation';

expose(simulation);
