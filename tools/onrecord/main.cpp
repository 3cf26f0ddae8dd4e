#include "commands.hpp"
#include "inputs.hpp"

#include <cstdio>
#include <exception>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace {

/// Keeps the memory of one document for the next one: given back and fetched again each time, its pages cost a tenth
/// of the whole time (sys .52 s of 4.9 s for 125 files of 8 kB, .06 s with this).
void keep_memory() {
#if defined(__GLIBC__)
  constexpr int kLargest = 64 << 20;
  mallopt(M_MMAP_THRESHOLD, kLargest);
  mallopt(M_TRIM_THRESHOLD, 2 * kLargest);
  mallopt(M_TOP_PAD, 4 << 20);
#endif
}

/// CLI11's own messages take several lines; the contract wants one, and exit status 2.
int report_usage(const CLI::App& app, const CLI::ParseError& problem) {
  if (problem.get_exit_code() == 0) return app.exit(problem);  // --help, --version
  cli::complain(std::string(problem.what()) + "; see onrecord --help");
  return cli::kBadUsage;
}

int run(int argc, char** argv) {
  CLI::App app{"Reads an interview: who said what, on the record.", "onrecord"};
  app.require_subcommand(1);
  app.set_version_flag("--version", std::string("onrecord ") + ONRECORD_VERSION);
  app.footer(
      "\nEach command has its own help with examples: onrecord extract --help\n"
      "Exit status: 0 done, 1 bad input or resources, 2 wrong usage.");
  int status = 0;
  cli::add_extract(app, status);
  cli::add_tables(app, status);
  cli::add_verify(app, status);
  cli::add_conllu(app, status);
  cli::add_bench(app, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& problem) {
    return report_usage(app, problem);
  }
  if (std::fflush(stdout) != 0) {
    cli::complain("standard output cannot be written");
    return cli::kBadInput;
  }
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  keep_memory();
  try {
    return run(argc, argv);
  } catch (const std::exception& problem) {  // no memory, or a pipe that broke
    cli::complain(problem.what());
    return cli::kBadInput;
  }
}
