#include "readers/html.hpp"
#include "readers/html_tokens.hpp"
#include "readers/html_entities.hpp"
#include "support.hpp"

using namespace onrecord;

namespace {

DocumentData& read_html_into(Transcript& transcript, const std::string& bytes) {
  ReadOptions options;
  options.format = Format::html;
  auto found = read_transcript(bytes, options);
  BOOST_REQUIRE(found);
  transcript = *std::move(found);
  return transcript.data();
}

std::string text_of(const std::string& bytes) {
  Transcript transcript;
  return read_html_into(transcript, bytes).text;
}

std::string tokens_of(std::string_view source) {
  std::string out;
  HtmlTokens tokens(source);
  for (HtmlToken token; tokens.next(token);) {
    const auto words = std::string(slice(source, token.source));
    if (!out.empty()) out += '|';
    out += token.kind == HtmlTokenKind::start ? "+" + token.name
           : token.kind == HtmlTokenKind::end ? "-" + token.name
                                              : words;
    for (const auto& a : token.attributes)
      if (token.kind == HtmlTokenKind::start) out += " " + std::string(a.name) + "=" + std::string(a.value);
  }
  return out;
}

std::string stated(const DocumentData& data, Statement what) {
  std::string out;
  for (const auto& row : data.stated)
    if (row.what == what) out += std::string(data.view(row.who)) + ":" + std::string(data.view(row.value)) + ";";
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(html)

BOOST_AUTO_TEST_CASE(references_are_read_as_browsers_read_them) {
  BOOST_TEST(read_reference("&amp;x").words == "&");
  BOOST_TEST(read_reference("&notit;").words == "\u00AC");  // the longest name: "not"
  BOOST_TEST(read_reference("&notin;").words == "\u2209");
  BOOST_TEST(read_reference("&copy=2", true).bytes == 0U);
  BOOST_TEST(read_reference("&copy=2", false).words == "\u00A9");
  BOOST_TEST(read_reference("&#150;").words == "\u2013");  // Windows-1252
  BOOST_TEST(read_reference("&#x1F4A0").words == "\U0001F4A0");
  BOOST_TEST(read_reference("&#0;").words == "\uFFFD");
  BOOST_TEST(read_reference("&#xD800;").words == "\uFFFD");
  BOOST_TEST(read_reference("&#99999999999;").words == "\uFFFD");
  BOOST_TEST(read_reference("&nobody;").bytes == 0U);
  BOOST_TEST(read_reference("&").bytes == 0U);
  BOOST_TEST(read_reference("&CounterClockwiseContourIntegral;").words == "\u2233");
}

BOOST_AUTO_TEST_CASE(tags_are_cut_as_browsers_cut_them) {
  BOOST_TEST(tokens_of("a<B Class=x y='1' z>b</b >c") == "a|+b Class=x y=1 z=|b|-b|c");
  BOOST_TEST(tokens_of("1 < 2 <3") == "1 < 2 <3");
  BOOST_TEST(tokens_of("a<!-- <b> -->c<!>d<!-->e<?x y?>f</ g>h") == "a|c|d|e|f|h");
  BOOST_TEST(tokens_of("<script>if (a<b) '</div>'</script>x") == "+script|if (a<b) '</div>'|-script|x");
  BOOST_TEST(tokens_of("<script><!--<script></script>--></script>x") == "+script|<!--<script></script>-->|-script|x");
  BOOST_TEST(tokens_of("<title>a<b></title>") == "+title|a<b>|-title");
  BOOST_TEST(tokens_of("<p a=\"1>") == "");
  BOOST_TEST(tokens_of("x<!-- never closed <p>") == "x");
}

BOOST_AUTO_TEST_CASE(white_space_is_shown_as_browsers_show_it) {
  BOOST_TEST(text_of("<p> a \n b <b> c</b>d </p><p>e") == "a b cd\n\ne");
  BOOST_TEST(text_of("<div>a</div><div>b</div>c") == "a\nb\nc");
  BOOST_TEST(text_of("a&nbsp;b&shy;c\u200Bd") == "a bcd");
  BOOST_TEST(text_of("a<br>b<br><br>c") == "a\nb\n\nc");
  BOOST_TEST(text_of("<pre>\n a\n  b</pre>c") == "a\n  b\n\nc");
  BOOST_TEST(text_of("<ul><li>a<li>b<ul><li>c</ul></ul>d") == "a\nb\nc\n\nd");
  BOOST_TEST(text_of("<table><tr><td>a<td>b<tr><th>c<td>d</table>") == "a\tb\nc\td");
  BOOST_TEST(text_of("he <q>said</q> so") == "he \u201Csaid\u201D so");
}

BOOST_AUTO_TEST_CASE(what_nobody_sees_is_left_out) {
  BOOST_TEST(text_of("a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>"
                     "<p hidden>f</p><p style='display:none'>g</p><svg><title>h</title></svg><img alt=i>j") == "aj");
  BOOST_TEST(text_of("<span class=icon aria-hidden=true>a</span><main aria-hidden=true>b</main>") == "b");
}

BOOST_AUTO_TEST_CASE(elements_end_where_browsers_end_them) {
  BOOST_TEST(text_of("<p>a<p>b<div>c</div>d") == "a\n\nb\n\nc\nd");
  BOOST_TEST(text_of("<dl><dt>a<dd>b<dt>c<dd>d</dl>") == "a\nb\nc\nd");
  BOOST_TEST(text_of("<b>a<p>b</b>c</p></i>d</div>e") == "a\n\nbc\n\nde");
  BOOST_TEST(text_of("<svg><p>a</svg>b") == "ab");
}

BOOST_AUTO_TEST_CASE(emphasis_goes_on_until_it_is_closed) {
  Transcript transcript;
  const auto& data = read_html_into(transcript, "<p><b>One<p>two</b> three <i>four</i>");
  BOOST_REQUIRE(data.emphasis.size() == 3U);
  BOOST_TEST(data.slice(data.emphasis[0].span) == "One");
  BOOST_TEST(data.slice(data.emphasis[1].span) == "two");
  BOOST_TEST(data.slice(data.emphasis[2].span) == "four");
  BOOST_TEST((data.emphasis[2].how == Emphasis::italic));
}

BOOST_AUTO_TEST_CASE(spans_lead_back_to_the_source) {
  const std::string source = "<p>Caf&eacute;&nbsp;<b>Mar</b>a</p>";
  Transcript transcript;
  const auto& data = read_html_into(transcript, source);
  BOOST_TEST(data.text == "Caf\u00E9 Mara");
  const auto at = static_cast<std::uint32_t>(data.text.find("Mar"));
  const Span origin = data.origin.to_origin(Span{at, at + 3});
  BOOST_TEST(slice(source, origin) == "Mar");
  BOOST_TEST(slice(source, data.origin.to_origin(Span{3, 5})) == "&eacute;");
}

BOOST_AUTO_TEST_CASE(pages_state_facts) {
  Transcript transcript;
  const auto& data = read_html_into(
      transcript,
      "<html lang=en><title>Tide &amp; time | Post</title><meta property=og:title content='Tide &amp; time'>"
      "<meta name=author content='Ada Holm'><meta property=article:author content='https://x.example/ada'>"
      "<script "
      "type=application/ld+json>{\"@graph\":[{\"@type\":\"Organization\",\"name\":\"Post\"},{\"headline\":\"Tide "
      "\\u0026 time\",\"author\":[{\"name\":\"Ada Holm\"}],\"datePublished\":\"2024-03-05\"}]}</script>"
      "<h1>Tide &amp; time</h1><time datetime=2024-03-05>5 March</time>");
  BOOST_TEST(stated(data, Statement::title) ==
             "title:Tide & time | Post;og:Tide & time;json-ld:Tide & time;h1:Tide & time;");
  BOOST_TEST(stated(data, Statement::author) == "meta:Ada Holm;json-ld:Ada Holm;");
  BOOST_TEST(stated(data, Statement::published) == "json-ld:2024-03-05;time:2024-03-05;");
  BOOST_TEST(stated(data, Statement::language) == "lang:en;");
}

BOOST_AUTO_TEST_CASE(broken_json_states_nothing_and_breaks_nothing) {
  for (const auto* json : {"{", "{\"headline\":", "{\"headline\":\"a\\u", "[[[[", "{\"a\" \"b\"}", "\"\\ud800\\u"})
    BOOST_TEST(text_of(std::string("<script type=application/ld+json>") + json + "</script>x") == "x");
}

BOOST_AUTO_TEST_CASE(pages_are_told_from_other_text) {
  BOOST_TEST(sniff_html("<!doctype html><p>x") > 0.5F);
  BOOST_TEST(sniff_html("<!-- made by hand -->\n<HTML><body>") > 0.5F);
  BOOST_TEST(sniff_html("<p>One</p>\n<p>Two</p>") > 0.5F);
  BOOST_TEST(sniff_html("Q: Did you read <b>it</b>?\nA: I did.<br>\n") < 0.5F);
  BOOST_TEST(sniff_html("WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ann>Hello</v>") < 0.5F);
  BOOST_TEST(sniff_html("# Title\n\n**Why?**\n\n<p align=center>x</p>\n\n## Next\n\n**Who?**\n") < 0.5F);
}

BOOST_AUTO_TEST_CASE(encodings_are_declared_in_the_head) {
  BOOST_TEST(declared_encoding("<html><meta charset=\"windows-1251\">") == "windows-1251");
  BOOST_TEST(declared_encoding("<META http-equiv=Content-Type content='text/html; charset=iso-8859-2'>") ==
             "iso-8859-2");
  BOOST_TEST(declared_encoding("<?xml version='1.0' encoding='koi8-r'?><p>") == "koi8-r");
  BOOST_TEST(declared_encoding("<p>charset=x</p>") == "");
  BOOST_TEST(text_of("<meta charset=windows-1251><p>\xCF\xEE\xF7\xE5\xEC\xF3?") == "Почему?");
}

BOOST_AUTO_TEST_SUITE_END()
