import '../../leaflet-global.js';
import 'leaflet.markercluster';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { BOUNDS, pointsOf } from '../../projects.js';

/** Leaflet 1.9 with markercluster; no tiles, as ours has none. */
export function show(root, plan) {
  const { L } = globalThis;
  root.style.height = '480px';
  const map = L.map(root, { maxZoom: 18 }).fitBounds(BOUNDS.map(([x, y]) => [y, x]));
  const clusters = L.markerClusterGroup();
  const icon = L.divIcon({ className: 'dot' });
  clusters.addLayers(pointsOf(plan).map(({ title, point: [x, y] }) => L.marker([y, x], { title, icon }).bindPopup(title)));
  map.addLayer(clusters);
}
