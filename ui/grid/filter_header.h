// A header with a line above each column's cells in which to type what to keep (filter.h). Hidden until asked for.
#pragma once

#include <QHeaderView>

#include <vector>

class QLineEdit;

namespace grid {

class FilterHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    void setFilters(const QStringList &names); // one line a section, named so to a screen reader
    bool isFiltering() const { return m_shown; }
    // Hiding them gives up what was typed.
    void setFiltering(bool shown);
    void enter(int section); // the keyboard into this section's line
    void clear();
    void place(); // the lines above their columns, after scrolling

    QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(int section, const QString &typed);
    void left(); // back to the cells, by Esc, Enter or Down

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int lineHeight() const;

    std::vector<QLineEdit *> m_lines;
    bool m_shown = false;
};

} // namespace grid
