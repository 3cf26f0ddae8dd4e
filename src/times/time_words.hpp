/// \file
/// TimeLexicon and TimeWords: the words of a sentence with what they mean in times.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <bitset>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Classes of time_words.txt; unknown for words of other languages' packs that this version does not know.
enum class TimeClass : std::uint8_t {
  unknown,
  month,
  weekday,
  weekdays,
  season,
  seasons,
  unit,
  units,
  part,
  parts,
  clock,
  offset,
  follow,
  ref,
  set,
  holiday,
  deictic,
  every,
  times,
  per,
  article,
  vague,
  stage,
  bound,
  ago,
  later,
  hence,
  early,
  oclock,
  decade,
  half,
  quarter,
  halfyear,
  ordinal,
  in,
  prep,
  old,
  spanning,
};

/// A bit for each class.
[[nodiscard]] constexpr std::uint64_t bits(std::initializer_list<TimeClass> classes) noexcept {
  std::uint64_t all = 0;
  for (const auto c : classes) all |= std::uint64_t{1} << static_cast<unsigned>(c);
  return all;
}

/// A word or phrase found: entry, and how many words it takes. False: none.
struct TimePhrase {
  const LexiconEntry* entry = nullptr;
  std::size_t words = 0;
  explicit operator bool() const noexcept { return entry != nullptr; }
  [[nodiscard]] std::string_view value() const noexcept { return entry->field(1); }
  [[nodiscard]] std::string_view remark() const noexcept { return entry->field(2); }
};

/// What the two lists say of a word, as the first of a phrase or alone.
struct WordFacts {
  std::uint64_t classes = 0;            ///< a bit for each TimeClass of a phrase that begins with the word
  std::uint64_t alone = 0;              ///< a bit for each TimeClass of the word alone
  const LexiconEntry* entry = nullptr;  ///< the first of time_words for the word alone
  double cardinal = -1;                 ///< "seven": 7
  double multiplier = -1;               ///< "million": 1000000
  std::uint8_t longest = 0;             ///< the most words of such a phrase
  bool unit = false;                    ///< of a quantity, or its first word
  bool continues = false;               ///< a phrase has it, or a word that begins with it, after a space
  bool carries = false;                 ///< a time or quantity has a word of this kind in it
  [[nodiscard]] bool begins(TimeClass c) const noexcept { return classes >> static_cast<unsigned>(c) & 1U; }
  [[nodiscard]] bool is(TimeClass c) const noexcept { return alone >> static_cast<unsigned>(c) & 1U; }
};

/// time_words.txt with its classes read, made once for a document (microseconds). Immutable then.
class TimeLexicon {
 public:
  explicit TimeLexicon(const ResourcesData& resources);

  [[nodiscard]] TimeClass class_of(const LexiconEntry& entry) const noexcept {
    return classes_[static_cast<std::size_t>(&entry - words_.entries().data())];
  }
  [[nodiscard]] const Lexicon& words() const noexcept { return words_; }
  [[nodiscard]] const Lexicon& quantities() const noexcept { return quantities_; }
  /// One look-up tells which phrases cannot begin here, which are nearly all: asking the lists for each form at each
  /// word took ten times as long.
  [[nodiscard]] const WordFacts& facts_of(std::string_view word) const noexcept {
    if (word.empty() || !shapes_[shape_of(word)]) return nothing_;
    const auto found = facts_.find(word);
    return found == facts_.end() ? nothing_ : found->second;
  }
  /// Could a time or quantity have this word in it? Nine in ten of a megabyte's 200,000 words are turned away by
  /// length, first and last byte, for a nanosecond or two each.
  [[nodiscard]] bool may_matter(std::string_view word) const noexcept;

 private:
  WordFacts& facts(std::string_view word);
  static std::size_t shape_of(std::string_view word) noexcept;
  void add_time_word(const LexiconEntry& entry, TimeClass c);
  void add_quantity(const LexiconEntry& entry);

  const Lexicon& words_;
  const Lexicon& quantities_;
  std::vector<TimeClass> classes_;
  std::unordered_map<std::string_view, WordFacts> facts_;
  std::bitset<16 * 32 * 32> shapes_;
  WordFacts nothing_;
};

/// Opens or closes a quotation.
enum class QuoteMark : std::uint8_t { none, opens, closes, turns };
[[nodiscard]] QuoteMark quote_mark(std::string_view word) noexcept;

/// The words of a sentence, hyphenated ones in pieces. Scratch of one thread; read() keeps the buffers. What a word
/// is is found once for each different word of the text: most tokens then cost two loads.
class TimeWords {
 public:
  TimeWords(const DocumentData& data, const TimeLexicon& lexicon)
      : data_(data), lexicon_(lexicon), known_(data.words.size()) {}

