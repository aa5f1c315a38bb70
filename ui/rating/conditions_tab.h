// What fixes the class of one person in the month, and what that does to it: said in a sentence, listed below, taken back by a command.
#pragma once

#include "rating/sheet_data.h"
#include "shell/message_bar.h"

#include <QWidget>

class QAction;
class QLabel;

namespace grid {
class View;
}
namespace shell {
class StoreThread;
}

namespace rating_ui {

class ConditionsModel;

class ConditionsTab : public QWidget {
    Q_OBJECT

public:
    explicit ConditionsTab(shell::StoreThread &store, QWidget *parent = nullptr);

    void set(SharedMonth month, SharedSheet sheet);
    QAction *takeBackAction() const { return m_takeBack; }

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void enable();
    void takeBack();
    void dress();

    shell::StoreThread &m_store;
    SharedMonth m_month;
    SharedSheet m_sheet;
    ConditionsModel *m_model;
    grid::View *m_view;
    QLabel *m_says;
    QLabel *m_whyNot;
    QAction *m_takeBack;
};

// What the conditions recorded do to the class, and that they leave the points alone.
QString conditionsSay(const MonthData &month, const SheetData &sheet);

} // namespace rating_ui
