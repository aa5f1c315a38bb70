// The 12 contents of one leader: what they gave themselves, what the superior gave, the figure that the file proposes with its arithmetic.
#pragma once

#include "grid/model.h"
#include "leadership/leaders_data.h"
#include "shell/store_thread.h"

namespace leadership_ui {

class ContentsModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Number, Content, Max, Self, Evidence, Proposed, Superior, Before, Others, Comment, Arithmetic, ColumnCount };

    explicit ContentsModel(shell::StoreThread &store, QObject *parent = nullptr);

    // cadre 0: nobody. Proposals come later, by setProposals().
    void set(SharedLeaders data, base::Id cadre);
    void setProposals(std::vector<leadership::Proposal> proposals);

protected:
    int sourceRows() const override { return leader() ? int(m_data->contents.size()) : 0; }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    bool editable(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    QString share(int source, QStringView column) const; // of the figure
    const Leader *leader() const { return m_data ? m_data->find(m_cadre) : nullptr; }
    leadership::ContentScore scoreOf(int source) const;
    const leadership::Proposal *proposalOf(int source) const;
    rights::Verdict mayType(int column) const;

    shell::StoreThread &m_store;
    SharedLeaders m_data;
    base::Id m_cadre = 0;
    insight::Figure m_figure;
    std::vector<leadership::Proposal> m_proposals;
};

} // namespace leadership_ui
