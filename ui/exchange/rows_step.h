// The second step of an import: the rows of each sheet, what is wrong in them, and a way to put it right in place.
#pragma once

#include "exchange/import_preview.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace grid {
class View;
}

namespace exchange_ui {

class LinesModel;
class PreviewModel;

class RowsStep : public QWidget {
    Q_OBJECT

public:
    explicit RowsStep(QWidget *parent = nullptr);

    void setPreview(const exchange::ImportPreview &preview);
    bool skipsBadRows() const;
    // The first cell that is refused, else the first row.
    void begin();

Q_SIGNALS:
    void typed(const exchange::CellPlace &place, const QString &text);
    void skipChanged();

private:
    PreviewModel *model(int tab) const;
    grid::View *view(int tab) const;
    void rebuild(const exchange::ImportPreview &preview);
    void listBad(const exchange::ImportPreview &preview);
    void goTo(int line);
    void showReason();

    QLabel *m_count;
    QTabBar *m_tabs;
    QCheckBox *m_badOnly;
    QStackedWidget *m_views; // one each tab
    QLabel *m_reason;
    LinesModel *m_lines;
    grid::View *m_list;
    QCheckBox *m_skip;
    QList<exchange::BadCell> m_bad;
};

} // namespace exchange_ui
