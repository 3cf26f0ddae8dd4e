/// \file
/// The commands. Each adds its subcommand to the application, with its options, examples and what it does;
/// `status` takes the exit status of the one that runs.
#pragma once

#include <CLI/CLI.hpp>

namespace cli {

void add_extract(CLI::App& app, int& status);
void add_tables(CLI::App& app, int& status);  ///< turns, claims, entities, quotes
void add_verify(CLI::App& app, int& status);
void add_conllu(CLI::App& app, int& status);
void add_bench(CLI::App& app, int& status);

}  // namespace cli
