#include "shell/store_thread.h"

#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace shell {
StoreThread::StoreThread(Work prepare, QObject *parent) : QObject(parent), m_prepare(std::move(prepare))
{
    m_thread.setObjectName(u"store"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    enqueue([this] {
        closeFile();
        m_thread.quit(); // from its own last job: quit() from outside would overtake the queue
    });
    m_thread.wait();
}

QFuture<FileReport> StoreThread::open(const QString &path, const store::OpenOptions &options)
{
    return queue<FileReport>([this, path, options] { return adopt(store::Database::open(path, watched(options)), path); });
}

QFuture<FileReport> StoreThread::create(const QString &path, const Work &initialise, const store::OpenOptions &options)
{
    return queue<FileReport>([this, path, initialise, options] { return adopt(store::Database::create(path, watched(options), initialise), path); });
}

QFuture<FileReport> StoreThread::openMade(const QString &path, const std::function<store::OpenResult()> &make)
{
    return queue<FileReport>([this, path, make] {
        store::OpenResult made = make();
        if (!made.database)
            return adopt(std::move(made), path);
        made.database.reset();
        return adopt(store::Database::open(path, watched({})), path);
    });
}

QFuture<void> StoreThread::close()
{
    return queue<void>([this] { closeFile(); });
}

void StoreThread::enqueue(std::function<void()> job) { QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection); }

void StoreThread::announce(std::function<void()> emission) { QMetaObject::invokeMethod(this, std::move(emission), Qt::QueuedConnection); }

FileReport StoreThread::adopt(store::OpenResult result, const QString &path)
{
    FileReport report{result.outcome, result.message, path, result.wasUnclean};
    if (!result.database)
        return report;
    if (m_prepare)
        m_prepare(*result.database);
    closeFile();
    m_database = std::move(result.database);
    report.path = m_database->path();
    m_database->onCommitted([this](const store::ChangeNotice &notice) { announce([this, notice] { Q_EMIT committed(notice); }); });
    announce([this, report, number = ++m_number] {
        m_announced = number;
        Q_EMIT opened(report);
    });
    return report;
}

// Database::interrupt() stops the statement that runs; this stops work between two statements, also where it has not begun its Edit yet.
store::OpenOptions StoreThread::watched(store::OpenOptions options)
{
    options.beforeStatement = [this, before = options.beforeStatement](qint64 number) {
        if (m_stop.stop_requested())
            failStopped();
        if (before)
            before(number);
    };
    return options;
}

void StoreThread::runOnFile(const Work &work, const std::stop_token &stop, quint64 meant)
{
    if (stop.stop_requested())
        failStopped();
    if (!m_database)
        base::failIo(Tr::tr("No file is open. Open one first."));
    if (meant != 0 && meant != m_number)
        base::refuse(Tr::tr("Another file has been opened meanwhile; nothing was written."));
    m_stop = stop;
    struct Reset {
        std::stop_token &stop;
        ~Reset() { stop = {}; }
    } const reset{m_stop};
    // Its destructor waits for a callback that is running: the file cannot be closed under it.
    const std::stop_callback interrupt(stop, [this] { m_database->interrupt(); });
    work(*m_database);
}

void StoreThread::closeFile()
{
    if (!m_database)
        return;
    m_database.reset();
    announce([this] { Q_EMIT closed(); });
}

void StoreThread::failStopped() { base::refuse(Tr::tr("Stopped; nothing was changed.")); }

void StoreThread::failMemory() { base::failIo(Tr::tr("There is not enough memory; nothing was changed.")); }

} // namespace shell
