#include "insight/check_board.h"

#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace insight {

Board checkBoard(const Checks &checks, base::Month month)
{
    Figure rules{u"checks.rules"_s,
                 {},
                 Tr::tr("A finding says where to look and passes no verdict on anybody. The limits are the office's settings."),
                 {{u"findings"_s, Tr::tr("Findings")}, {u"rows"_s, Tr::tr("Rows")}},
                 {}};
    Board board(1);
    qint64 findings = 0;
    qint64 speaking = 0;
    for (const Check &check : checks) {
        Line line;
        line.code = check.rule;
        line.label = check.title;
        for (const Finding &finding : check.findings)
            line.rows.insert(line.rows.end(), finding.rows.begin(), finding.rows.end());
        line.cells = {qint64(check.findings.size()), qint64(line.rows.size())};
        rules.lines.push_back(std::move(line));
        if (check.findings.empty())
            continue;
        findings += qint64(check.findings.size());
        ++speaking;
        Figure figure{u"check."_s + check.rule,
                      Tr::tr("%1: %n finding(s)", "title of a check's table", int(check.findings.size())).arg(check.title),
                      check.how + u'\n' + check.advice,
                      {{u"finding"_s, Tr::tr("Finding")}},
                      {}};
        for (const Finding &finding : check.findings)
            figure.lines.push_back({finding.subject, finding.code, finding.label, {finding.text}, finding.rows});
        board.push_back(std::move(figure));
    }
    rules.title = findings == 0 ? Tr::tr("None of the %1 rules found anything in %2").arg(checks.size()).arg(month.toVietnamese())
                                : Tr::tr("%1 of %2 rules found something in %3: %4 findings to look at")
                                      .arg(speaking)
                                      .arg(checks.size())
                                      .arg(month.toVietnamese())
                                      .arg(findings);
    board.front() = std::move(rules);
    return board;
}

} // namespace insight
