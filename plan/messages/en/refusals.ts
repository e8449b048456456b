import type { refusalSentences as portuguese } from "../pt-BR/refusals.ts";

/** What is said of whatever the cloud refuses, in English. */
export const refusalSentences: { readonly [C in keyof typeof portuguese]: string } = {
  "not-signed-in": "You are not signed in, or the session has expired; sign in again with your e-mail and password.",
  "no-role":
    "Your account has no access to Plano Digital yet; ask your agency's focal point or the ministry to invite you.",
  "not-allowed": "Your role does not allow this; if you need it, talk to your agency's focal point or to the ministry.",
  "person-disabled": "Your access was disabled; to send again, talk to your agency's focal point.",
  "malformed-request":
    "Something in the request is not understood ({problems}); reload the page or the add-in and try again.",
  "too-large":
    "What was sent is over the limit of {megabytes} MB; remove pictures and sheets that are not part of the form, or send it in parts, and try again.",
  "too-many-requests": "Too much was asked in a short time; wait {seconds:one second|{seconds} seconds} and try again.",
  "not-found.route": "Plano Digital has no such address; reload the page or the add-in and try again.",
  "not-found.plan": "The agency has no such plan; open the list of plans and choose one of them.",
  "not-found.revision": "There is no such revision; open the history and choose one of those in it.",
  "not-found.service":
    "This service is not in the agency's catalogue; choose one from the list, or start with the empty template.",
  "not-found.person": "This person is not on the list; reload the list and choose again.",
  "not-found.agency": "There is nothing of this agency yet; check the SIORG code, or wait until the agency sends.",
  "not-found.snapshot": "There is no such closing; open the list of closed months and choose one of them.",
  "not-found.mail": "This mail is not on the list; refresh the list and choose again.",
  "not-found.field":
    "The plan has no such field, or the agency does not fill it in; reload the page and choose another.",
  "not-found.comment": "The plan has no such comment; reload the page and choose again.",
  "not-found.round": "This round does not exist; open the list of rounds and choose one of them.",
  "not-found.expectation":
    "One of the deliveries chosen is no longer expected in this round; reload the page and choose again.",
  "has-errors":
    "{count:There is one error|There are {count} errors} to be corrected before the workbook can be sent; correct {count:what is shown|those shown} and send it again.",
  "unexplained-queries":
    "{count:There is one query|There are {count} queries} without an answer; correct the cell or explain each of them and send again.",
  identical:
    "This workbook equals what was already received as revision {revision}, under the number {number}; there is no need to send it again.",
  conflict:
    "The plan is already at revision {revision}, sent by {by}, and your workbook started from revision {base}; open the current version, make your changes there and send it.",
  "key-reused":
    "This sending was already used for another content; start a new sending with the workbook that you want to send.",
  "difference-changed":
    "What was on the screen has changed: a letter of the Portal, the list of services or a plan is another now; reload the list, look again and decide.",
  "month-not-over": "The month {month} has not ended, or has only just; close it ten minutes after its end or later.",
  "plan-cancelled":
    "This plan was cancelled by the ministry and takes no more submissions; if in doubt, talk to the ministry.",
  "plan-moved":
    "The plan no longer stands as you saw it: it is at revision {revision} now, in the state “{state}”; reload the page, see what changed and decide again.",
  "no-such-move": "This cannot be done to a plan in the state “{state}”; reload the page and see what can be done now.",
  "not-found.visit": "There is no such request for a workshop or visit; refresh the list and choose again.",
  "visit-moved":
    "The request no longer stands as you saw it: {by} did something to it; refresh the list, see what changed and decide again.",
  "no-such-visit-move":
    "This cannot be done to the request any more: it is in another state; refresh the list and see what can be done now.",
  "day-past": "One of the days has gone by; choose days from today on and try again.",
  "visit-not-yet": "Its day has not come yet; say that it was held on that day or after it.",
  "visit-exhausted":
    "This request has gone to and fro too often; cancel it and settle it on the telephone before making another.",
  "reason-missing": "Say why: the other side will read it; write the reason and try again.",
  "comments-missing":
    "To return the plan for adjustments, say what to adjust: make at least one comment, on a field or on the whole plan, and return it again.",
  "comments-open":
    "{count:One comment is open|{count} comments are open}; mark as addressed or withdraw what is no longer needed, or return the plan for adjustments.",
  "comment-not-so":
    "This comment is in another state by now, or it is not yours to change; reload the page and see how it stands.",
  "not-confirmer.owner":
    "Only the owner of the service confirms here: the person whom section 2 of the plan names as titular or suplente, signed in with the e-mail given there.",
  "not-confirmer.chair":
    "Only the chair of the digital governance committee confirms here; ask the agency's focal point to name them on the list of people.",
  "not-confirmable":
    "A plan in the state “{state}” cannot be confirmed; wait until the agency sends it again or the ministry reopens it.",
  "not-sent-as-final":
    "This revision was not sent as final; fill in section 7, send the plan as final and confirm then.",
  "same-person":
    "The other confirmation of this plan is yours; the two must be of two people, each with their own account.",
  "too-much-content":
    "The workbook has more text than one revision holds; shorten the longest notes and justifications and send it again.",
  "already-invited": "{email} is already invited; to change the role or the name, change the person on the list.",
  "mail-not-sent":
    "The invitation of {email} is made, but its message could not be sent; invite again in a few minutes to send another.",
  "mail-not-waiting":
    "This mail waits for no decision: only one that failed or was left unanswered is sent again or dismissed; refresh the list.",
  "last-admin":
    "This is the last person with the administrator's role; give the role to somebody else first, then try again.",
  "round-closed": "This round is closed; to change anything in it, the ministry has to open it again.",
  "round-changed":
    "Somebody else changed this round while you looked at it; reload the page and make your change again.",
  "nothing-expected":
    "The choice comes to no delivery: nothing is known of the plans of these agencies; ask for the agency workbook or for any plan too.",
  "too-much-expected":
    "That would be more than {most} deliveries of agency {agency} in one round; divide them among several rounds.",
  unavailable: "Plano Digital did not answer just now; nothing is lost, try again in a minute.",
  internal:
    "Something went wrong on our side; try again and, if this message returns, tell whoever runs the system the request's code.",
};
