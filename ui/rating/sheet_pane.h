// Under the grid: the chosen person's sheet. Why the score is what it is, the criteria to type in, the way it has come.
#pragma once

#include "rating/sheet_data.h"

#include <QTabWidget>

class QTextBrowser;

namespace grid {
class View;
}
namespace shell {
class StoreThread;
}

namespace rating_ui {

class CriteriaModel;

class SheetPane : public QTabWidget {
    Q_OBJECT

public:
    explicit SheetPane(shell::StoreThread &store, QWidget *parent = nullptr);

    // sheet null: nobody is chosen; message: why the sheet could not be read.
    void set(SharedMonth month, SharedSheet sheet, const QString &message = {});
    grid::View *criteria() const { return m_criteria; }

Q_SIGNALS:
    void told(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    SharedMonth m_month;
    SharedSheet m_sheet;
    QString m_message;
    QTextBrowser *m_explanation;
    CriteriaModel *m_model;
    grid::View *m_criteria;
    QTextBrowser *m_way;
};

} // namespace rating_ui
