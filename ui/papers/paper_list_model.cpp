#include "papers/paper_list_model.h"

#include "papers/paper_words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers_ui {

PaperListModel::PaperListModel(QObject *parent) : QAbstractListModel(parent)
{
    using papers::Over;
    const auto add = [this](const QString &heading, std::initializer_list<Over> overs) {
        m_rows.push_back({heading, nullptr});
        for (const papers::PaperKind &kind : papers::paperKinds())
            if (std::find(overs.begin(), overs.end(), kind.over) != overs.end())
                m_rows.push_back({{}, &kind});
    };
    add(tr("Weekly"), {Over::Week});
    add(tr("Monthly"), {Over::Month});
    add(tr("Quarterly and yearly"), {Over::Quarter, Over::Year});
}

int PaperListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

const papers::PaperKind *PaperListModel::kind(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? m_rows[size_t(index.row())].kind : nullptr;
}

QModelIndex PaperListModel::indexOf(papers::PaperId paper) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].kind && m_rows[i].kind->id == paper)
            return index(int(i));
    return {};
}

QVariant PaperListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const QString refusal = row.kind ? m_refusals.value(row.kind->id) : QString();
    switch (role) {
    case Qt::DisplayRole:
        if (!row.kind)
            return row.heading;
        return u"   "_s + (refusal.isEmpty() ? nameOf(row.kind->id) : tr("%1 (not yours to print)").arg(nameOf(row.kind->id)));
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
        return !row.kind ? QVariant() : refusal.isEmpty() ? needsOf(*row.kind) : refusal;
    case Qt::FontRole:
        if (!row.kind) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        if (!row.kind || !refusal.isEmpty())
            return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
        return {};
    default:
        return {};
    }
}

// A refused paper can be chosen: the page then says in full why it is refused.
Qt::ItemFlags PaperListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    return kind(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

void PaperListModel::setRefusals(const Refusals &refusals)
{
    if (refusals == m_refusals)
        return;
    m_refusals = refusals;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace papers_ui
