#include "host/core/catalog_sections.h"
#include "host/core/text_template.h"

namespace turnbell {
namespace {

constexpr int kMostNotices = 60;  // a modem sends no more
constexpr DurationLimits kNoticeSilence{std::chrono::minutes{5}, std::chrono::hours{72}, R"("5m" to "72h")"};
constexpr DurationLimits kReplyTarget{std::chrono::minutes{1}, std::chrono::hours{24}, R"("1m" to "24h")"};

void checkWords(CatalogFindings& findings, const std::string& text, const std::string& path) {
    findings.expectText(text, path);
    const auto parsed = TextTemplate::parse(text);
    if (!parsed) {
        findings.expect(false, path, parsed.error().message, parsed.error().column);
        return;
    }
    for (const auto& piece : parsed->pieces()) {
        const bool known = !piece.placeholder || kCannedPlaceholders.has(*piece.placeholder);
        findings.expect(known, path,
                        known ? std::string{}
                              : "{" + std::string{toString(*piece.placeholder)} +
                                    "} is not known in a canned reply: use " + wordsOf(kCannedPlaceholders),
                        piece.column);
    }
}

void checkCanned(CatalogFindings& findings, const CannedReply& canned, const std::string& path) {
    findings.expectCode(canned.code, path + ".code");
    findings.expectNames(canned.name, path + ".name");
    const auto& languages = findings.catalog().branch.languages;
    findings.expect(languages.empty() || canned.text.byLanguage.contains(languages.front()), path + ".text",
                    "a text in " + quoted(languages.empty() ? "" : languages.front()) +
                        ", the branch's first language, is expected");
    for (const auto& [language, text] : canned.text.byLanguage) {
        const auto key = path + ".text." + language;
        findings.expectLanguage(language, key);
        checkWords(findings, text, key);
    }
}

}  // namespace

void checkReplies(CatalogFindings& findings) {
    const auto& catalog = findings.catalog();
    findings.expectDuration(catalog.branch.replyTarget, kReplyTarget, "branch.reply_target");
    findings.expectBetween(catalog.branch.noticesAMinute, 1, kMostNotices, "branch.notices_a_minute");
    findings.expectDuration(catalog.branch.noticeSilence, kNoticeSilence, "branch.notice_silence");
    findings.checkEach("canned", catalog.canned, checkCanned);
}

}  // namespace turnbell
