// A board on A4: its charts in greys, each under its sentence, then the tables.
#pragma once

#include "insight/overview_data.h"

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace insight_ui {

struct BoardPaper {
    QString organisation;
    QString title; // “The month – 10/2026”
    QString about; // unit, day of printing
    std::vector<SharedFigure> board;
};

// To a printer or a PDF; sets its page. Needs the thread of the window, since charts are widgets.
void printBoard(QPagedPaintDevice &device, const BoardPaper &paper);

// A PDF: whole or not at all. Throws base::Failure (Io) naming the file.
void saveBoard(const QString &path, const BoardPaper &paper);

} // namespace insight_ui
