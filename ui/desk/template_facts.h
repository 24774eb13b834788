#pragma once

#include "host/wire/template.h"
#include "ui/models/rows.h"
#include "ui/models/template_rows.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// Templates and what they cost, in the words of the window. The figures are the service's.
namespace turnbell::ui {

std::vector<TextKindRow> textKindRows(const wire::TemplateList& list);

/// What can be put into the text `draft`, required ones first.
std::vector<PlaceholderRow> placeholderRows(const wire::TemplatePreview& preview, const QString& draft);

/// The signs of the template that make it dear and have a plain sign in their stead.
std::vector<ForcingRow> forcingRows(const wire::TemplatePreview& preview);

/// The others, in a sentence for those in the template and one for each placeholder whose value has them.
QStringList otherForcing(const wire::TemplatePreview& preview);

/// "1 SMS, 34 characters left"
QString costWords(const wire::TextCost& cost);

/// "At most 2 SMS, ..."
QString worstWords(const wire::TextCost& worst);

/// How many characters an SMS takes, and why.
QString alphabetWords(const wire::TextCost& cost);

/// What the branch's settings could save, a sentence each.
QStringList savingWords(const wire::TemplatePreview& preview);

/// A place in a text by characters, from 1, as Qt counts: in UTF-16 units, from 0.
int unitAt(const QString& text, int column);

}  // namespace turnbell::ui
