// What was typed into a grid and is in no file yet (refused cells, new rows that still lack something) outlives the program: it is kept in the user's
// settings a moment after it appears, and offered again in a line above the grid when the same place of the same file is shown again. Never in the
// ward's file.
#pragma once

#include "grid/model.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace grid {

// A typed cell that is in no file yet, by the names that outlive the program.
struct KeptCell {
    base::Id row = 0; // < 0: of a new row, the same for all its cells
    QString column;
    QString text;
    friend bool operator==(const KeptCell &, const KeptCell &) = default;
};
// Refused cells, and new rows that are not written yet.
std::vector<KeptCell> unfinished(const Model &model);
// Types such cells again; those of rows that are not shown any longer are left out.
void restore(Model &model, const std::vector<KeptCell> &cells);

class KeptCells : public QFrame {
    Q_OBJECT

public:
    // Hidden until there is something to offer. The model must outlive it.
    explicit KeptCells(Model &model, QWidget *parent = nullptr);

    // What the rows belong to from now on: “file/account/grid/period”. Empty: nothing is kept.
    void setPlace(const QString &place);
    int offered() const { return int(m_offered.size()); }
    void restore();
    void discard();

private:
    void changed();
    void keep();
    void offer(std::vector<KeptCell> cells);

    Model &m_model;
    QLabel *m_text;
    QPushButton *m_restore;
    QPushButton *m_discard;
    QTimer m_moment;
    QString m_place;
    std::vector<KeptCell> m_offered; // of another run, not decided upon
};

} // namespace grid
