#include "papers/preview.h"

#include "base/failure.h"
#include "papers/copies_model.h"
#include "papers/page_view.h"
#include "papers/pages_model.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace papers_ui {
namespace {

constexpr std::array percents{50, 75, 100, 125, 150, 200, 300};
constexpr int fitWidth = 0; // values of the list of zooms that are no per cents
constexpr int fitPage = -1;

} // namespace

Preview::Preview(shell::StoreThread &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_copies(new CopiesModel(this)),
      m_pages(new PagesModel(this)),
      m_copyList(new QListView(this)),
      m_pageList(new QListView(this)),
      m_view(new PageView(this)),
      m_where(new QLabel(this)),
      m_zoom(new QComboBox(this))
{
    setObjectName(u"preview"_s);
    m_copyList->setObjectName(u"copies"_s);
    m_copyList->setAccessibleName(tr("Copies"));
    m_copyList->setModel(m_copies);
    m_copyList->setUniformItemSizes(true);
    m_pageList->setObjectName(u"pages"_s);
    m_pageList->setAccessibleName(tr("Pages of the copy"));
    m_pageList->setModel(m_pages);
    m_pageList->setViewMode(QListView::IconMode);
    m_pageList->setFlow(QListView::TopToBottom);
    m_pageList->setWrapping(false);
    m_pageList->setMovement(QListView::Static);
    m_pageList->setResizeMode(QListView::Adjust);
    m_pageList->setIconSize(QSize(PagesModel::longSide, PagesModel::longSide));
    m_pageList->setSpacing(6);
    m_pageList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setObjectName(u"page"_s);
    m_view->setAccessibleName(tr("Page"));

    auto *side = new QSplitter(Qt::Vertical, this);
    side->addWidget(m_copyList);
    side->addWidget(m_pageList);
    side->setStretchFactor(0, 1);
    side->setStretchFactor(1, 2);
    auto *middle = new QSplitter(Qt::Horizontal, this);
    middle->addWidget(side);
    middle->addWidget(m_view);
    middle->setStretchFactor(0, 0);
    middle->setStretchFactor(1, 1);
    middle->setSizes({190, 800});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(buildBar());
    all->addWidget(middle, 1);

    connect(m_copyList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && now.row() != m_copy)
            showCopy(now.row());
    });
    connect(m_pageList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && now.row() != m_page)
            showPage(now.row());
    });
    connect(m_view, &PageView::nextWanted, this, &Preview::next);
    connect(m_view, &PageView::previousWanted, this, &Preview::previous);
    connect(m_view, &PageView::zoomWanted, this, &Preview::zoomBy);
    connect(m_view, &PageView::zoomed, this, &Preview::tellZoom);
    connect(m_view, &PageView::painted, this, &Preview::maybeSettled);
    connect(m_pages, &PagesModel::painted, this, &Preview::maybeSettled);
    const int remembered = QSettings().value(u"papers/zoom"_s, fitWidth).toInt();
    m_zoom->setCurrentIndex(std::max(0, m_zoom->findData(remembered)));
    enable();
}

QAction *Preview::action(const QString &text, const char *name, const QKeySequence &keys, void (Preview::*slot)())
{
    auto *made = new QAction(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, slot);
    m_actions += made;
    return made;
}

QWidget *Preview::buildBar()
{
    m_previous = action(tr("&Previous page"), "previousPage", QKeySequence(Qt::ALT | Qt::Key_Left), &Preview::previous);
    m_next = action(tr("&Next page"), "nextPage", QKeySequence(Qt::ALT | Qt::Key_Right), &Preview::next);
    m_previousCopy = action(tr("Previous &copy"), "previousCopy", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left), &Preview::previousCopy);
    m_nextCopy = action(tr("Next c&opy"), "nextCopy", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), &Preview::nextCopy);
    QAction *in = action(tr("Zoom &in"), "zoomIn", QKeySequence(Qt::CTRL | Qt::Key_Plus), &Preview::zoomIn);
    in->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction *out = action(tr("Zoom o&ut"), "zoomOut", QKeySequence(Qt::CTRL | Qt::Key_Minus), &Preview::zoomOut);
    action(tr("&Whole page"), "wholePage", QKeySequence(Qt::CTRL | Qt::Key_0), &Preview::wholePage);
    action(tr("&Full width"), "fullWidth", QKeySequence(Qt::CTRL | Qt::Key_9), &Preview::fullWidth);

    auto *bar = new QWidget(this);
    m_where->setObjectName(u"whereInCopies"_s);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Full width"), fitWidth);
    m_zoom->addItem(tr("Whole page"), fitPage);
    for (const int percent : percents)
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &Preview::zoomChosen);
    const auto button = [&](QAction *action, const QString &sign, Qt::ArrowType arrow = Qt::NoArrow) {
        auto *made = new QToolButton(bar);
        made->setObjectName(action->objectName() + u"Button"_s);
        made->setArrowType(arrow);
        made->setText(sign);
        made->setAccessibleName(QString(action->text()).remove(u'&'));
        made->setToolTip(made->accessibleName() + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, made, &QToolButton::setEnabled);
        return made;
    };
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button(m_previous, {}, Qt::LeftArrow));
    row->addWidget(button(m_next, {}, Qt::RightArrow));
    row->addWidget(m_where, 1);
    row->addWidget(button(out, u"−"_s));
    row->addWidget(m_zoom);
    row->addWidget(button(in, u"+"_s));
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return bar;
}

int Preview::copies() const { return m_copies->rowCount(); }

bool Preview::isSettled() const { return copies() == 0 || (m_current && !m_view->isPainting() && !m_pages->isPainting()); }

