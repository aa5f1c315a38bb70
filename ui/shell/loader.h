// What a page reads and reads again. Only the newest reading counts: an older one is stopped and its answer passed over. What is committed while one
// runs, or while nobody sees the page, is read when it can be shown.
#pragma once

#include "shell/session.h"
#include "shell/store_thread.h"

#include <QWidget>

#include <functional>
#include <stop_token>
#include <utility>

namespace shell {

template <class Value> class Loader {
public:
    using Read = std::function<Value(store::Database &, const rights::Caller &)>;

    // A member of the page, which nothing here outlives.
    Loader(StoreThread &store, Session &session, QWidget *page) : m_store(store), m_session(session), m_page(page)
    {
        QObject::connect(&store, &StoreThread::committed, page, [this](const store::ChangeNotice &notice) {
            if (notice.tables.empty())
                return; // only the log has grown: somebody looked at a record, or printed
            m_stale = true;
            refresh();
        });
    }
    ~Loader() { m_stop.request_stop(); } // nobody waits for it any longer
    Loader(const Loader &) = delete;
    Loader &operator=(const Loader &) = delete;

    std::function<Read()> again; // how to read anew what is shown
    std::function<void(Value)> done;
    std::function<void(const base::Failure &)> failed;

    bool isLoading() const { return m_loading || m_first; } // or has yet to begin

    // The first reading of a file: at once where somebody looks at the page, else when they come to it or it is read ahead.
    void begin(Read first)
    {
        stop();
        m_first = std::move(first);
        if (m_page->isVisible())
            load(std::exchange(m_first, {}));
    }
    // Ahead of its being looked at; nothing where the first reading has been made.
    void readAhead()
    {
        if (m_first && !m_loading && m_session.isIn())
            load(std::exchange(m_first, {}));
    }

    void load(Read read)
    {
        stop();
        m_stop = std::stop_source();
        m_loading = true;
        m_stale = false;
        const int number = m_number;
        whenDone(
            m_store.post([read = std::move(read), caller = m_session.caller()](store::Database &database) { return read(database, caller); },
                         m_stop.get_token()),
            m_page,
            [this, number](Value fresh) {
                if (number != m_number)
                    return;
                m_loading = false;
                done(std::move(fresh));
                refresh();
            },
            [this, number](const base::Failure &failure) {
                if (number != m_number)
                    return;
                m_loading = false;
                failed(failure);
            });
    }

    // What is on its way no longer counts.
    void stop()
    {
        m_first = {};
        m_stop.request_stop();
        ++m_number;
        m_loading = false;
    }

    // Reads what has not been read yet, and anew if something was committed since. To be called when the page is shown.
    void refresh()
    {
        if (m_first && !m_loading && m_session.isIn() && m_page->isVisible())
            load(std::exchange(m_first, {}));
        else if (m_stale && !m_loading && m_session.isIn() && m_page->isVisible())
            load(again());
    }

private:
    StoreThread &m_store;
    Session &m_session;
    QWidget *m_page;
    Read m_first; // not read yet
    std::stop_source m_stop;
    int m_number = 0;
    bool m_loading = false;
    bool m_stale = false;
};

} // namespace shell
