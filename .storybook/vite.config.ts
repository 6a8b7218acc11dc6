import { shared } from '../vite.config.ts';

export default shared;
