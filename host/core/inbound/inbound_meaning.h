#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// What an incoming text means. The words in JSON are those of toString().
enum class InboundKind {
    Rating,        ///< `value` answers the open question, and lies within its scale
    YesNo,         ///< `value` is 1 or 0: answers the pending yes/no, else the open question
    Choice,        ///< `value`, from 1, is the one of the context's `choices` that was meant
    Keyword,       ///< `keyword`
    OptOut,        ///< no more texts, of `scope`
    OptIn,         ///< texts again, of `scope`
    Help,          ///< what can be texted here
    AskCancel,     ///< CANCEL with an active visit: the visit or all texts? Silence is an opt-out.
    Reask,         ///< an answer that cannot be taken as it is (4.5, "4 or 5", 10 of 5): ask once more
    Conversation,  ///< for a person; an open question stays open unless `answersQuestion`
    Empty,         ///< nothing visible
};

const char* toString(InboundKind kind);

/// What a customer in the queue, or on the way into it, asks for in one word.
enum class InboundKeyword {
    Here,
    Late,      ///< `value`: in how many minutes, if it was said
    MoreTime,  ///< `value`: how many minutes, if it was said
    Leave,
    Back,
    Undo,  ///< of what a text of theirs did a moment ago
    Status,
    Info,
    Join,  ///< `service`: whose code word it was; empty for JOIN alone
};

const char* toString(InboundKeyword keyword);

/// Which texts STOP or START is about: consent is kept for each.
enum class TextScope { All, Visit, Survey, Notice };

const char* toString(TextScope scope);
std::optional<TextScope> textScope(std::string_view word);

/// What a survey question asks for.
enum class QuestionKind {
    Rating,  ///< a number; 1 to 5 unless the question says otherwise
    Nps,     ///< a number, 0 to 10
    YesNo,
    Open,  ///< own words
};

const char* toString(QuestionKind kind);
std::optional<QuestionKind> questionKind(std::string_view word);

/// The survey question that waits for an answer. The scale, 0 to 99 at most, is that of a rating or NPS.
struct OpenQuestion {
    QuestionKind kind = QuestionKind::Rating;
    int lowest = 1;
    int highest = 5;
};

/// With the usual scale of its kind: 1 to 5, and 0 to 10 for NPS.
OpenQuestion openQuestion(QuestionKind kind);

/// What a customer texts to join the line of a service.
struct CodeWord {
    std::string word;  ///< in any case and width
    std::string service;
    std::string language = {};  ///< ISO 639-1
};

/// A visit of the sender, as they may call it beside a word about it ("leave A005", "I am here, Bo").
struct KnownVisit {
    std::string id;  ///< the service's own
    std::string ticket;
    std::string firstName;  ///< empty: none is known
};

/// What is known about the sender when the text arrives.
struct InboundContext {
    std::string language = {};  ///< ISO 639-1, of the visit; where two languages differ, its word counts
    bool activeVisit = false;   ///< booked, waiting, called or being served
    bool visitIsLater = false;  ///< on another day: an open question comes before most words about it
    bool mayRejoin = false;     ///< a no-show whose window for coming back is open
    bool mayUndo = false;       ///< a text of theirs did something that can be taken back
    bool pendingYesNo = false;  ///< a confirmation was asked for (a notice, an undo, an appointment)
    std::vector<std::string> choices =
        {};  ///< a numbered question is open: what its numbers 1, 2, ... stand for
    std::vector<std::string> choiceVisits = {};   ///< the visits that they are, if they are visits
    std::vector<std::string> lapsedChoices = {};  ///< the same of a question whose time is over
    std::optional<OpenQuestion> question = {};
    std::vector<KnownVisit> visits = {};
    std::vector<CodeWord> codeWords = {};
    std::vector<std::string> languages = {};  ///< that the branch speaks
};

struct InboundMeaning {
    InboundKind kind = InboundKind::Conversation;
    int value = 0;
    std::optional<InboundKeyword> keyword = {};  ///< of a keyword
    std::string service = {};                    ///< of Join
    TextScope scope = TextScope::All;            ///< of an opt-out or opt-in
    std::vector<std::string> visits = {};        ///< of a keyword: which visits of the sender it names
    bool namesVisit = false;       ///< of Leave: it says that a visit or an appointment is meant
    bool answersQuestion = false;  ///< it answers the open survey question, which is then closed
    bool hasComment = false;       ///< beside its value it says something that a person should read
    bool mentionsStop = false;     ///< no opt-out, but "stop" is in it: to be shown to staff
    std::string language = {};     ///< of the words of a keyword, HELP, STOP or START; of what all may text,
                                   ///< such as STOP itself, the context's
    std::string rule = {};         ///< which rule decided, in stable words: stored beside the answer
};

}  // namespace turnbell
