#include "shell/store_thread.h"

#include "store/edit.h"
#include "store/statement.h"
#include "support/strings.h"
#include "ui/support/ui.h"

#include <catch2/catch.hpp>

#include <QSemaphore>

#include <atomic>

using namespace Qt::StringLiterals;
using shell::StoreThread;

namespace {

struct Ward {
    QTemporaryDir dir;
    QString path = dir.filePath(u"ward.nenep"_s);
};

void addUnit(store::Database &database, const QString &code)
{
    store::Edit edit(database, {}, u"Thêm đơn vị "_s + code);
    edit.insert(u"unit"_s, {{u"code"_s, code}, {u"name"_s, code}, {u"name_key"_s, code.toLower()}});
    edit.commit();
}

qint64 units(store::Database &database)
{
    store::Statement count(database, u"SELECT count(*) FROM unit"_s);
    count.next();
    return count.integer(0);
}

base::Failure failureOf(QFuture<qint64> future)
{
    try {
        const qint64 value = future.result();
        FAIL("no failure but " << value);
    } catch (const base::Failure &failure) {
        return failure;
    }
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("work runs on one thread, in the order posted, and gives its value")
{
    const Ward ward;
    StoreThread thread;
    REQUIRE(thread.create(ward.path).result().isOpen());

    std::vector<int> order;
    std::vector<QThread *> threads;
    const auto note = [&](int n) {
        return [&, n](store::Database &) {
            order.push_back(n);
            threads.push_back(QThread::currentThread());
            return n;
        };
    };
    thread.post(note(1));
    thread.post(note(2));
    CHECK(thread.post(note(3)).result() == 3);
    CHECK(order == std::vector<int>{1, 2, 3});
    CHECK(threads[0] == threads[2]);
    CHECK(threads[0] != QThread::currentThread());
}

TEST_CASE("a failure comes through the future, and the thread works on")
{
    const Ward ward;
    StoreThread thread;
    REQUIRE(thread.create(ward.path).result().isOpen());

    const base::Failure failure = failureOf(thread.post([](store::Database &) -> qint64 { base::refuse(u"tháng đã khóa"_s, {u"dòng 3"_s}); }));
    CHECK(failure.message() == u"tháng đã khóa"_s);
    CHECK(failure.details() == QStringList{u"dòng 3"_s});
    CHECK(thread.post(units).result() == 0);
}

TEST_CASE("without a file, work fails and says so")
{
    StoreThread thread;
    CHECK(failureOf(thread.post(units)).kind() == base::FailureKind::Io);
}

TEST_CASE("whenDone calls back on the context's thread, with the value or the failure, and not when the context is gone")
{
    const Ward ward;
    StoreThread thread;
    REQUIRE(thread.create(ward.path).result().isOpen());
    QObject context;
    qint64 value = -1;
    QThread *on = nullptr;
    QString message;
    shell::whenDone(
        thread.post(units), &context,
        [&](qint64 n) {
            value = n;
            on = QThread::currentThread();
        },
        [&](const base::Failure &) { FAIL("failed"); });
    shell::whenDone(
        thread.post([](store::Database &) { base::refuse(u"không"_s); }), &context, [&] { FAIL("done"); },
        [&](const base::Failure &failure) { message = failure.message(); });
    auto *dying = new QObject;
    QSemaphore gate;
    const QFuture<void> slow = thread.post([&](store::Database &) { gate.acquire(); });
    shell::whenDone(
        slow, dying, [&] { FAIL("called back a dead object"); }, [&](const base::Failure &) { FAIL("called back a dead object"); });
    delete dying;
    gate.release();
    TRY_REQUIRE(!message.isEmpty() && value >= 0);
    CHECK(value == 0);
    CHECK(on == QThread::currentThread());
    CHECK(message == u"không"_s);
}

TEST_CASE("queued work whose stop was requested is skipped; the rest runs")
{
    const Ward ward;
    StoreThread thread;
    REQUIRE(thread.create(ward.path).result().isOpen());
    QSemaphore gate;
    std::atomic_bool ran = false;
    std::stop_source stop;
    thread.post([&](store::Database &) { gate.acquire(); });
    const QFuture<qint64> skipped = thread.post(
        [&](store::Database &) -> qint64 {
            ran = true;
            return 1;
        },
        stop.get_token());
    const QFuture<qint64> kept = thread.post(units);
    stop.request_stop();
    gate.release();
    CHECK(failureOf(skipped).kind() == base::FailureKind::Refused);
    CHECK_FALSE(ran);
    CHECK(kept.result() == 0);
}

TEST_CASE("a statement that is running is interrupted, and its edit rolls back")
{
    const Ward ward;
    StoreThread thread;
    REQUIRE(thread.create(ward.path).result().isOpen());
    std::stop_source stop;
    QSemaphore started;
    const QFuture<qint64> endless = thread.post(
        [&](store::Database &database) -> qint64 {
            store::Edit edit(database, {}, u"Nhập"_s);
            edit.insert(u"unit"_s, {{u"code"_s, u"X"_s}, {u"name"_s, u"X"_s}, {u"name_key"_s, u"x"_s}});
            started.release();
            store::Statement count(database,
                                   u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000000) SELECT count(*) FROM n"_s);
            count.next();
            edit.commit();
            return count.integer(0);
        },
        stop.get_token());
    started.acquire();
    stop.request_stop();
    failureOf(endless);
    CHECK(thread.post(units).result() == 0);
    thread.post([](store::Database &database) { addUnit(database, u"KT"_s); }).waitForFinished(); // the file is not stuck in a transaction
    CHECK(thread.post(units).result() == 1);
}

TEST_CASE("work between two statements is stopped at the next one, and its edit rolls back")
{
    const Ward ward;
    StoreThread thread;
    REQUIRE(thread.create(ward.path).result().isOpen());
    std::stop_source stop;
    QSemaphore started;
    QSemaphore stopped;
    const QFuture<qint64> work = thread.post(
        [&](store::Database &database) -> qint64 {
            store::Edit edit(database, {}, u"Nhập"_s);
            edit.insert(u"unit"_s, {{u"code"_s, u"X"_s}, {u"name"_s, u"X"_s}, {u"name_key"_s, u"x"_s}});
            started.release();
            stopped.acquire();
            edit.insert(u"unit"_s, {{u"code"_s, u"Y"_s}, {u"name"_s, u"Y"_s}, {u"name_key"_s, u"y"_s}});
            edit.commit();
            return 1;
        },
        stop.get_token());
    started.acquire();
    stop.request_stop();
    stopped.release();
    failureOf(work);
    CHECK(thread.post(units).result() == 0);
    thread.post([](store::Database &database) { addUnit(database, u"KT"_s); }).waitForFinished();
    CHECK(thread.post(units).result() == 1);
}

TEST_CASE("work that had ended when the stop came is not called stopped")
{
    const Ward ward;
    StoreThread thread;
    REQUIRE(thread.create(ward.path).result().isOpen());
    std::stop_source stop;
    const QFuture<void> work = thread.post(
        [&](store::Database &database) {
            addUnit(database, u"KT"_s);
            stop.request_stop();
        },
        stop.get_token());
    CHECK_NOTHROW(QFuture<void>(work).waitForFinished());
    CHECK(thread.post(units).result() == 1);
}

TEST_CASE("the end waits for what is queued and closes the file")
{
    const Ward ward;
    {
        StoreThread thread;
        thread.create(ward.path);
        for (int i = 0; i < 20; ++i)
            thread.post([i](store::Database &database) { addUnit(database, u"KT%1"_s.arg(i)); });
    }
    CHECK_FALSE(QFile::exists(ward.path + u".lock"_s));
    const store::OpenResult again = store::Database::open(ward.path);
    REQUIRE(again.outcome == store::OpenOutcome::Opened);
    CHECK_FALSE(again.wasUnclean);
    CHECK(units(*again.database) == 20);
}

TEST_CASE("a commit is told on the window's thread before its future is seen to end")
{
    const Ward ward;
    StoreThread thread;
    REQUIRE(thread.create(ward.path).result().isOpen());
    QStringList events;
    QObject context;
    QObject::connect(&thread, &StoreThread::committed, &context, [&](const store::ChangeNotice &notice) {
        CHECK(QThread::currentThread() == context.thread());
        REQUIRE(notice.tables.size() == 1);
        CHECK(notice.tables[0].name == u"unit"_s);
        events << notice.action;
    });
    shell::whenDone(
        thread.post([](store::Database &database) { addUnit(database, u"KT"_s); }), &context, [&] { events << u"done"_s; },
        [](const base::Failure &) {});
    TRY_REQUIRE(events.contains(u"done"_s));
    CHECK(events == QStringList{u"Thêm đơn vị KT"_s, u"done"_s});
}

TEST_CASE("a file that cannot be opened leaves the one before open, and the report says why")
{
    const Ward ward;
    StoreThread thread;
    QSignalSpy opened(&thread, &StoreThread::opened);
    QSignalSpy closed(&thread, &StoreThread::closed);
    REQUIRE(thread.create(ward.path).result().isOpen());
    const shell::FileReport missing = thread.open(ward.dir.filePath(u"none.nenep"_s)).result();
    CHECK(missing.outcome == store::OpenOutcome::Missing);
    CHECK(missing.message.contains(u"none.nenep"_s));
    CHECK(thread.post(units).result() == 0);
    TRY_REQUIRE(opened.count() == 1);
    CHECK(closed.count() == 0);

    REQUIRE(thread.create(ward.dir.filePath(u"second.nenep"_s)).result().isOpen());
    TRY_REQUIRE(opened.count() == 2);
    CHECK(closed.count() == 1);
    CHECK_FALSE(QFile::exists(ward.path + u".lock"_s));
}

TEST_CASE("rooms prepare a file before any work sees it")
{
    const Ward ward;
    QStringList events;
    {
        StoreThread thread([&](store::Database &) { events << u"prepared"_s; });
        thread.create(ward.path);
        thread.post([&](store::Database &) { events << u"work"_s; });
    }
    CHECK(events == QStringList{u"prepared"_s, u"work"_s});
}

TEST_CASE("what is posted while another file is being opened was meant for the one before, and is refused")
{
    const Ward ward;
    StoreThread thread;
    const auto row = [](const QString &code) { return [code](store::Database &database) { addUnit(database, code); }; };
    const auto refused = [](const QFuture<void> &future) {
        try {
            QFuture<void>(future).waitForFinished();
        } catch (const base::Failure &failure) {
            CHECK(failure.kind() == base::FailureKind::Refused);
            CHECK(failure.message().contains(u"another file"_s, Qt::CaseInsensitive));
            return true;
        }
        return false;
    };
    QSignalSpy opened(&thread, &StoreThread::opened);
    thread.create(ward.path);
    TRY_REQUIRE(opened.count() == 1);
    const QString second = ward.dir.filePath(u"second.nenep"_s);
    const QFuture<void> before = thread.post(row(u"A"_s));
    const QFuture<shell::FileReport> opening = thread.create(second);
    const QFuture<void> meanwhile = thread.post(row(u"B"_s)); // the window still shows the first one
    CHECK_FALSE(refused(before));
    REQUIRE(QFuture<shell::FileReport>(opening).result().isOpen());
    CHECK(refused(meanwhile));
    CHECK(refused(thread.post(row(u"C"_s)))); // it has not been told yet
    TRY_REQUIRE(opened.count() == 2);
    CHECK(thread.post(units).result() == 0);
    CHECK_FALSE(refused(thread.post(row(u"D"_s))));
    CHECK(thread.post(units).result() == 1);

    // One that cannot be opened changes nothing.
    thread.open(ward.dir.filePath(u"none.nenep"_s));
    CHECK_FALSE(refused(thread.post(row(u"E"_s))));
    CHECK(thread.post(units).result() == 2);
}

TEST_CASE("what is done in answer to opened() is of the file just opened")
{
    const Ward ward;
    StoreThread thread;
    std::vector<qint64> counts;
    QObject context;
    QObject::connect(&thread, &StoreThread::opened, &context, [&] { counts.push_back(thread.post(units).result()); });
    thread.create(ward.path);
    TRY_REQUIRE(counts.size() == 1);
    thread.create(ward.dir.filePath(u"second.nenep"_s));
    TRY_REQUIRE(counts.size() == 2);
}
