import { DivIcon, LayerGroup, Map as LeafletMap, Marker } from 'leaflet2';
import Supercluster from 'supercluster';
import 'leaflet2/dist/leaflet.css';
import { BOUNDS, pointsOf } from '../../projects.js';

/** Leaflet 2 with supercluster, its markers drawn anew after every move. */
export function show(root, plan) {
  root.style.height = '480px';
  const map = new LeafletMap(root).fitBounds(BOUNDS.map(([x, y]) => [y, x]));
  const index = new Supercluster({ radius: 60, maxZoom: 16 });
  index.load(pointsOf(plan).map(({ title, point }) => ({ type: 'Feature', properties: { title }, geometry: { type: 'Point', coordinates: point } })));
  const layer = new LayerGroup().addTo(map);
  const draw = () => {
    const bounds = map.getBounds();
    layer.clearLayers();
    for (const { properties, geometry } of index.getClusters([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom())) {
      const [x, y] = geometry.coordinates;
      const html = document.createElement('b');
      html.textContent = properties.point_count ?? '';
      layer.addLayer(new Marker([y, x], { title: properties.title ?? '', icon: new DivIcon({ html }) }));
    }
  };
  map.on('moveend', draw);
  draw();
}
