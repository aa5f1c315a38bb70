// The papers there are, under headings: of the week, of the month, of quarters and years. Those that the account may not print say so.
#pragma once

#include "papers/print_job.h"

#include <QAbstractListModel>
#include <QMap>

namespace papers_ui {

using Refusals = QMap<papers::PaperId, QString>; // why the caller may not print it

class PaperListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit PaperListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRefusals(const Refusals &refusals);
    QString refusal(papers::PaperId paper) const { return m_refusals.value(paper); }
    const papers::PaperKind *kind(const QModelIndex &index) const; // null: a heading
    QModelIndex indexOf(papers::PaperId paper) const;

private:
    struct Row {
        QString heading; // empty: a paper
        const papers::PaperKind *kind = nullptr;
    };
    std::vector<Row> m_rows;
    Refusals m_refusals;
};

} // namespace papers_ui
