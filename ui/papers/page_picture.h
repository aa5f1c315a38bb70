// A laid-out page as a picture, painted by a worker: a page holds some thousands of glyph outlines, which would hold up keys and scrolling.
#pragma once

#include "papers/pages.h"

#include <QFuture>
#include <QImage>

#include <memory>
#include <stop_token>

namespace papers_ui {

using SharedPages = std::shared_ptr<const papers::Pages>;

// scale: dots of the picture to a unit of the page; ratio: dots to a point of the screen. A null picture where it was stopped before its turn.
QFuture<QImage> paintPicture(const SharedPages &pages, int page, double scale, double ratio, std::stop_token stop);

} // namespace papers_ui
