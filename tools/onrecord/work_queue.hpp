/// \file
/// Work in parallel, results in order, with a bound on what waits.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace cli {

/// Runs work(item) on several threads and gives the results to done(result) in the order in which the items came,
/// on the thread that called run(). `next` gives the items, one call at a time, false at the end. At most 4 × jobs
/// items are under way: memory stays bounded however slow the reader of the results is.
template <class Item, class Output>
class WorkQueue {
 public:
  WorkQueue(std::size_t jobs, std::function<bool(Item&)> next, std::function<Output(Item)> work)
      : limit_(4 * jobs), next_(std::move(next)), work_(std::move(work)) {
    for (std::size_t i = 0; i < jobs; ++i) threads_.emplace_back([this] { serve(); });
  }
  WorkQueue(const WorkQueue&) = delete;
  WorkQueue& operator=(const WorkQueue&) = delete;
  ~WorkQueue() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_) thread.join();
  }

  /// Until all results are handed over, or done returns false.
  void run(const std::function<bool(Output)>& done) {
    for (std::size_t wanted = 0;; ++wanted) {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] { return ready_.count(wanted) || (ended_ && wanted >= taken_); });
      const auto found = ready_.find(wanted);
      if (found == ready_.end()) return;
      Output result = std::move(found->second);
      ready_.erase(found);
      handed_ = wanted + 1;
      lock.unlock();
      changed_.notify_all();
      if (!done(std::move(result))) return;
    }
  }

 private:
  void serve() {
    while (true) {
      Item item;
      std::size_t number = 0;
      if (!take(item, number)) return;
      Output result = work_(std::move(item));
      {
        const std::lock_guard lock(mutex_);
        ready_.emplace(number, std::move(result));
      }
      changed_.notify_all();
    }
  }

  bool take(Item& item, std::size_t& number) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopped_ || ended_ || taken_ < handed_ + limit_; });
    if (stopped_ || ended_) return false;
    if (!next_(item)) {
      ended_ = true;
      lock.unlock();
      changed_.notify_all();
      return false;
    }
    number = taken_++;
    return true;
  }

  std::size_t limit_;
  std::function<bool(Item&)> next_;
  std::function<Output(Item)> work_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, Output> ready_;
  std::size_t taken_ = 0, handed_ = 0;
  bool ended_ = false, stopped_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace cli
