import type { Brand } from './brand.ts';

/** Ids are the author's own; links point to them, so they never derive from titles or row order. */
export type EventId = Brand<string, 'EventId'>;
export type PlaceId = Brand<string, 'PlaceId'>;
export type ActorId = Brand<string, 'ActorId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type AccountId = Brand<string, 'AccountId'>;
export type CategoryId = Brand<string, 'CategoryId'>;
export type ChapterId = Brand<string, 'ChapterId'>;

/** Upper-case ISO 3166-1 alpha-2 code (or the reserved `EU`). */
export type CountryCode = Brand<string, 'CountryCode'>;

export const eventId = (id: string): EventId => id as EventId;
export const placeId = (id: string): PlaceId => id as PlaceId;
export const actorId = (id: string): ActorId => id as ActorId;
export const sourceId = (id: string): SourceId => id as SourceId;
export const accountId = (id: string): AccountId => id as AccountId;
export const categoryId = (id: string): CategoryId => id as CategoryId;
export const chapterId = (id: string): ChapterId => id as ChapterId;
export const countryCode = (code: string): CountryCode => code as CountryCode;
