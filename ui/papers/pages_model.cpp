#include "papers/pages_model.h"

#include "shell/store_thread.h"

#include <algorithm>

namespace papers_ui {

int PagesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_pages ? 0 : int(m_pages->pages.size()); }

QVariant PagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto page = size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(page + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(page + 1);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignHCenter | Qt::AlignBottom);
    case Qt::DecorationRole:
        if (m_states[page] == Picture::None)
            ask(index.row());
        return m_pictures[page];
    default:
        return {};
    }
}

void PagesModel::set(SharedPages pages, double ratio)
{
    beginResetModel();
    ++m_generation;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_painting = 0;
    m_pages = std::move(pages);
    m_ratio = ratio;
    const size_t count = m_pages ? m_pages->pages.size() : 0;
    m_states.assign(count, Picture::None);
    // A blank sheet of the right shape until it is painted, so that nothing moves.
    const double scale = m_pages ? double(longSide) / std::max(m_pages->width, m_pages->height) : 1;
    QPixmap blank;
    if (count > 0) {
        blank = QPixmap(int(m_pages->width * scale * ratio), int(m_pages->height * scale * ratio));
        blank.setDevicePixelRatio(ratio);
        blank.fill(Qt::white);
    }
    m_pictures.assign(count, blank);
    endResetModel();
}

void PagesModel::ask(int page) const
{
    m_states[size_t(page)] = Picture::Asked;
    ++m_painting;
    auto *self = const_cast<PagesModel *>(this);
    const double scale = longSide * m_ratio / std::max(m_pages->width, m_pages->height);
    shell::whenDone(
        paintPicture(m_pages, page, scale, m_ratio, m_stop.get_token()), self,
        [self, page, generation = m_generation](const QImage &image) {
            if (generation != self->m_generation)
                return;
            self->m_pictures[size_t(page)] = QPixmap::fromImage(image);
            self->m_states[size_t(page)] = Picture::Here;
            --self->m_painting;
            Q_EMIT self->dataChanged(self->index(page), self->index(page), {Qt::DecorationRole});
            if (self->m_painting == 0)
                Q_EMIT self->painted();
        },
        [](const base::Failure &) {});
}

} // namespace papers_ui
