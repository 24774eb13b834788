#include "tools/turnbellctl/command_line.h"

namespace turnbell::ctl {
void CommandLine::addCalling() {
    auto [whyApp, why] =
        addSender<wire::WhyQuery>(app_, "why", "Who is next at a desk, and which rule says so");
    whyApp->add_option("--desk", why.desk, "Code of the desk")->required();
    whyApp->add_option("--ticket", why.ticket, "How many are called before this one, too");
}

}  // namespace turnbell::ctl
