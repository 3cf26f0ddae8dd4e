/// \file
/// For authors of extensions only: a stage of one's own, run after the built-in ones.
///
/// A stage says which layers it reads and which it writes. Extractor::create refuses a stage that reads what no
/// earlier stage writes, and one that writes a layer that has its writer already:
/// `stage 'dates' writes 'times', which stage 'find_times' writes`. So a layer never has two authors, and ids that
/// a later stage holds never go stale. Notes of one's own go into the layer `annotations`, which all may share.
#ifndef ONRECORD_STAGE_HPP
#define ONRECORD_STAGE_HPP

#include <onrecord/document.hpp>

#include <bitset>
#include <initializer_list>

namespace onrecord {
inline namespace v1 {

/// The layers of a document, named as in the JSON.
enum class LayerKind : std::uint8_t {
  blocks, notes, marks, regions, metadata, readings, speakers, turns, sentences, tokens, times, quantities, context,
  mentions, entities, quotations, speech_events, questions, claims, statements, check_worthiness, annotations,
  syntax  ///< a column of tokens: lemmas, tags and trees
};
inline constexpr std::size_t kLayerKinds = 23;

/// The layer's word, for example "speech_events". Total.
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(LayerKind layer) noexcept;
/// The layer of a word; false for a word that is none.
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, LayerKind& layer) noexcept;

/// A set of layers; a value type.
class LayerSet {
 public:
  LayerSet() = default;
  LayerSet(std::initializer_list<LayerKind> layers) noexcept {
    for (const auto layer : layers) add(layer);
  }
  [[nodiscard]] static LayerSet all() noexcept { LayerSet s; s.bits_.set(); return s; }
  void add(LayerKind layer) noexcept { bits_[static_cast<std::size_t>(layer)] = true; }
  void add(LayerSet other) noexcept { bits_ |= other.bits_; }
  [[nodiscard]] bool has(LayerKind layer) const noexcept { return bits_[static_cast<std::size_t>(layer)]; }
  [[nodiscard]] bool empty() const noexcept { return bits_.none(); }
  [[nodiscard]] bool meets(LayerSet other) const noexcept { return (bits_ & other.bits_).any(); }

 private:
  std::bitset<kLayerKinds> bits_;
};

/// A document in the making. One thread, for the time of one Stage::run.
class Draft {
 public:
  ONRECORD_EXPORT Draft(DocumentData& data, std::string_view date) noexcept : data_(data), date_(date) {}
  Draft(const Draft&) = delete;  // a second author of the same rows
  Draft& operator=(const Draft&) = delete;

  /// What has been read so far. Views and handles stay valid until a row is appended to their layer.
  [[nodiscard]] ONRECORD_EXPORT std::string_view text() const noexcept;
  [[nodiscard]] ONRECORD_EXPORT Layer<Turn> turns() const noexcept;
  [[nodiscard]] ONRECORD_EXPORT Layer<Sentence> sentences() const noexcept;
  [[nodiscard]] ONRECORD_EXPORT Layer<Token> tokens() const noexcept;
  [[nodiscard]] ONRECORD_EXPORT Layer<Entity> entities() const noexcept;
  [[nodiscard]] ONRECORD_EXPORT Layer<Claim> claims() const noexcept;
  /// Options::date: "YYYY-MM-DD" or empty.
  [[nodiscard]] std::string_view date() const noexcept { return date_; }

  /// Appends to `annotations`. The span is cut to the text and widened to code-point boundaries.
  ONRECORD_EXPORT void annotate(std::string_view stage, Span span, std::string_view label, std::string_view value);
  /// Appends a diagnostic: "something odd", for people.
  ONRECORD_EXPORT void diagnose(Severity severity, Span span, std::string_view code, std::string_view message);

  /// The rows themselves: for the library's own stages. The type is not part of the API.
  [[nodiscard]] DocumentData& data() noexcept { return data_; }
  [[nodiscard]] const DocumentData& data() const noexcept { return data_; }

 private:
  DocumentData& data_;
  std::string_view date_;
};

/// A step of the extraction. run() is called from many threads at once, each with its own Draft: keep it const in deed.
/// An exception of run() goes through Extractor::extract to its caller; nothing else is changed by it.
class ONRECORD_EXPORT Stage {
 public:
  virtual ~Stage();
  /// Unique in an extractor; appears in errors and annotations.
  [[nodiscard]] virtual std::string_view name() const noexcept = 0;
  [[nodiscard]] virtual LayerSet reads() const noexcept = 0;
  [[nodiscard]] virtual LayerSet writes() const noexcept = 0;
  virtual void run(Draft& draft) const = 0;
};

}  // namespace v1
}  // namespace onrecord

#endif
