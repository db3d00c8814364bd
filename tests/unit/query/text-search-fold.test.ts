import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, wordsOf } from '#query/fold-text.ts';

describe('folding', () => {
  it.each([
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Île-de-France', 'ile-de-france'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['İstanbul, Diyarbakır', 'istanbul, diyarbakir'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['ﬁnal №5', 'final no5'],
    ['people’s “Free Iran” – 2018', 'people\'s "free iran" - 2018'],
    ['two\n\tlines  and\u00a0a half', 'two lines and a half'],
    ['soft\u00adhyphen', 'softhyphen'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('writes Arabic and Persian alike: kaf, yeh, vowels, tatweel, joiners', () => {
    expect(foldText('ایران')).toBe(foldText('ايران'));
    expect(foldText('کرج')).toBe(foldText('كرج'));
    expect(foldText('مُحَمَّد')).toBe(foldText('محمد'));
    expect(foldText('طهـــران')).toBe(foldText('طهران'));
    expect(foldText('می\u200cخواهد')).toBe(foldText('میخواهد'));
  });

  it('keeps marks that are letters', () => {
    expect(foldText('की')).not.toBe(foldText('का'));
    expect(foldText('が')).not.toBe(foldText('か'));
    expect(foldText('วัน')).not.toBe(foldText('วน'));
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('the words of a question', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['  ', []],
    ['Île de', ['ile', 'de']],
    ['de DE dé', ['de']],
    ['"Free Iran" rally', ['free iran', 'rally']],
    ['“Free  Iran”', ['free iran']],
    ['"free ir', ['free ir']],
    ['"" a', ['a']],
  ])('%j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
