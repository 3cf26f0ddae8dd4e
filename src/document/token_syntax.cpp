#include <onrecord/document.hpp>

#include "document/document_data.hpp"

// The members of Token that read the layer syntax.

namespace onrecord {
inline namespace v1 {
namespace {

/// The token's row; nullptr for "nothing" and where nobody wrote the layer.
const SyntaxRow* syntax_row(const DocumentData* data, std::uint32_t id) noexcept {
  return data && id < data->syntax.size() ? &data->syntax[id] : nullptr;
}

std::string_view label(const DocumentData& data, const std::vector<StringId>& labels, std::uint32_t number) noexcept {
  return number < labels.size() ? data.view(labels[number]) : std::string_view{};
}

}  // namespace

std::string_view Token::lemma() const noexcept {
  const auto* row = syntax_row(data_, id_);
  return row ? data_->view(row->lemma) : std::string_view{};
}

std::string_view Token::upos() const noexcept {
  const auto* row = syntax_row(data_, id_);
  return row ? label(*data_, data_->syntax_labels.upos, row->upos) : std::string_view{};
}

std::string_view Token::xpos() const noexcept {
  const auto* row = syntax_row(data_, id_);
  return row ? label(*data_, data_->syntax_labels.xpos, row->xpos) : std::string_view{};
}

std::string_view Token::feats() const noexcept {
  const auto* row = syntax_row(data_, id_);
  return row ? label(*data_, data_->syntax_labels.feats, row->feats) : std::string_view{};
}

std::string_view Token::deprel() const noexcept {
  const auto* row = syntax_row(data_, id_);
  return row ? label(*data_, data_->syntax_labels.deprel, row->deprel) : std::string_view{};
}

Token Token::head() const noexcept {
  const auto* row = syntax_row(data_, id_);
  return row && row->head != kNone ? Token(data_, row->head) : Token{};
}

}  // namespace v1
}  // namespace onrecord
