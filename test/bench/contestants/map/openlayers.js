import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import Feature from 'ol/Feature.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import { Circle, Fill, Style, Text } from 'ol/style.js';
import 'ol/ol.css';
import { BOUNDS, pointsOf } from '../../projects.js';

/** OpenLayers with its own clusters on a canvas. */
export function show(root, plan) {
  root.style.height = '480px';
  const features = pointsOf(plan).map(({ title, point }) => new Feature({ title, geometry: new Point(fromLonLat(point)) }));
  const source = new Cluster({ distance: 40, source: new VectorSource({ features }) });
  const style = (feature) => new Style({ image: new Circle({ radius: 12, fill: new Fill({ color: '#0a5ca8' }) }), text: new Text({ text: String(feature.get('features').length) }) });
  const map = new OlMap({ target: root, layers: [new VectorLayer({ source, style })], view: new View({ center: fromLonLat([13.1, 49.6]), zoom: 8 }) });
  map.getView().fit([...fromLonLat(BOUNDS[0]), ...fromLonLat(BOUNDS[1])]);
  return new Promise((resolve) => map.once('rendercomplete', resolve));
}
