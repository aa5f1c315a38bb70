// Below the tree, while a unit is added or changed: what it is called and where it lies.
#pragma once

#include "shell/ask_panel.h"
#include "staff/unit.h"

#include <QStringList>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;

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

class UnitForm : public shell::AskPanel {
    Q_OBJECT

public:
    using Take = std::function<void(int question, const staff::Unit &)>;

    explicit UnitForm(QWidget *parent = nullptr);

    // take is called, until it is not refused, with what was typed; then done(question) or refuse(question, …).
    void ask(UnitRequest request, Take take);

private:
    void take() override;
    void forget() override { m_take = {}; }

    UnitRequest m_request;
    Take m_take;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_block;
    grid::ChoiceEdit *m_above;
};

} // namespace staff_ui
