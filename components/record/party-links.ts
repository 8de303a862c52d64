import { createContext } from 'preact';

/** Gives an entity's address where parties are to be links to their dossiers; null where they are plain names. */
export const PartyLinks = createContext<((id: string) => string) | null>(null);
