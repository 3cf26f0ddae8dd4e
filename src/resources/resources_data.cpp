#include "resources/resources_data.hpp"

#include "base/hash.hpp"
#include "text/unicode.hpp"

#include <tuple>

// Reading the files of a pack, and the index over all lists: which of them have a phrase that begins with a word.

namespace onrecord {
inline namespace v1 {
namespace {

std::string_view first_word(std::string_view phrase) { return phrase.substr(0, phrase.find(' ')); }

/// The shortest token that a tokeniser may cut off at the front of a word: "do" of "don't", "state" of "state-owned".
std::string_view first_token(std::string_view word) {
  std::size_t at = 0;
  while (at < word.size()) {
    std::size_t next = at;
    if (!is_word(next_point(word, next))) break;
    at = next;
  }
  if (at == 0 && !word.empty()) (void)next_point(word, at);
  return word.substr(0, at);
}

}  // namespace

std::optional<Error> ResourcesData::read_list_file(Lexicon& lexicon, std::size_t at) const {
  const auto& file = list_files()[at];
  for (const auto source : list_sources[at]) {
    const auto entries = read_list(file.file, source);
    if (!entries) return entries.error();
    lexicon.add(*entries, file.cased, file.forms);
  }
  lexicon.build(static_cast<unsigned>(at));
  return std::nullopt;
}

std::optional<Error> ResourcesData::read_rule_file(RuleSet& rules, std::size_t at) const {
  const auto& file = rule_files()[at];
  for (const auto source : rule_sources[at]) {
    const auto read = read_rules(file.file, source);
    if (!read) return read.error();
    const auto set =
        proved ? RuleSet::trust(file.file, *read, file.shape) : RuleSet::compile(file.file, *read, file.shape);
    if (!set) return set.error();
    rules.append(*set);
  }
  return std::nullopt;
}

namespace {

/// Opens a part of the model where the model has sections of it.
template <class T, class Part>
void open_part(const ModelFile* model, std::string_view prefix, Part& part) {
  if (!model || !model->has_part(prefix)) return;
  auto opened = T::open(*model);
  if (opened)
    part.value.emplace(*std::move(opened));
  else
    part.fault = opened.error();
}

/// The columns of a SyntaxRow are as wide as this.
std::optional<Error> width_fault(const ModelFile& model, const Network& network) {
  const std::tuple<const char*, std::size_t, std::size_t> tables[] = {{"net.upos", network.upos().size(), 32},
                                                                      {"net.xpos", network.xpos().size(), 128},
                                                                      {"net.deprel", network.deprels().size(), 128},
                                                                      {"net.feats", network.feats().size(), 8192}};
  for (const auto& [name, size, most] : tables)
    if (size > most)
      return model.fault(name, "found " + std::to_string(size) + " labels, expected at most " + std::to_string(most));
  return std::nullopt;
}

}  // namespace

std::optional<Error> ResourcesData::open_network(Part<Network>& network) const {
  open_part<Network>(model(), "net.", network);
  if (network.value && (network.fault = width_fault(*model(), *network.value))) network.value.reset();
  return network.fault;
}

std::optional<Error> ResourcesData::open_lemmatizer(Part<Lemmatizer>& lemmatizer) const {
  open_part<Lemmatizer>(model(), "lemma.", lemmatizer);
  return lemmatizer.fault;
}

std::optional<Error> ResourcesData::open_boundaries(Part<BoundaryModel>& boundaries) const {
  open_part<BoundaryModel>(model(), "split.", boundaries);
  return boundaries.fault;
}

std::optional<Error> ResourcesData::model_fault() const {
  (void)network();
  (void)lemmatizer();
  (void)boundaries();
  for (const auto* fault : {&network_.value.fault, &lemmatizer_.value.fault, &boundaries_.value.fault})
    if (*fault) return *fault;
  return std::nullopt;
}

std::optional<Error> ResourcesData::read_all() const {
  for (std::size_t i = 0; i < kListNames; ++i)
    if (auto fault = prepare(lists_[i], &ResourcesData::read_list_file, i)) return fault;
  for (std::size_t i = 0; i < kRulesNames; ++i)
    if (auto fault = prepare(rules_[i], &ResourcesData::read_rule_file, i)) return fault;
  if (auto fault = prepare(beginnings_, &ResourcesData::index_beginnings)) return fault;
  if (model_bytes.bytes().empty()) return std::nullopt;  // none, or the built-in pack's, which the tests prove
  if (auto fault = model()->prove()) return fault;
  return model_fault();
}

namespace {

template <class Table>
void add_beginning(Table& table, std::string_view word, std::uint64_t list) {
  const auto hash = hash_of(word);
  std::size_t at = hash & (table.size() - 1);
  while (table[at].lists && table[at].word != word) at = (at + 1) & (table.size() - 1);
  table[at].word = word;
  table[at].hash = hash;
  table[at].lists |= list;
}

/// The lists of a word; 0 where it begins nothing.
template <class Table>
std::uint64_t lists_of(const Table& table, std::string_view word) {
  const auto hash = hash_of(word);
  for (std::size_t at = hash & (table.size() - 1); table[at].lists; at = (at + 1) & (table.size() - 1))
    if (table[at].hash == hash && table[at].word == word) return table[at].lists;
  return 0;
}

constexpr std::uint64_t cased_lists() {
  std::uint64_t bits = 0;
  unsigned at = 0;
#define ONRECORD_CASED(name, cased, forms) bits |= std::uint64_t{cased} << at++;
  ONRECORD_LISTS(ONRECORD_CASED)
#undef ONRECORD_CASED
  return bits;
}

}  // namespace

std::optional<Error> ResourcesData::index_beginnings(Beginnings& table) const {
  std::size_t entries = 0;
  for (std::size_t i = 0; i < kListNames; ++i) entries += list(static_cast<ListName>(i)).entries().size();
  std::size_t size = 1024;
  while (size < entries * 3) size *= 2;
  table.assign(size, {});
  for (std::size_t i = 0; i < kListNames; ++i) {
    const auto bit = std::uint64_t{1} << i;
    for (const auto& entry : list(static_cast<ListName>(i)).entries()) {
      const auto word = first_word(entry.phrase);
      add_beginning(table, word, bit);
      // "don't" reaches a stage as "do" + "n't", "can't" as "ca" + "n't", "cannot" as "can" + "not".
      const auto token = first_token(word);
      if (token.size() != word.size() || word == "cannot") add_beginning(table, token, bit);
      if (word.size() > 3 && word.ends_with("n't")) add_beginning(table, word.substr(0, word.size() - 3), bit);
    }
  }
  return std::nullopt;
}

std::uint64_t ResourcesData::lists_beginning_with(std::string_view surface, std::string_view lower) const {
  if (!beginnings_.ready.load(std::memory_order_acquire)) prepare(beginnings_, &ResourcesData::index_beginnings);
  constexpr auto cased = cased_lists();
  const auto as_written = lists_of(beginnings_.value, surface);
  const auto as_lower = surface == lower ? as_written : lists_of(beginnings_.value, lower);
  return (as_written & cased) | (as_lower & ~cased);
}

}  // namespace v1
}  // namespace onrecord
