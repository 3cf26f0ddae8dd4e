/// \file
/// The umbrella header.
///
/// **Should I use this?** Yes, where a program has interviews – a web page's text, a transcript – and needs to know
/// who said what: turns with speakers and roles, quotations with their sources, dates with calendar values, claims
/// with their exact evidence. It runs in your process, needs no network, model download or interpreter, and gives
/// the same answer for the same bytes. No, where free text of any kind must be understood as a person would.
///
///     #include <onrecord/onrecord.hpp>
///     #include <iostream>
///
///     int main() {
///       const auto extractor = onrecord::Extractor::create();
///       if (!extractor) return std::cerr << to_string(extractor.error()) << '\n', 1;
///       const auto doc = extractor->extract("Q: Is it safe?\nA: Nobody has tested it since 2019.").value();
///       for (const onrecord::Claim claim : doc.claims())
///         std::cout << to_string(claim.speaker().role()) << ": " << claim.statement() << '\n';
///     }
///
/// Themes
/// - **Spans** are half-open byte ranges into Document::text() (span.hpp). Document::origin() leads back to the file.
/// - **Ids** are positions in a layer, dense and stable: handles know theirs (handle.hpp).
/// - **Errors**: content never fails, resources and limits do, with a place (result.hpp). Nothing throws but
///   Result::value(), users' stages and std::bad_alloc.
/// - **Threads**: Resources, Extractor and Document are immutable; all their members may be called from all threads.
/// - **Lifetime**: a Document owns; handles and views live as long as one copy of it.
#ifndef ONRECORD_ONRECORD_HPP
#define ONRECORD_ONRECORD_HPP

#include <onrecord/config.hpp>
#include <onrecord/conllu.hpp>
#include <onrecord/data_en.hpp>
#include <onrecord/document.hpp>
#include <onrecord/extractor.hpp>
#include <onrecord/io.hpp>
#include <onrecord/labels.hpp>
#include <onrecord/reader.hpp>
#include <onrecord/resources.hpp>
#include <onrecord/result.hpp>
#include <onrecord/span.hpp>
#include <onrecord/stage.hpp>
#include <onrecord/verify.hpp>

#endif
