/// \file
/// Invented interviews in every layout, with furniture, quotations, dates and notes; and damage. The same seed gives
/// the same text on every machine: only std::mt19937's raw numbers are used, no distributions.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace test {

/// Numbers and choices.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : numbers_(seed) {}
  std::size_t below(std::size_t n) { return numbers_() % n; }
  bool one_in(std::size_t n) { return below(n) == 0; }
  template <class List>
  auto pick(const List& list) -> decltype(list[0]) {
    return list[below(std::size(list))];
  }

 private:
  std::mt19937 numbers_;
};

inline constexpr std::array<std::string_view, 14> kLayouts = {
    "dash",   "labels",          "caps",       "initials", "qa",        "bold",     "bold labels", "headings",
    "stamps", "own line stamps", "deposition", "presser",  "narrative", "monologue"};

/// Writes interviews.
class Generator {
 public:
  explicit Generator(std::uint32_t seed) : dice_(seed) {}

  std::string interview() { return interview(dice_.pick(kLayouts)); }
  std::string interview(std::string_view layout) {
    guest_ = dice_.pick(kGuests);
    std::string page = furniture(3) + "\n" + title() + "\n\n" + lead() + "\n\n";
    const auto pairs = 2 + dice_.below(6);
    for (std::size_t i = 0; i < pairs; ++i) {
      page += marked(layout, 2 * i, question());
      page += marked(layout, 2 * i + 1, answer());
      if (dice_.one_in(4)) page += furniture(1) + "\n";
    }
    return page + furniture(4);
  }
  std::string sentence() { return filled(dice_.pick(kSentences)); }

 private:
  struct Guest {
    std::string_view name, surname, initials;
  };
  static constexpr std::array<Guest, 4> kGuests = {{{"Mara Toll", "Toll", "MT"},
                                                    {"Dr. Jonas Åkerblom", "Åkerblom", "JÅ"},
                                                    {"Rosa de la Vane", "de la Vane", "RV"},
                                                    {"Ngo Lien", "Ngo", "NL"}}};
  static constexpr std::array<std::string_view, 18> kSentences = {
      "The council of @P sold the mill in @D.",
      "I don’t think it will reopen, but nobody has asked me.",
      "@N said: “We lost @M, and that is that.”",
      "According to the @O, @M were spent on the harbour.",
      "“It rained,” @N said, “for eleven days.”",
      "They told us that the bridge had been closed since @D.",
      "He laughed (a short laugh) and left.",
      "In @D, @N wrote to the @O; the letter was never answered.",
      "Yes.",
      "Well… maybe – maybe not!",
      "The law of 2011 [it was amended in @D — Ed.] says nothing about eels.",
      "If the @O had paid, we would have stayed in @P.",
      "My neighbour calls it “the 'iron' house”, after @N.",
      "We had two options: A: wait. B: leave.",
      "It was 5:40, or 17:30, on a Tuesday, and the price had risen by 12.5% in three years.",
      "Nobody from the @O was there – not even @N, who lives in @P.",
      "She never denied it (laughs).",
      "It is the largest dam in @P, and it’s unsafe 💶."};
  static constexpr std::array<std::string_view, 8> kQuestions = {
      "Why did the @O close the ferry in @D?",
      "Is that true?",
      "@N told us that “the boats are gone”. Do you agree, or was it a mistake?",
      "Some people in @P say that it was your idea.",
      "And then?",
      "How many people left, who paid them, and when will they return?",
      "You said in @D that you would resign.",
      "Can you tell us about @P?"};
  static constexpr std::array<std::string_view, 16> kFurniture = {"Home | News | Opinion | Archive",
                                                                  "Share this story 12",
                                                                  "Advertisement",
                                                                  "Leave a reply",
                                                                  "5 min read",
                                                                  "© 2021 The Kolvik Letter. All rights reserved.",
                                                                  "Related stories",
                                                                  "Subscribe to our newsletter",
                                                                  "Photo: Ola Reed",
                                                                  "Published: 4 May 2021",
                                                                  "By Tess Holm",
                                                                  "Read more: The ferry that was not",
                                                                  "12 May 2021, Wednesday, 08:12",
                                                                  "Comments (3)",
                                                                  "* * *",
                                                                  "Tags: harbour, ferry"};
  static constexpr std::array<std::string_view, 6> kNames = {"Anders Keel", "the minister", "Lena Orr",
                                                             "Mr. Haddow",  "she",          "Mayor Ilse Brand"};
  static constexpr std::array<std::string_view, 5> kPlaces = {"Kolvik", "Port Ellery", "Oslo", "the United Kingdom",
                                                              "San Telmo"};
  static constexpr std::array<std::string_view, 5> kBodies = {"Harbour Board", "audit office", "University of Vessa",
                                                              "Ministry of Water", "ANC"};
  static constexpr std::array<std::string_view, 8> kDates = {
      "March 2022", "2019", "the spring of 2017", "14 June 2020", "May", "the 1990s", "10/11/2012", "last year"};
  static constexpr std::array<std::string_view, 4> kAmounts = {"40,000 kroner", "two million euros", "$1.5m",
                                                               "a dozen boats"};

