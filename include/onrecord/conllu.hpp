/// \file
/// CoNLL-U: the format of Universal Dependencies, universaldependencies.org/format.html. Ten columns a word: number,
/// form, lemma, UPOS, XPOS, features, head, relation, and two that the library does not fill.
#ifndef ONRECORD_CONLLU_HPP
#define ONRECORD_CONLLU_HPP

#include <onrecord/document.hpp>
#include <onrecord/resources.hpp>
#include <onrecord/result.hpp>

#include <cstddef>
#include <iosfwd>
#include <string>

namespace onrecord {
inline namespace v1 {

/// Writes the sentences of a document: `# newdoc`, `# newpar` before a new paragraph, `# sent_id`, `# text`, words.
/// Words that are written as one ("do" "n't") stand under a line of their own ("1-2 don't"); `SpaceAfter=No` where the
/// text goes on at once; `Name=B-person`, `Name=I-person` where the document has the layer mentions. Columns 3 to 8 are
/// "_" where it has no layer syntax. Any thread; O(document).
///
/// The words of a page's turns, titles and notes are in sentences, its furniture is not. Options::structure =
/// Structure::running_text gives every word of a text.
ONRECORD_EXPORT void write_conllu(std::ostream& out, const Document& document);

/// Fills columns 3 to 8 of somebody's CoNLL-U and keeps the rest: words, sentences, comments, ranges, empty nodes. Gives
/// the number of words. `name` is for errors: bad_input for a line that is no CoNLL-U, with file, line and column, before
/// anything is written; missing_resource without a trained model, bad_resource where it is bad. Bytes of any encoding.
/// Any thread; O(bytes).
[[nodiscard]] ONRECORD_EXPORT Result<std::size_t> annotate_conllu(std::ostream& out, std::string bytes,
                                                                  const std::string& name, const Resources& resources);

}  // namespace v1
}  // namespace onrecord

#endif
