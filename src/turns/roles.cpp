#include "turns/roles.hpp"

#include "text/unicode.hpp"
#include "turns/spoken_cues.hpp"

#include <algorithm>

// Who asks. Function words in labels decide where they stand; else it is who asks most for what he says, who opens,
// who welcomes, who signs the page — against whom the head introduces and who holds an office.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kOpeningTurns = 10, kClosingTurns = 4;
constexpr std::uint32_t kCueBytes = 800;

/// Log-odds-like weights, set by hand on interviews of four kinds (labels of magazines, podcasts, press conferences,
/// radio).
constexpr float kAsks = 2.0F, kAnswers = 1.0F, kTalks = 1.0F, kFirst = 0.5F, kAuthor = 0.8F, kCalledInterviewer = 1.5F;
constexpr float kIntroduced = 1.0F, kOffice = 0.7F, kCue = 0.7F;
constexpr float kCoHostAsks = 0.15F;
constexpr float kAlsoAsks = 0.5F;  // share of the best interviewer's score that makes another one

class RoleSetter {
 public:
  RoleSetter(const DocumentData& data, const ResourcesData& resources, const std::vector<TurnDraft>& turns,
             std::vector<Voice>& voices)
      : data_(data),
        resources_(resources),
        cues_(resources.list(ListName::host_cues)),
        turns_(turns),
        voices_(voices) {}

  void run() {
    count();
    find_cues();
    for (auto& voice : voices_) voice.role = voice.hint;
    const bool asked = has(Role::interviewer) || (has(Role::moderator) && !somebody_asks());
    if (asked)
      settle_beside_interviewer();
    else
      choose_interviewers();
    for (auto& voice : voices_)
      if (voice.role == Role::unknown) voice.role = Role::interviewee;
    if (!has(Role::interviewee)) settle_others();
    settle_aides();
    for (auto& voice : voices_)
      if (voice.unnamed) voice.role = Role::unknown;
  }

 private:
  void count() {
    for (std::uint32_t i = 0; i < turns_.size(); ++i) {
      const auto& turn = turns_[i];
      auto& voice = voices_[turn.voice];
      const bool unmarked = !turn.asks && !turn.asks_within && asks(turn);
      ++voice.turns;
      voice.listens += listens(turn);
      voice.asks += turn.asks || unmarked;
      voice.answers += i > 0 && turns_[i - 1].asks;
      voice.asks_within += turn.asks_within || unmarked;
      voice.bytes += turn.bytes;
      voice.first = std::min(voice.first, i);
      bytes_ += turn.bytes;
    }
  }
  bool listens(const TurnDraft& turn) const {
    return turn.body.size() == 1 &&
           listening(data_.slice(data_.spans[turn.body.begin]), resources_) != Listening::none;
  }
  bool asks(const TurnDraft& turn) const {
    return turn.body.size() && asks_unmarked(data_.slice(data_.spans[turn.body.begin]), resources_);
  }
  bool has(Role role) const {
    return std::any_of(voices_.begin(), voices_.end(), [&](const auto& v) { return v.role == role; });
  }

  void find_cues() {
    for (std::size_t i = 0; i < turns_.size(); ++i) {
      if (i >= kOpeningTurns && i + kClosingTurns < turns_.size()) continue;
      auto& voice = voices_[turns_[i].voice];
      for (auto b = turns_[i].body.begin; b < std::min(turns_[i].body.end, turns_[i].body.begin + 3); ++b)
        voice.host_cues += cues_in(data_.slice(data_.spans[b]));
    }
    for (auto& voice : voices_) voice.host_cues = std::clamp(voice.host_cues, -1.5F, 1.5F);
  }
  /// Phrases of the list, looked up word by word.
  float cues_in(std::string_view words) const {
    std::size_t cut = std::min<std::size_t>(words.size(), kCueBytes);
    while (cut > 0 && cut < words.size() && (static_cast<unsigned char>(words[cut]) & 0xC0U) == 0x80U) --cut;
    const auto key = phrase_key(words.substr(0, cut));
    float sum = 0;
    for (std::size_t at = 0; at < key.size();) {
      const auto word_end = std::min(key.find_first_of(" ,.!?;", at), key.size());
      if (word_end > at) {
        const auto longest = cues_.longest_from(std::string_view(key).substr(at, word_end - at));
        for (std::size_t n = 0, end = word_end; n < longest && end <= key.size(); ++n) {
          if (const auto* entry = cues_.find(std::string_view(key).substr(at, end - at)))
            sum += entry->field(0) == "host" ? 1.0F : -1.0F;
          if (end == key.size()) break;
          end = std::min(key.find_first_of(" ,.!?;", end + 1), key.size());
        }
      }
      at = word_end + 1;
    }
    return sum;
  }

