#include "papers/paper_printer.h"

#include "base/failure.h"
#include "base/tr.h"
#include "papers/page_painter.h"

#include <QPageLayout>
#include <QPrinterInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers_ui {
namespace {

constexpr int copiesAtOnce = 4;

} // namespace

void recallPrinter(QPrinter &printer)
{
    const QSettings settings;
    const QString name = settings.value(u"papers/printer"_s).toString();
    if (!name.isEmpty() && QPrinterInfo::availablePrinterNames().contains(name))
        printer.setPrinterName(name);
    const auto size = QPageSize::PageSizeId(settings.value(u"papers/paperSize"_s, int(QPageSize::A4)).toInt());
    printer.setPageSize(QPageSize(size > QPageSize::LastPageSize ? QPageSize::A4 : size));
    printer.setDuplex(QPrinter::DuplexMode(settings.value(u"papers/duplex"_s, int(QPrinter::DuplexNone)).toInt()));
}

void rememberPrinter(const QPrinter &printer)
{
    QSettings settings;
    settings.setValue(u"papers/printer"_s, printer.printerName());
    settings.setValue(u"papers/paperSize"_s, int(printer.pageLayout().pageSize().id()));
    settings.setValue(u"papers/duplex"_s, int(printer.duplex()));
}

PaperPrinter::PaperPrinter(shell::StoreThread &store, SharedPrepared prepared, bool cover, std::unique_ptr<QPrinter> printer, std::stop_token stop,
                           QObject *parent)
    : QObject(parent),
      m_store(store),
      m_prepared(std::move(prepared)),
      m_cover(cover),
      m_printer(std::move(printer)),
      m_stop(std::move(stop))
{
    m_printer->setDocName(m_prepared->job.title);
    m_printer->setFullPage(true); // the margins are the paper's own
}

PaperPrinter::~PaperPrinter()
{
    if (m_painter.isActive()) {
        m_painter.end();
        m_printer->abort();
    }
}

void PaperPrinter::start() { fetch(); }

void PaperPrinter::fetch()
{
    const int first = m_next;
    const int last = std::min(first + copiesAtOnce, int(m_prepared->job.copies.size()));
    shell::whenDone(
        m_store.post(
            [prepared = m_prepared, first, last, cover = std::exchange(m_cover, false)](store::Database &database) {
                prepared->requireSame(database);
                papers::Fonts fonts;
                std::vector<papers::Pages> made;
                if (cover)
                    made.push_back(papers::coverPages(prepared->job, {}, fonts));
                for (int i = first; i < last; ++i)
                    made.push_back(prepared->job.copies[size_t(i)].pages(fonts));
                return made;
            },
            m_stop),
        this,
        [this, last](const std::vector<papers::Pages> &made) {
            for (const papers::Pages &pages : made)
                if (!put(pages)) {
                    fail(base::Failure(base::FailureKind::Io,
                                       Tr::tr("The printer takes no pages; see whether it is on and connected, or save a PDF instead.")));
                    return;
                }
            m_next = last;
            Q_EMIT progressed(m_next);
            const bool beyond = m_printer->printRange() == QPrinter::PageRange && m_printer->toPage() > 0 && m_page >= m_printer->toPage();
            if (m_next < int(m_prepared->job.copies.size()) && !beyond) {
                fetch();
                return;
            }
            m_painter.end();
            Q_EMIT finished(m_printed);
        },
        [this](const base::Failure &failure) { fail(failure); });
}

bool PaperPrinter::put(const papers::Pages &pages)
{
    for (const papers::Page &page : pages.pages) {
        ++m_page;
        if (m_printer->printRange() == QPrinter::PageRange && m_printer->fromPage() > 0
            && (m_page < m_printer->fromPage() || m_page > m_printer->toPage()))
            continue;
        m_printer->setPageOrientation(pages.width > pages.height ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (m_painter.isActive() ? !m_printer->newPage() : !m_painter.begin(m_printer.get()))
            return false;
        const QRectF sheet = m_printer->paperRect(QPrinter::DevicePixel);
        m_painter.resetTransform();
        // On other paper than A4 the page is made to fit.
        const double scale = std::min(sheet.width() / pages.width, sheet.height() / pages.height);
        m_painter.scale(scale, scale);
        papers::paintPage(m_painter, page, m_fonts);
        ++m_printed;
    }
    return true;
}

void PaperPrinter::fail(const base::Failure &failure)
{
    if (m_painter.isActive()) {
        m_painter.end();
        m_printer->abort();
    }
    Q_EMIT failed(failure);
}

} // namespace papers_ui
