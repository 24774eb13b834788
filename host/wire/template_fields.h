#pragma once

#include "host/wire/catalog_fields.h"
#include "host/wire/template.h"

/// Of the words of texts.
namespace turnbell::wire {

template <>
inline constexpr std::tuple kFields<TemplateListQuery>{
    optional("language", &TemplateListQuery::language),
    optional("service", &TemplateListQuery::service),
};

template <>
inline constexpr std::tuple kFields<TemplateRow>{
    required("kind", &TemplateRow::kind),       required("language", &TemplateRow::language),
    required("service", &TemplateRow::service), required("own", &TemplateRow::own),
    required("text", &TemplateRow::text),       required("alphabet", &TemplateRow::alphabet),
    required("typical", &TemplateRow::typical), required("worst", &TemplateRow::worst),
};

template <>
inline constexpr std::tuple kFields<TemplateList>{
    required("languages", &TemplateList::languages),
    required("templates", &TemplateList::templates),
};

template <>
inline constexpr std::tuple kFields<TemplatePreviewQuery>{
    required("kind", &TemplatePreviewQuery::kind),
    optional("language", &TemplatePreviewQuery::language),
    optional("service", &TemplatePreviewQuery::service),
    optional("text", &TemplatePreviewQuery::text),
};

template <>
inline constexpr std::tuple kFields<TextCost>{
    required("text", &TextCost::text),     required("alphabet", &TextCost::alphabet),
    required("tables", &TextCost::tables), required("sms", &TextCost::sms),
    required("used", &TextCost::used),     required("left", &TextCost::left),
};

template <>
inline constexpr std::tuple kFields<ForcingSign>{
    required("sign", &ForcingSign::sign),
    required("column", &ForcingSign::column),
    required("placeholder", &ForcingSign::placeholder),
    required("instead", &ForcingSign::instead),
};

template <>
inline constexpr std::tuple kFields<TemplatePreview>{
    required("kind", &TemplatePreview::kind),
    required("language", &TemplatePreview::language),
    required("service", &TemplatePreview::service),
    required("own", &TemplatePreview::own),
    required("text", &TemplatePreview::text),
    required("required", &TemplatePreview::required),
    required("known", &TemplatePreview::known),
    required("typical", &TemplatePreview::typical),
    required("worst", &TemplatePreview::worst),
    required("forcing", &TemplatePreview::forcing),
    required("if_national", &TemplatePreview::ifNational),
    required("if_latin", &TemplatePreview::ifLatin),
};

template <>
inline constexpr std::tuple kFields<TemplatePut>{
    required("kind", &TemplatePut::kind),
    optional("language", &TemplatePut::language),
    optional("service", &TemplatePut::service),
    required("text", &TemplatePut::text),
};

template <>
inline constexpr std::tuple kFields<TemplateRemove>{
    required("kind", &TemplateRemove::kind),
    optional("language", &TemplateRemove::language),
    optional("service", &TemplateRemove::service),
};

}  // namespace turnbell::wire
