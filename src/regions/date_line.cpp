#include "regions/date_line.hpp"

#include <array>
#include <charconv>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostDateWords = 16;

/// The numbers of a word and the marks between them: "03.05.2017" is 3 . 5 . 2017.
struct Numbers {
  std::array<int, 6> value{};
  std::array<int, 6> digits{};
  std::size_t count = 0;
  char mark = 0;      ///< the first mark between two numbers
  std::string tail;   ///< letters after the last digit, lower case: "th", "am"
  bool sound = true;  ///< nothing else in it
};

std::string padded(int value, std::size_t digits) {
  auto out = std::to_string(value);
  return out.size() < digits ? std::string(digits - out.size(), '0') + out : out;
}

bool is_digit_byte(char c) noexcept { return c >= '0' && c <= '9'; }

bool take_number(std::string_view word, std::size_t& at, Numbers& numbers) {
  if (numbers.count == numbers.value.size()) return false;
  auto& value = numbers.value[numbers.count];
  auto& digits = numbers.digits[numbers.count];
  for (; at < word.size() && is_digit_byte(word[at]); ++at) {
    if (++digits > 4) return false;
    value = value * 10 + (word[at] - '0');
  }
  ++numbers.count;
  return true;
}

Numbers numbers_of(std::string_view word) {
  Numbers numbers;
  for (std::size_t at = 0; at < word.size();) {
    const char c = word[at];
    if (is_digit_byte(c)) {
      if (!numbers.tail.empty() || !take_number(word, at, numbers)) numbers.sound = false;
      if (!numbers.sound) return numbers;
      continue;
    }
    ++at;
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (letter && !(c == 'T' && numbers.count == 3))
      numbers.tail += static_cast<char>(c | 0x20);
    else if (numbers.count == 1 && !numbers.mark && at < word.size())
      numbers.mark = c;
  }
  return numbers;
}

class LineReader {
 public:
  LineReader(std::string_view text, const BlockKey& key, const Lexicon& words) : text_(text), key_(key), words_(words) {}

  DateLine run() {
    std::size_t known = 0;
    while (known < key_.size() && known < kMostDateWords && word(known)) ++known;
    if (hour_half_ == 12 && line_.hour >= 0 && line_.hour < 12) line_.hour += 12;
    if (hour_half_ == 0 && line_.hour == 12) line_.hour = 0;
    const bool calendar = (line_.month && (line_.day || line_.year)) || (line_.season && line_.year);
    const bool says = calendar || (line_.hour >= 0 && (!dotted_ || line_.early || line_.late || line_.clock));
    line_.leads = says && known > 0;
    line_.only = says && known == key_.size();
    return line_;
  }

 private:
  bool word(std::size_t i) {
    const auto* entry = words_.find(key_.word(i));
    return entry ? listed(*entry) : number(i);
  }

  bool listed(const LexiconEntry& entry) {
    const auto kind = entry.field(0);
    int value = 0;
    static_cast<void>(std::from_chars(entry.field(1).data(), entry.field(1).data() + entry.field(1).size(), value));
    if (kind == "month") {
      if (line_.month) return false;
      line_.month = value;
    }
    if (kind == "half") hour_half_ = value;
    line_.weekday = line_.weekday || kind == "weekday";
    line_.season = line_.season || kind == "season";
    line_.early = line_.early || kind == "early";
    line_.late = line_.late || kind == "late";
    line_.clock = line_.clock || kind == "clock";
    return true;
  }

  bool number(std::size_t i) {
    const auto numbers = numbers_of(slice(text_, key_.span(i)));
    if (!numbers.sound || !numbers.count) return false;
    if (!tail(numbers.tail)) return false;
    if (numbers.count == 1) return single(numbers.value[0], numbers.digits[0]);
    if (numbers.count >= 3 && numbers.mark != ':') return calendar(numbers);
    if (numbers.mark == '/' && numbers.value[0] >= 1 && numbers.value[0] <= 12 && numbers.digits[1] == 4 &&
        !line_.year)
      return line_.month = numbers.value[0], line_.year = numbers.value[1], true;
    if (numbers.mark == '.') dotted_ = true;  // "07.00" is a time beside a date, and a price alone
    if (numbers.mark == ':' || numbers.mark == '.') return clock(numbers.value[0], numbers.value[1]);
    return false;
  }

  bool tail(const std::string& words) {
    if (words == "am") hour_half_ = 0;
    if (words == "pm") hour_half_ = 12;
    return words.empty() || words == "am" || words == "pm" || words == "st" || words == "nd" || words == "rd" ||
           words == "th" || words == "h" || words == "z";
  }

  bool single(int value, int digits) {
    if (digits == 4 && value >= 1700 && value <= 2100 && !line_.year) return line_.year = value, true;
    if (digits <= 2 && value >= 1 && value <= 31 && !line_.day) return line_.day = value, true;
    return false;
  }

  bool clock(int hour, int minute) {
    if (hour > 99 || minute > 59) return false;
    if (line_.hour >= 0 || hour > 24) return true;  // a duration after the time
    line_.hour = hour;
    line_.minute = minute;
    return true;
  }

  /// 2017-05-03, 03.05.2017; 25/12/2017 and 12/25/2017 only where one number cannot be a month.
  bool calendar(const Numbers& numbers) {
    const auto [a, b, c] = std::array{numbers.value[0], numbers.value[1], numbers.value[2]};
    if (line_.year) return false;
    int year = c, month = b, day = a;
    if (numbers.digits[0] == 4) {
      year = a, day = c;
    } else if (numbers.mark == '/') {
      if (a <= 12 && b <= 12 && a != b) return unclear();
      if (b > 12) month = a, day = b;
    }
    if (year < 100 || month < 1 || month > 12 || day < 1 || day > 31) return false;
    line_.year = year, line_.month = month, line_.day = day;
    return numbers.count < 5 || clock(numbers.value[3], numbers.value[4]);
  }

  /// A date, but which one nobody can say.
  bool unclear() {
    line_.season = true;
    line_.year = 1;
    return true;
  }

  std::string_view text_;
  const BlockKey& key_;
  const Lexicon& words_;
  DateLine line_;
  int hour_half_ = -1;
  bool dotted_ = false;
};

}  // namespace

std::string DateLine::iso() const {
  if (year < 1000 || !month) return {};
  auto out = padded(year, 4) + "-" + padded(month, 2);
  return day ? out + "-" + padded(day, 2) : out;
}

std::string DateLine::iso_time() const {
  if (!full() || hour < 0) return iso();
  return iso() + "T" + padded(hour, 2) + ":" + padded(minute, 2);
}

DateLine read_date_line(std::string_view text, const BlockKey& key, const Lexicon& words) {
  return LineReader(text, key, words).run();
}

}  // namespace v1
}  // namespace onrecord
