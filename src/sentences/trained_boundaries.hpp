/// \file
/// TrainedBoundaries: sentence ends as a trained model sees them, where the rules leave room.
#pragma once

#include "learning/boundary_model.hpp"
#include "sentences/boundaries.hpp"
#include "sentences/boundary_features.hpp"

namespace onrecord {
inline namespace v1 {

/// Corrects the ends that Boundaries found. One thread; O(tokens).
///
/// What the rules say is a feature like others, so where the model knows nothing the rules stand. Rules alone decide
/// beside and inside a note, and between two words of which the second begins in lower case (35 of 16,000 sentences
/// of the treebanks end there, and three quarters of all places are such).
class TrainedBoundaries {
 public:
  TrainedBoundaries(std::string_view text, const BoundaryModel& model) : features_(text), model_(model) {}
  /// `ends`: in, what Boundaries::find gave; out, the same as the model sees it.
  void correct(const TokenList& tokens, const std::vector<Span>& notes, std::vector<std::size_t>& ends);

  /// Whether the model is asked about the place behind token `at`, which is not the last. The trainer asks, too.
  [[nodiscard]] static bool open_place(const TokenList& tokens, const BoundaryFeatures& features, std::size_t at);

 private:
  void note_places(const TokenList& tokens, const std::vector<Span>& notes);

  BoundaryFeatures features_;
  const BoundaryModel& model_;
  std::vector<bool> beside_note_;  // of each place: one of its tokens lies in a note
};

}  // namespace v1
}  // namespace onrecord
