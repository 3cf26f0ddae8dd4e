#include <onrecord/conllu.hpp>

#include "document/document_data.hpp"
#include "text/unicode.hpp"

#include <ostream>

namespace onrecord {
inline namespace v1 {
namespace {

bool has_case(char32_t c) noexcept { return is_upper(c) || is_lower(c); }

/// Writes one document, a sentence at a time.
class ConlluOutput {
 public:
  ConlluOutput(std::ostream& out, const DocumentData& data) : out_(out), data_(data) {}

  void document() {
    if (data_.sentences.empty()) return;
    put(data_.source_name.empty() ? "# newdoc" : "# newdoc id = ", data_.source_name);
    for (std::size_t s = 0; s < data_.sentences.size(); ++s) sentence(s);
    flush();
  }

 private:
  void put(std::string_view key, std::string_view words) {
    buffer_ += key;
    put_flat(words);
    buffer_ += '\n';
  }

  /// One line and one column: white space but blanks would begin another.
  void put_flat(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
      const auto begin = at;
      const auto point = next_point(words, at);
      if (point != ' ' && point != 0xA0 && is_space(point))
        buffer_ += ' ';
      else
        buffer_ += words.substr(begin, at - begin);
    }
  }

  void sentence(std::size_t s) {
    const auto tokens = data_.sentences[s].tokens;
    if (!tokens.size()) return;
    if (opens_paragraph(data_.sentences[s].span)) buffer_ += "# newpar\n";
    put("# sent_id = ", std::to_string(s + 1));
    buffer_ += "# text = ";
    for (auto t = tokens.begin; t < tokens.end; ++t) {
      put_flat(data_.slice(data_.tokens[t].span));
      if (t + 1 < tokens.end && !glued(t)) buffer_ += ' ';
    }
    buffer_ += '\n';
    auto written = tokens.begin;  // up to here words stand under a range
    for (auto t = tokens.begin; t < tokens.end; ++t) {
      if (t >= written) written = range(t, tokens);
      word(t, tokens.begin, t < written);
    }
    buffer_ += '\n';
    if (buffer_.size() > (64U << 10U)) flush();
  }

  /// The first sentence that begins in a block.
  bool opens_paragraph(Span sentence) {
    bool opens = false;
    for (; block_ < data_.blocks.size() && data_.blocks[block_].span.begin <= sentence.begin; ++block_) opens = true;
    return opens;
  }

  /// No white space between this token and the next one of the document.
  bool glued(std::uint32_t t) const {
    return t + 1 < data_.tokens.size() && data_.tokens[t].span.end == data_.tokens[t + 1].span.begin;
  }

  /// "do|n't", "John|'s", "can|not": a word that is cut where nothing but letters and an apostrophe stand. Letters
  /// with case, since the words of scripts without spaces touch each other.
  bool cut_inside(std::uint32_t t) const {
    if (!glued(t)) return false;
    const auto left = data_.slice(data_.tokens[t].span), right = data_.slice(data_.tokens[t + 1].span);
    auto at = left.size();
    if (!has_case(previous_point(left, at))) return false;
    at = 0;
    const auto first = next_point(right, at);
    const bool apostrophe = first == '\'' || first == 0x2019;
    return has_case(first) || (apostrophe && at < right.size() && has_case(next_point(right, at)));
  }

  /// Writes the line of a range where one begins at t; the token after it, else t.
  std::uint32_t range(std::uint32_t t, IndexRange tokens) {
    auto last = t;
    while (last + 1 < tokens.end && cut_inside(last)) ++last;
    if (last == t) return t;
    buffer_ += std::to_string(t - tokens.begin + 1) + "-" + std::to_string(last - tokens.begin + 1) + "\t";
    put_flat(data_.slice({data_.tokens[t].span.begin, data_.tokens[last].span.end}));
    buffer_ += "\t_\t_\t_\t_\t_\t_\t_\t";
    buffer_ += glued(last) ? "SpaceAfter=No\n" : "_\n";
    return last + 1;
  }

  void word(std::uint32_t t, std::uint32_t first, bool in_range) {
    const Token token(&data_, t);
    buffer_ += std::to_string(t - first + 1) + "\t";
    put_flat(token.text());
    for (const auto column : {token.lemma(), token.upos(), token.xpos(), token.feats()}) put_cell(column);
    put_cell(data_.syntax.empty() ? "" : token.head() ? std::to_string(token.head().id() - first + 1) : "0");
    put_cell(token.deprel());
    buffer_ += "\t_\t";
    const auto names = buffer_.size();
    put_name(data_.tokens[t].span);
    if (!in_range && glued(t)) buffer_ += buffer_.size() > names ? "|SpaceAfter=No" : "SpaceAfter=No";
    buffer_ += buffer_.size() > names ? "\n" : "_\n";
  }

  /// "Name=B-person", "Name=I-person" for a word of a mention by name.
  void put_name(Span word) {
    const auto& mentions = data_.mentions;
    while (name_ < mentions.size() &&
           (mentions[name_].form != MentionForm::name || mentions[name_].span.end <= word.begin))
      ++name_;
    if (name_ == mentions.size() || mentions[name_].span.begin >= word.end) return;
    buffer_ += word.begin <= mentions[name_].span.begin ? "Name=B-" : "Name=I-";
    buffer_ += to_string(mentions[name_].type);
  }

  void put_cell(std::string_view words) {
    buffer_ += '\t';
    put_flat(words.empty() ? "_" : words);
  }

  void flush() {
    out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.clear();
  }

  std::ostream& out_;
  const DocumentData& data_;
  std::string buffer_;
  std::size_t block_ = 0, name_ = 0;
};

}  // namespace

void write_conllu(std::ostream& out, const Document& document) { ConlluOutput(out, document.data()).document(); }

}  // namespace v1
}  // namespace onrecord
