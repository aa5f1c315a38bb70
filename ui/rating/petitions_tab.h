// Petitions of one person against the month's result: what they say, what was answered; one is registered or answered by a command.
#pragma once

#include "base/clock.h"
#include "rating/sheet_data.h"
#include "rating/sheet_rights.h"
#include "shell/message_bar.h"

#include <QWidget>

class QAction;
class QLabel;
class QTextBrowser;

namespace shell {
class Session;
class StoreThread;
} // namespace shell

namespace rating_ui {

class PetitionDialog;
struct PetitionInput;

class PetitionsTab : public QWidget {
    Q_OBJECT

public:
    PetitionsTab(shell::StoreThread &store, shell::Session &session, base::Clock clock, QWidget *parent = nullptr);

    void set(SharedMonth month, SharedSheet sheet);
    QList<QAction *> actions() const { return {m_register, m_answer}; }

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void enable();
    void registerOne();
    void answerOne();
    // asked: whose view the dialog was opened over.
    void open(PetitionDialog *dialog, const rights::Caller &asked, std::function<void(store::Database &, const PetitionInput &)> write,
              const QString &done);
    const PetitionRow *oldestOpen() const; // null: all are answered
    QString whose() const; // “CB0007 Nguyễn Văn A, month 10/2026”
    QString sheetCode() const; // “CB0007, month 10/2026”: for the log, which keeps codes
    void dress();

    shell::StoreThread &m_store;
    shell::Session &m_session;
    base::Clock m_clock;
    SharedMonth m_month;
    SharedSheet m_sheet;
    QTextBrowser *m_text;
    QLabel *m_whyNot;
    QAction *m_register;
    QAction *m_answer;
};

QString petitionsHtml(const SheetData &sheet, const QColor &quiet, const QColor &mark);

} // namespace rating_ui