void Preview::set(const SharedPrepared &prepared)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    m_asked.clear();
    m_made.clear();
    // The same person again, where an option was changed.
    const QString before = m_copy >= 0 && m_copy < copies() ? m_copies->prepared()->job.copies[size_t(m_copy)].code : QString();
    m_copy = -1;
    m_copies->set(prepared);
    m_copyList->setVisible(copies() > 1);
    int copy = 0;
    for (int i = 0; i < copies() && !before.isEmpty(); ++i)
        if (prepared->job.copies[size_t(i)].code == before)
            copy = i;
    m_current.reset();
    m_page = 0;
    if (copies() > 0) {
        showCopy(copy);
        return;
    }
    m_pages->set(nullptr, devicePixelRatioF());
    m_view->setPage(nullptr, 0);
    enable();
}

void Preview::showCopy(int copy, bool fromEnd)
{
    m_copy = copy;
    m_fromEnd = fromEnd;
    m_page = 0;
    m_copyList->setCurrentIndex(m_copies->index(copy));
    if (const SharedPages *made = m_made.object(copy)) {
        showPages(SharedPages(*made), fromEnd);
    } else {
        m_current.reset();
        fetch(copy);
    }
    if (copy + 1 < copies() && !m_made.contains(copy + 1))
        fetch(copy + 1); // whoever leafs through finds it there
    enable();
}

void Preview::fetch(int copy)
{
    if (m_asked.contains(copy))
        return;
    m_asked += copy;
    const int generation = m_generation;
    shell::whenDone(
        m_store.post([prepared = m_copies->prepared(), copy](store::Database &database) { return prepared->pages(database, copy); },
                     m_stop.get_token()),
        this,
        [this, generation, copy](papers::Pages pages) {
            if (generation != m_generation)
                return;
            m_asked.removeAll(copy);
            const auto made = std::make_shared<const papers::Pages>(std::move(pages));
            m_made.insert(copy, new SharedPages(made));
            if (copy == m_copy)
                showPages(made, m_fromEnd);
        },
        [this, generation, copy](const base::Failure &failure) {
            if (generation != m_generation)
                return;
            m_asked.removeAll(copy);
            if (copy == m_copy)
                Q_EMIT failed(failure);
        });
}

void Preview::showPages(const SharedPages &pages, bool fromEnd)
{
    m_current = pages;
    m_page = -1;
    m_pages->set(pages, devicePixelRatioF());
    showPage(fromEnd ? int(pages->pages.size()) - 1 : 0);
}

void Preview::showPage(int page)
{
    m_page = page;
    m_pageList->setCurrentIndex(m_pages->index(page));
    m_view->setPage(m_current, page);
    enable();
}

void Preview::next()
{
    if (!m_current)
        return;
    if (m_page + 1 < int(m_current->pages.size()))
        showPage(m_page + 1);
    else
        nextCopy();
}

void Preview::previous()
{
    if (!m_current)
        return;
    if (m_page > 0)
        showPage(m_page - 1);
    else if (m_copy > 0)
        showCopy(m_copy - 1, true);
}

void Preview::nextCopy()
{
    if (m_copy + 1 < copies())
        showCopy(m_copy + 1);
}

void Preview::previousCopy()
{
    if (m_copy > 0)
        showCopy(m_copy - 1);
}

void Preview::zoomIn() { zoomBy(1); }
void Preview::zoomOut() { zoomBy(-1); }
void Preview::wholePage() { m_zoom->setCurrentIndex(m_zoom->findData(fitPage)); }
void Preview::fullWidth() { m_zoom->setCurrentIndex(m_zoom->findData(fitWidth)); }

// To the next of the zooms of the list, whatever the page is shown in now.
void Preview::zoomBy(int steps)
{
    const int now = m_view->percent();
    const auto above = std::upper_bound(percents.begin(), percents.end(), now);
    const auto below = std::lower_bound(percents.begin(), percents.end(), now);
    if (steps > 0 && above != percents.end())
        m_zoom->setCurrentIndex(m_zoom->findData(*above));
    else if (steps < 0 && below != percents.begin())
        m_zoom->setCurrentIndex(m_zoom->findData(*std::prev(below)));
}

void Preview::zoomChosen()
{
    const int chosen = m_zoom->currentData().toInt();
    QSettings().setValue(u"papers/zoom"_s, chosen);
    if (chosen == fitWidth || chosen == fitPage)
        m_view->setZoom(chosen == fitWidth ? PageView::Fit::Width : PageView::Fit::Page);
    else
        m_view->setZoom(PageView::Fit::Percent, chosen);
}

void Preview::tellZoom() { m_zoom->setToolTip(tr("Shown at %1 % of the size on paper").arg(m_view->percent())); }

void Preview::enable()
{
    const int pages = m_current ? int(m_current->pages.size()) : 0;
    m_next->setEnabled(m_current && (m_page + 1 < pages || m_copy + 1 < copies()));
    m_previous->setEnabled(m_current && (m_page > 0 || m_copy > 0));
    m_nextCopy->setEnabled(m_copy >= 0 && m_copy + 1 < copies());
    m_previousCopy->setEnabled(m_copy > 0);
    if (copies() == 0)
        m_where->clear();
    else if (!m_current)
        m_where->setText(tr("Laying out…"));
    else if (copies() == 1)
        m_where->setText(tr("Page %1 of %2").arg(m_page + 1).arg(pages));
    else
        m_where->setText(
            tr("Page %1 of %2 · copy %3 of %4: %5").arg(m_page + 1).arg(pages).arg(m_copy + 1).arg(copies()).arg(m_copies->whose(m_copy)));
}

void Preview::maybeSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace papers_ui
