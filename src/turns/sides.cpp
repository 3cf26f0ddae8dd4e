#include "turns/sides.hpp"

#include "text/unicode.hpp"
#include "turns/spoken_cues.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

// Weights of the evidence, as log odds. Set by hand on the corpus: a second turn of the same speaker must outweigh
// two turns that are of the wrong kind.
constexpr float kAsksAtEnd = 1.5F;
constexpr float kAsksUnmarked = 1.2F;
constexpr float kAsksNowhere = 0.7F;
constexpr float kRequests = 1.2F;
constexpr float kLong = 0.5F;
constexpr float kSpeaksTwice = 3.2F;
constexpr float kInterviewerFirst = 1.0F;
constexpr std::size_t kLongBytes = 600, kSpeech = 2500;

/// How much the words of a turn sound like the interviewer's.
float asks_score(std::string_view first, std::string_view last, std::size_t bytes, const ResourcesData& resources) {
  if (bytes > kSpeech) return -kAsksNowhere;  // whoever speaks so long asks to argue
  if (ends_in_question(last)) return kAsksAtEnd;
  if (first.find('?') != std::string_view::npos || last.find('?') != std::string_view::npos) return 0;
  if (requests(first, resources)) return kRequests;
  if (asks_unmarked(first, resources) || asks_unmarked(last, resources)) return kAsksUnmarked;
  return -kAsksNowhere - (bytes > kLongBytes ? kLong : 0);
}

}  // namespace

bool requests(std::string_view words, const ResourcesData& resources) {
  const auto& cues = resources.list(ListName::request_cues);
  for (std::size_t at = 0; at < words.size();) {
    const auto sentence = words.substr(at, 64);
    auto cut = sentence.size();
    while (cut > 0 && cut < words.size() - at && (static_cast<unsigned char>(words[at + cut]) & 0xC0U) == 0x80U)
      --cut;
    const auto key = phrase_key(words.substr(at, cut));
    for (std::size_t end = 0, n = 0; n < 5 && end < key.size(); ++n) {
      end = std::min(key.find_first_of(" ,.", end + 1), key.size());
      if (cues.has(key.substr(0, end))) return true;
    }
    const auto stop = words.find(". ", at);
    if (stop == std::string_view::npos) return false;
    at = stop + 2;
  }
  return false;
}

Asking set_sides(const DocumentData& data, const Spoken& spoken, const ResourcesData& resources,
                 std::vector<Opening>& openings) {
  const auto n = openings.size();
  std::vector<std::array<float, 2>> best(n);
  std::vector<std::array<std::uint8_t, 2>> from(n);
  std::vector<bool> asks(n);
  for (std::size_t i = 0; i < n; ++i) {
    const auto next = i + 1 < n ? openings[i + 1].block : static_cast<std::uint32_t>(data.blocks.size());
    const auto& block = data.blocks[openings[i].block];
    const auto first = data.slice({openings[i].marker.end, block.span.end});
    auto last = first;
    std::size_t bytes = first.size();
    for (auto b = openings[i].block + 1; b < next; ++b)
      if (spoken.body(b)) last = data.slice(data.blocks[b].span), bytes += last.size();
    const float score = asks_score(first, last, bytes, resources);
    asks[i] = score > 0;
    const std::array<float, 2> fit = {score, -score};  // interviewer, interviewee
    for (std::size_t s = 0; s < 2; ++s) {
      if (i == 0) {
        best[i][s] = fit[s] + (s == 0 ? kInterviewerFirst : 0);
        continue;
      }
      const float changed = best[i - 1][1 - s], stayed = best[i - 1][s] - kSpeaksTwice;
      from[i][s] = static_cast<std::uint8_t>(changed >= stayed ? 1 - s : s);
      best[i][s] = fit[s] + std::max(changed, stayed);
    }
  }
  Asking asking;
  std::size_t side = n && best[n - 1][1] >= best[n - 1][0] ? 1 : 0;
  for (std::size_t i = n; i-- > 0;) {
    openings[i].role = side == 0 ? Role::interviewer : Role::interviewee;
    openings[i].opens = i == 0 || from[i][side] != side;
    asking.all += asks[i];
    asking.fitting += asks[i] && side == 0;
    asking.openings += side == 0;
    if (i > 0) side = from[i][side];
  }
  return asking;
}

}  // namespace v1
}  // namespace onrecord
