// Copies on a printer: laid out on the store thread a few at a time, painted here between events, so that the window stays awake and a stop is heard.
#pragma once

#include "papers/prepared.h"
#include "shell/store_thread.h"

#include <QObject>
#include <QPainter>
#include <QPrinter>

#include <stop_token>

namespace papers_ui {

// The printer and the paper that were used last; A4 at first.
void recallPrinter(QPrinter &printer);
void rememberPrinter(const QPrinter &printer);

class PaperPrinter : public QObject {
    Q_OBJECT

public:
    PaperPrinter(shell::StoreThread &store, SharedPrepared prepared, bool cover, std::unique_ptr<QPrinter> printer, std::stop_token stop,
                 QObject *parent);
    ~PaperPrinter() override;

    void start();

Q_SIGNALS:
    void progressed(int copies);
    void finished(int pages);
    void failed(const base::Failure &failure);

private:
    void fetch();
    bool put(const papers::Pages &pages); // false: the printer takes no more
    void fail(const base::Failure &failure);

    shell::StoreThread &m_store;
    SharedPrepared m_prepared;
    bool m_cover;
    std::unique_ptr<QPrinter> m_printer;
    std::stop_token m_stop;
    papers::Fonts m_fonts;
    QPainter m_painter;
    int m_next = 0; // copy
    int m_page = 0; // of all
    int m_printed = 0;
};

} // namespace papers_ui