  /// Of the turns that say something.
  float ask_share(const Voice& voice) const {
    const auto says = voice.turns - voice.listens;
    return says ? (static_cast<float>(voice.asks) + 0.5F * static_cast<float>(voice.asks_within - voice.asks)) /
                      static_cast<float>(says)
                : 0;
  }
  float score(const Voice& voice) const {
    const float talks = bytes_ ? static_cast<float>(voice.bytes) / static_cast<float>(bytes_) : 0;
    const float answers = voice.turns ? static_cast<float>(voice.answers) / static_cast<float>(voice.turns) : 0;
    float sum = kAsks * ask_share(voice) - kAnswers * answers - kTalks * talks + kCue * voice.host_cues;
    if (voice.first == 0) sum += kFirst;
    if (voice.office) sum -= kOffice;
    if (const auto* person = voice.person) {
      if (person->role == Role::interviewer)
        sum += kCalledInterviewer;
      else if (person->author)
        sum += kAuthor;
      else if (person->role == Role::interviewee || person->titled || person->score >= 2)
        sum -= kIntroduced;
    }
    return sum;
  }
  static bool introduced(const Voice& voice) {
    return voice.person && !voice.person->author && voice.person->role != Role::interviewer &&
           (voice.person->titled || voice.person->role == Role::interviewee || voice.person->score >= 2);
  }

  /// Among the voices without a role: does anyone ask like an interviewer?
  bool somebody_asks() const {
    const bool chaired = has(Role::moderator);
    return std::any_of(voices_.begin(), voices_.end(), [&](const auto& v) {
      return v.role == Role::unknown && !v.office && ask_share(v) >= 0.5F && (v.turns >= 2 || chaired);
    });
  }
  /// Journalists, hosts, Q are there: others answer, unless they ask as much.
  void settle_beside_interviewer() {
    const bool chaired = has(Role::moderator);  // members of a committee may ask but once
    for (auto& voice : voices_) {
      if (voice.role != Role::unknown) continue;
      const bool asks = !voice.office && (voice.turns >= 2 || chaired) &&
                        ask_share(voice) >= (voice.bytes * 4 < bytes_ ? 0.35F : 0.5F) && !introduced(voice) &&
                        voice.bytes * 3 < bytes_;
      voice.role = asks || called_interviewer(voice) ? Role::interviewer : Role::interviewee;
    }
  }
  static bool called_interviewer(const Voice& voice) {
    return voice.person && voice.person->role == Role::interviewer;
  }

  void choose_interviewers() {
    Voice* best = nullptr;
    float top = 0;
    std::size_t open = 0, guests = 0, most = 0;
    for (const auto& voice : voices_) most = std::max<std::size_t>(most, voice.turns);
    for (auto& voice : voices_) {
      if (voice.role != Role::unknown) continue;
      ++open;
      guests += introduced(voice);
      const float own = score(voice) - (voice.turns * 10 < most ? 1.0F : 0.0F);  // once is no evidence
      if (!best || own > top) best = &voice, top = own;
    }
    if (!best || open < 2) return choose_alone(best, open);
    if (best->office && ask_share(*best) < 0.4F) return;  // statements of two presidents
    best->role = Role::interviewer;
    if (open == 2) return;
    for (const auto& voice : voices_)
      if (voice.role == Role::unknown) guest_bytes_ = std::max(guest_bytes_, voice.bytes);
    for (auto& voice : voices_)
      if (voice.role == Role::unknown && also_asks(voice, top, guests, introduced(*best)))
        voice.role = Role::interviewer;
  }
  /// One speaker beside a moderator or an audience answers, whatever he says.
  static void choose_alone(Voice* voice, std::size_t open) {
    if (voice && open == 1) voice->role = Role::interviewee;
  }
  /// A second host: not introduced where others are; or as keen to ask as the first one; or somebody who asks now and
  /// then and says little beside the guest.
  bool also_asks(const Voice& voice, float top, std::size_t guests, bool best_is_guest) const {
    if (voice.office || (guests == 0 && voice.asks < 2)) return false;
    const float own = score(voice);
    if (guests && !best_is_guest) return !introduced(voice) && own > -1.0F && voice.turns * 20 >= turns_.size();
    if (own >= kAlsoAsks * top && own > 0.3F) return true;
    return !introduced(voice) && ask_share(voice) >= kCoHostAsks && voice.bytes * 2 < guest_bytes_ &&
           voice.turns >= 5;
  }

  /// "MS. STADE: Last question." in the president's briefing.
  void settle_aides() {
    std::size_t asked = 0;
    for (const auto& voice : voices_)
      if (voice.role == Role::interviewer && voice.function) asked += voice.turns;
    const bool press = asked * 6 >= turns_.size();
    const bool office = std::any_of(voices_.begin(), voices_.end(),
                                    [](const auto& v) { return v.office && v.role == Role::interviewee; });
    if (!press || !office) return;
    for (auto& voice : voices_)
      if (voice.titled && !voice.office && voice.hint == Role::unknown && voice.turns <= 2 && voice.bytes <= 200)
        voice.role = Role::other;
  }

  /// Everybody asks? Then nobody is interviewed: keep the function words, leave the rest to "other".
  void settle_others() {
    for (auto& voice : voices_)
      if (voice.role == Role::interviewer && voice.hint == Role::unknown && voices_.size() > 1 && voice.first != 0 &&
          ask_share(voice) < 0.3F)
        voice.role = Role::interviewee;
  }

  const DocumentData& data_;
  const ResourcesData& resources_;
  const Lexicon& cues_;
  const std::vector<TurnDraft>& turns_;
  std::vector<Voice>& voices_;
  std::uint64_t bytes_ = 0;
  std::uint64_t guest_bytes_ = 0;  ///< of whoever says most beside the first interviewer
};

}  // namespace

void set_roles(const DocumentData& data, const ResourcesData& resources, const std::vector<TurnDraft>& turns,
               std::vector<Voice>& voices) {
  RoleSetter(data, resources, turns, voices).run();
}

}  // namespace v1
}  // namespace onrecord
