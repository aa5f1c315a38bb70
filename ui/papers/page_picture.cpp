#include "papers/page_picture.h"

#include "papers/page_painter.h"

#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include <cmath>

namespace papers_ui {

QFuture<QImage> paintPicture(const SharedPages &pages, int page, double scale, double ratio, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<QImage>>();
    const QFuture<QImage> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, pages, page, scale, ratio, stop = std::move(stop)] {
        if (stop.stop_requested()) { // whoever leafs fast wants the last page only
            promise->addResult(QImage());
            promise->finish();
            return;
        }
        QImage image(int(std::lround(pages->width * scale)), int(std::lround(pages->height * scale)), QImage::Format_RGB32);
        image.fill(Qt::white); // paper is white in a dark window too
        {
            QPainter painter(&image);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            painter.scale(scale, scale);
            papers::Fonts fonts;
            papers::paintPage(painter, pages->pages[size_t(page)], fonts);
        }
        image.setDevicePixelRatio(ratio);
        promise->addResult(image);
        promise->finish();
    });
    return future;
}

} // namespace papers_ui
