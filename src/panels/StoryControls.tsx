import { useDialogMessages } from '#i18n/dialog-messages.ts';
import type { StoryPlay, StorySpeed } from './use-story-play.ts';

interface StoryControlsProps extends StoryPlay {
  readonly index: number;
  readonly last: number;
  /** Of the next step, where its author gave it one. */
  readonly nextTitle: string | undefined;
  readonly openStep: (index: number) => void;
  readonly speed: StorySpeed;
  readonly setSpeed: (speed: StorySpeed) => void;
}

const SPEEDS: readonly StorySpeed[] = ['slow', 'normal', 'fast'];

/** Previous and next; play, pause and how fast. */
export function StoryControls({
  index,
  last,
  nextTitle,
  openStep,
  isPlaying,
  play,
  pause,
  speed,
  setSpeed,
}: StoryControlsProps) {
  const words = useDialogMessages().story;
  return (
    <div className="story-controls">
      <StepButton name={words.previous()} icon="previous" isEnd={index <= 0} onClick={() => openStep(index - 1)} />
      <StepButton
        name={nextTitle === undefined ? words.next() : words.nextTo({ title: nextTitle })}
        icon="next"
        isEnd={index >= last}
        onClick={() => openStep(index + 1)}
      />
      <button
        type="button"
        className="button story-play"
        data-playing={isPlaying || undefined}
        aria-label={isPlaying ? words.pause() : index >= last ? words.playAgain() : words.play()}
        onClick={isPlaying ? pause : play}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="currentColor">
          <path d={isPlaying ? 'M2,1H5.5V13H2ZM8.5,1H12V13H8.5Z' : 'M3,1L13,7L3,13Z'} />
        </svg>
      </button>
      <select
        className="button story-speed"
        aria-label={words.speed()}
        value={speed}
        onChange={({ target }) => setSpeed(SPEEDS.find((name) => name === target.value) ?? 'normal')}
      >
        {SPEEDS.map((name) => (
          <option key={name} value={name}>
            {words.speeds[name]()}
          </option>
        ))}
      </select>
    </div>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly icon: 'previous' | 'next';
  readonly isEnd: boolean;
  readonly onClick: () => void;
}

/** At either end it is still there to be focused: a disabled button would drop the keyboard's place. */
function StepButton({ name, icon, isEnd, onClick }: StepButtonProps) {
  return (
    <button type="button" className={`button story-${icon}`} aria-disabled={isEnd || undefined} onClick={onClick}>
      <svg className="story-chevron" width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
        <path
          d={icon === 'next' ? 'M2,1L8,7L2,13' : 'M8,1L2,7L8,13'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
      <span>{name}</span>
    </button>
  );
}
