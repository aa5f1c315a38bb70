// One tab of the week's page: its rows, what can be done with them, and why something cannot be done now. The page reads the week and hands it over.
#pragma once

#include "shell/message_bar.h"
#include "shell/offer.h"
#include "shell/store_thread.h"
#include "store/edit.h"
#include "week/week_data.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QAction;

namespace grid {
class KeptCells;
class View;
} // namespace grid
namespace shell {
class StoreThread;
}

namespace week_ui {

struct Shown {
    SharedWeek week; // null: nothing is shown
    base::Id unit = 0; // the one chosen; 0: all
    QStringList codes; // of that unit and those below it; empty: all
};

// What a manifestation is recorded about; the fields that are known already.
struct Spot {
    base::Id cadre = 0;
    base::Id unit = 0;
    QDate day;
    base::Id workItem = 0;
    QString indicator;
};

// Why nothing can be written at all; empty: it can.
QString whyNoWriting(const WeekData *week);

class WeekTab : public QWidget {
    Q_OBJECT

public:
    void display(const Shown &shown);
    void setOpen(bool open); // whether it is the tab before the eyes
    virtual void setSearch(const QString &typed);
    grid::View *view() const { return m_view; }

    virtual QList<QAction *> commands() const { return {}; } // for the page's menu
    virtual QList<QAction *> buttons() const { return {}; } // beside the tabs, while it is open
    virtual std::vector<Spot> spots() const { return {}; } // of the selected rows
    virtual bool hasSpots() const; // whether any is selected: asked at each move of the keyboard, with thousands of rows selected too
    virtual QString whyNotRemove() const; // empty: the selected rows can be removed
    virtual void removeSelected() { }

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});
    void failed(const base::Failure &failure);
    void selectionChanged();

protected:
    using Work = std::function<void(store::Edit &, const WeekData &)>;

    WeekTab(shell::StoreThread &store, grid::View *view, QWidget *parent);

    const Shown &shown() const { return m_shown; }
    bool isOpen() const { return m_open; }
    shell::StoreThread &store() const { return m_store; }
    QAction *add(const QString &text, const char *name, const QKeySequence &keys = {});
    // Work on what is shown, as one Edit; then this is told.
    void run(const QString &action, const Work &work, const QString &done, store::EntryKind kind = store::EntryKind::Entry);
    void connectView(); // once the view has its grid
    // Offers above the grid what was typed earlier and never got into the file; once the view has its grid.
    grid::KeptCells *keptCells();

    virtual void refresh() = 0; // shown() is another
    virtual void enable() = 0; // what can be done now

private:
    shell::StoreThread &m_store;
    grid::View *m_view;
    Shown m_shown;
    grid::KeptCells *m_kept = nullptr;
    bool m_open = false;
};

} // namespace week_ui
