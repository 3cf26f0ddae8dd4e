#include "writers/json_tokens.hpp"

#include <onrecord/document.hpp>

namespace onrecord {
inline namespace v1 {
namespace {

void write_token(JsonOutput& out, const Token& token, std::uint32_t sentence) {
  out.open('{');
  out.begin_end(token.span());
  out.key("sentence");
  out.number(sentence);
  const std::pair<std::string_view, std::string_view> words[] = {
      {"lemma", token.lemma()}, {"upos", token.upos()}, {"xpos", token.xpos()}, {"feats", token.feats()}};
  for (const auto& [key, value] : words) {
    out.key(key);
    out.string(value);
  }
  out.key("head");
  token.head() ? out.number(token.head().id()) : out.null();
  out.key("deprel");
  out.string(token.deprel());
  out.close('}');
}

}  // namespace

void write_tokens(JsonOutput& out, const DocumentData& data) {
  const bool syntax = !data.syntax.empty();
  for (std::uint32_t s = 0; s < data.sentences.size(); ++s) {
    out.row();
    for (auto t = data.sentences[s].tokens.begin; t < data.sentences[s].tokens.end; ++t)
      syntax ? write_token(out, Token(&data, t), s) : out.token(data.tokens[t].span, s);
  }
}

}  // namespace v1
}  // namespace onrecord
