export { SafetyMapElement } from './safety-map.js';
export type { MapFilterDetail, RecordDetail, SafetyMapEventMap } from './safety-map.events.js';
export type { MapFilters } from './safety-map.view.js';
export { projectsAsCsv, projectsAsGeoJson } from './project-files.js';
export { wholeView } from './safety-map.view.js';
