// Below the rows, before somebody's word is put down: what it says, and in whose name.
#pragma once

#include "base/id.h"
#include "shell/ask_panel.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;

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
    QDate near = {}; // a date typed without its year is the one nearest to this
    bool needed = false; // whether the input may not be empty
    bool mayOwn = true;
    bool mayRecord = false; // another's signed paper
    QString usual = {}; // who signs such a paper, where that is known: “the head of each”
    QStringList people = {}; // who may have signed, side by side with their ids
    std::vector<base::Id> peopleIds = {};
};

class StepPanel : public shell::AskPanel {
    Q_OBJECT

public:
    using Take = std::function<void(int question, const StepAnswer &)>;

    explicit StepPanel(QWidget *parent = nullptr);

    // take is called, once or until it is not refused, with what was typed; then done(question) or refuse(question, …).
    void ask(StepRequest request, Take take);

private:
    void take() override;
    void forget() override { m_take = {}; }

    StepRequest m_request;
    Take m_take;
    QLabel *m_label;
    QLineEdit *m_input;
    QLabel *m_byLabel;
    grid::ChoiceEdit *m_by;
};

} // namespace week_ui
