import { describe, expect, it } from 'vitest';
import { findNoReplies } from '@/lib/brief/sources/no-reply';
import { read } from '../../support/read';

const replies = (text: string, lang = 'en') =>
  findNoReplies(read(text, lang)).map(({ kind, who, to }) => [kind, who, ...(to ? [to] : [])]);

describe('who gave no answer, in English', () => {
  it.each([
    ['The ministry declined to comment.', [['declined', 'The ministry']]],
    [
      'The White House declined to provide an on-the-record comment.',
      [['declined', 'The White House']],
    ],
    [
      'When reached by phone on Monday, Ms. Brandt would not comment.',
      [['declined', 'Ms. Brandt']],
    ],
    ['Ada Lund, who has led the yard since May, declined to comment.', [['declined', 'Ada Lund']]],
    [
      'Lawyers for Mr. Holm and Ms. Brandt did not immediately respond to requests for comment.',
      [['no-response', 'Lawyers for Mr. Holm and Ms. Brandt']],
    ],
    [
      'The yard did not answer questions, while the owner declined an interview.',
      [
        ['no-response', 'The yard'],
        ['declined', 'the owner'],
      ],
    ],
    [
      'Mr. Holm confirmed the sale but declined to say how much was paid.',
      [['declined', 'Mr. Holm']],
    ],
    [
      'Representatives of the yard, the bank and the union could not be reached for comment.',
      [['not-reached', 'Representatives of the yard, the bank and the union']],
    ],
    ['Messages left for the mayor were not returned.', [['no-response', 'the mayor']]],
    [
      'The police referred questions to the coast guard.',
      [['referred', 'The police', 'the coast guard']],
    ],
    ['Mr. Holm did not respond to the call for a strike.', []],
    [
      "A message left on Holm's cell phone was not immediately returned.",
      [['no-response', 'Holm']],
    ],
    [
      'Ross Lund, the governor’s counsel, said the governor would have no comment on the deal.',
      [['declined', 'the governor']],
    ],
    [
      '“It will be over by May,” said yard spokesman Holm, who declined to comment further.',
      [['declined', 'yard spokesman Holm']],
    ],
    [
      "A message left with Holm's office as well as the yard were not returned.",
      [['no-response', "Holm's office as well as the yard"]],
    ],
    ['A message was not immediately returned.', [['no-response', null]]],
    [
      'A request for comment from Holm left with the yard on Monday was not returned.',
      [['no-response', 'Holm']],
    ],
    [
      'On Monday Norvale Mayor Ada Holm refused to answer a question on the gate.',
      [['declined', 'Norvale Mayor Ada Holm']],
    ],
    ['Going forward, we will watch the gate and have no further comment.', [['declined', 'we']]],
    [
      'The three who voted against the sale would not comment.',
      [['declined', 'The three who voted against the sale']],
    ],
    [
      'A spokesman for Mr. Holm said he was abroad and was unavailable for an interview.',
      [['not-reached', 'he']],
    ],
    ['Rescue teams were unable to reach him due to the weather.', []],
    [
      'It said the company would have no further comment while the case goes on.',
      [['declined', 'the company']],
    ],
    [
      'Its spokeswoman, Petra Lund, said the company was helping the board and would not comment on details.',
      [['declined', 'the company']],
    ],
    [
      'The club that insures the ferry said it had sent a surveyor and would not comment further.',
      [['declined', 'The club that insures the ferry']],
    ],
    [
      'A spokesman for the yard, Michael Holm, said that the sale “was a matter of time,” and referred reporters to a letter.',
      [['referred', 'A spokesman for the yard, Michael Holm', 'a letter']],
    ],
    [
      'The paper put in a request for a talk and Brask declined an interview request.',
      [['declined', 'Brask']],
    ],
    [
      'Citing a column that said the often chatty Holm would not comment on the sale, the yard fell silent.',
      [['declined', 'the often chatty Holm']],
    ],
    ['Mr. Holm did not respond to calls for comment.', [['no-response', 'Mr. Holm']]],
    ['He wrote twice, and Holm did not respond to either message.', []],
    ['She said the captain refused to comment further.', [['declined', 'the captain']]],
    ['The captain refused to be interviewed by naval investigators.', []],
    ['If a lasting solution to the dispute cannot be reached, they sail.', []],
    [
      'The captain referred a reporter to a letter that Mr. Holm sent in May.',
      [['referred', 'The captain', 'a letter that Mr. Holm sent in May']],
    ],
    ["Holm has yet to respond to Brask's post.", []],
    ['Holm has yet to respond.', [['no-response', 'Holm']]],
    ['Unfortunately she had declined our request for comment.', [['declined', 'she']]],
    [
      'Though the harbour board did not respond to a request for comment, the yard did.',
      [['no-response', 'the harbour board']],
    ],
    ['While Ms. Brask declined to comment, her firm did not.', [['declined', 'Ms. Brask']]],
    ['Given a chance to explain, Holm refused to answer questions.', [['declined', 'Holm']]],
    ['The owners had no immediate comment.', [['no-response', 'The owners']]],
    ['The mayor’s office offered no immediate comment.', [['no-response', 'The mayor’s office']]],
    ['The owners had no comment.', [['declined', 'The owners']]],
    [
      'Attempts to reach the yard and its bank were unsuccessful.',
      [['not-reached', 'the yard and its bank']],
    ],
    ['An agreement could not be reached.', []],
    [
      'Reporters were unable to reach Holm last week for further comment.',
      [['not-reached', 'Holm']],
    ],
    [
      'The firms, which also include Lund & Brask, Kern Inc. and Holm Corp., declined to comment.',
      [['declined', 'The firms']],
    ],
    ['Lund, scheduled to report on Oct. 25, declined to comment.', [['declined', 'Lund']]],
    ['They attacked Holm for refusing to say if he would pay.', []],
    ['The patient did not respond to treatment.', []],
    ['She declined the offer.', []],
  ])('%s', (text, expected) => {
    expect(replies(text)).toEqual(expected);
  });
});

describe('who gave no answer, in German', () => {
  it.each([
    ['Das Ministerium wollte sich dazu nicht äußern.', [['declined', 'Das Ministerium']]],
    ['Zu den Vorwürfen wollte sich die Werft nicht äußern.', [['declined', 'die Werft']]],
    ['Die Werft lehnte eine Stellungnahme ab.', [['declined', 'Die Werft']]],
    ['Der Sprecher wollte den Bericht nicht kommentieren.', [['declined', 'Der Sprecher']]],
    ['Die Reederei reagierte nicht auf eine Anfrage.', [['no-response', 'Die Reederei']]],
    ['Die Reederei ließ eine Anfrage unbeantwortet.', [['no-response', 'Die Reederei']]],
    ['Die Gruppe äußerte sich zunächst nicht.', [['no-response', 'Die Gruppe']]],
    [
      'Der Bürgermeister war für eine Stellungnahme nicht zu erreichen.',
      [['not-reached', 'Der Bürgermeister']],
    ],
    [
      'Die Polizei verwies auf Anfrage an die Staatsanwaltschaft.',
      [['referred', 'Die Polizei', 'die Staatsanwaltschaft']],
    ],
    ['Die Webseite war nicht erreichbar.', []],
    ['Zur Ursache konnten die Behörden noch keine Angaben machen.', []],
    ['Er wollte nicht mehr warten.', []],
  ])('%s', (text, expected) => {
    expect(replies(text, 'de')).toEqual(expected);
  });
});