  std::string filled(std::string_view pattern) {
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      if (pattern[i] != '@') {
        out += pattern[i];
        continue;
      }
      const char what = pattern[++i];
      out += what == 'P'   ? dice_.pick(kPlaces)
             : what == 'O' ? dice_.pick(kBodies)
             : what == 'D' ? dice_.pick(kDates)
             : what == 'M' ? dice_.pick(kAmounts)
                           : dice_.pick(kNames);
    }
    return out;
  }
  std::string furniture(std::size_t most) {
    std::string out;
    for (auto lines = dice_.below(most + 1); lines > 0; --lines) {
      out += dice_.pick(kFurniture);
      out += dice_.one_in(3) ? "\n\n" : "\n";
    }
    return out;
  }
  std::string title() {
    const std::string words = dice_.one_in(2) ? "“" + sentence() + "”" : filled("@N: The last ferry of @P");
    return dice_.one_in(4) ? words + "\n\n" + words : words;
  }
  std::string lead() {
    return std::string(guest_.name) + filled(" has run the ferry of @P since @D. Tess Holm spoke with ") +
           std::string(guest_.surname) + filled(" in @P.");
  }
  std::string question() { return (dice_.one_in(3) ? sentence() + " " : "") + filled(dice_.pick(kQuestions)); }
  std::string paragraph() {
    std::string out = sentence();
    for (auto more = dice_.below(4); more > 0; --more) out += " " + sentence();
    return out;
  }
  std::string answer() {
    std::string out = paragraph();
    while (dice_.one_in(3)) out += "\n\n" + paragraph();
    return out;
  }

  /// The words as turn i of a layout; even turns are the interviewer's.
  std::string marked(std::string_view layout, std::size_t i, const std::string& words) {
    const bool asks = i % 2 == 0;
    const std::string name(asks ? "Tess Holm" : guest_.name), short_name(asks ? "TH" : guest_.initials);
    if (layout == "dash") return (asks || dice_.one_in(2) ? "– " : "") + words + "\n\n";
    if (layout == "labels") return name + ": " + words + "\n\n";
    if (layout == "caps") return (asks ? "HOLM: " : "THE FERRYMAN: ") + words + "\n\n";
    if (layout == "initials") return short_name + ": " + words + "\n\n";
    if (layout == "qa") return (asks ? "Q: " : "A: ") + words + "\n\n";
    if (layout == "bold") return asks ? "**" + words + "**\n\n" : words + "\n\n";
    if (layout == "bold labels") return "**" + name + ":** " + words + "\n\n";
    if (layout == "headings") return (asks ? "### " : "") + words + "\n\n";
    if (layout == "stamps") return stamp(i) + " " + name + ": " + words + "\n";
    if (layout == "own line stamps") return name + "  " + stamp(i) + "\n" + words + "\n\n";
    if (layout == "deposition") return numbered(i, (asks ? "Q.   " : "A.   ") + words);
    if (layout == "presser") return (asks ? "Q    " : "     THE MAYOR: ") + words + "\n\n";
    if (layout == "narrative" && asks) return "I ask whether " + words + "\n\n";
    return words + "\n\n";
  }
  static std::string stamp(std::size_t i) {
    const auto two = [](std::size_t n) { return std::to_string(n / 10 % 10) + std::to_string(n % 10); };
    return "[00:" + two(i) + ":" + two(i * 7 % 60) + "]";
  }
  static std::string numbered(std::size_t i, std::string words) {
    for (auto at = words.find("\n\n"); at != std::string::npos; at = words.find("\n\n")) words.replace(at, 2, " ");
    return std::to_string(i % 25 + 1) + "        " + words + "\n";
  }

  Dice dice_;
  Guest guest_ = kGuests[0];
};

