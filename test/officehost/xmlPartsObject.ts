import { HostError, type Served } from './served';
import type { Surroundings } from './surroundings';
import { rootNamespace, type XmlPart } from './xmlPart';

/** What no XML document may hold. */
const FORBIDDEN = /[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]|\p{Surrogate}/u;

function wellFormed(xml: unknown): string {
  if (typeof xml === 'string' && rootNamespace(xml) !== null && !FORBIDDEN.test(xml)) return xml;
  throw new HostError('InvalidArgument', 'Not an XML document.');
}

function partObject(part: XmlPart): Served {
  return {
    type: 'CustomXmlPart',
    identity: { Id: part.id },
    scalars: { id: () => part.id },
    actions: {
      getXml: () => part.xml,
      setXml: (xml) => {
        part.xml = wellFormed(xml);
      },
    },
  };
}

function one(parts: readonly XmlPart[], id: unknown): Served {
  const found = parts.find((part) => part.id === id);
  if (!found) throw new HostError('ItemNotFound', String(id));
  return partObject(found);
}

function scopedObject(parts: () => readonly XmlPart[]): Served {
  return {
    type: 'CustomXmlPartScopedCollection',
    items: () => parts().map(partObject),
    item: (id) => one(parts(), id),
    makers: {
      getOnlyItemOrNullObject: () => {
        const [first, second] = parts();
        return first && !second ? partObject(first) : null;
      },
    },
    actions: { getCount: () => parts().length },
  };
}

/** `workbook.customXmlParts` */
export function xmlPartsObject({ book }: Surroundings): Served {
  return {
    type: 'CustomXmlPartCollection',
    item: (id) => one(book.xmlParts, id),
    makers: {
      add: (xml) => partObject(book.addXml(wellFormed(xml))),
      getByNamespace: (namespace) =>
        scopedObject(() => book.xmlParts.filter(({ xml }) => rootNamespace(xml) === namespace)),
    },
  };
}
