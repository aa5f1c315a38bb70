// The first step of an import: which sheets are taken as what, and which columns of theirs mean what.
#pragma once

#include "exchange/import_look.h"

#include <QWidget>

class QLabel;

namespace grid {
class View;
}

namespace exchange_ui {

class ColumnsModel;
class SheetsModel;

class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget *parent = nullptr);

    void setBook(const exchange::LookedBook &book, const exchange::BookMeaning &meaning);

Q_SIGNALS:
    void meaningChanged(const exchange::BookMeaning &meaning);

private:
    int current() const; // sheet
    void showSheet();
    void chooseTable(int sheet, std::optional<exchange::Table> table);
    void chooseColumn(const QString &head, int field);

    exchange::LookedBook m_book;
    exchange::BookMeaning m_meaning;
    SheetsModel *m_sheets;
    ColumnsModel *m_columns;
    grid::View *m_sheetsView;
    grid::View *m_columnsView;
    QLabel *m_about;
    QLabel *m_which;
};

} // namespace exchange_ui
