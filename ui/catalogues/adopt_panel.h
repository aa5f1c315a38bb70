// What a rule set would change in a month, and adopting it for that month: first the one, then the other.
#pragma once

#include "catalogues/catalogue_data.h"
#include "shell/message_bar.h"
#include "shell/store_thread.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace grid {
class View;
}
namespace shell {
class MonthStepper;
}

namespace catalogues_ui {

class EffectsModel;

class AdoptPanel : public QWidget {
    Q_OBJECT

public:
    explicit AdoptPanel(shell::StoreThread &store, QWidget *parent = nullptr);

    void set(const SharedCatalogues &fresh, const QString &name);
    void setUnwritten(bool unwritten); // the rule set has changed settings that are not written: what is told here would not be of them
    bool isSettled() const { return !m_reading; }
    QList<QAction *> commands() const { return {m_show, m_adopt, m_back}; }

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});
    void failed(const base::Failure &failure);
    void settled();

private:
    // What a month was rated by: the opposite of an adoption.
    struct Former {
        base::Month month;
        std::vector<std::pair<rating::Kind, QString>> rules;

        QString names() const; // each once
    };

    void enable();
    void forget();
    void show();
    void adopt();
    void takeBack();
    // Binds them in one step of the log, and keeps what they replace.
    void bind(const Former &wanted);
    void bound(const Former &wanted, const Former &before);
    std::vector<rating::Kind> kinds() const; // chosen

    shell::StoreThread &m_store;
    SharedCatalogues m_data;
    QString m_name;
    shell::MonthStepper *m_stepper;
    QComboBox *m_kind;
    EffectsModel *m_effects;
    grid::View *m_view;
    QLabel *m_summary;
    QAction *m_show;
    QAction *m_adopt;
    QAction *m_back;
    std::optional<Former> m_former; // of the last adoption here
    bool m_unwritten = false;
    int m_number = 0; // only the newest answer counts
    bool m_reading = false;
};

} // namespace catalogues_ui
