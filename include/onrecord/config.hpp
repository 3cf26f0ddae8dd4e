/// \file
/// Version and export macros. Written by hand, not generated: a static and a shared build can then be
/// installed into one prefix, and the macros say the same in both.
#ifndef ONRECORD_CONFIG_HPP
#define ONRECORD_CONFIG_HPP

#define ONRECORD_VERSION_MAJOR 1
#define ONRECORD_VERSION_MINOR 0
#define ONRECORD_VERSION_PATCH 0
#define ONRECORD_VERSION "1.0.0"

// ONRECORD_STATIC_DEFINE is set by the static targets (and matters on Windows only);
// onrecord_EXPORTS is set while one of the project's own shared libraries is compiled.
#if defined(ONRECORD_STATIC_DEFINE)
#define ONRECORD_EXPORT
#elif defined(_WIN32)
#if defined(onrecord_EXPORTS)
#define ONRECORD_EXPORT __declspec(dllexport)
#else
#define ONRECORD_EXPORT __declspec(dllimport)
#endif
#else
#define ONRECORD_EXPORT __attribute__((visibility("default")))
#endif

// A view returned by a member of a temporary dangles; clang says so where this stands.
#if defined(__clang__)
#define ONRECORD_LIFETIME_BOUND [[clang::lifetimebound]]
#else
#define ONRECORD_LIFETIME_BOUND
#endif

#endif
