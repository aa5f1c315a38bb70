// Below the tree, while a unit is added or changed: what it is called and where it lies. It never blocks; it stays, with everything typed, while it
// is refused. Enter takes it, Esc gives it up.
#pragma once

#include "staff/unit.h"

#include <QFrame>
#include <QStringList>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace grid {
class ChoiceEdit;
}

namespace staff_ui {

struct UnitRequest {
    QString title;
    staff::Unit unit; // as it is; id 0: a new one
    QStringList above; // below which it may lie, side by side with their ids
    std::vector<base::Id> aboveIds;
};

class UnitForm : public QFrame {
    Q_OBJECT

public:
    explicit UnitForm(QWidget *parent = nullptr);

    // take is called, until it is not refused, with what was typed; then done() or refuse().
    void ask(UnitRequest request, std::function<void(const staff::Unit &)> take);
    void done();
    void refuse(const QString &reason);

Q_SIGNALS:
    void closed(); // done or given up: the keyboard goes back to the tree

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take();
    void close();
    void dress();

    UnitRequest m_request;
    std::function<void(const staff::Unit &)> m_take;
    QLabel *m_title;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_block;
    grid::ChoiceEdit *m_above;
    QLabel *m_error;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace staff_ui
