/** Endings of past forms; of every second verb in the language, and of some words that are none. */
export const PAST_ENDING: Readonly<Record<string, RegExp>> = {
  en: /^[a-z]{2,}ed$/u,
  de: /^[a-zäöüß]{3,}(?:te|ten)$/u,
};

/** Phrases for a time to come and for a time gone by. */
export const TIMES: Readonly<Record<string, { ahead: RegExp; gone: RegExp }>> = {
  en: {
    ahead:
      /\b(?:(?:over |in |within |for |during )?the (?:next|coming)|next (?:week|month|year|spring|summer|fall|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:coming|upcoming) (?:days|weeks|months|years)|by (?:the end|20\d\d|next)|later this|this (?:coming|weekend)|as (?:early|soon) as|until|tomorrow|within \w+ (?:hours|days|weeks|months|years)|(?:to|will) be (?:held|released|announced|decided)|in the future|if|set to|due to (?:be|begin|start|open|meet|appear|face)|faces? up to)\b/i,
    gone: /\b(?:(?:last|previous|past|earlier this) (?:week|month|year|spring|summer|fall|autumn|winter|decade|season|june|july|august|september|october|november|december|january|february|march|april|may)|(?:years?|months?|weeks?|decades?|days?) (?:ago|earlier|before)|(?:in|since|from|until|after|before) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december),? )?(?:1[89]|20)\d\d|at the time|for (?:years|decades|months|more than)|since then|in recent (?:years|months|weeks))\b/i,
  },
  de: {
    ahead:
      /\b(?:in den (?:nächsten|kommenden)|nächste[nrs]? (?:woche|monat|jahr|tage)|kommende[nrs]? (?:woche|monat|jahr|tage|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|bis (?:ende|20\d\d|zum)|ab (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|20\d\d)|morgen|in zukunft|künftig|wenn|falls|frühestens|spätestens|voraussichtlich)\b/i,
    gone: /\b(?:(?:im )?(?:letzten|vergangenen|vorigen) (?:woche|monat|jahr|jahre|jahren|sommer|winter|herbst|frühjahr)|vor (?:\w+ )?(?:jahren|monaten|wochen|tagen|jahrzehnten)|(?:im jahr |seit |anfang |ende |im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) )(?:1[89]|20)\d\d|damals|seitdem|seither|seit (?:jahren|monaten|jahrzehnten)|in den (?:vergangenen|letzten))\b/i,
  },
};
