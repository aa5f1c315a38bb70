// The tab “Record”: one person's months, the work due in the month chosen, and their manifestations. It is read while it is before the eyes.
#pragma once

#include "shell/loader.h"
#include "staff/record_models.h"

#include <QSet>

class QLabel;
class QTabWidget;

namespace grid {
class View;
}

namespace staff_ui {

class RecordTab : public QWidget {
    Q_OBJECT

public:
    RecordTab(shell::StoreThread &store, shell::Session &session, QWidget *parent = nullptr);

    void setPerson(base::Id cadre); // 0: nobody
    bool isSettled() const { return !m_loader.isLoading(); }
    std::vector<grid::View *> views() const { return {m_monthsView, m_workView, m_conductView}; }

Q_SIGNALS:
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Loader = shell::Loader<SharedRecord>;

    Loader::Read reading();
    void forget(const store::ChangeNotice &notice);
    void sessionChanged();
    void readIfSeen();
    void loaded(SharedRecord fresh);
    void loadFailed(const base::Failure &failure);
    void showRecord();
    void showMonth();

    KeptMonths m_kept;
    QMetaObject::Connection m_forgetting; // made before the loader, which reads again at the same signal
    Loader m_loader;
    QSet<base::Id> m_logged; // whose record was opened in this session
    SharedRecord m_record;
    base::Id m_cadre = 0;
    RecordMonthsModel *m_months;
    RecordWorkModel *m_work;
    RecordConductModel *m_conduct;
    grid::View *m_monthsView;
    grid::View *m_workView;
    grid::View *m_conductView;
    QTabWidget *m_parts;
    QLabel *m_note;
};

} // namespace staff_ui
