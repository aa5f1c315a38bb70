// A workbook or table on its way into the file, in three steps: which columns mean what; the rows, with what is wrong in them put right in place;
// what would change. Nothing is written before the last step, and that is one step for Undo.
#pragma once

#include "exchange/asking.h"
#include "exchange/import_look.h"
#include "exchange/import_preview.h"
#include "shell/message_bar.h"
#include "shell/session.h"
#include "shell/store_thread.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace shell {
class TaskBar;
}

namespace exchange_ui {

class ColumnsStep;
class ResultStep;
class RowsStep;

class ImportAssistant : public QDialog {
    Q_OBJECT

public:
    // All must outlive it.
    ImportAssistant(shell::StoreThread &store, const shell::Session &session, Asking asking, const QString &path, QWidget *parent);

    bool isBusy() const { return m_busy; }
    int step() const;
    // Breaks off what is being done. Rows on their way in may be in by then: it waits unseen for what came of it, and tells.
    void reject() override;

Q_SIGNALS:
    void settled(); // !isBusy()
    void told(shell::Tone tone, const QString &message, const QStringList &details);

private:
    void buildFoot(QVBoxLayout *all);
    void chooseFile();
    void look(bool recall);
    void looked(const exchange::LookedBook &book, bool recall);
    void check();
    void checked(const exchange::ImportPreview &preview);
    void save();
    void saved(const exchange::ImportReport &report);
    void next();
    void back();
    void go(int step);
    void enable();
    void begin(const QString &text);
    void end();
    void failed(const base::Failure &failure);
    exchange::ImportOptions options() const;

    shell::StoreThread &m_store;
    const shell::Session &m_session;
    Asking m_asking;
    QString m_path;
    exchange::LookedBook m_book;
    exchange::BookMeaning m_meaning;
    exchange::Corrections m_corrections;
    exchange::ImportPreview m_preview;
    QLabel *m_trail;
    QLabel *m_file;
    shell::MessageBar *m_messages;
    QStackedWidget *m_steps;
    ColumnsStep *m_columns;
    RowsStep *m_rows;
    ResultStep *m_result;
    shell::TaskBar *m_tasks;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    std::stop_token m_stop;
    int m_number = 0; // only the newest answer counts
    bool m_busy = false;
    bool m_saving = false; // the rows are on their way into the file
    bool m_left = false; // closed meanwhile
    bool m_looked = false; // the file could be read
    bool m_checked = false; // m_preview is of what is typed and chosen now
    bool m_begun = false; // the rows have been shown once
};

} // namespace exchange_ui
