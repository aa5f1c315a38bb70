// All official wordings at once: what was pasted from Word beside what it is taken for, before anything is written.
#pragma once

#include "catalogues/catalogue_data.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace catalogues_ui {

class PastePanel : public QWidget {
    Q_OBJECT

public:
    explicit PastePanel(QWidget *parent = nullptr);

    // Begins with an empty text, or with what the clipboard holds where that looks like a list.
    void begin(const std::vector<Wording> &wordings);
    QStringList items() const { return m_items; }

Q_SIGNALS:
    void wanted(const QStringList &items); // one for each wording, in order
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();

    std::vector<Wording> m_wordings;
    QStringList m_items;
    QPlainTextEdit *m_text;
    QTableWidget *m_table;
    QLabel *m_found;
    QAction *m_take;
};

} // namespace catalogues_ui
