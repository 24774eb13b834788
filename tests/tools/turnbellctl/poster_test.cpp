#include "tools/turnbellctl/poster.h"

#include "tests/tools/turnbellctl/temporary_path.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>

namespace turnbell::ctl {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string kNumber = "+995555100100";

Catalog clinic() {
    Catalog catalog;
    catalog.branch.name = "Old <Town> & Clinic";
    catalog.branch.location = "12 Rustaveli Ave";
    catalog.branch.languages = {"en", "ka"};
    catalog.services = {{.code = "A"}, {.code = "B", .codeWord = {{{"en", "BLOOD"}, {"ka", "სისხლი"}}}}};
    return catalog;
}

/// What zbar, which shares nothing with libqrencode, reads in the sheet as librsvg draws it.
std::string scanned(const std::string& svg) {
    const std::string file = temporaryPath("poster.svg");
    std::ofstream{file} << svg;
    const auto command =
        "rsvg-convert -w 800 " + file + " -o " + file + ".png && zbarimg -q --raw " + file + ".png";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen(command.c_str(), "r"), pclose};
    std::string out;
    std::array<char, 256> buffer{};
    while (pipe && std::fgets(buffer.data(), buffer.size(), pipe.get()) != nullptr) {
        out += buffer.data();
    }
    std::remove(file.c_str());
    std::remove((file + ".png").c_str());
    return out;
}

std::string reason(const Catalog& catalog, const MakePoster& wish) {
    const auto poster = posterSvg(catalog, kNumber, wish);
    return poster ? "" : poster.error().reason;
}

TEST(Poster, IsReadByAPhoneAsATextToTheBranch) {
    EXPECT_EQ(scanned(*posterSvg(clinic(), kNumber, {})), "SMSTO:+995555100100:JOIN\n");
    EXPECT_EQ(scanned(*posterSvg(clinic(), kNumber, {.file = {}, .languages = {"ka"}, .service = "B"})),
              "SMSTO:+995555100100:სისხლი\n");
}

TEST(Poster, SaysWhatToDoInTheLanguagesOfTheBranch) {
    const auto svg = *posterSvg(clinic(), kNumber, {});

    EXPECT_THAT(svg, HasSubstr("Or text JOIN to +995555100100."));
    EXPECT_THAT(svg, HasSubstr("ჩადექით რიგში SMS-ით"));
    EXPECT_THAT(svg, HasSubstr("ან გააგზავნეთ ჩაწერა ნომერზე +995555100100."));
    EXPECT_THAT(svg, HasSubstr("Old &lt;Town&gt; &amp; Clinic"));
    EXPECT_THAT(*posterSvg(clinic(), kNumber, {.file = {}, .languages = {"de"}, .service = {}}),
                Not(HasSubstr("ჩადექით")));
}

TEST(Poster, IsRefusedWithoutWhatItWouldSay) {
    EXPECT_EQ(posterSvg(clinic(), {}, {}).error().reason, "no_sms_number");
    EXPECT_EQ(reason(clinic(), {.file = {}, .languages = {}, .service = "A"}), "no_code_word");
    EXPECT_EQ(reason(clinic(), {.file = {}, .languages = {}, .service = "X"}), "service_unknown");
    EXPECT_EQ(reason(clinic(), {.file = {}, .languages = {"fr"}, .service = {}}), "language_unknown");
}

}  // namespace
}  // namespace turnbell::ctl
