// Widgets side by side, and on further lines where there is no more room: for rows of buttons whose words differ in length by language and by day.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace shell {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int place) const override;
    QLayoutItem *takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &room) override;
    QSize sizeHint() const override; // all on one line
    QSize minimumSize() const override; // the widest of them

private:
    // The height that it takes; hidden widgets take none.
    int arrange(const QRect &room, bool move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace shell
