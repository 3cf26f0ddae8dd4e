/// \file
/// WordBatch: whole sentences for one call of the network.
#pragma once

#include "learning/network.hpp"
#include "resources/resources_data.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Words of whole sentences, and what the model says of them. One thread; its memory is reused.
///
/// The network is called for some two thousand words at a time: its scratch memory stays small however long the text
/// is, and short sentences still share a call. Cuts fall between sentences, which have a thousand words at most in a
/// document; one of somebody's CoNLL-U may be longer and is read in one call.
class WordBatch {
 public:
  explicit WordBatch(const ResourcesData& resources) : resources_(resources) {}

  /// `form` outlives the batch.
  void add(std::string_view form) { words_.push_back(form); }
  void end_sentence() {
    if (words_.size() > (ends_.empty() ? 0 : ends_.back()))
      ends_.push_back(static_cast<std::uint32_t>(words_.size()));
  }
  [[nodiscard]] bool full() const noexcept { return words_.size() >= kWords; }
  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  void clear() noexcept {
    words_.clear();
    ends_.clear();
  }

  /// Asks the network, which the resources must have.
  void analyse() { resources_.network()->analyse(words_, ends_, analysis_); }
  [[nodiscard]] const Analysis& analysis() const noexcept { return analysis_; }
  /// The number of the word after each sentence.
  [[nodiscard]] const std::vector<std::uint32_t>& ends() const noexcept { return ends_; }
  [[nodiscard]] const Network& network() const noexcept { return *resources_.network(); }
  /// The lemma of a word of the analysis; the word in lower case where the model has no lemmas. Valid until the next
  /// call.
  [[nodiscard]] std::string_view lemma(std::size_t word);

 private:
  static constexpr std::size_t kWords = 2000;

  LemmaTag lemma_tag(const Lemmatizer& lemmatizer, std::size_t word);

  const ResourcesData& resources_;
  std::vector<std::string_view> words_;
  std::vector<std::uint32_t> ends_;
  Analysis analysis_;
  std::vector<std::optional<LemmaTag>> tags_;  // by the numbers of UPOS and XPOS: looked up once
  std::string lemma_;
};

}  // namespace v1
}  // namespace onrecord
