// Below the rows, before somebody's word is put down: what it says, and in whose name. It never blocks; it stays, with everything typed, while the
// step is refused. Enter takes the step, Esc gives it up.
#pragma once

#include "base/id.h"

#include <QDate>
#include <QFrame>
#include <QStringList>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace grid {
class ChoiceEdit;
}

namespace week_ui {

struct StepAnswer {
    enum class By { Own, Usual, Named };
    QString text;
    QDate date;
    By by = By::Own;
    base::Id named = 0;
};

struct StepRequest {
    enum class Input { None, Text, Date };
    QString title; // “Confirm 2 observations”
    Input input = Input::None;
    QString label = {}; // of the input, with its mnemonic
    QString start = {};
    QString hint = {}; // what may be left empty, and what it means then
    bool needed = false; // whether the input may not be empty
    bool mayOwn = true;
    bool mayRecord = false; // another's signed paper
    QString usual = {}; // who signs such a paper, where that is known: “the head of each”
    QStringList people = {}; // who may have signed, side by side with their ids
    std::vector<base::Id> peopleIds = {};
};

class StepPanel : public QFrame {
    Q_OBJECT

public:
    explicit StepPanel(QWidget *parent = nullptr);

    // take is called, once or until it is not refused, with what was typed; then done() or refuse().
    void ask(StepRequest request, std::function<void(const StepAnswer &)> take);
    void done();
    void refuse(const QString &reason);

Q_SIGNALS:
    void closed(); // done or given up: the keyboard goes back to the rows

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take();
    void close();
    void dress();

    StepRequest m_request;
    std::function<void(const StepAnswer &)> m_take;
    QLabel *m_title;
    QLabel *m_label;
    QLineEdit *m_input;
    QLabel *m_byLabel;
    grid::ChoiceEdit *m_by;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    QLabel *m_error;
};

} // namespace week_ui
