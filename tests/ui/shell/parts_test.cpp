#include "base/failure.h"
#include "shell/empty_state.h"
#include "shell/message_bar.h"
#include "shell/mnemonics.h"
#include "shell/month_stepper.h"
#include "shell/theme.h"
#include "support/strings.h"
#include "ui/support/ui.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// WCAG 2: relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("a message says its tone in words, and its details on demand")
{
    shell::MessageBar bar;
    bar.show(base::Failure(base::FailureKind::Io, u"Đĩa đầy."_s, {u"dòng 1"_s, u"dòng 2"_s}));
    CHECK(test::find<QLabel>(bar, "messageText")->text() == u"Error: Đĩa đầy."_s);
    CHECK_FALSE(test::find<QPlainTextEdit>(bar, "messageDetails")->isVisibleTo(&bar));
    QTest::keyClick(test::find<QWidget>(bar, "messageMore"), Qt::Key_Space);
    CHECK(test::find<QPlainTextEdit>(bar, "messageDetails")->isVisibleTo(&bar));
    CHECK(test::find<QPlainTextEdit>(bar, "messageDetails")->toPlainText() == u"dòng 1\ndòng 2"_s);
    bar.show(shell::Tone::Info, u"Xong."_s);
    CHECK(test::find<QLabel>(bar, "messageText")->text() == u"Xong."_s);
    CHECK_FALSE(test::find<QWidget>(bar, "messageMore")->isVisibleTo(&bar));
}

TEST_CASE("a percent sign in a message is left alone")
{
    shell::MessageBar bar;
    bar.show(shell::Tone::Error, u"Sai 25 %1"_s);
    CHECK(test::find<QLabel>(bar, "messageText")->text() == u"Error: Sai 25 %1"_s);
}

