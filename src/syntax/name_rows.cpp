#include "syntax/name_rows.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {

NameLabels::NameLabels(const std::vector<std::string_view>& labels) : labels_(256) {
  for (std::size_t i = 0; i < std::min(labels.size(), labels_.size()); ++i) {
    const auto label = labels[i];
    if (label.size() < 3 || label[1] != '-' || !parse_label(label.substr(2), labels_[i].type)) continue;
    if (label[0] == 'B' || label[0] == 'S') labels_[i].place = Place::begins;
    if (label[0] == 'I' || label[0] == 'E') labels_[i].place = Place::goes_on;
  }
}

void append_names(const Analysis& analysis, std::span<const std::uint32_t> ends, std::uint32_t first,
                  const NameLabels& labels, std::vector<ModelNameRow>& rows) {
  const auto& names = analysis.name;
  std::uint32_t word = 0;
  for (const auto end : ends)
    while (word < end) {
      const auto begin = word++;
      if (!labels.begins(names[begin])) continue;
      const auto type = labels.type(names[begin]);
      while (word < end && labels.goes_on(names[word]) && labels.type(names[word]) == type) ++word;
      rows.push_back({{first + begin, first + word}, type, analysis.name_score[begin]});
    }
}

}  // namespace v1
}  // namespace onrecord
