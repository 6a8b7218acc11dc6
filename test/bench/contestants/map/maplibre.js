import { Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { BOUNDS, pointsOf } from '../../projects.js';

/** MapLibre with its own clusters. Numbers in them would need a server of glyphs, so there are none. */
export function show(root, plan) {
  root.style.height = '480px';
  setWorkerUrl(new URL('maplibre-gl-worker.mjs', document.baseURI).href);
  const features = pointsOf(plan).map(({ title, point }) => ({ type: 'Feature', properties: { title }, geometry: { type: 'Point', coordinates: point } }));
  const map = new MapLibre({
    container: root,
    bounds: BOUNDS,
    style: {
      version: 8,
      sources: { projects: { type: 'geojson', data: { type: 'FeatureCollection', features }, cluster: true, clusterRadius: 50 } },
      layers: [{ id: 'projects', type: 'circle', source: 'projects', paint: { 'circle-radius': ['case', ['has', 'point_count'], 14, 7], 'circle-color': '#0a5ca8' } }],
    },
  });
  map.addControl(new NavigationControl());
  return new Promise((resolve, reject) => {
    map.once('idle', () => resolve());
    map.once('error', ({ error }) => reject(error));
  });
}
