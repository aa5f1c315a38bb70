// The pages of one copy, each with its number and a small picture that is painted when it is first to be seen.
#pragma once

#include "papers/page_picture.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <vector>

namespace papers_ui {

class PagesModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void set(SharedPages pages, double ratio); // may be null; ratio: dots to a point of the screen
    bool isPainting() const { return m_painting > 0; }

    static constexpr int longSide = 150; // of the pictures, in points of the screen

Q_SIGNALS:
    void painted(); // nothing is being painted any more

private:
    enum class Picture { None, Asked, Here };
    void ask(int page) const;

    SharedPages m_pages;
    double m_ratio = 1;
    int m_generation = 0;
    std::stop_source m_stop;
    mutable int m_painting = 0;
    mutable std::vector<Picture> m_states;
    mutable std::vector<QPixmap> m_pictures;
};

} // namespace papers_ui