/// A text with random damage: bytes flipped, removed, repeated, and pieces of trouble put in.
inline std::string damaged(std::string text, Dice& dice) {
  static const std::array<std::string, 18> pieces = {"\xEF\xBB\xBF",
                                                     "\r",
                                                     "\r\n",
                                                     "\n\n",
                                                     "“",
                                                     "”",
                                                     "\"",
                                                     "(",
                                                     "]",
                                                     "– ",
                                                     "Q: ",
                                                     "**",
                                                     ": ",
                                                     std::string(1, '\0'),
                                                     "\xED\xA0\x80",
                                                     "\xE2\x80\xAE",
                                                     "\xE2\x80\xA8",
                                                     "# "};
  for (auto times = 1 + dice.below(30); times > 0; --times) {
    const auto at = dice.below(text.size() + 1), size = 1 + dice.below(20);
    const auto way = dice.below(4);
    if (way == 0 && at < text.size()) text[at] = static_cast<char>(text[at] ^ static_cast<char>(1U << dice.below(8)));
    if (way == 1) text.erase(at, size);
    if (way == 2) text.insert(at, dice.pick(pieces));
    if (way == 3) text.insert(at, text.substr(at, 3 * size));
  }
  return text;
}

inline std::string random_bytes(Dice& dice, std::size_t size) {
  std::string out;
  for (std::size_t i = 0; i < size; ++i) out += static_cast<char>(dice.below(256));
  return out;
}

/// A code point as UTF-8.
inline void append_utf8(std::string& out, char32_t c) {
  const auto tail = [&](int shift) { out += static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
  if (c < 0x80U) return void(out += static_cast<char>(c));
  if (c < 0x800U) return out += static_cast<char>(0xC0U | (c >> 6)), tail(0);
  if (c < 0x10000U) return out += static_cast<char>(0xE0U | (c >> 12)), tail(6), tail(0);
  out += static_cast<char>(0xF0U | (c >> 18)), tail(12), tail(6), tail(0);
}

/// Code points of all planes and of the blocks where trouble lives.
inline std::string random_points(Dice& dice, std::size_t count) {
  constexpr std::array<std::pair<char32_t, char32_t>, 8> kBlocks = {{{0x20, 0x7E},
                                                                     {0x00, 0x1F},
                                                                     {0x80, 0x24F},
                                                                     {0x300, 0x36F},
                                                                     {0x2000, 0x206F},
                                                                     {0x590, 0x6FF},
                                                                     {0xE000, 0x10FFFF},
                                                                     {0x1F300, 0x1FAFF}}};
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    const auto [first, last] = dice.pick(kBlocks);
    append_utf8(out, first + static_cast<char32_t>(dice.below(last - first + 1)));
  }
  return out;
}

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

/// The files below some folders, in an order that does not depend on the file system.
inline std::vector<std::filesystem::path> files_below(std::initializer_list<std::filesystem::path> folders) {
  std::vector<std::filesystem::path> files;
  for (const auto& folder : folders)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
      if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace test
