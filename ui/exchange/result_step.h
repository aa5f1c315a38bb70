// The last step of an import: what it would do, before it is done.
#pragma once

#include "exchange/import_preview.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace grid {
class View;
}
namespace shell {
class MessageBar;
}

namespace exchange_ui {

class LinesModel;

// “CB0007 Nguyễn Văn A, month 10/2026: Decided → Open”
QStringList lostLines(const QList<exchange::SignatureLost> &lost);

class ResultStep : public QWidget {
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);

    void setPreview(const exchange::ImportPreview &preview, bool skipBadRows);

private:
    QLabel *m_summary;
    shell::MessageBar *m_lost;
    LinesModel *m_sheets;
    LinesModel *m_changes;
    grid::View *m_changesView;
    QLabel *m_changesTitle;
    QPlainTextEdit *m_notes;
};

} // namespace exchange_ui
