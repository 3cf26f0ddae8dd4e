#include "turns/kinds.hpp"

#include "text/unicode.hpp"
#include "turns/sides.hpp"
#include "turns/spoken_cues.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

bool asking_side(Role role) { return role == Role::interviewer || role == Role::moderator || role == Role::audience; }

bool is_class(const Lexicon& words, std::string_view word, std::string_view kind) {
  for (const auto* entry = words.find(word); entry; entry = words.another(*entry))
    if (entry->field(0) == kind) return true;
  return false;
}

class KindSetter {
 public:
  KindSetter(const DocumentData& data, const ResourcesData& resources, const std::vector<TurnDraft>& turns,
             const std::vector<Voice>& voices, std::vector<TurnRow>& rows)
      : data_(data),
        resources_(resources),
        words_(resources.list(ListName::function_words)),
        turns_(turns),
        voices_(voices),
        rows_(rows) {}

  void run() {
    TurnId asked = TurnId::none;
    for (std::size_t i = 0; i < turns_.size(); ++i) {
      auto& row = rows_[i];
      row.role = voices_[turns_[i].voice].role;
      if (asking_side(row.role)) {
        if (!asks(turns_[i])) continue;
        row.kind = TurnKind::question;
        asked = static_cast<TurnId>(i);
      } else if (row.role == Role::interviewee && asked != TurnId::none && !bids_for_the_floor(i) && !only_hears(i)) {
        row.kind = TurnKind::answer;
        row.answers = asked;
      }
    }
  }

 private:
  bool asks(const TurnDraft& turn) const {
    if (turn.mark_asks) return true;
    if (turn.asks_within && !only_calls_names(turn)) return true;
    for (auto b = turn.body.begin; b < turn.body.end; ++b) {
      const auto words = data_.slice(data_.spans[b]);
      if (requests(words, resources_) || inverted(words) || asks_unmarked(words, resources_)) return true;
    }
    return false;
  }

  /// "Prof. Adeyi?" gives the floor and asks nothing.
  bool only_calls_names(const TurnDraft& turn) const {
    for (auto b = turn.body.begin; b < turn.body.end; ++b) {
      const auto words = data_.slice(data_.spans[b]);
      for (auto at = words.find('?'); at != std::string_view::npos; at = words.find('?', at + 1))
        if (!calls_name(words.substr(0, at))) return false;
    }
    return true;
  }
  bool calls_name(std::string_view before) const {
    auto begin = before.find_last_of("?!:;");
    begin = begin == std::string_view::npos ? 0 : begin + 1;
    for (auto stop = before.rfind(". "); stop != std::string_view::npos && stop >= begin;
         stop = stop ? before.rfind(". ", stop - 1) : std::string_view::npos) {
      if (title_before(before.substr(0, stop))) continue;
      begin = stop + 2;
      break;
    }
    const auto words = trim(before.substr(begin));
    if (words.empty() || words.size() > 40 || std::count(words.begin(), words.end(), ' ') > 2) return false;
    bool title = false;
    for (std::size_t at = 0; at < words.size();) {
      const auto end = std::min(words.find(' ', at), words.size());
      const auto word = words.substr(at, end - at);
      if (!starts_upper(word)) return false;
      title = title || title_before(word) || somebody(word);
      at = end + 1;
    }
    return title;
  }
  /// Does it end in "Prof", "Mr"?
  bool title_before(std::string_view words) const {
    auto key = phrase_key(words.substr(words.find_last_of(' ') + 1));
    while (!key.empty() && key.back() == '.') key.pop_back();
    return is_class(resources_.list(ListName::label_words), key, "honorific");
  }
  bool somebody(std::string_view word) const {
    const auto n = std::min<std::size_t>(voices_.size(), 16);
    for (std::size_t v = 0; v < n; ++v) {
      const auto& name = voices_[v].name;
      if (name.size() > word.size() &&
          (name.compare(0, word.size() + 1, std::string(word) + " ") == 0 || surname_of(name) == word))
        return true;
      if (name == word) return true;
    }
    return false;
  }

  /// "And the minister, did he —", "How did you come to be involved": a question without its mark. Without a mark
  /// only a sentence that breaks off, or one that opens with a question word before its verb, is believed.
  bool inverted(std::string_view words) const {
    const auto head = words.substr(0, words.size() > 240 ? 0 : words.size());
    if (head.empty()) return false;
    std::size_t at = head.size();
    const bool breaks_off = is_dash(previous_point(head, at)) ||
                            head.substr(head.size() - std::min<std::size_t>(3, head.size())) == "...";
    std::string before, word;
    bool first = true, after_comma = true;
    for (std::size_t i = 0; i <= head.size(); ++i) {
      const char c = i < head.size() ? head[i] : ' ';
      if (c != ' ' && c != ',') {
        word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        continue;
      }
      if (word.empty()) continue;
      const bool verb = is_class(words_, word, "auxiliary") || is_class(words_, word, "modal");
      if (first == false && verb && before_question_word_ && is_class(words_, before, "interrogative")) return true;
      if (breaks_off && after_comma_verb_ && is_class(words_, word, "pronoun")) return true;
      after_comma_verb_ = verb && after_comma;
      before_question_word_ = first;
      after_comma = c == ',' || word == "and" || word == "but" || word == "so";
      before = std::move(word);
      word.clear();
      first = false;
    }
    return false;
  }

  /// "If I may —" between two answers asks for the floor.
  bool bids_for_the_floor(std::size_t i) const {
    if (i == 0 || asking_side(rows_[i - 1].role) || turns_[i].bytes > 30 || !turns_[i].body.size()) return false;
    const auto words = data_.slice(data_.spans[turns_[i].body.end - 1]);
    std::size_t at = words.size();
    return at > 0 && is_dash(previous_point(words, at));
  }

  /// "Mm-hm." while the other side goes on.
  bool only_hears(std::size_t i) const {
    if (i == 0 || i + 1 == turns_.size() || turns_[i].body.size() != 1 || rows_[i - 1].kind == TurnKind::question)
      return false;
    return asking_side(rows_[i - 1].role) && asking_side(voices_[turns_[i + 1].voice].role) &&
           listening(data_.slice(data_.spans[turns_[i].body.begin]), resources_) == Listening::hears;
  }

  const DocumentData& data_;
  const ResourcesData& resources_;
  const Lexicon& words_;
  const std::vector<TurnDraft>& turns_;
  const std::vector<Voice>& voices_;
  std::vector<TurnRow>& rows_;
  mutable bool before_question_word_ = false, after_comma_verb_ = false;
};

}  // namespace

void set_kinds(const DocumentData& data, const ResourcesData& resources, const std::vector<TurnDraft>& turns,
               const std::vector<Voice>& voices, std::vector<TurnRow>& rows) {
  KindSetter(data, resources, turns, voices, rows).run();
}

}  // namespace v1
}  // namespace onrecord
