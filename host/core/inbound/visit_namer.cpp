#include "host/core/inbound/visit_namer.h"

#include "host/base/utf8.h"
#include "host/core/inbound/characters.h"
#include "host/core/inbound/keyword_reader.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kShortestName = 2;   // a letter is too little
constexpr std::size_t kLongestTicket = 8;  // characters, spaces included

/// Part of a plain text.
struct Span {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// "A005", "a 5" and "A-05" are one.
std::u32string ticketForm(std::u32string_view plain) {
    std::u32string form;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const bool begins = form.empty() || digitOf(form.back()) < 0;
        const bool goesOn = at + 1 < plain.size() && digitOf(plain[at + 1]) >= 0;
        if (plain[at] != U' ' && !(digitOf(plain[at]) == 0 && begins && goesOn)) {
            form += plain[at];
        }
    }
    return form;
}

std::u32string without(std::u32string_view plain, Span span) {
    auto before = plain.substr(0, span.first);
    auto behind = plain.substr(span.last);
    before.remove_suffix(before.ends_with(U' ') ? 1 : 0);
    behind.remove_prefix(behind.starts_with(U' ') ? 1 : 0);
    const bool joined = before.empty() || behind.empty();
    return std::u32string{before} + (joined ? U"" : U" ") + std::u32string{behind};
}

/// Where a word may begin: at the beginning, and behind each end of one.
std::vector<std::size_t> beginningsIn(std::u32string_view plain, const std::vector<std::size_t>& ends) {
    std::vector<std::size_t> beginnings{0};
    for (const auto end : ends) {
        if (end < plain.size()) {
            beginnings.push_back(end + (plain[end] == U' ' ? 1 : 0));
        }
    }
    return beginnings;
}

/// The first place where the ticket stands. One of digits alone may be any number.
std::optional<Span> ticketIn(std::u32string_view plain, const std::u32string& ticket) {
    if (ticket.empty() || isNumbers(ticket)) {
        return std::nullopt;
    }
    const auto ends = phraseEnds(plain);
    for (const auto first : beginningsIn(plain, ends)) {
        for (const auto last : ends) {
            if (last > first && last - first <= kLongestTicket &&
                ticketForm(plain.substr(first, last - first)) == ticket) {
                return Span{first, last};
            }
        }
    }
    return std::nullopt;
}

std::optional<Span> nameAtEndOf(std::u32string_view plain, const std::u32string& name) {
    const auto ends = phraseEnds(plain);
    if (plain.starts_with(name) && std::ranges::find(ends, name.size()) != ends.end()) {
        return Span{0, name.size()};
    }
    const auto first = plain.size() - std::min(plain.size(), name.size());
    const auto beginnings = beginningsIn(plain, ends);
    if (plain.ends_with(name) && std::ranges::find(beginnings, first) != beginnings.end()) {
        return Span{first, plain.size()};
    }
    return std::nullopt;
}

std::optional<Span> nameIn(const CustomerText& text, std::u32string_view plain, const std::u32string& name) {
    const bool isName = name.size() >= kShortestName && !isNumbers(name) && text.meaningOf(name).empty();
    return isName ? nameAtEndOf(plain, name) : std::nullopt;
}

/// Leaves those that the text calls so, and takes what it calls them out of it. True: it does.
template <typename Find>
bool keepNamed(std::vector<const KnownVisit*>& visits, std::u32string& plain, Find find) {
    std::vector<const KnownVisit*> named;
    std::optional<Span> where;
    for (const auto* visit : visits) {
        const auto span = find(*visit, plain);
        // "Anna Maria" is not also the Anna of another visit
        const bool isLonger = span && where && span->last - span->first > where->last - where->first;
        if (isLonger) {
            named.clear();
        }
        if (span && (!where || isLonger || (span->first == where->first && span->last == where->last))) {
            where = span;
            named.push_back(visit);
        }
    }
    if (!where) {
        return false;
    }
    plain = without(plain, *where);
    visits = std::move(named);
    return true;
}

bool isAboutVisit(InboundKeyword keyword) {
    return keyword != InboundKeyword::Info && keyword != InboundKeyword::Join;
}

}  // namespace

std::optional<NamedVisits> namedVisits(const CustomerText& text, const std::vector<KnownVisit>& visits) {
    if (visits.empty() || text.core().empty()) {
        return std::nullopt;
    }
    std::vector<const KnownVisit*> named;
    named.reserve(visits.size());
    for (const auto& visit : visits) {
        named.push_back(&visit);
    }
    auto plain = text.core();
    const bool byTicket = keepNamed(named, plain, [](const KnownVisit& visit, std::u32string_view words) {
        return ticketIn(words, ticketForm(plainText(visit.ticket)));
    });
    const bool byName = keepNamed(named, plain, [&](const KnownVisit& visit, std::u32string_view words) {
        return nameIn(text, words, plainText(visit.firstName));
    });
    if (!byTicket && !byName) {
        return std::nullopt;
    }
    NamedVisits found{.ids = {}, .rest = encodeUtf8(text.withoutCourtesy(plain))};
    for (const auto* visit : named) {
        found.ids.push_back(visit->id);
    }
    return found;
}

std::optional<InboundMeaning> readNamedVisit(const CustomerText& text, const InboundContext& context) {
    const auto named = namedVisits(text, context.visits);
    if (!named || named->rest.empty()) {
        return std::nullopt;
    }
    const CustomerText rest{named->rest, text.language()};
    std::optional<InboundMeaning> meaning;
    if (context.activeVisit && rest.wholeMeaning({Word::Cancel}).has(Word::Cancel)) {
        meaning = InboundMeaning{.kind = InboundKind::Keyword, .keyword = InboundKeyword::Leave};
    } else {
        auto alone = context;
        alone.codeWords.clear();     // a service is no visit
        alone.visitIsLater = false;  // it is this one that is spoken of
        meaning = readKeyword(rest, alone);
    }
    if (!meaning || !isAboutVisit(*meaning->keyword)) {
        return std::nullopt;
    }
    meaning->visits = named->ids;
    meaning->namesVisit = meaning->keyword == InboundKeyword::Leave;
    meaning->rule = "keyword.visit";
    return meaning;
}

}  // namespace turnbell
