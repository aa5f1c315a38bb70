// One catalogue of texts: the grid, all at once from Word, and “compared with the official paper”.
#pragma once

#include "catalogues/wording_model.h"
#include "shell/message_bar.h"

#include <QWidget>

class QAction;
class QLabel;

namespace grid {
class View;
}

namespace catalogues_ui {

class PastePanel;

class WordingTab : public QWidget {
    Q_OBJECT

public:
    WordingTab(Catalogue catalogue, shell::StoreThread &store, QWidget *parent = nullptr);

    void set(const SharedCatalogues &fresh);
    void setSearch(const QString &typed) { m_model->setSearch(typed); }
    void setOpen(bool open); // whether it is the tab before the eyes
    QList<QAction *> commands() const { return {m_paste, m_confirm}; }
    grid::View *view() const { return m_view; }

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});
    void failed(const base::Failure &failure);

private:
    void enable();
    void take(const QStringList &items);
    void confirm();
    void leavePaste();

    Catalogue m_catalogue;
    shell::StoreThread &m_store;
    WordingModel *m_model;
    grid::View *m_view;
    PastePanel *m_panel;
    QLabel *m_state;
    QAction *m_paste;
    QAction *m_confirm;
    bool m_open = false;
};

} // namespace catalogues_ui
