#include "turns/conversation.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLooked = 400;  // bytes of a turn
constexpr std::size_t kHead = 4096;
constexpr std::uint32_t kFew = 2;  // questions that could stand in any essay

class Conversation {
 public:
  Conversation(const DocumentData& data, const ResourcesData& resources, const LabelGroups& labels,
               const ReadingDraft& reading)
      : data_(data), resources_(resources), labels_(labels), reading_(reading) {}

  bool of_labels() {
    const bool alone = one_label();  // "Ann Lee: woman found" is a headline, however often it stands there
    if (!alone && names_people()) return true;
    count();
    return (second_ + first_ + questions_) * 4 >= turns_ || (alone && functions_ > 0);
  }
  bool of_sides() {
    if (heads_interview()) return true;
    count();
    if (asks_ <= kFew) return asked_second_ + answered_first_ > 0;
    return asked_second_ * 4 >= asks_ || answered_first_ * 2 >= answers_;
  }

 private:
  bool one_label() const {
    const auto first = reading_.openings.front().group;
    return std::all_of(reading_.openings.begin(), reading_.openings.end(),
                       [&](const Opening& o) { return o.group == first || o.group == kNone; });
  }
  /// A function, an office, initials, or a given name among the labels.
  bool names_people() const {
    const auto& given = resources_.list(ListName::first_names);
    return std::any_of(reading_.openings.begin(), reading_.openings.end(), [&](const Opening& opening) {
      if (opening.group == kNone) return false;
      const auto& parts = labels_.groups()[opening.group].parts;
      if (parts.function || parts.titled) return true;
      const auto name = parts.name.substr(0, parts.name.find(' '));
      return parts.upper ? name.size() > 1 : given.has(name);
    });
  }
  /// "Interview with …", "we asked", or a person in the headline.
  bool heads_interview() const {
    const Span head = {0, reading_.openings.front().marker.begin};
    const auto people = find_people(data_, resources_, head);
    const auto& given = resources_.list(ListName::first_names);
    return std::any_of(people.all.begin(), people.all.end(),
                       [&](const Person& p) {
                         return p.role == Role::interviewee ||
                                (p.titled && given.has(p.name.substr(0, p.name.find(' '))));
                       }) ||
           frames(data_.slice(head).substr(0, kHead));
  }
  bool frames(std::string_view words) const {
    const auto& phrases = resources_.list(ListName::interview_frames);
    while (!words.empty() && (static_cast<unsigned char>(words.back()) & 0x80U) != 0) words.remove_suffix(1);
    const auto key = phrase_key(words);
    for (std::size_t at = 0; at < key.size();) {
      auto end = std::min(key.find_first_of(" ,.!?;:\n", at), key.size());
      const auto longest = end > at ? phrases.longest_from(std::string_view(key).substr(at, end - at)) : 0;
      for (std::size_t n = 0; n < longest; ++n) {
        if (phrases.find(std::string_view(key).substr(at, end - at))) return true;
        if (end == key.size()) break;
        end = std::min(key.find_first_of(" ,.!?;:\n", end + 1), key.size());
      }
      at = std::min(key.find_first_of(" ,.!?;:\n", at), key.size()) + 1;
    }
    return false;
  }

  void count() {
    for (const auto& opening : reading_.openings) {
      if (!opening.opens) continue;
      const auto end = data_.blocks[opening.block].span.end;
      const auto words = data_.slice({opening.marker.end, std::max(opening.marker.end, end)});
      ++turns_;
      functions_ += opening.group != kNone && labels_.groups()[opening.group].parts.function;
      questions_ += words.find('?') != std::string_view::npos;
      const auto [first, second] = persons_in(words);
      first_ += first;
      second_ += second && !first;
      const bool asks = opening.asks || opening.role == Role::interviewer;
      asks_ += asks;
      answers_ += !asks;
      asked_second_ += asks && second;
      answered_first_ += !asks && first;
    }
  }
  struct Persons {
    bool first = false, second = false;
  };
  /// Whose pronouns the beginning of the words has.
  Persons persons_in(std::string_view words) const {
    Persons persons;
    const auto& pronouns = resources_.list(ListName::pronouns);
    auto cut = std::min(words.size(), kLooked);
    while (cut > 0 && cut < words.size() && words[cut] != ' ') --cut;
    const auto key = phrase_key(words.substr(0, cut));
    for (std::size_t at = 0; at < key.size();) {
      const auto begin = std::min(key.find_first_not_of(" ,.!?;:\"()", at), key.size());
      const auto end = std::min(key.find_first_of(" ,.!?;:\"()'", begin), key.size());
      if (const auto* entry = pronouns.find(std::string_view(key).substr(begin, end - begin))) {
        persons.first = persons.first || entry->field(0) == "first";
        persons.second = persons.second || entry->field(0) == "second";
      }
      at = std::max(end, begin + 1);
    }
    return persons;
  }

  const DocumentData& data_;
  const ResourcesData& resources_;
  const LabelGroups& labels_;
  const ReadingDraft& reading_;
  std::uint32_t turns_ = 0, functions_ = 0, questions_ = 0, first_ = 0, second_ = 0;
  std::uint32_t asks_ = 0, answers_ = 0, asked_second_ = 0, answered_first_ = 0;
};

}  // namespace

bool converses(const DocumentData& data, const ResourcesData& resources, const LabelGroups& labels,
               const ReadingDraft& reading) {
  if (reading.openings.empty()) return true;
  Conversation conversation(data, resources, labels, reading);
  if (reading.layout == Layout::labels) return conversation.of_labels();
  const bool sided = reading.layout == Layout::bold || reading.layout == Layout::headings;
  return !sided || conversation.of_sides();
}

}  // namespace v1
}  // namespace onrecord
