// The copies of a job one page at a time: laid out on the store thread when they are looked at, so that 1,500 cost no more than one.
#pragma once

#include "papers/page_picture.h"
#include "papers/prepared.h"
#include "shell/store_thread.h"

#include <QCache>
#include <QWidget>

#include <stop_token>

class QAction;
class QComboBox;
class QLabel;
class QListView;

namespace papers_ui {

class CopiesModel;
class PagesModel;
class PageView;

class Preview : public QWidget {
    Q_OBJECT

public:
    explicit Preview(shell::StoreThread &store, QWidget *parent = nullptr);

    void set(const SharedPrepared &prepared); // with copies; null: nothing
    int copy() const { return m_copy; }
    int page() const { return m_page; }
    bool isSettled() const;

    QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    void settled();
    void failed(const base::Failure &failure);

private:
    QWidget *buildBar();
    QAction *action(const QString &text, const char *name, const QKeySequence &keys, void (Preview::*slot)());
    void showCopy(int copy, bool fromEnd = false);
    void showPages(const SharedPages &pages, bool fromEnd);
    void showPage(int page);
    void fetch(int copy);
    void next();
    void previous();
    void nextCopy();
    void previousCopy();
    void zoomIn();
    void zoomOut();
    void wholePage();
    void fullWidth();
    void zoomBy(int steps);
    void zoomChosen();
    void tellZoom();
    void enable();
    void maybeSettled();
    int copies() const;

    shell::StoreThread &m_store;
    CopiesModel *m_copies;
    PagesModel *m_pages;
    QListView *m_copyList;
    QListView *m_pageList;
    PageView *m_view;
    QLabel *m_where;
    QComboBox *m_zoom;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_nextCopy = nullptr;
    QAction *m_previousCopy = nullptr;
    QList<QAction *> m_actions;
    SharedPages m_current;
    QCache<int, SharedPages> m_made{24}; // copies laid out
    int m_copy = -1;
    int m_page = 0;
    bool m_fromEnd = false; // of the copy that is awaited
    int m_generation = 0;
    QList<int> m_asked; // copies being laid out
    std::stop_source m_stop;
};

} // namespace papers_ui
