// The copies of a print job, by whose they are.
#pragma once

#include "papers/prepared.h"

#include <QAbstractListModel>

namespace papers_ui {

class CopiesModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void set(SharedPrepared prepared); // may be null
    const SharedPrepared &prepared() const { return m_prepared; }
    QString whose(int copy) const; // “Nguyễn Văn A”, “UBND phường Mẫu”

private:
    SharedPrepared m_prepared;
};

} // namespace papers_ui
