#include "papers/copies_model.h"

using namespace Qt::StringLiterals;

namespace papers_ui {

int CopiesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_prepared ? 0 : int(m_prepared->job.copies.size()); }

QString CopiesModel::whose(int copy) const { return m_prepared->job.copies[size_t(copy)].name; }

QVariant CopiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const papers::Copy &copy = m_prepared->job.copies[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return copy.name;
    if (role == Qt::ToolTipRole)
        return QStringList{copy.code, copy.name, copy.unit}.join(u" · "_s);
    return {};
}

void CopiesModel::set(SharedPrepared prepared)
{
    beginResetModel();
    m_prepared = std::move(prepared);
    endResetModel();
}

} // namespace papers_ui
