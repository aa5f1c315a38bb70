#include "shell/automatic_backup.h"

#include "base/failure.h"
#include "store/automatic_backup.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace shell {
namespace {

constexpr int Still = 60 * 1000; // ms

} // namespace

AutomaticBackup::AutomaticBackup(StoreThread &store, Session &session, QObject *parent) : QObject(parent), m_store(store), m_session(session)
{
    m_still.setSingleShot(true);
    m_still.setInterval(Still);
    connect(&m_still, &QTimer::timeout, this, &AutomaticBackup::begin);
    connect(&store, &StoreThread::opened, this, [this](const FileReport &report) {
        m_told = false;
        if (report.isOpen() && !report.isReadOnly())
            m_still.start();
        else
            m_still.stop();
    });
    connect(&store, &StoreThread::committed, this, [this] { m_still.start(); });
    connect(&store, &StoreThread::closed, this, [this] { m_still.stop(); });
    QCoreApplication::instance()->installEventFilter(this);
}

void AutomaticBackup::setWanted(bool wanted) { m_wanted = wanted; }

void AutomaticBackup::begin()
{
    if (!m_wanted || m_running || m_session.isReadOnly() || m_session.state() == Session::State::NoFile)
        return;
    m_running = true;
    m_stop = std::stop_source();
    whenDone(
        m_store.post(
            [](store::Database &database) {
                if (store::isBackupDue(database))
                    store::backUpAutomatically(database);
            },
            m_stop.get_token()),
        this, [this] { m_running = false; },
        [this](const base::Failure &failure) {
            m_running = false;
            if (!m_stop.stop_requested() && !std::exchange(m_told, true))
                Q_EMIT failed(failure);
        });
}

bool AutomaticBackup::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        m_stop.request_stop();
        if (m_still.isActive() || m_running)
            m_still.start();
    }
    return false;
}

} // namespace shell
