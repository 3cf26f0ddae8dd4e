/// \file
/// From the network's labels of names to rows of a document.
#pragma once

#include "document/rows.hpp"
#include "learning/network.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What each number of a table of BIOES labels says. Labels of types that the library has not are outside.
class NameLabels {
 public:
  explicit NameLabels(const std::vector<std::string_view>& labels);

  /// Whether a word with this label begins a name, or goes on with one.
  [[nodiscard]] bool begins(std::uint8_t label) const noexcept { return at(label).place == Place::begins; }
  [[nodiscard]] bool goes_on(std::uint8_t label) const noexcept { return at(label).place == Place::goes_on; }
  [[nodiscard]] EntityType type(std::uint8_t label) const noexcept { return at(label).type; }

 private:
  enum class Place : std::uint8_t { outside, begins, goes_on };
  struct Label {
    Place place = Place::outside;
    EntityType type = EntityType::other;
  };
  [[nodiscard]] const Label& at(std::uint8_t label) const noexcept { return labels_[label]; }

  std::vector<Label> labels_;  ///< 256 of them
};

/// Appends the names of an analysis of sentences with these ends; `first`: the token id of its word 0. A name ends
/// with its sentence, whatever the labels say.
void append_names(const Analysis& analysis, std::span<const std::uint32_t> ends, std::uint32_t first,
                  const NameLabels& labels, std::vector<ModelNameRow>& rows);

}  // namespace v1
}  // namespace onrecord
