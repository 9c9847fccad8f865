/** The topic of greetings and thanks: the subject of a message only where nothing else is. */
export const SMALLTALK = 'smalltalk';

/** A message of at most this many words without a subject has that of the message before it. */
export const SUBJECTLESS_WORDS = 8;
