import { startTransition, useEffect, useState } from 'react';
import type { Dataset } from '#model/dataset.ts';
import type { Language } from '#model/language.ts';
import { latePart } from '#model/late-part.ts';
import type { Notice } from '#model/notice.ts';
import type { Store } from '#store/create-store.ts';
import type { Story } from './story.ts';
import type { PageLanguage } from './use-language.ts';
import type { Shown } from './use-story.ts';

/** What is on the page, once it is there in the reader's language. */
export function useToldStory(shown: Shown, show: PageLanguage['show']): Shown {
  const [told, setTold] = useState(shown);
  useEffect(
    function tell() {
      if (shown.status !== 'shown') {
        setTold(shown);
        return;
      }
      const { story } = shown;
      void show(story.view.language, async (language, notices) => {
        const { dataset, failure } = await datasetIn(language, story);
        const inLanguage: Story = { ...story, dataset, notices: [...story.notices, ...notices, ...failure] };
        // In slices, so that the page answers while the views of a large table are made.
        return () => startTransition(() => setTold({ status: 'shown', story: inLanguage }));
      });
    },
    [shown, show],
  );
  return told;
}

/** Retells the mounted story whenever the view asks for another language; returns the end of it. */
export function followLanguage(store: Store, story: Story, show: PageLanguage['show']): () => void {
  return store.onChange((_change, { view }, { view: before }) => {
    if (view.language === before.language) return;
    void show(view.language, async (language, notices) => {
      const { dataset, failure } = await datasetIn(language, story);
      return () => {
        store.dispatch({ type: 'translate', dataset });
        for (const notice of [...notices, ...failure]) store.dispatch({ type: 'notify', notice });
      };
    });
  });
}

const translator = latePart(() => import('#model/translate-dataset.ts'));

const translated = new WeakMap<Story['original'], Map<Language, Dataset>>();

interface InLanguage {
  readonly dataset: Dataset;
  /** What the reader is told when the translation cannot be had. */
  readonly failure: readonly Notice[];
}

/** The story in a language; in its own where it is not translated, or the translation cannot be had. */
async function datasetIn(language: Language, { original, askTranslation }: Story): Promise<InLanguage> {
  const known = translated.get(original) ?? new Map<Language, Dataset>();
  translated.set(original, known);
  const dataset = known.get(language);
  if (dataset !== undefined) return { dataset, failure: [] };
  try {
    const translation = language === original.language ? null : await askTranslation(language, original);
    if (translation === null) return { dataset: original, failure: [] };
    const { translateDataset } = await translator.load();
    const told = translateDataset(original, translation);
    known.set(language, told);
    return { dataset: told, failure: [] };
  } catch {
    return { dataset: original, failure: [{ kind: 'translation-failed', language }] };
  }
}
