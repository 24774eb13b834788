#include "host/core/inbound/vocabulary.h"

#include <array>

namespace turnbell {
namespace {

// Opt-out words by 47 CFR 64.1200(a)(10): stop, quit, end, revoke, opt out, cancel, unsubscribe; and
// reasonable wording.
constexpr std::array kRows{
    WordRow{
        Word::Stop,
        "stop, stopp, stpo, sotp, tsop, stp, stopt, sstop, stop it, stop this, stop now, stop texting, stop "
        "texting "
        "me, stop messaging, stop messaging me, stop contacting me, stop sending, stop sending me texts, "
        "stop "
        "sending texts, stop sending me messages, stop sending messages, stop sending sms, stop spam, stop "
        "spamming, "
        "stop spamming me, stopall, no more texts, no more messages, no more sms, no more text messages, "
        "dont text "
        "me, do not text me, dont text me again, do not text me again, dont contact me, do not contact me, "
        "unsubscribe, unsubscribe me, unsuscribe, unsubcribe, unsubscibe, unsubscrib, unsub, opt out, "
        "optout, opt "
        "me out, remove my number, delete my number, cancel texts, cancel messages, cancel sms, 🛑, stop "
        "to end, stop to end texts, text stop, txt stop, send stop, stop calling, stop calling me, stop "
        "bothering me, stop leave me alone, leave me alone, stop sending me these, stop this please, "
        "unsubscribe from all, stop thank you, please unsubscribe me"},
    WordRow{Word::StopSurvey,
            "no more surveys, no surveys, no more survey texts, unsubscribe from surveys, "
            "stop sending me surveys, stop sending surveys, dont send me surveys, dont send surveys, "
            "no more survey, no survey, no surveys please, i dont want surveys, i dont want any surveys, "
            "i dont want more surveys, i dont want any more surveys, dont want surveys, dont want any "
            "surveys, dont want more surveys, dont want any more surveys, i do not want surveys, "
            "do not want any surveys, do not want any more surveys, do not send me surveys, do not send "
            "surveys, no further surveys, dont send any more surveys, dont send me any more surveys, "
            "stop the surveys, stop these surveys"},
    WordRow{Word::StopAsking,
            "dont ask again, dont ask me again, do not ask again, do not ask me again, stop asking, "
            "stop asking me, dont ask me, dont ask me anymore"},
    WordRow{Word::StopAlone, "end, quit, revoke, revoke consent, end texts"},
    WordRow{Word::Start,
            "start, unstop, resume, opt in, optin, opt me in, subscribe, resubscribe, restart, start again, "
            "strat, satrt, statr, srart"},
    WordRow{Word::Help, "help, help me, hlep, hepl, halp, hellp, sos, 🆘"},
    WordRow{Word::Cancel,
            "cancel, cancle, canel, cancell, cncel, cansel, canecl, cacnel, cancel it, cancel me, cancel "
            "all, remove me, take me off, take me off the list, take me off your list, delete me"},
    WordRow{
        Word::Yes,
        "yes, y, yeah, yep, yup, yea, yess, yse, yeap, sure, ok, okay, okey, oke, k, kk, fine, agreed, "
        "agree, i "
        "agree, confirm, confirmed, i confirm, of course, absolutely, correct, yes ok, ok yes, yes sure, yes "
        "confirm, yes confirmed, yes i confirm, yes of course, yes i will, yes i can, that is fine, thats "
        "fine, "
        "that works, works for me, sounds good, good, great, perfect, super, no problem, will do, i will be "
        "there, "
        "ill be "
        "there, accept, accepted, 👍, 👌, ✅, ✔, 🆗, that is ok, thats ok, i will come, ill come, we will come, "
        "we will be there, well be there, i can come, it is fine, its fine, its ok"},
    WordRow{Word::No,
            "no, n, nope, nah, nop, no way, negative, decline, declined, i decline, cant, i cant, cannot, i "
            "cannot, no i cant, no i cannot, not possible, impossible, never, disagree, "
            "no sorry, sorry no, 👎, ❌, ✖, 🚫"},
    WordRow{Word::Here,
            "here, i am here, im here, here now, i am here now, im here now, already here, i am already "
            "here, im already "
            "here, arrived, i have arrived, ive arrived, just arrived, i just arrived, i arrived, we are "
            "here, were "
            "here, we have arrived, im hear, i am hear, heer, hre, herre, im in the waiting room, i am in "
            "the waiting "
            "room, in the waiting room, im at the desk, i am at the desk, im inside, present, we r here, we "
            "here, ok im here, ok i am here, yes im here, yes i am here, yes here, ok here, arrived at the "
            "clinic, arrived at reception, at reception, im at reception, i am at the reception, im at the "
            "reception"},
    WordRow{Word::Late,
            "late, delay, running late, im running late, i am running late, im late, i am late, i will be "
            "late, ill "
            "be late, "
            "will be late, going to be late, gonna be late, im going to be late, im gonna be late, be late, "
            "bit late, a "
            "bit late, running a bit late, im running a bit late, running behind, delayed, im delayed, i am "
            "delayed, "
            "laet, ltae, alte, runing late, stuck in traffic, im stuck in traffic, i am stuck in traffic"},
    WordRow{Word::LateBy,
            "in, be there in, i will be there in, ill be there in, there in, coming in, im coming in, i am "
            "coming in, away, im away, arriving in, will arrive in, i will be late, delay"},
    WordRow{Word::MoreTime,
            "more time, more, need more time, i need more time, a bit more time, some more time, a little "
            "more time, i "
            "need a bit more time, i need some more time, i need a little more time, need time, i need time, "
            "not ready, "
            "not ready yet, im not ready, i am not ready, im not ready yet, i am not ready yet, wait for me, "
            "extra time, "
            "moretime, mroe time, moer time, more tme, more tiem, mor time, hold my place, hold my spot, "
            "keep my place, "
            "skip me, let others go first, let someone else go first"},
    WordRow{
        Word::MoreTimeBy,
        "need, i need, need more, i need more, give me, i need another, another, need another, wait, "
        "hold on, give me "
        "another, just, i need about, extend, can i have, can i have more, could i have, could i have more, "
        "may i have, i will need, i will need more, ill need, ill need more, give me more, wait more"},
    WordRow{Word::Leave,
            "leave, leaving, i am leaving, im leaving, i left, ive left, i have left, exit, exit queue, "
            "exit the queue, quit queue, quit the queue, leave queue, leave the queue, leave line, "
            "leave the line, remove me from the queue, remove me from queue, remove me from the line, "
            "take me out of the queue, cancel my place, cancel my turn, cancel queue, give up, "
            "i give up, not coming, im not coming, i am not coming, not coming anymore, "
            "no longer coming, cant come, i cant come, i cannot come, cant make it, i cant make it, "
            "i cannot make it, wont come, i wont come, i wont make it, going home, im going home, "
            "i am going home, have to go, i have to go, i have to leave, i need to leave, need to leave, "
            "gotta go, i gotta go, lave, laeve, leav, leeave, cancel my spot, cancel my number, "
            "i had to leave, had to leave, no longer need this, i no longer need this, "
            "i no longer need it, dont wait for me, do not wait for me"},
    WordRow{Word::LeaveVisit,
            "cancel visit, cancel my visit, cancel the visit, cancel appointment, cancel my appointment, "
            "cancel the appointment, cancel ticket, cancel my ticket, cancel booking, cancel my booking, "
            "cancel the booking"},
    WordRow{Word::Back,
            "back, im back, i am back, back now, im back now, i am back now, rejoin, re join, rejoin queue, "
            "rejoin the queue, rejoin line, put me back, put me back in line, put me back in the queue, join "
            "again, returned, i returned, i have returned, bakc, bcak, rejoyn, rejion"},
    WordRow{Word::Undo,
            "undo, undo that, undo it, undo this, undo please, take it back, take that back, mistake, my "
            "mistake, "
            "by mistake, it was a mistake, that was a mistake, sent by mistake, unod, udno"},
    WordRow{Word::Status,
            "status, stauts, satus, statsu, staus, my status, position, my position, my place, my turn, "
            "where am i, where "
            "am i in the queue, where am i in line, what is my position, whats my position, what is my "
            "place, how long, "
            "how much longer, how long is the wait, how long to wait, how long do i wait, how much time, "
            "wait time, "
            "waiting time, whats the wait, when is it my turn, when is my turn, when will it be my turn, how "
            "many ahead, "
            "how many people ahead, how many before me, how many people before me, how many are ahead of me, "
            "eta, update, "
            "any update, any updates, what number am i, how many in front of me, how many people in front of "
            "me, how long is the wait now, how long now, is it my turn, is it my turn yet, am i next, who is "
            "next, queue status, how much time left, how many left"},
    WordRow{Word::Info,
            "info, information, infos, details, more info, inof, ifno, opening hours, hours, address, whats "
            "the address, what is the address, your address, location, ℹ"},
    WordRow{
        Word::Join,
        "join, joni, jion, jooin, join queue, join the queue, join line, join the line, check in, checkin, "
        "check me in, sign me up, add me, add me to the queue, queue me, get in line, i want to join, i "
        "would like to join, id like to join, can i join"},
    WordRow{Word::ScopeAll,
            "all, everything, all texts, all messages, all sms, texts, messages, sms, text, message, "
            "texting, sending"},
    WordRow{Word::ScopeVisit,
            "visit, visits, the visit, my visit, this visit, appointment, the appointment, my appointment, "
            "booking, my "
            "booking, visit texts, visit messages, queue, queue texts, queue messages, turn "
            "texts, ticket texts, ticket messages, updates"},
    WordRow{Word::ScopeSurvey,
            "survey, surveys, the survey, the surveys, survey texts, survey messages, sending surveys, "
            "feedback, questions, questionnaire, with surveys, ratings, srvey, survay"},
    WordRow{Word::ScopeNotice,
            "notice, notices, the notices, news, announcements, newsletter, info texts, notifications, "
            "with notices"},
    WordRow{Word::Courtesy,
            "please, pls, plz, plese, pleas, kindly, thanks, thank you, thankyou, thx, ty, tnx, cheers, "
            "thanks a lot, many "
            "thanks, thank you very much, thank you so much, thanks so much, much appreciated, hi, hello, "
            "hey, hiya, dear "
            "all, hi there, hello there, good morning, good afternoon, good evening, good day, sorry, excuse "
            "me, sir, "
            "madam, guys, team, bye, goodbye, regards, have a nice day, have a good day, then, now please, "
            "thanks a million, thank you a million, thanks a bunch, thanks again, thanks everyone, thanks "
            "all, see you soon, see you again, take care, tysm, tyvm, thank u, thank you all, xx, xxx, xoxo, "
            "hun, mate, cheers all"},
    WordRow{Word::Signature,
            "sent from my*, sent from*, sent via*, get outlook for*, best regards*, kind regards*, regards, "
            "best wishes*, yours sincerely*, sincerely*, this email was sent*, confidentiality notice*"},
    WordRow{Word::Minutes, "min, mins, minute, minutes, minuets, mn, m, more min, more mins, more minutes"},
    WordRow{Word::Star, "star, stars, strs"},
    WordRow{Word::Points, "star, stars, strs, point, points, pts, pt"},
    WordRow{
        Word::Unit,
        "january, february, july, september, october, november, "
        "december, feb, apr, jun, jul, aug, sept, oct, nov, dec, "
        "minute*, min, mins, hour*, hr, hrs, h, sec, secs, seconds, day, days, week, weeks, month, months, "
        "year*, yr, yrs, am, pm, oclock, o, people, peoples, person, persons, staff, employee*, nurses, "
        "doctors, worker*, colleagues, clerk, clerks, customers, clients, patients, visitors, visits, desks, "
        "counters, windows, tickets, number*, time, times, thing, things, question, questions, problem, "
        "problems, issue, issues, reason, reasons, mistake, mistakes, documents, papers, form, forms, child, "
        "children, kid, kids, adults, dollar*, euro, euros, usd, gel, eur, gbp, pound, pounds, cent, cents, "
        "lari, percent, km, m, meters, metres, kg, x, th, st, nd, rd, guy, guys, lady, ladies, man, men, "
        "woman, women, girl, girls, boy, boys, calls, texts, messages, attempts, chair, chairs, seats, "
        "rooms, floors, receptionists, operators, managers, agents, appointments, way, ways, more, thumb, "
        "thumbs, hands, twins, dogs, cats, gentlemen, cashiers, guards, officers, suggestions, complaints, "
        "remarks, requests, trainees, interns, students, teachers, drivers, assistants, pharmacists, "
        "dentists, therapists, cleaners, specialists, consultants, surgeons, queues, toilets, bathrooms, "
        "lifts, elevators, doors, machines, computers, printers, phones, bags, keys, cards, pens, benches, "
        "screens, letters, mothers, friends, neighbours, neighbors, ideas, tips, comments, concerns, "
        "members, security guards, dudes, blokes, chaps, folks, babies, cars, buses, cockroaches, mice, "
        "steps, stops, pages, copies, docs"},
    WordRow{Word::UnitOfOne,
            "nurse, doctor, colleague, clerk, cashier, guard, assistant, receptionist, operator, manager, "
            "agent, customer, client, patient, visitor, adult, desk, counter, window, ticket, chair, seat, "
            "room, floor, toilet, lift, attempt, visit, appointment, document, paper, dog, cat, gentleman, "
            "officer, dentist, therapist, suggestion, complaint, remark, request, cleaner, security, porter, "
            "pharmacist, trainee, intern, student, teacher, driver, worker, employee, member, supervisor, "
            "secretary, consultant, advisor, adviser, specialist, surgeon, midwife, paramedic, waiter, "
            "waitress, seller, bathroom, restroom, door, machine, computer, printer, phone, bag, coat, "
            "umbrella, key, card, pen, bench, tap, sink, elevator, screen, folder, form, mother, father, "
            "mom, mum, dad, wife, husband, sister, brother, friend, neighbour, neighbor, stranger, "
            "cockroach, mouse, spider, comment, query, concern, idea, doc"},
    WordRow{
        Word::Quantifier,
        "more, other, long, whole, full, extra, additional, different, new, rude, of, very, really, quite, "
        "old, older, elderly, young, little, small, big, angry, nasty, impolite, unfriendly, broken, dirty, "
        "empty, free, open, closed, missing, lost, male, female, single, same, happy, busy"},
    WordRow{Word::Date,
            "march, april, may, june, august, jan, monday, tuesday, wednesday, thursday, friday, saturday, "
            "sunday, tomorrow"},
    WordRow{Word::About, "by, about, around, nearly, almost, roughly, approx"},
    WordRow{Word::Nearly, "about, almost, nearly, roughly, approx, max, maximum, minimum"},
    WordRow{Word::Place,
            "january, february, march, april, may, june, july, august, september, october, november, "
            "december, jan, feb, apr, jun, jul, aug, sept, oct, nov, dec, monday, tuesday, wednesday, "
            "thursday, friday, saturday, sunday, tomorrow, "
            "at, by, until, till, before, after, since, in, on, room, desk, counter, window, floor, ticket, "
            "number, nr, no, door, gate, table, row, line, bus, page, part, level, block, building, "
            "apartment, version, waited, wait, waiting, called, tried, top, high, over, under, than, almost, "
            "please call, to call, whats, we were, there were, there was, there are, we are, "
            "nearly, another, every, per, for, aged, age, son, daughter, child, kid, baby, am, these, those, "
            "came, around, about, be, out of, ref, reference, code, pin, gimme, take, at least, max, "
            "maximum, minimum"},
    WordRow{
        Word::Kin,
        "grandson, granddaughter, grandchild, nephew, niece, brother, sister, mother, father, mom, mum, dad, "
        "wife, husband, dog, cat, puppy, kitten"},
    WordRow{Word::Thanks, "thanks, thank you, thank u, thx, tnx, ty, good, sorry, ready, looking, paid"},
    WordRow{Word::Too, "u, love you, miss you, had, have, need, needed, want, wanted, going, able, trying"},
    WordRow{Word::Minus, "minus, negative"},
    WordRow{
        Word::Many,
        "hundred, hundreds, thousand, thousands, million, millions, dozen, dozens, twenty, thirty, forty, "
        "fourty, fifty, sixty, seventy, eighty, ninety"},
    WordRow{Word::Negation,
            "not, no, never, isnt, wasnt, arent, dont, doesnt, didnt, cant, cannot, wont, wouldnt, couldnt, "
            "neither, nor, without, hardly, nothing, less, more, was going, would have, wouldve, wanted to, "
            "couldve, shouldve"},
    WordRow{
        Word::Cue,
        "rate, rated, rating, ratings, score, scored, give, gave, giving, its, say, said, vote, grade, mark, "
        "answer, reply, choose, pick, go, feedback, definitely, probably, solid, strong, clear, deserves, "
        "deserve, think, full, it, mean, meant"},
    WordRow{Word::Joiner, "or, to, and, maybe, may be, perhaps"},
    WordRow{Word::Half, "and a half, half"},
    WordRow{Word::OutOf, "of, out of, outof, outta, over, from"},
    WordRow{Word::Tag, "right, correct, isnt, no, rite, ryt, innit, yeah, yea, eh, huh"},
    WordRow{Word::Asks,
            "what, whats, why, which, how, what is, what does, what do, what are, what would, why only, why "
            "just, why is, which is, how is, how do, how does, how can, how to, do you, do u, you mean, u "
            "mean, wat, wot, wut, wats, wots, wat is, wat does"},
    WordRow{Word::AsksOther,
            "when, where, who, whose, how long, how much, how many, can i, can we, can you, could i, could "
            "we, could you, may i, do you, did you, have you, will you, are you, what time, what about, what "
            "happens"},
    WordRow{Word::Means, "mean, means, stand for, stands for, count as, counts as"},
    WordRow{Word::Is, "is, are, does, being, would be"},
    WordRow{Word::But,
            "but, however, though, although, except, because, cause, coz, cos, bc, since, when, if, so"},
    WordRow{
        Word::State,
        "missing, broken, left behind, forgotten, out of order, not working, lost, found, stolen, damaged"},
    WordRow{Word::Deduct, "off, less, deducted, minus, subtracted"},
    WordRow{Word::Plus, "plus"},
    WordRow{Word::TooMuch, "much, many, long, late, early, far"},
    WordRow{Word::Farewell, "see you, see u, see ya, cu, c u, c ya"},
    WordRow{Word::School, "school grade, school grades, school mark, school marks, at school, in school"},
    WordRow{Word::Takes,
            "lost, lose, losing, took, take, takes, taking, knocked, docked, removed, dropped, drop, "
            "dropping, subtract, subtracted, deduct, deducted, deducting, cut, less, minus"},
    WordRow{Word::If, "if, assuming, provided"},
    WordRow{Word::Praise,
            "great, good, very good, satisfied, very satisfied, super, top, perfect, excellent, amazing, "
            "awesome, fantastic, nice, "
            "best, all good, happy, love, lovely, wow, cool, the best, highest, excellent service, happy "
            "with, hundred percent, 100 percent"},
    WordRow{Word::Neither, "ok, okay, well, all right, alright"},
    WordRow{Word::Blame,
            "bad, very bad, poor, terrible, awful, horrible, worst, the worst, lowest, worse, disgusting, "
            "dreadful, useless"},
    WordRow{
        Word::Filler,
        "a, an, the, i, id, ill, im, its, it, is, was, are, my, me, we, us, you, your, would, will, this, "
        "that, for, to, from, and, be, so, just, only, as, very, yes, you guys, them, out, of, of course, "
        "overall, for sure, actually, rather, instead, thats, that is"},
    WordRow{Word::Weak, "one, two, zero, ten, won"},
    WordRow{Word::Zero, "zero, nil"},
    WordRow{Word::One, "one, onr, oen"},
    WordRow{Word::Two, "two, tow, tw0"},
    WordRow{Word::Three, "three, tree, thre, threee, trhee"},
    WordRow{Word::Four, "four, foru, fuor, fourr"},
    WordRow{Word::Five, "five, fiv, fve, fivee, vive, fife, fiive"},
    WordRow{Word::Six, "six"},
    WordRow{Word::Seven, "seven, sevn"},
    WordRow{Word::Eight, "eight, eigth, eigt, ate out of"},
    WordRow{Word::Nine, "nine, nien"},
    WordRow{Word::Ten, "ten"},
};

}  // namespace

const LanguageWords& englishWords() {
    static constexpr LanguageWords kWords{"en", kRows};
    return kWords;
}

}  // namespace turnbell
