/// \file
/// Extractor: the one verb of the library.
#ifndef ONRECORD_EXTRACTOR_HPP
#define ONRECORD_EXTRACTOR_HPP

#include <onrecord/data_en.hpp>
#include <onrecord/io.hpp>
#include <onrecord/stage.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What a text is taken for.
enum class Structure : std::uint8_t {
  page,          ///< of a site, a newspaper, a transcript: with turns, and parts that are no speech
  running_text,  ///< nothing but prose: one region, no turns, every word in a sentence
};

/// How to extract. Defaults are right for most programs.
///
/// | member    | default    | meaning                                                                     |
/// |-----------|------------|-----------------------------------------------------------------------------|
/// | layers    | all        | what to fill; the layers that these need are filled too, the rest stay empty |
/// | max_bytes | 64 MiB     | a longer text is input_too_large                                             |
/// | stages    | none       | stages of one's own, run in this order after the built-in ones               |
/// | structure | page       | running_text: no regions, notes and turns are looked for                     |
struct Options {
  LayerSet layers = LayerSet::all();
  std::uint64_t max_bytes = 64U << 20U;
  std::vector<std::shared_ptr<const Stage>> stages;
  Structure structure = Structure::page;
};

/// What is known of one input.
struct Hints {
  std::string date;         ///< its publication date, "YYYY-MM-DD"; empty: unknown
};

/// Time spent in a stage; see Extractor::extract_timed.
struct StageTime {
  std::string_view stage;
  double seconds = 0;
};

struct ExtractorData;

/// Immutable: one extractor serves all threads at once. Copies are O(1) and share.
///
/// Built once (about 5 ms, twice that with the layer syntax), then extract() as often as you like: it keeps nothing
/// between calls, starts no threads, reads no files, and gives the same document for the same bytes on every machine.
class Extractor {
 public:
  /// With the built-in English pack: link onrecord::data_en. Fails as the other create() does.
  [[nodiscard]] static Result<Extractor> create(Options options = {}) {
    auto resources = Resources::load(data_en());
    if (!resources) return resources.error();
    return create(*std::move(resources), std::move(options));
  }
  /// With resources of one's own. Fails with bad_stage where a stage reads what nobody writes or writes what has a
  /// writer, with bad_options, and with bad_resource where the layer syntax is wanted and the model is bad.
  [[nodiscard]] ONRECORD_EXPORT static Result<Extractor> create(Resources resources, Options options = {});

  /// Reads a text: any bytes give a document. Fails only with input_too_large, or bad_options for a date that is none.
  /// O(bytes) time; the document takes about 3 bytes a byte.
  [[nodiscard]] ONRECORD_EXPORT Result<Document> extract(std::string_view text, const Hints& hints = {}) const;
  /// The same for a transcript, which it takes over.
  [[nodiscard]] ONRECORD_EXPORT Result<Document> extract(Transcript transcript, const Hints& hints = {}) const;
  /// The same, and appends what each stage took.
  [[nodiscard]] ONRECORD_EXPORT Result<Document> extract_timed(Transcript transcript, const Hints& hints,
                                                               std::vector<StageTime>& times) const;

 private:
  explicit Extractor(std::shared_ptr<const ExtractorData> data) noexcept : data_(std::move(data)) {}
  std::shared_ptr<const ExtractorData> data_;
};

}  // namespace v1
}  // namespace onrecord

#endif
