/** Descriptions of tile services (WMTS 1.0.0) for tests. */

export interface WmtsOptions {
  /** Address of a tile; without one the service is asked by a query. */
  template?: string;
  /** Where a query goes. */
  address?: string;
  crs?: string;
  /** Names of the matrices; their zooms are 0 and so on. */
  matrices?: readonly string[];
}

const layer = (name: string, set: string, template: string | undefined) => `<Layer>
  <ows:Title>${name}</ows:Title><ows:Identifier>${name}</ows:Identifier>
  <Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
  <Format>image/jpeg</Format>
  <TileMatrixSetLink><TileMatrixSet>${set}</TileMatrixSet></TileMatrixSetLink>
  ${template ? `<ResourceURL format="image/jpeg" resourceType="tile" template="${template}"/>` : ''}
</Layer>`;

const matrix = (name: string, zoom: number) => `<TileMatrix><ows:Identifier>${name}</ows:Identifier>
  <ScaleDenominator>${559_082_264.028_717_9 / 2 ** zoom}</ScaleDenominator><TopLeftCorner>-20037508.342787 20037508.342787</TopLeftCorner>
  <TileWidth>256</TileWidth><TileHeight>256</TileHeight><MatrixWidth>${2 ** zoom}</MatrixWidth><MatrixHeight>${2 ** zoom}</MatrixHeight></TileMatrix>`;

/** A service written as the Czech survey office's server does: a layer in the national grid, and one in that of the web. */
export function wmtsOf({ template, address = 'https://mapy.example/wmts', crs = 'urn:ogc:def:crs:EPSG::3857', matrices = Array.from({ length: 20 }, (_, i) => String(i)) }: WmtsOptions = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
  <ows:ServiceIdentification><ows:Title>Ortofoto &amp; mapy</ows:Title></ows:ServiceIdentification>
  <ows:ServiceProvider><ows:ProviderName>Zeměměřický úřad</ows:ProviderName></ows:ServiceProvider>
  <ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="${address}"/></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
  <Contents>
    ${layer('ORTOFOTO', 'jtsk', template?.replace('{layer}', 'ORTOFOTO'))}
    ${layer('ORTOFOTO_WM', 'GoogleMapsCompatible', template?.replace('{layer}', 'ORTOFOTO_WM'))}
    <TileMatrixSet><ows:Identifier>jtsk</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::5514</ows:SupportedCRS>${matrix('0', 0)}</TileMatrixSet>
    <TileMatrixSet><ows:Identifier>GoogleMapsCompatible</ows:Identifier><ows:SupportedCRS>${crs}</ows:SupportedCRS>${matrices.map(matrix).join('')}</TileMatrixSet>
  </Contents>
</Capabilities>`;
}
