#include "entities/entities.hpp"
#include "entities/evidence.hpp"

#include "document/document_data.hpp"
#include "text/unicode.hpp"

#include <algorithm>

// Three passes over the sentences: count capitals (the document is its own truecaser), collect every piece that may be
// a name with what speaks for each type, decide all names at once. Then each occurrence gets its name's type.

namespace onrecord {
inline namespace v1 {
namespace {

/// An occurrence that waits for its name's type.
struct Found {
  Span span;
  std::uint32_t name = kNone;  ///< kNone: a pronoun
  EntityType own = EntityType::other;
  bool weak = false;
};

/// Which first letters pronouns have: spares the look-up for nine words in ten.
class PronounFilter {
 public:
  explicit PronounFilter(const Lexicon& list) : list_(list) {
    for (const auto& entry : list.entries()) first_[static_cast<unsigned char>(entry.phrase.front())] = true;
  }
  [[nodiscard]] const LexiconEntry* find(std::string_view lower) const noexcept {
    if (lower.empty() || lower.size() > 10 || !first_[static_cast<unsigned char>(lower.front())]) return nullptr;
    return list_.find(lower);
  }

 private:
  const Lexicon& list_;
  std::array<bool, 256> first_{};
};

class MentionFinder {
 public:
  MentionFinder(DocumentData& data, const ResourcesData& resources)
      : data_(data), words_(data, resources), runs_(words_, cases_), pronouns_(resources.list(ListName::pronouns)) {}

  void find() {
    count_capitals();
    add_known_names();
    for (std::size_t i = 0; i < data_.sentences.size(); ++i) collect(i);
    names_.decide();
    for (const auto& found : found_) append(found);
  }

 private:
  void count_capitals() {
    for (std::size_t i = 0; i < data_.sentences.size(); ++i) {
      words_.read(i);
      words_.count(cases_);
    }
  }

  /// Names that stand outside sentences: labels of turns, the outlet, the author.
  void add_known_names() {
    for (const auto& speaker : data_.speakers) add_known(data_.view(speaker.name), EntityType::person);
    add_known(data_.view(data_.metadata.outlet), EntityType::organization);
    add_known(data_.view(data_.metadata.site), EntityType::organization);
    add_known(data_.view(data_.metadata.author), EntityType::person);
  }

  void add_known(std::string_view words, EntityType type) {
    if (words.empty()) return;
    bool fresh = false;
    auto& name = names_.at(names_.id_of(phrase_key(words), fresh));
    name.known = true;
    name.inside.add(type, 5);
  }

  void collect(std::size_t sentence) {
    words_.read(sentence);
    runs_.find();
    std::size_t piece = 0;
    last_name_ = kNone;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (piece < runs_.pieces().size() && runs_.pieces()[piece].from == i) {
        add_piece(runs_.pieces()[piece]);
        i = runs_.pieces()[piece++].to - 1;
      } else if (pronouns_.find(words_.lower(i)) && (!words_.form(i).upper || words_.headline())) {
        found_.push_back({words_.words().span(i), kNone, EntityType::person, false});
      }
    }
  }

  /// "X and Y", "X, Y": nothing but a comma or a conjunction between two pieces.
  void pair_up(std::uint32_t name, const NamePiece& piece) {
    const bool beside = last_to_ + 1 == piece.from && last_name_ != kNone;
    const auto word = words_.lower(last_to_);
    if (beside && (word == "and" || word == "," || word == "or")) names_.pair(last_name_, name);
    last_name_ = name;
    last_to_ = piece.to;
  }

  void add_piece(const NamePiece& piece) {
    bool fresh = false;
    const auto id = names_.id_of(phrase_key(words_.cased(piece.from, piece.to)), fresh);
    auto& name = names_.at(id);
    if (name.count == 0) name.inside.add(inside_votes(words_, piece), 10);
    name.office = piece.office || (name.office && name.count > 0);
    name.context.add(context_votes(words_, piece), 10);
    name.hint += person_hint(words_, piece);
    ++name.count;
    name.sure += !piece.weak;
    pair_up(id, piece);
    const auto own = is_language(words_, piece) ? EntityType::language : EntityType::other;
    found_.push_back({words_.words().span(piece.from, piece.to), id, own, piece.weak});
  }

  void append(const Found& found) {
    MentionRow row;
    row.span = found.span;
    if (found.name == kNone) {
      row.type = found.own;
      row.form = MentionForm::pronoun;
      data_.mentions.push_back(row);
      return;
    }
    const auto& name = names_.at(found.name);
    if (name.score == 0) return;
    row.type = found.own == EntityType::language ? found.own : name.type;
    row.score = name.score;
    data_.mentions.push_back(row);
  }

  DocumentData& data_;
  CaseTable cases_;
  NameWords words_;
  RunFinder runs_;
  PronounFilter pronouns_;
  NameTable names_;
  std::vector<Found> found_;
  std::uint32_t last_name_ = kNone;  ///< of the piece before, in this sentence
  std::uint32_t last_to_ = 0;
};

}  // namespace

void find_mentions(Draft& draft, const ResourcesData& resources) { MentionFinder(draft.data(), resources).find(); }

}  // namespace v1
}  // namespace onrecord
