// The thread that owns the file. Core is synchronous; the window posts functions here and gets their values as futures, so that it never waits
// for a disk. The connection is opened, used and closed on this one thread.
#pragma once

#include "base/failure.h"
#include "store/database.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <stop_token>
#include <type_traits>

namespace shell {

// How opening or making a file ended. The message is for the user: it may come with an open file too (open for looking only).
struct FileReport {
    store::OpenOutcome outcome = store::OpenOutcome::Unreadable;
    QString message;
    QString path;
    bool wasUnclean = false; // the last holder did not close it; it was checked and is sound

    bool isOpen() const { return outcome == store::OpenOutcome::Opened || outcome == store::OpenOutcome::OpenedReadOnly; }
    bool isReadOnly() const { return outcome == store::OpenOutcome::OpenedReadOnly; }
};

class StoreThread : public QObject {
    Q_OBJECT

public:
    using Work = std::function<void(store::Database &)>;

    // prepare runs on the thread with each file just opened, before any other work: rooms install their guards there.
    explicit StoreThread(Work prepare = {}, QObject *parent = nullptr);
    // Finishes what is queued, then closes the file.
    ~StoreThread() override;

    // The new file takes the place of the one before, which stays open when the new one cannot be opened.
    QFuture<FileReport> open(const QString &path, const store::OpenOptions &options = {});
    QFuture<FileReport> create(const QString &path, const Work &initialise = {}, const store::OpenOptions &options = {});
    // For files that are made by other means (the made-up ward): made on the thread, closed, and opened like any other.
    QFuture<FileReport> openMade(const QString &path, const std::function<store::OpenResult()> &make);
    QFuture<void> close();

    // Runs work on the thread with the file, after what was posted before. The future holds its value or the base::Failure it threw; “no file is
    // open” and “stopped” are failures too. A stop requested before its turn skips it; one that comes meanwhile interrupts it at the next
    // statement, and its Edit rolls back. Work that did end is never called stopped: the future says what happened.
    // It is meant for the file last announced by opened(); work posted while another one is being opened is refused, for what it carries (a caller,
    // ids) is of the file before. Before the first file was announced there is nothing to mix up.
    // work must not throw away the only reference to a widget: its captures are destroyed on the thread.
    template <class F> auto post(F work, std::stop_token stop = {}) -> QFuture<std::invoke_result_t<F &, store::Database &>>;

Q_SIGNALS:
    // All emitted on the thread of this object, in the order of what happened, and before the future of the work that caused them is seen to end.
    void opened(const shell::FileReport &report);
    void closed();
    void committed(const store::ChangeNotice &notice);

private:
    template <class T, class F> QFuture<T> queue(F body);
    void enqueue(std::function<void()> job);
    void runOnFile(const Work &work, const std::stop_token &stop, quint64 meant);
    FileReport adopt(store::OpenResult result, const QString &path);
    store::OpenOptions watched(store::OpenOptions options);
    void closeFile();
    void announce(std::function<void()> emission);
    [[noreturn]] static void failStopped();
    [[noreturn]] static void failMemory();

    QThread m_thread;
    QObject m_worker; // lives on m_thread; its event queue is the queue of jobs
    Work m_prepare;
    std::atomic<quint64> m_announced = 0; // the number of the file that opened() told of last; 0: none yet
    // Touched on m_thread only:
    std::unique_ptr<store::Database> m_database;
    quint64 m_number = 0; // of the file that is or was open: they are counted
    std::stop_token m_stop; // of the running work
};

template <class T, class F> QFuture<T> StoreThread::queue(F body)
{
    const auto promise = std::make_shared<QPromise<T>>();
    const QFuture<T> future = promise->future();
    promise->start(); // from here on result() waits for its turn
    enqueue([promise, body = std::move(body)]() mutable {
        try {
            try {
                if constexpr (std::is_void_v<T>)
                    body();
                else
                    promise->addResult(body());
            } catch (const std::bad_alloc &) {
                failMemory();
            }
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return future;
}

template <class F> auto StoreThread::post(F work, std::stop_token stop) -> QFuture<std::invoke_result_t<F &, store::Database &>>
{
    using T = std::invoke_result_t<F &, store::Database &>;
    return queue<T>([this, work = std::move(work), stop = std::move(stop), meant = m_announced.load()]() mutable {
        if constexpr (std::is_void_v<T>) {
            runOnFile([&](store::Database &database) { work(database); }, stop, meant);
        } else {
            std::optional<T> value;
            runOnFile([&](store::Database &database) { value.emplace(work(database)); }, stop, meant);
            return std::move(*value);
        }
    });
}

// Calls done(value) or failed(failure) on the thread of context when the future has ended, and neither when context is gone by then.
// (QFuture::then with a context asserts in Qt 6.4 when that context dies first.)
template <class T, class Done, class Failed> void whenDone(const QFuture<T> &future, QObject *context, Done done, Failed failed)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done), failed = std::move(failed)]() mutable {
        watcher->deleteLater();
        QFuture<T> ended = watcher->future();
        if constexpr (std::is_void_v<T>) {
            try {
                ended.waitForFinished();
            } catch (const base::Failure &failure) {
                failed(failure);
                return;
            }
            done();
        } else {
            std::optional<T> value;
            try {
                value.emplace(ended.takeResult());
            } catch (const base::Failure &failure) {
                failed(failure);
                return;
            }
            done(std::move(*value));
        }
    });
    watcher->setFuture(future);
}

} // namespace shell
