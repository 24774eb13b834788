#pragma once

#include "host/wire/notice.h"

#include <string>

namespace turnbell::ctl {

/// For a person.
std::string noticeText(const wire::NoticePreview& preview);
std::string noticeText(const wire::NoticeRow& notice);
std::string noticeText(const wire::NoticeList& list);

}  // namespace turnbell::ctl