  /// Loads the tokens of a sentence.
  void read(IndexRange tokens);
  /// Loads a piece of text that has no tokens: the lines at the head of a page.
  void read(Span span);

  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  [[nodiscard]] Span span(std::size_t i) const noexcept { return words_[i].span; }
  [[nodiscard]] Span span(std::size_t from, std::size_t to) const noexcept {
    return {words_[from].span.begin, words_[to - 1].span.end};
  }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept {
    return i < words_.size() ? data_.slice(words_[i].span) : std::string_view{};
  }
  /// Lower case (ASCII letters), apostrophes straight; empty past the end.
  [[nodiscard]] std::string_view lower(std::size_t i) const noexcept {
    return i < words_.size() ? std::string_view(lower_).substr(piece(i).lower, piece(i).length) : std::string_view{};
  }
  [[nodiscard]] bool glued(std::size_t i) const noexcept {
    return i > 0 && i < size() && words_[i].span.begin == words_[i - 1].span.end;
  }
  /// The word is in the list, alone or as the beginning of a phrase, or is a number.
  [[nodiscard]] bool known(std::size_t i) const noexcept { return facts(i).longest > 0 || piece(i).digits; }
  [[nodiscard]] std::uint64_t classes(std::size_t i) const noexcept { return facts(i).classes; }
  [[nodiscard]] bool digits(std::size_t i) const noexcept { return i < size() && piece(i).digits; }
  /// In digits or words, or the apostrophe before a short year.
  [[nodiscard]] bool number(std::size_t i) const noexcept { return i < size() && piece(i).number; }
  /// False where no time, no quantity can begin: nine words in ten.
  [[nodiscard]] bool begins_time(std::size_t i) const noexcept {
    return piece(i).begins_time && (piece(i).begins_alone || goes_on(i));
  }
  [[nodiscard]] bool begins_quantity(std::size_t i) const noexcept { return piece(i).begins_quantity; }
  [[nodiscard]] QuoteMark mark(std::size_t i) const noexcept { return piece(i).mark; }
  [[nodiscard]] bool capital(std::size_t i) const noexcept { return i < size() && piece(i).capital; }
  /// Also past the end.
  [[nodiscard]] bool punctuation(std::size_t i) const noexcept { return i >= size() || piece(i).punctuation; }
  [[nodiscard]] bool dash(std::size_t i) const noexcept { return i < size() && piece(i).dash; }
  [[nodiscard]] bool is(std::size_t i, std::string_view word) const noexcept { return lower(i) == word; }
  /// A cardinal or multiplier in words; -1: none.
  [[nodiscard]] double cardinal(std::size_t i) const noexcept { return i < size() ? facts(i).cardinal : -1; }
  [[nodiscard]] double multiplier(std::size_t i) const noexcept { return i < size() ? facts(i).multiplier : -1; }
  [[nodiscard]] bool unit(std::size_t i) const noexcept { return i < size() && facts(i).unit; }
  /// "$", "US$", "€"
  [[nodiscard]] bool currency_sign(std::size_t i) const noexcept { return i < size() && piece(i).sign; }
  /// The longest phrase of a class that begins at word i.
  [[nodiscard]] TimePhrase phrase(std::size_t i, TimeClass wanted) const {
    if (i >= size() || !facts(i).begins(wanted)) return {};
    return phrase_of(i, wanted);
  }
  /// The longest phrase of a class that ends before word `end`, of at most four words.
  [[nodiscard]] TimePhrase phrase_before(std::size_t end, TimeClass wanted) const;
  [[nodiscard]] bool has(std::size_t i, TimeClass wanted) const { return bool(phrase(i, wanted)); }

  [[nodiscard]] const DocumentData& data() const noexcept { return data_; }
  [[nodiscard]] const TimeLexicon& lexicon() const noexcept { return lexicon_; }

 private:
  /// A word, or what a joint leaves of it, wherever it stands.
  struct Piece {
    const WordFacts* facts = nullptr;
    std::uint32_t begin = 0, end = 0;  ///< in the word
    std::uint32_t lower = 0;
    std::uint16_t length = 0;
    QuoteMark mark = QuoteMark::none;
    bool digits : 1;  ///< begins with a digit
    bool number : 1;
    bool capital : 1;
    bool punctuation : 1;
    bool dash : 1;
    bool sign : 1;
    bool begins_time : 1;
    bool begins_alone : 1;  ///< whatever follows
    bool begins_quantity : 1;
  };
  struct Word {
    Span span;
    std::uint32_t piece = 0;
  };
  [[nodiscard]] const Piece& piece(std::size_t i) const noexcept { return pieces_[words_[i].piece]; }
  [[nodiscard]] const WordFacts& facts(std::size_t i) const noexcept { return *piece(i).facts; }
  /// True where a phrase of several words may begin at word i; the next word tells in nearly all cases.
  [[nodiscard]] bool goes_on(std::size_t i) const noexcept {
    return i + 1 < size() && (glued(i + 1) || (facts(i).longest > 1 && facts(i + 1).continues));
  }
  IndexRange make_pieces(std::string_view text);
  void make_piece(std::string_view text, std::uint32_t begin, std::uint32_t end);
  void add(std::uint32_t at, IndexRange pieces);
  [[nodiscard]] TimePhrase phrase_of(std::size_t i, TimeClass wanted) const;
  [[nodiscard]] const LexiconEntry* of_class(const LexiconEntry* entry, TimeClass wanted) const noexcept;

  const DocumentData& data_;
  const TimeLexicon& lexicon_;
  std::vector<IndexRange> known_;  ///< pieces of each word of the text; empty: not made yet
  std::vector<Piece> pieces_;
  std::string lower_;  ///< of the pieces
  std::vector<Word> words_;
  mutable std::string key_;
};

}  // namespace v1
}  // namespace onrecord
