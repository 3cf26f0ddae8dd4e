/// \file
/// BracketJudge: is this bracket, or this paragraph, a note, and whose?
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// One thread; keeps its buffers. Every question costs O(1): heads and tails are cut to a few dozen code points.
class BracketJudge {
 public:
  BracketJudge(const DocumentData& data, const ResourcesData& resources);

  /// A bracket, its marks included, inside a block. True: `note` is filled.
  [[nodiscard]] bool bracket(Span block, Span span, NoteRow& note);
  /// Does it open with a label such as "[Editor's note:"?
  [[nodiscard]] bool labelled(Span span);
  /// Is a whole paragraph a note: "Editor's note: …", "This interview has been edited …", "… — Ed."?
  [[nodiscard]] bool paragraph(Span block, NoteRow& note);

 private:
  bool by_rules(std::string_view on, Span window, Span span, NoteRow& note);
  bool speaks_of_editing(Span block);
  bool signed_at_end(Span span, NoteRow& note);
  bool directions(Span span, NoteRow& note);
  bool clarification(Span block, Span span, NoteRow& note);
  NoteAuthor author_of(const Rule& rule, Span sign) const;
  bool initials_of_byline(std::string_view letters) const;

  const DocumentData& data_;
  const RuleSet& rules_;
  const Lexicon& words_;
  Window window_;
  Match match_;
  std::string scratch_;
};

}  // namespace v1
}  // namespace onrecord
