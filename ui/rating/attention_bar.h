// A line of buttons for what waits in the month. One of them may be pressed: then the grid shows only its sheets. With nothing waiting the line is
// not there.
#pragma once

#include "rating/attention.h"

#include <QWidget>

class QAction;

namespace shell {
class FlowLayout;
}

namespace rating_ui {

class AttentionBar : public QWidget {
    Q_OBJECT

public:
    explicit AttentionBar(QWidget *parent = nullptr);

    // What was pressed stays so while it is one of these, or has become 0 here.
    void set(std::vector<Waiting> waiting);
    const std::optional<Attention> &chosen() const { return m_chosen; }
    // Another month, or everyone again.
    void clear();
    QList<QAction *> actions() const { return {m_late, m_over, m_petitions}; }

Q_SIGNALS:
    void chosenChanged();

private:
    void choose(const std::optional<Attention> &attention);
    // The next one of this kind after the one that is pressed; after the last: everyone again.
    void next(Attention::Kind kind);
    void build();

    std::vector<Waiting> m_waiting;
    std::optional<Attention> m_chosen;
    shell::FlowLayout *m_row;
    QAction *m_late;
    QAction *m_over;
    QAction *m_petitions;
};

} // namespace rating_ui
