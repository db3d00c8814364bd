import type { Brand } from './brand.ts';

/** Ids are the author's own; links point to them, so they never derive from titles or row order. */
export type EventId = Brand<string, 'EventId'>;
export type PlaceId = Brand<string, 'PlaceId'>;
export type ActorId = Brand<string, 'ActorId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type AccountId = Brand<string, 'AccountId'>;
export type CategoryId = Brand<string, 'CategoryId'>;
export type ChapterId = Brand<string, 'ChapterId'>;
export type LaneId = Brand<string, 'LaneId'>;
export type StepId = Brand<string, 'StepId'>;
export type DisputeId = Brand<string, 'DisputeId'>;

/** Upper-case ISO 3166-1 alpha-2 code (or the reserved `EU`). */
export type CountryCode = Brand<string, 'CountryCode'>;

/** Takes a text for an event's id. Like its siblings it checks nothing: that such an event exists is for the caller to know. */
export const eventId = (id: string): EventId => id as EventId;
/** Takes a text for a place's id. */
export const placeId = (id: string): PlaceId => id as PlaceId;
/** Takes a text for an actor's id. */
export const actorId = (id: string): ActorId => id as ActorId;
/** Takes a text for a source's id. */
export const sourceId = (id: string): SourceId => id as SourceId;
/** Takes a text for an account's id. */
export const accountId = (id: string): AccountId => id as AccountId;
/** Takes a text for a category's id. */
export const categoryId = (id: string): CategoryId => id as CategoryId;
/** Takes a text for a chapter's id. */
export const chapterId = (id: string): ChapterId => id as ChapterId;
/** Takes a text for a lane's id. */
export const laneId = (id: string): LaneId => id as LaneId;
/** Takes a text for a step's id. */
export const stepId = (id: string): StepId => id as StepId;
/** Takes a text for a dispute's id, which is its own only within its event. */
export const disputeId = (id: string): DisputeId => id as DisputeId;
/** Takes two capital letters for a country's code; whether there is such a country is not looked at. */
export const countryCode = (code: string): CountryCode => code as CountryCode;
