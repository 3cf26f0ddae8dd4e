#include "claims/units.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

bool speaks(RegionKind kind) {
  switch (kind) {
    case RegionKind::title:
    case RegionKind::deck:
    case RegionKind::lead:
    case RegionKind::heading:
    case RegionKind::body:
    case RegionKind::note:
    case RegionKind::caption:
      return true;
    default:
      return false;
  }
}

bool holds_words(NoteKind kind) { return kind == NoteKind::note || kind == NoteKind::stage || kind == NoteKind::gap; }

/// Titles set many words in capitals: then capitals say nothing.
bool is_title_case(const Unit& unit) {
  std::size_t capitals = 0, all = 0;
  for (const auto& word : unit.words) {
    if (word.info->lower.size() < 4 || word.info->any(is::number | is::mark | is::stop | is::comma)) continue;
    ++all;
    capitals += word.info->any(is::capital);
  }
  return all > 3 && capitals * 10 > all * 7;
}

}  // namespace

UnitReader::UnitReader(const DocumentData& data, Vocabulary& vocabulary) : data_(data), vocabulary_(vocabulary) {
  for (std::uint32_t i = 0; i < data.speakers.size() && editor_ == SpeakerId::none; ++i)
    if (data.speakers[i].role == Role::editor) editor_ = SpeakerId{i};
}

bool UnitReader::next(Unit& unit, UnitSource& source) {
  while (at_ == used_) {
    if (sentence_ == data_.sentences.size()) return false;
    vocabulary_.tidy();
    read_sentence();
    ++sentence_;
  }
  fill(parts_[at_++], unit, source);
  return true;
}

void UnitReader::read_sentence() {
  used_ = at_ = 0;
  const auto& sentence = data_.sentences[sentence_];
  while (region_ + 1 < data_.regions.size() && data_.regions[region_].span.end <= sentence.span.begin) ++region_;
  if (region_ < data_.regions.size() && !speaks(data_.regions[region_].kind)) return;
  while (note_ < data_.notes.size() && data_.notes[note_].span.end <= sentence.span.begin) ++note_;
  while (quotation_ < data_.quotations.size() && data_.quotations[quotation_].span.end <= sentence.span.begin)
    ++quotation_;
  part(kNone, kNone);
  for (auto token = sentence.tokens.begin; token < sentence.tokens.end; ++token) put_token(token);
}

void UnitReader::put_token(std::uint32_t token) {
  const Span span = data_.tokens[token].span;
  const auto note = note_at(span);
  const auto quotation = quotation_at(span);
  if (note != kNone) {
    if (data_.notes[note].kind == NoteKind::note && !data_.notes[note].signature.overlaps(span))
      part(note, kNone).tokens.push_back({token, false});
    return;
  }
  if (quotation != kNone) {
    part(kNone, quotation).tokens.push_back({token, false});
    if (in_brackets(quotation)) return;
  }
  parts_[0].tokens.push_back({token, quotation != kNone});
}

UnitReader::Part& UnitReader::part(std::uint32_t note, std::uint32_t quotation) {
  // Tokens come in order: only the last few parts can be meant.
  for (std::size_t i = used_; i-- > (used_ > 3 ? used_ - 3 : 0);)
    if (parts_[i].note == note && parts_[i].quotation == quotation) return parts_[i];
  if (used_ == parts_.size()) parts_.emplace_back();
  auto& fresh = parts_[used_++];
  fresh.tokens.clear();
  fresh.note = note;
  fresh.quotation = quotation;
  return fresh;
}

std::uint32_t UnitReader::note_at(Span span) {
  while (note_ < data_.notes.size() && data_.notes[note_].span.end <= span.begin) ++note_;
  if (note_ == data_.notes.size() || !data_.notes[note_].span.overlaps(span)) return kNone;
  return holds_words(data_.notes[note_].kind) ? static_cast<std::uint32_t>(note_) : kNone;
}

std::uint32_t UnitReader::quotation_at(Span span) {
  while (quotation_ < data_.quotations.size() && data_.quotations[quotation_].span.end <= span.begin) ++quotation_;
  for (auto q = quotation_; q < data_.quotations.size() && q < quotation_ + 2; ++q) {
    const auto& row = data_.quotations[q];
    if (row.span.begin >= span.end) break;
    if (row.kind == QuotationKind::indirect || row.inside != QuotationId::none) continue;
    for (auto c = row.contents.begin; c < row.contents.end; ++c)
      if (data_.spans[c].overlaps(span)) return static_cast<std::uint32_t>(q);
  }
  return kNone;
}

bool UnitReader::in_brackets(std::uint32_t quotation) const {
  const auto begin = data_.quotations[quotation].span.begin;
  return (begin > 0 && data_.text[begin - 1] == '(') || data_.text[begin] == '(';
}

void UnitReader::fill(const Part& part, Unit& unit, UnitSource& source) {
  const auto id = static_cast<std::uint32_t>(sentence_ - 1);
  const auto& sentence = data_.sentences[id];
  unit.clear();
  unit.sentence = id;
  unit.words.reserve(part.tokens.size());
  for (const auto [token, quoted] : part.tokens) {
    const Span span = data_.tokens[token].span;
    unit.words.push_back({span, &vocabulary_.at(token), quoted ? Tag::aside : Tag::noun, quoted, false});
  }
  source = {sentence.turn, SentenceId{id}, SpeakerId::none, QuotationId::none, RegionKind::body};
  if (region_ < data_.regions.size()) source.region = data_.regions[region_].kind;
  if (sentence.turn != TurnId::none) source.speaker = data_.turns[index_of(sentence.turn)].speaker;
  if (part.note != kNone) source.speaker = editor_;
  if (part.quotation != kNone) source.quotation = QuotationId{part.quotation};
  for (auto i = unit.words.size(); i-- > 0 && i + 4 > unit.words.size();)
    if (unit.words[i].info->raw.substr(0, 1) == "?") unit.question = true;
  unit.title = source.region == RegionKind::title || is_title_case(unit);
}

}  // namespace v1
}  // namespace onrecord
