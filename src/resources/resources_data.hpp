/// \file
/// ResourcesData: the compiled files of a language pack, by name, and its trained model. manifest.hpp says which
/// files there are.
#pragma once

#include <onrecord/resources.hpp>

#include "learning/boundary_model.hpp"
#include "learning/lemmatizer.hpp"
#include "learning/model_file.hpp"
#include "learning/network.hpp"
#include "resources/lexicon.hpp"
#include "resources/manifest.hpp"
#include "resources/rules.hpp"

#include <array>
#include <atomic>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// The lists of a pack: data/en/NAME.txt.
enum class ListName : std::uint8_t {
#define ONRECORD_NAME(name, cased, forms) name,
  ONRECORD_LISTS(ONRECORD_NAME)
#undef ONRECORD_NAME
};
#define ONRECORD_ONE(...) +1
inline constexpr std::size_t kListNames = 0 ONRECORD_LISTS(ONRECORD_ONE);

/// The rule files of a pack: data/en/NAME.txt.
enum class RulesName : std::uint8_t {
#define ONRECORD_NAME(name) name,
  ONRECORD_RULE_FILES(ONRECORD_NAME)
#undef ONRECORD_NAME
};
inline constexpr std::size_t kRulesNames = 0 ONRECORD_RULE_FILES(ONRECORD_ONE);
#undef ONRECORD_ONE

/// All threads: what is read late is read once, behind a flag.
///
/// A built-in pack is read file by file when a stage first asks: the library's own tests have proved its examples,
/// and reading everything took 25 ms of a command's start. A pack with files of one's own is read at once, so that
/// each mistake is reported where the program can hear it.
class ResourcesData {
 public:
  ResourcesData() = default;
  ResourcesData(const ResourcesData&) = delete;
  ResourcesData& operator=(const ResourcesData&) = delete;

  [[nodiscard]] const Lexicon& list(ListName name) const {
    const auto at = static_cast<std::size_t>(name);
    if (!lists_[at].ready.load(std::memory_order_acquire)) prepare(lists_[at], &ResourcesData::read_list_file, at);
    return lists_[at].value;
  }
  [[nodiscard]] const RuleSet& rules(RulesName name) const {
    const auto at = static_cast<std::size_t>(name);
    if (!rules_[at].ready.load(std::memory_order_acquire)) prepare(rules_[at], &ResourcesData::read_rule_file, at);
    return rules_[at].value;
  }
  /// Bit n: a phrase of list n may begin with this word, as written (cased lists) or in lower case. O(word).
  [[nodiscard]] std::uint64_t lists_beginning_with(std::string_view surface, std::string_view lower) const;

  /// The trained model; nullptr where the pack has none.
  [[nodiscard]] const ModelFile* model() const noexcept { return model_file ? &*model_file : nullptr; }
  /// The model's network, opened when it is first asked for. nullptr where there is no model, where it has no
  /// sections net.*, and where these are bad: model_fault() tells.
  [[nodiscard]] const Network* network() const { return part(network_, &ResourcesData::open_network); }
  /// The same for lemmas, sections lemma.*.
  [[nodiscard]] const Lemmatizer* lemmatizer() const { return part(lemmatizer_, &ResourcesData::open_lemmatizer); }
  /// The same of the sections split.*: where sentences end.
  [[nodiscard]] const BoundaryModel* boundaries() const { return part(boundaries_, &ResourcesData::open_boundaries); }
  /// What is wrong with the parts of the model; opens them. Extractor::create asks where a stage needs them.
  [[nodiscard]] std::optional<Error> model_fault() const;

  /// Reads everything now; the first mistake.
  [[nodiscard]] std::optional<Error> read_all() const;

  AlignedBytes model_bytes;             ///< of a model that was read from disk or given by the program
  std::optional<ModelFile> model_file;  ///< a view of these, or of the built-in pack's
  bool proved = false;                  ///< all files are those of a built-in pack
  std::deque<std::string> bytes;        ///< files read from disk or given by the program; views point here
  std::array<std::vector<std::string_view>, kListNames> list_sources;  ///< versions of each file, one's own first
  std::array<std::vector<std::string_view>, kRulesNames> rule_sources;

 private:
  /// A value that is made when it is first asked for.
  template <class T>
  struct Late {
    T value;
    std::atomic<bool> ready{false};
    std::once_flag once;
  };
  /// A part of the model: opened, or what is wrong with it; neither where the model lacks it.
  template <class T>
  struct Part {
    std::optional<T> value;
    std::optional<Error> fault;
  };
  struct Beginning {
    std::string_view word;
    std::uint64_t lists = 0;
    std::uint32_t hash = 0;
  };
  using Beginnings = std::vector<Beginning>;

  /// Makes the value unless another thread has. An exception (no memory) leaves it to the next who asks.
  template <class T, class... Arguments>
  std::optional<Error> prepare(Late<T>& late, std::optional<Error> (ResourcesData::*read)(T&, Arguments...) const,
                               Arguments... arguments) const {
    std::optional<Error> fault;
    std::call_once(late.once, [&] {
      T value;
      fault = (this->*read)(value, arguments...);
      late.value = std::move(value);
      late.ready.store(true, std::memory_order_release);
    });
    return fault;
  }
  template <class T>
  const T* part(Late<Part<T>>& late, std::optional<Error> (ResourcesData::*open)(Part<T>&) const) const {
    if (!late.ready.load(std::memory_order_acquire)) prepare(late, open);
    return late.value.value ? &*late.value.value : nullptr;
  }
  std::optional<Error> open_network(Part<Network>& network) const;
  std::optional<Error> open_lemmatizer(Part<Lemmatizer>& lemmatizer) const;
  std::optional<Error> open_boundaries(Part<BoundaryModel>& boundaries) const;
  std::optional<Error> read_list_file(Lexicon& lexicon, std::size_t at) const;
  std::optional<Error> read_rule_file(RuleSet& rules, std::size_t at) const;
  std::optional<Error> index_beginnings(Beginnings& beginnings) const;

  mutable std::array<Late<Lexicon>, kListNames> lists_;
  mutable std::array<Late<RuleSet>, kRulesNames> rules_;
  mutable Late<Part<Network>> network_;
  mutable Late<Part<Lemmatizer>> lemmatizer_;
  mutable Late<Part<BoundaryModel>> boundaries_;
  mutable Late<Beginnings> beginnings_;  ///< open addressing; a word that begins a phrase of any list
};

static_assert(kListNames <= 64, "one bit a list");

/// A list of the pack.
struct ListFile {
  std::string_view file;
  bool cased = false;     ///< phrases are kept as written
  std::size_t forms = 0;  ///< so many fields after the phrase are inflected forms of it, found like the phrase
};

/// A rule file of the pack.
struct RuleFile {
  std::string_view file;
  RuleShape shape;
};

/// What a pack consists of, in the order of the enums. Each file is required.
[[nodiscard]] const std::array<ListFile, kListNames>& list_files() noexcept;
[[nodiscard]] const std::array<RuleFile, kRulesNames>& rule_files();

}  // namespace v1
}  // namespace onrecord
