// The steps that a month's sheets can be taken at the window: actions that say why they cannot be used now, the question before each, the work on the
// store thread, and how it went.
#pragma once

#include "base/clock.h"
#include "rating/month_data.h"
#include "rating/sheet_rights.h"
#include "rating/sign_job.h"
#include "shell/message_bar.h"

#include <QList>
#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace shell {
class Session;
class StoreThread;
} // namespace shell

namespace rating_ui {

class SheetActions : public QObject {
    Q_OBJECT

public:
    SheetActions(shell::StoreThread &store, shell::Session &session, base::Clock clock, QWidget *page);

    QList<QAction *> actions() const; // submit, review, decide, lock, reopen
    // On which sheets they work: those of the selected people.
    void set(SharedMonth month, const std::vector<base::Id> &selected);
    // Nothing can be done now, for this reason; empty: it can again.
    void pause(const QString &why);
    // Why the step that comes next for the first of them cannot be taken; empty: it can, or there is none.
    QString whyNot() const { return m_whyNot; }

Q_SIGNALS:
    void changed(); // whyNot()
    void told(shell::Tone tone, const QString &message, const QStringList &details);

private:
    May may(Verb verb, std::size_t place) const;
    QString whyNone(Verb verb) const; // of the selected can be taken this step; empty: one can
    void ask(Verb verb);
    void enable();
    void run(const SignInput &input, const rights::Caller &asked, class SignDialog *shown);

    shell::StoreThread &m_store;
    shell::Session &m_session;
    base::Clock m_clock;
    QWidget *m_page;
    std::array<QAction *, 5> m_actions; // by Verb
    SharedMonth m_month;
    std::vector<qint32> m_places; // of the selected
    QString m_paused;
    QString m_whyNot;
};

} // namespace rating_ui
