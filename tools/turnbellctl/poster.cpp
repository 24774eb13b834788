#include "tools/turnbellctl/poster.h"

#include "host/core/join_by_text.h"

#include <qrencode.h>
#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace turnbell::ctl {
namespace {

// Millimetres of an upright A4 sheet.
constexpr int kWidth = 210;
constexpr int kHeight = 297;
constexpr double kCode = 100;  // the QR code; four modules around it stay empty, as ISO/IEC 18004 wants
constexpr double kCodeTop = 57;
constexpr double kWordsTop = 196;
constexpr double kWordsBottom = 289;
constexpr double kMostOfALanguage = 26;  // a title and two lines
constexpr double kUsualLetter = 0.55;    // width of a letter by its height, as a rule
constexpr double kRoom = 190;            // for a line of letters

struct Words {
    const char* language;
    const char* title;
    const char* scan;
    const char* write;  ///< {0}: the word, {1}: the number
};

constexpr std::array kWords{
    Words{"en", "Join the line by text", "Scan with your phone and press Send.", "Or text {0} to {1}."},
    Words{"ka", "ჩადექით რიგში SMS-ით", "დაასკანერეთ ტელეფონით და გააგზავნეთ.",
          "ან გააგზავნეთ {0} ნომერზე {1}."},
    Words{"de", "Per SMS anstellen", "Mit dem Telefon scannen und senden.", "Oder {0} per SMS an {1}."},
    Words{"ja", "SMSで順番待ち", "スマートフォンで読み取って送信してください。",
          "または{0}を{1}へ送信してください。"},
    Words{"zh", "短信排队", "请用手机扫描并发送。", "或将{0}发送到{1}。"},
};

const Words* wordsIn(const std::string& language) {
    const auto* const found =
        std::ranges::find(kWords, language, [](const Words& one) { return std::string_view{one.language}; });
    return found == kWords.end() ? nullptr : found;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    }
    return out;
}

std::size_t lettersIn(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// A line in the middle, smaller where it would not fit.
std::string line(double top, double size, std::string_view weight, const std::string& text) {
    const auto letters = static_cast<double>(std::max<std::size_t>(1, lettersIn(text)));
    const double fitting = std::min(size, kRoom / (letters * kUsualLetter));
    return fmt::format(
        "<text x=\"{}\" y=\"{}\" font-size=\"{:.1f}\" font-weight=\"{}\" text-anchor=\"middle\">{}</text>\n",
        kWidth / 2, top, fitting, weight, escaped(text));
}

/// Error correction Q: a quarter of it may be scratched off.
Result<std::string> codeOf(const std::string& content) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
        QRcode_encodeString8bit(content.c_str(), 0, QR_ECLEVEL_Q), QRcode_free};
    if (!code) {
        return fail(ErrorCode::Invalid, "the code word and the number are too long for a QR code", "qr_long");
    }
    const double dot = kCode / code->width;
    std::string path;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1U) != 0) {
                path += fmt::format("M{} {}h1v1h-1z", x, y);
            }
        }
    }
    return fmt::format(
        "<path transform=\"translate({} {}) scale({})\" d=\"{}\" shape-rendering=\"crispEdges\"/>\n",
        (kWidth - kCode) / 2, kCodeTop, dot, path);
}

Result<std::string> wordOf(const Catalog& catalog, const std::string& code, const std::string& language) {
    if (code.empty()) {
        return joinWord(language);
    }
    const auto* const service = catalog.service(code);
    if (service == nullptr) {
        return fail(ErrorCode::NotFound, "there is no service '" + code + "'", "service_unknown");
    }
    const auto& word = service->codeWord.in(language, catalog.branch.languages.front());
    if (word.empty()) {
        return fail(ErrorCode::Refused, "service " + code + " has no code_word: give it one in the catalog",
                    "no_code_word");
    }
    return word;
}

}  // namespace

Result<std::string> posterSvg(const Catalog& catalog, const std::string& number, const MakePoster& wish) {
    const auto& branch = catalog.branch;
    if (number.empty()) {
        return fail(
            ErrorCode::Refused,
            "nobody knows where to text to: set sms_number in the catalog's [branch], or connect a modem "
            "whose SIM says its own number (see NUMBER in turnbellctl status)",
            "no_sms_number");
    }
    const auto& languages = wish.languages.empty() ? branch.languages : wish.languages;
    const auto word = wordOf(catalog, wish.service, languages.front());
    TURNBELL_TRY(word);
    const auto code = codeOf(smsTo(number, *word));
    TURNBELL_TRY(code);
    std::string body;
    const double room =
        std::min(kMostOfALanguage, (kWordsBottom - kWordsTop) / static_cast<double>(languages.size()));
    double top = kWordsTop;
    for (const auto& language : languages) {
        const auto* const words = wordsIn(language);
        if (words == nullptr) {
            return fail(ErrorCode::Invalid, "there are no words for a poster in '" + language + "'",
                        "language_unknown");
        }
        const auto own = wordOf(catalog, wish.service, language);
        TURNBELL_TRY(own);
        body += line(top, room * 0.27, "bold", words->title);
        body += line(top + room * 0.31, room * 0.19, "normal", words->scan);
        body += line(top + room * 0.62, room * 0.19, "normal",
                     fmt::format(fmt::runtime(words->write), *own, number));
        top += room;
    }
    return fmt::format(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}mm\" height=\"{1}mm\" viewBox=\"0 0 {0} "
               "{1}\" font-family=\"Noto Sans, DejaVu Sans, sans-serif\">\n"
               "<rect width=\"{0}\" height=\"{1}\" fill=\"white\"/>\n",
               kWidth, kHeight) +
           line(26, 13, "bold", branch.name) + line(38, 6, "normal", branch.location) + *code +
           line(184, 12, "bold", *word + " → " + number) + body + "</svg>\n";
}

}  // namespace turnbell::ctl
