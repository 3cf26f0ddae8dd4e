#include "entities/entities.hpp"
#include "entities/evidence.hpp"
#include "entities/model_pieces.hpp"

#include "document/document_data.hpp"
#include "text/unicode.hpp"

// Three passes over the sentences: count capitals (the document is its own truecaser), collect every piece that may
// be a name with what speaks for each type, decide all names at once. Then each occurrence gets its name's type.

namespace onrecord {
inline namespace v1 {
namespace {

/// An occurrence that waits for its name's type.
struct Found {
  Span span;
  std::uint32_t name = 0;
  bool language = false;  ///< a nationality's word that means its language here
};

class MentionFinder {
 public:
  MentionFinder(DocumentData& data, const ResourcesData& resources)
      : data_(data), words_(data, resources), runs_(words_, cases_), model_(data, words_, runs_) {
    cases_.resize(words_.lower_forms());
    single_names_.assign(data.words.size(), kNone);
  }

  void find() {
    count_capitals();
    add_known_names();
    for (std::size_t i = 0; i < data_.sentences.size(); ++i) collect(i);
    names_.decide();
    append_all();
  }

 private:
  void count_capitals() {
    for (std::size_t i = 0; i < data_.sentences.size(); ++i) {
      words_.classify_next(i, cases_);
      note_pronouns();
    }
  }

  void note_pronouns() {
    for (const auto i : words_.pronouns())
      if (!words_.form(i).upper || words_.headline()) pronoun_spans_.push_back(words_.words().span(i));
  }

  /// Names that stand outside sentences: labels of turns, the outlet, the author.
  void add_known_names() {
    for (const auto& speaker : data_.speakers) {
      add_known(data_.view(speaker.name), EntityType::person);
      const auto outlet = data_.view(speaker.description);
      if (speaker.name == kNoString && speaker.role == Role::interviewer && starts_upper(outlet))
        add_known(outlet, EntityType::organization);
    }
    add_known(data_.view(data_.metadata.outlet), EntityType::organization);
    add_known(data_.view(data_.metadata.site), EntityType::organization);
    add_known(data_.view(data_.metadata.author), EntityType::person);
  }

  void add_known(std::string_view words, EntityType type) {
    if (words.empty()) return;
    bool fresh = false;
    auto key = phrase_key(words);
    if (key.rfind("the ", 0) == 0) key.erase(0, 4);  // names leave the article out
    auto& name = names_.at(names_.id_of(key, fresh));
    name.known = true;
    name.inside.add(type, 5);
  }

  void collect(std::size_t sentence) {
    if (!model_.move_to(sentence) && !words_.may_name(sentence)) return;
    words_.load(sentence);
    runs_.find();
    last_name_ = kNone;
    for (const auto& piece : model_.merge()) add_piece(piece);
  }

  /// "X and Y", "X, Y": nothing but a comma or a conjunction between two pieces.
  void pair_up(std::uint32_t name, const NamePiece& piece) {
    const bool beside = last_to_ + 1 == piece.from && last_name_ != kNone;
    const auto word = words_.lower(last_to_);
    if (beside && (word == "and" || word == "," || word == "or")) names_.pair(last_name_, name);
    if (beside && word == "(" && words_.form(piece.from).upper && words_.lower(piece.to) == ")")
      names_.abbreviate(last_name_, name);
    last_name_ = name;
    last_to_ = piece.to;
  }

  /// One word's name is looked up once.
  std::uint32_t name_of(const NamePiece& piece) {
    bool fresh = false;
    if (piece.to - piece.from > 1) return names_.id_of(phrase_key(words_.cased(piece.from, piece.to)), fresh);
    auto& known = single_names_[words_.words().word(piece.from)];
    if (known == kNone) known = names_.id_of(phrase_key(words_.text(piece.from)), fresh);
    return known;
  }

  void add_piece(const NamePiece& piece) {
    const auto id = name_of(piece);
    auto& name = names_.at(id);
    if (name.count == 0) name.inside.add(inside_votes(words_, piece), 10);
    name.office = piece.office || (name.office && name.count > 0);
    name.context.add(context_votes(words_, piece), 10);
    name.hint += person_hint(words_, piece);
    ++name.count;
    name.sure += !piece.weak;
    name.said.add(piece.type, piece.said);
    name.unsaid += piece.said == 0 && has_model_;
    pair_up(id, piece);
    found_.push_back({words_.words().span(piece.from, piece.to), id, is_language(words_, piece)});
  }

  /// Names and pronouns in the order of the text.
  void append_all() {
    auto pronoun = pronoun_spans_.begin();
    std::uint32_t end = 0;
    for (const auto& found : found_) {
      for (; pronoun != pronoun_spans_.end() && pronoun->begin < found.span.begin; ++pronoun)
        append_pronoun(*pronoun, end);
      if (append_name(found)) end = found.span.end;
    }
    for (; pronoun != pronoun_spans_.end(); ++pronoun) append_pronoun(*pronoun, end);
  }

  /// `end`: of the last name; a pronoun inside a name ("Our" in a film's title) is none.
  void append_pronoun(Span span, std::uint32_t end) {
    if (span.begin < end) return;
    MentionRow row;
    row.span = span;
    row.type = EntityType::person;
    row.form = MentionForm::pronoun;
    data_.mentions.push_back(row);
  }

  bool append_name(const Found& found) {
    const auto& name = names_.at(found.name);
    if (name.score == 0) return false;
    MentionRow row;
    row.span = found.span;
    row.type = found.language ? EntityType::language : name.type;
    row.score = name.score;
    data_.mentions.push_back(row);
    return true;
  }

  DocumentData& data_;
  CaseTable cases_;
  NameWords words_;
  RunFinder runs_;
  ModelPieces model_;
  NameTable names_;
  std::vector<std::uint32_t> single_names_;  ///< by word
  std::vector<Found> found_;
  std::vector<Span> pronoun_spans_;
  bool has_model_ = !data_.syntax.empty();
  std::uint32_t last_name_ = kNone;  ///< of the piece before, in this sentence
  std::uint32_t last_to_ = 0;
};

}  // namespace

void find_mentions(Draft& draft, const ResourcesData& resources) { MentionFinder(draft.data(), resources).find(); }

}  // namespace v1
}  // namespace onrecord
