import { SafetyMapElement } from './safety-map.js';

SafetyMapElement.define('civic-safety-map');
