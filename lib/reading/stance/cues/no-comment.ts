import { cue, few, verb } from './cue-rule.ts';

const answer = '(?:comment|respond|reply|answer|return|discuss|elaborate|address)';

/** Asked, and no answer given. */
export const noCommentCues = [
  cue('declines-to-comment', `never (?<cue>answer|reply|respond)(?:/v|ed)? `),
  cue('declines-to-comment', `will/v not (?<cue>say|comment|confirm|discuss)(?:/v)? `),
  cue('declines-to-comment', `refer/v ${few(2)}questions? `),
  cue('declines-to-comment', `not (?:go(?:ing)?(?:/v)? )to (?<cue>speak|comment|discuss|get)(?:/v)? `),
  cue('declines-to-comment', `(?:can/v not|cannot) (?<cue>get|go|speak|discuss|comment)(?:/v)? `),
  cue(
    'declines-to-comment',
    `${verb('decline|refuse')} ${few(2)}(?:to )?(?:${answer}|say|confirm|speak|give|provide|disclose)(?:/v)? `,
  ),
  cue('declines-to-comment', `not ${few(2)}(?<cue>${answer})(?:/v)? `),
  cue('declines-to-comment', `(?:did/v|would/v|will/v|could/v) not (?<cue>say)/v (?:if|whether) `),
  cue(
    'declines-to-comment',
    `neither ${few(3)}(?<cue>confirm/v|confirmed|admit/v|admitted|respond/v|comment/v|reply/v)`,
  ),
  cue('declines-to-comment', `not (?<cue>confirm)/v (?:or|nor) deny`),
  cue('declines-to-comment', `would/v not (?<cue>confirm)/v `),
  cue('declines-to-comment', `yet to (?<cue>${answer})(?:/v)? `),
  cue('declines-to-comment', `no (?<cue>comment|reply|answer|response) `),
  cue('declines-to-comment', `(?:not ${few(2)}available|unavailable) for (?<cue>comment)`),
  cue('declines-to-comment', `(?<cue>comment) ${few(8)}(?:was/v|is/v) not ${few(1)}available `),
  cue(
    'declines-to-comment',
    `(?:could/v|can/v)(?: not)? (?:be/v |not )?(?:be/v )?(?<cue>reach)/v (?:for|outside|$)?`,
  ),
  cue(
    'declines-to-comment',
    `(?:requests?|questions?|mails?|calls?) ${few(8)}(?:not (?:be/v )?(?<cue>answer|return)(?:/v)?|go/v unanswered|unanswered) `,
  ),
  cue('declines-to-comment', `(?<cue>silent|mum|tight lipped|tightlipped) `),
  cue('declines-to-comment', `${verb('deflect|dodge|sidestep')} ${few(2)}questions? `),
  cue('declines-to-comment', `nothing to (?<cue>add)`),
];
