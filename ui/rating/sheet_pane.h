// Under the grid: the chosen person's sheet. Why the score is what it is, the criteria to type in, the way it has come.
#pragma once

#include "base/clock.h"
#include "rating/sheet_data.h"
#include "shell/message_bar.h"

#include <QTabWidget>

#include <stop_token>

class QAction;
class QTextBrowser;

namespace grid {
class View;
}
namespace shell {
class Session;
class StoreThread;
} // namespace shell

namespace rating_ui {

class ConditionsTab;
class CriteriaModel;
class PetitionsTab;

class SheetPane : public QTabWidget {
    Q_OBJECT

public:
    SheetPane(shell::StoreThread &store, shell::Session &session, base::Clock clock, QWidget *parent = nullptr);

    // Reads the sheet at this place and shows it; -1: nobody is chosen.
    void showSheet(SharedMonth month, qint32 place);
    // Shows no sheet but why there is none now, until one is asked for.
    void wait(const QString &message);
    bool isLoading() const { return m_loading; }
    QList<QAction *> commands() const;

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});
    void settled();

protected:
    void changeEvent(QEvent *event) override;

private:
    // sheet null: nobody is chosen; message: why the sheet could not be read.
    void set(SharedMonth month, SharedSheet sheet, const QString &message = {});
    void dress();

    shell::StoreThread &m_store;
    SharedMonth m_month;
    SharedSheet m_sheet;
    QString m_message;
    QTextBrowser *m_explanation;
    CriteriaModel *m_model;
    grid::View *m_criteria;
    ConditionsTab *m_conditions;
    QTextBrowser *m_way;
    PetitionsTab *m_petitions;
    std::stop_source m_stop;
    int m_number = 0; // only the newest answer counts
    bool m_loading = false;
};

} // namespace rating_ui