TEST_CASE("an empty state's buttons do what the actions do")
{
    shell::EmptyState state;
    QAction action(u"Mở…"_s);
    action.setObjectName(u"open"_s);
    int triggered = 0;
    QObject::connect(&action, &QAction::triggered, [&] { ++triggered; });
    state.set(u"Chưa có tệp"_s, u"Vì sao"_s, {&action});
    QTest::keyClick(test::find<QPushButton>(state, "openButton"), Qt::Key_Space);
    CHECK(triggered == 1);
    state.set(u"Khác"_s, {});
    CHECK(test::find<QLabel>(state, "emptyTitle")->text() == u"Khác"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(state.findChild<QPushButton *>());
}

TEST_CASE("an empty state shows its whole text and its buttons, however long they are")
{
    shell::EmptyState state;
    state.resize(900, 600);
    state.show();
    REQUIRE(QTest::qWaitForWindowExposed(&state));
    QAction first(u"Nhập…"_s);
    first.setObjectName(u"first"_s);
    QAction second(u"Tháng trước"_s);
    second.setObjectName(u"second"_s);
    state.set(u"Tháng 11/2026 không có người đứng đầu hoặc cấp phó nào để bạn xem"_s,
              u"12 nội dung được chấm cho người đứng đầu và cấp phó. "_s.repeated(4), {&first, &second});
    QCoreApplication::processEvents();
    for (const char *name : {"emptyTitle", "emptyWhy"}) {
        const auto *label = test::find<QLabel>(state, name);
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    for (const char *name : {"firstButton", "secondButton"}) {
        const auto *button = test::find<QPushButton>(state, name);
        CHECK(button->height() >= button->sizeHint().height());
    }
}

TEST_CASE("entries that ask for the same letter get letters of their own, which every keyboard has")
{
    CHECK(shell::withDistinctMnemonics({u"&Mở…"_s, u"&Một tệp"_s, u"Đến &ở"_s, u"R&&D"_s, u"ổ"_s})
          == QStringList{u"&Mở…"_s, u"Một &tệp"_s, u"Đế&n ở"_s, u"&R&&D"_s, u"ổ"_s});
    CHECK(shell::withDistinctMnemonics({u"Thêm"_s, u"&Tìm"_s}) == QStringList{u"T&hêm"_s, u"&Tìm"_s}); // who asks goes first
}

TEST_CASE("the stepper goes from month to month over the year's end and tells only real changes")
{
    shell::MonthStepper stepper;
    QSignalSpy changed(&stepper, &shell::MonthStepper::monthChanged);
    stepper.setMonth(*base::Month::of(2026, 12));
    stepper.setMonth(*base::Month::of(2026, 12));
    stepper.setMonth({});
    CHECK(changed.count() == 1);
    QTest::keyClick(test::find<QWidget>(stepper, "nextMonthButton"), Qt::Key_Space);
    CHECK(stepper.month().toString() == u"2027-01"_s);
    stepper.previousAction()->trigger();
    CHECK(test::find<QLabel>(stepper, "monthLabel")->text() == u"Month 12/2026"_s);
}

TEST_CASE("both themes are readable: text keeps a contrast of 4.5 to 1 on what it stands on")
{
    const QPalette before = QApplication::palette();
    for (const shell::Theme theme : {shell::Theme::Light, shell::Theme::Dark}) {
        shell::applyTheme(theme);
        const QPalette p = QApplication::palette();
        CHECK(shell::themeOf(p) == theme);
        const shell::Colours &c = shell::coloursOf(p);
        const auto readable = [&](const QColor &text, const QColor &back) {
            INFO(text.name().toStdString() << " on " << back.name().toStdString());
            CHECK(contrast(text, back) >= 4.5);
        };
        readable(p.color(QPalette::WindowText), p.color(QPalette::Window));
        readable(p.color(QPalette::Text), p.color(QPalette::Base));
        readable(p.color(QPalette::Text), p.color(QPalette::AlternateBase));
        readable(p.color(QPalette::ButtonText), p.color(QPalette::Button));
        readable(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight));
        readable(p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase));
        readable(p.color(QPalette::PlaceholderText), p.color(QPalette::Base));
        readable(p.color(QPalette::WindowText), c.rail);
        for (const QColor &back : {c.infoBack, c.warnBack, c.errorBack})
            readable(p.color(QPalette::WindowText), back);
        for (const QColor &text : {c.quiet, c.warnText, c.errorText}) {
            readable(text, p.color(QPalette::Base));
            readable(text, p.color(QPalette::AlternateBase));
            readable(text, p.color(QPalette::Window));
        }
    }
    QApplication::setPalette(before);
}

TEST_CASE("a box that is not ticked can be seen in both themes: its frame stands out 3 to 1 from what is in it and around it")
{
    const QPalette before = QApplication::palette();
    for (const shell::Theme theme : {shell::Theme::Light, shell::Theme::Dark}) {
        shell::applyTheme(theme);
        const QPalette p = QApplication::palette();
        for (const QStyle::PrimitiveElement element :
             {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck, QStyle::PE_IndicatorRadioButton}) {
            QImage picture(15, 15, QImage::Format_ARGB32);
            picture.fill(p.color(QPalette::Base));
            QStyleOptionViewItem option;
            option.rect = picture.rect();
            option.palette = p;
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            QStyleOptionButton button;
            button.QStyleOption::operator=(option);
            button.type = QStyleOption::SO_Button;
            const bool ofView = element == QStyle::PE_IndicatorItemViewItemCheck;
            QPainter painter(&picture);
            QApplication::style()->drawPrimitive(element, ofView ? static_cast<const QStyleOption *>(&option) : &button, &painter);
            painter.end();
            // somewhere in the middle row stands the frame, beside the middle of the box
            double best = 1;
            for (int x = 0; x < 4; ++x)
                best = std::max(best, std::min(contrast(picture.pixelColor(x, 7), picture.pixelColor(7, 7)),
                                               contrast(picture.pixelColor(x, 7), p.color(QPalette::Window))));
            INFO(int(theme) << " element " << int(element));
            CHECK(best >= 3);
        }
    }
    QApplication::setPalette(before);
}
