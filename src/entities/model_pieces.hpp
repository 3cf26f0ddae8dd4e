/// \file
/// ModelPieces: the trained model's names of a sentence, set against the pieces that RunFinder cuts.
///
///     rules   Russian | President |  Vladimir Putin |  visited | Minsk Summit | with Alzhanov
///     model                         [Vladimir Putin]           [Minsk]               [Alzhanov]
///     pieces  Russian               [Vladimir Putin]             Minsk Summit        [Alzhanov]
#pragma once

#include "entities/name_runs.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// One thread; goes through the sentences in order.
class ModelPieces {
 public:
  ModelPieces(const DocumentData& data, NameWords& words, RunFinder& runs)
      : data_(data), words_(words), runs_(runs) {}

  /// Moves to a sentence, ascending; whether the model has names in it. Amortised O(1).
  [[nodiscard]] bool move_to(std::size_t sentence) noexcept;
  /// The pieces of the loaded sentence, the one moved to: the model's where it sees a name, unless the rules know a
  /// longer one there; else the rules'. O(words).
  [[nodiscard]] const std::vector<NamePiece>& merge();

 private:
  [[nodiscard]] std::size_t begin_of(std::size_t from, std::size_t to);
  [[nodiscard]] bool has_capital(std::size_t from, std::size_t to) const;
  [[nodiscard]] bool is_set_off(std::size_t i) const;
  [[nodiscard]] bool is_office(std::size_t from, std::size_t i, std::size_t to);
  [[nodiscard]] std::size_t end_of(EntityType type, std::size_t from, std::size_t to);
  [[nodiscard]] bool is_noun(const NamePiece& name);
  [[nodiscard]] NamePiece tidy(const ModelNameRow& name);
  [[nodiscard]] bool stands(const NamePiece& rule, const NamePiece& name);
  [[nodiscard]] bool is_whole(const NamePiece& rule);
  [[nodiscard]] bool runs_together(const NamePiece& name);
  void take(const NamePiece& name);
  void take_parts(const NamePiece& name);
  void take_rules(std::size_t until);

  const DocumentData& data_;
  NameWords& words_;
  RunFinder& runs_;
  std::size_t from_ = 0, to_ = 0;  ///< model_names of the sentence
  std::size_t rule_ = 0;           ///< the next piece of the rules
  std::vector<NamePiece> pieces_;
};

}  // namespace v1
}  // namespace onrecord
