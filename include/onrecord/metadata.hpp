/// \file
/// Metadata: what the page says of itself. See document.hpp.
#ifndef ONRECORD_METADATA_HPP
#define ONRECORD_METADATA_HPP

#include <onrecord/handle.hpp>
#include <onrecord/labels.hpp>

#include <string_view>

namespace onrecord {
inline namespace v1 {

/// What the page says of itself. All views are empty where it does not say.
class Metadata : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT std::string_view title() const noexcept;
  ONRECORD_EXPORT std::string_view deck() const noexcept;
  ONRECORD_EXPORT std::string_view lead() const noexcept;
  ONRECORD_EXPORT std::string_view site() const noexcept;    ///< who publishes the page
  ONRECORD_EXPORT std::string_view outlet() const noexcept;  ///< who held the interview
  ONRECORD_EXPORT std::string_view author() const noexcept;
  ONRECORD_EXPORT std::string_view page_date() const noexcept;  ///< the page's clock, not the publication
  ONRECORD_EXPORT std::string_view published() const noexcept;
  ONRECORD_EXPORT std::string_view published_after() const noexcept;  ///< bound from the text's own dates
  ONRECORD_EXPORT std::string_view published_before() const noexcept;
  ONRECORD_EXPORT std::string_view language() const noexcept;
  ONRECORD_EXPORT std::string_view genre() const noexcept;  ///< "interview", "article", …
  ONRECORD_EXPORT Layout layout() const noexcept;
};

}  // namespace v1
}  // namespace onrecord

#endif
