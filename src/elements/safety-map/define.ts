import { define } from '../parts/define.js';
import { SafetyMapElement } from './safety-map.js';

define('civic-safety-map', SafetyMapElement);
