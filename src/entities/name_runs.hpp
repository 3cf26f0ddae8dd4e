/// \file
/// RunFinder: cuts a sentence's capitalised sequences into pieces that may each be one name.
///
///     Russian | President |  Vladimir Putin | visited the | University of Lisbon | .
///     group     title: cut   titled                          head word: one name with "of"
#pragma once

#include "entities/name_words.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// Words [from, to) of the sentence that may be a name.
struct NamePiece {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  bool titled = false;  ///< a title or an occupation stands right before
  bool weak = false;    ///< a word whose capital says nothing, or ordinary words: a sentence's first, a headline's
  bool work = false;    ///< the words between quotation marks after "novel", "film" …
  bool office = false;  ///< an office or occupation by its words: a name only where a full name has it as surname
  float said = 0;       ///< how sure the trained model is of a name here, in [0, 1]; 0: it says that there is none
  EntityType type = EntityType::other;  ///< of what the model says
};

/// What the head word of a capitalised sequence says.
enum class HeadKind : std::uint8_t { none, organization, generic, location, event, law };

/// One thread; finds the pieces of one sentence after the other.
class RunFinder {
 public:
  RunFinder(NameWords& words, const CaseTable& cases) : words_(words), cases_(cases) {}
  /// Fills pieces(), ascending and not overlapping. O(words).
  void find();
  [[nodiscard]] const std::vector<NamePiece>& pieces() const noexcept { return pieces_; }
  /// Where the person's name begins that [from, to) holds: behind titles. O(words of it).
  [[nodiscard]] std::size_t behind_titles(std::size_t from, std::size_t to) {
    const auto name = title_at(from, to);
    return name < to ? name : from;
  }

 private:
  [[nodiscard]] bool name_word(std::size_t i);
  [[nodiscard]] bool prefix(std::size_t i) const;
  [[nodiscard]] bool known(std::size_t i) const;
  [[nodiscard]] bool ordinary(std::size_t i) const;
  [[nodiscard]] std::size_t atom(std::size_t i);
  [[nodiscard]] std::size_t run_end(std::size_t from);
  [[nodiscard]] std::size_t join(std::size_t from, std::size_t end);
  [[nodiscard]] std::size_t join_of(std::size_t from, std::size_t end);
  [[nodiscard]] std::size_t after_article(std::size_t i);
  [[nodiscard]] bool given_before(std::size_t i) const;
  [[nodiscard]] std::size_t work_title(std::size_t i);
  [[nodiscard]] std::size_t ballot(std::size_t i);
  void cut(std::size_t from, std::size_t to);
  [[nodiscard]] std::size_t cut_front(std::size_t from, std::size_t to, bool& titled);
  [[nodiscard]] std::size_t cut_step(std::size_t from, std::size_t to, bool& titled);
  [[nodiscard]] bool stands_alone(std::size_t i, const LexiconEntry& entry) const;
  [[nodiscard]] std::size_t title_at(std::size_t i, std::size_t to);
  [[nodiscard]] std::size_t inner_title(std::size_t from, std::size_t to);
  void emit(std::size_t from, std::size_t to, bool titled, bool office);

  NameWords& words_;
  const CaseTable& cases_;
  std::vector<NamePiece> pieces_;
  std::vector<std::uint8_t> atoms_;  ///< by word: the words of the listed name that begins there
};

/// The head of words [from, to): the last word or phrase before "of", or the last one; HeadKind::none for one word
/// alone.
[[nodiscard]] HeadKind head_of(NameWords& words, std::size_t from, std::size_t to);

}  // namespace v1
}  // namespace onrecord
