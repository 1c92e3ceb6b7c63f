import { CHART, DRAWING, HEAD, links, MAIN, OFFICE, SHEET_DRAWING } from './namespaces';

/** One pixel. */
export const picture = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
/** What a printer driver leaves behind: no text, no zip, just bytes. */
export const printerSettings = Uint8Array.from({ length: 220 }, (_, at) => (at * 37) % 256);

const anchor = (row: number, inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 6}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const place = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>';
const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

/** A picture, a chart, a text box. */
export const drawing = `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}" xmlns:c="${CHART}">${anchor(0, `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="公章" descr="单位公章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${place}${rectangle}</xdr:spPr></xdr:pic>`)}${anchor(8, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${anchor(16, `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="说明"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>${place}${rectangle}</xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>填表说明：得分不大于分值。</a:t></a:r></a:p></xdr:txBody></xdr:sp>`)}</xdr:wsDr>`;

export const drawingLinks = links([
  ['rId1', 'image', '../media/image1.png'],
  ['rId2', 'chart', '../charts/chart1.xml'],
]);

const axis = (name: string, id: number, other: number, at: string) =>
  `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/><c:crossAx val="${other}"/></c:${name}>`;
/** A bar chart over the very cells that are written. */
export const chart = `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>自评表!$H$9:$H$10</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>${axis('catAx', 1, 2, 'b')}${axis('valAx', 2, 1, 'l')}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

export const comments = `${HEAD}<comments xmlns="${MAIN}"><authors><author>某人</author><author>tc={5E2C5B9A-6A53-4F0C-8C67-0F2A0D0A7B11}</author></authors><commentList><comment ref="F9" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">核对：
</t></r><r><t>以验收单为准 &lt;90&gt;</t></r></text></comment><comment ref="H9" authorId="1" shapeId="0"><text><t>[批注串] 请填得分</t></text></comment></commentList></comments>`;

const note = (id: number, row: number, column: number) =>
  `<v:shape id="_x0000_s102${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="infoBackground [80]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>1, 15, 1, 2, 3, 15, 4, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
/** The old drawing that holds the boxes of comments, as Excel writes it: no declaration, attributes in single quotes. */
export const vmlDrawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${note(5, 8, 5)}${note(6, 8, 7)}</xml>`;

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSON = '{0F3B6D52-8F5D-4F6C-8E7E-0C3E2D1B4A59}';
export const threadedComments = `${HEAD}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="H9" dT="2024-01-05T02:03:04.05" personId="${PERSON}" id="{5E2C5B9A-6A53-4F0C-8C67-0F2A0D0A7B11}"><text>请填得分</text></threadedComment></ThreadedComments>`;
export const persons = `${HEAD}<personList xmlns="${THREADED}"><person displayName="某人" id="${PERSON}" userId="某人" providerId="None"/></personList>`;
