#include "support.hpp"

using namespace onrecord;

BOOST_AUTO_TEST_SUITE(result)

BOOST_AUTO_TEST_CASE(an_error_prints_its_place_as_far_as_it_is_known) {
  BOOST_TEST(to_string(Error{ErrorCode::bad_resource, "found x, expected y", "cues.txt", 14, 9}) ==
             "cues.txt:14:9: found x, expected y");
  BOOST_TEST(to_string(Error{ErrorCode::io, "cannot be read", "a.txt", 0, 0}) == "a.txt: cannot be read");
  BOOST_TEST(to_string(Error{ErrorCode::bad_stage, "two writers", "", 0, 0}) == "two writers");
  BOOST_TEST(to_string(ErrorCode::input_too_large) == "input_too_large");
}

BOOST_AUTO_TEST_CASE(value_throws_the_error_where_there_is_no_value) {
  const Result<int> failed = Error{ErrorCode::io, "gone", "a.txt", 0, 0};
  BOOST_TEST(!failed);
  BOOST_CHECK_EXCEPTION((void)failed.value(), BadResult,
                        [](const BadResult& e) { return e.error().file == "a.txt"; });
  const Result<int> good = 7;
  BOOST_TEST(good.value() == 7);
}

BOOST_AUTO_TEST_CASE(spans_are_half_open) {
  const Span a{2, 5};
  BOOST_TEST(a.size() == 3U);
  BOOST_TEST((a.contains(2U) && !a.contains(5U)));
  BOOST_TEST((a.overlaps({4, 9}) && !a.overlaps({5, 9})));
  BOOST_TEST(slice("abcdef", a) == "cde");
  BOOST_TEST(slice("abc", Span{2, 9}) == "c");
  BOOST_TEST(slice("abc", Span{7, 9}) == "");
}

BOOST_AUTO_TEST_CASE(labels_are_words_both_ways) {
  RegionKind kind{};
  BOOST_TEST((parse_label("page_date", kind) && kind == RegionKind::page_date));
  BOOST_TEST(!parse_label("page date", kind));
  BOOST_TEST(to_string(TimeAnchor::explicit_) == "explicit");
  BOOST_TEST(to_string(static_cast<Role>(200)) == "");
}

BOOST_AUTO_TEST_SUITE_END()
