#include "exchange/read_ahead.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

namespace exchange {
namespace {

constexpr size_t BatchRows = 64;
constexpr size_t BatchesAhead = 8; // then the reader waits: memory stays that of some hundred rows

using Batch = std::vector<Row>;

class ReadAhead : public RowSource {
public:
    explicit ReadAhead(std::unique_ptr<RowSource> rows) : m_source(std::move(rows)), m_thread([this] { read(); }) { }

    ~ReadAhead() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_unwanted = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    bool next(Row &row) override
    {
        if (m_given == m_batch.size() && !takeBatch())
            return false;
        std::swap(row, m_batch[m_given++]); // the row before goes back to be freed where it was made
        return true;
    }

private:
    bool takeBatch()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ahead.empty() || m_ended; });
        if (m_ahead.empty()) {
            if (m_failure)
                std::rethrow_exception(m_failure);
            return false;
        }
        m_spent = std::exchange(m_batch, std::move(m_ahead.front()));
        m_ahead.pop_front();
        m_given = 0;
        lock.unlock();
        m_changed.notify_all();
        return true;
    }

    // On the reading thread, which alone uses the source.
    void read()
    {
        std::exception_ptr failure;
        for (bool more = true; more;) {
            Batch batch;
            {
                // Freed here, not by who worked on them: two threads that free each other's memory wait for each other all the time.
                const std::lock_guard lock(m_mutex);
                batch.swap(m_spent);
            }
            batch.clear();
            try {
                Row row;
                while (batch.size() < BatchRows && (more = m_source->next(row)))
                    batch.push_back(std::move(row));
            } catch (...) {
                failure = std::current_exception();
                more = false;
            }
            if (!batch.empty() && !give(std::move(batch)))
                return;
        }
        const std::lock_guard lock(m_mutex);
        m_failure = failure;
        m_ended = true;
        m_changed.notify_all();
    }

    // False when nobody wants more.
    bool give(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ahead.size() < BatchesAhead || m_unwanted; });
        if (m_unwanted)
            return false;
        m_ahead.push_back(std::move(batch));
        lock.unlock();
        m_changed.notify_all();
        return true;
    }

    std::unique_ptr<RowSource> m_source;
    Batch m_batch;
    size_t m_given = 0;

    std::mutex m_mutex; // for what follows
    std::condition_variable m_changed;
    std::deque<Batch> m_ahead;
    Batch m_spent; // worked on, for the reader to free
    std::exception_ptr m_failure;
    bool m_ended = false;
    bool m_unwanted = false;

    std::thread m_thread; // last: it uses all of the above
};

} // namespace

std::unique_ptr<RowSource> readAhead(std::unique_ptr<RowSource> rows) { return std::make_unique<ReadAhead>(std::move(rows)); }

} // namespace exchange
