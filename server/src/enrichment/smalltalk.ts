/** The topic of greetings and thanks: the subject of a message only where nothing else is. */
export const SMALLTALK = 'smalltalk';
