// The rows behind a figure, in a window of its own: read, copied, and gone on from to the person's page.
#pragma once

#include "grid/model.h"
#include "insight/row_texts.h"

#include <QDialog>

namespace grid {
class View;
}

namespace insight_ui {

class RowsModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Kind, Date, Code, Name, Text, ColumnCount };

    explicit RowsModel(std::vector<insight::RowText> rows, QObject *parent = nullptr);

    const insight::RowText *at(int row) const;

protected:
    int sourceRows() const override { return int(m_rows.size()); }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;

private:
    std::vector<insight::RowText> m_rows;
};

class RowsDialog : public QDialog {
    Q_OBJECT

public:
    // about: what was counted, in a sentence.
    RowsDialog(const QString &about, std::vector<insight::RowText> rows, QWidget *parent);

    grid::View *view() const { return m_view; }

Q_SIGNALS:
    void personWanted(base::Id cadre); // their twelve months
    void pageWanted(base::Id cadre); // what the other pages know of them

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(void (RowsDialog::*where)(base::Id));

    RowsModel *m_model;
    grid::View *m_view;
};

} // namespace insight_ui
