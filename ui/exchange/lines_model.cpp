#include "exchange/lines_model.h"

namespace exchange_ui {

// Numbers of rows.
int LinesModel::compare(int a, int b, int column) const
{
    const qlonglong x = text(a, column).toLongLong();
    const qlonglong y = text(b, column).toLongLong();
    return x < y ? -1 : int(x > y);
}

QVariant LinesModel::extra(int source, int column, int role) const
{
    return role == Qt::ToolTipRole && !columns()[std::size_t(column)].number ? QVariant(text(source, column)) : QVariant();
}

} // namespace exchange_ui
