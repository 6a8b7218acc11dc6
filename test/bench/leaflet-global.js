import * as L from 'leaflet';

// markercluster adds itself to a global L.
globalThis.L = { ...L };
