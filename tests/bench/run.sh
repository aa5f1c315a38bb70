#!/usr/bin/env bash
# The figures of “How fast”, each beside its peer or limit from the same run on the same machine. Called by ./dev bench after the release build.
#   tests/bench/run.sh [quick]      quick: leaves out 128,795 people and the spreadsheet with ranks (for those who change the bench itself)
# Peers run by turns with ours, so that what others do on the machine meanwhile meets both. Figures with a limit of their own are taken by the processor's
# time, with the clock's beside. Always ends with the table and 0: a figure beyond its limit is said, not hidden, and does not fail a build.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1

bin=build/release/bin
bench=$bin/nenep_bench
ctl=$bin/nenepctl
month=2026-10
runs=3
quick=${1:-}
export LC_ALL=C.UTF-8

dir=$(mktemp -d build/bench.XXXXXX)
trap 'rm -rf "$dir"' EXIT
table=$dir/table

say() { printf '%s\n' "$*" >&2; }
# number OP number, in decimals
is() { awk -v a="$1" -v b="$3" "BEGIN { exit !(a $2 b) }"; }
divide() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "–" }'; }
# the median of a column of the lines a program was seen in, see once()
median() { cut -d' ' -f"$2" "$dir/$1.lines" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
# line FIGURE OURS PEER RATIO LIMIT VERDICT
line() { printf '%s|%s|%s|%s|%s|%s\n' "$@" >> "$table"; }
verdict() { if is "$1" "$2" "$3"; then echo ok; else echo OVER; fi; }
failed() { line "$1" "could not be measured" "" "" "" OVER; }
# once NAME PROGRAM…: runs it and adds “seconds peak-megabytes first-line-of-its-output” to the lines of that name
once() {
  local name=$1
  shift
  if ! /usr/bin/time -q -f '%e %M' -o "$dir/time" "$@" > "$dir/out" 2> "$dir/err"; then
    say "  failed: $*"
    tail -5 "$dir/err" >&2
    return 1
  fi
  printf '%s %s\n' "$(awk '{ printf "%s %.0f", $1, $2 / 1024 }' "$dir/time")" "$(head -1 "$dir/out")" >> "$dir/$name.lines"
}
ward() { # PEOPLE WEEKS NAME
  say "Making a ward of $1 people, $2 weeks"
  once "make-$3" "$ctl" sample "$dir/$3.nenep" --people "$1" --weeks "$2" --until $month || exit 1
  say "  $(median "make-$3" 1) s, $(median "make-$3" 2) MB, file $(megabytes "$dir/$3.nenep") MB"
}
megabytes() { du -m "$1" | cut -f1; }

printf 'figure|ours|peer or limit|ratio|wanted|\n' > "$table"
sizes="1500 20000 128795"
[ "$quick" = quick ] && sizes="1500 20000"

for people in $sizes; do ward "$people" 5 "$people"; done

# --- scoring from the file, explanations left out, beside a bare loop over the same rows
declare -A each
for people in $sizes; do
  say "Scoring $people people"
  once "score-$people" "$bench" score "$dir/$people.nenep" $month 7 || { failed "score $people people"; continue; }
  read -r _ peak ours raw ratio count items rows _ < "$dir/score-$people.lines"
  [ "$count" = "$people" ] || say "  only $count of $people were scored"
  line "score $people people ($items items)" "$ours s" "$raw s: sqlite3 loop, $rows rows" "$ratio" "≤ 3" "$(verdict "$ratio" '<=' 3)"
  each[$people]=$(awk -v s="$ours" -v n="$people" 'BEGIN { printf "%.3f", s * 1e6 / n }')
done
largest=${sizes##* }
ratio=$(divide "${each[$largest]:-0}" "${each[1500]:-0}")
line "score: a person of $largest" "${each[$largest]:-} µs" "${each[1500]:-} µs: a person of 1500" "$ratio" "≤ 1.5" "$(verdict "$ratio" '<=' 1.5)"
line "score $largest: peak memory" "${peak:-} MB" "" "" "< 600 MB" "$(verdict "${peak:-9999}" '<' 600)"

# --- a spreadsheet with the same month, loaded and warm
recalculated() { # KIND WANTED
  say "Recalculating 20000 people in LibreOffice ($1)"
  local kind=$1 rated total column theirs count sum ratio
  "$bench" recalc "$dir/20000.nenep" $month "$dir/$1.xlsx" "$1" > "$dir/book" || { failed "score 20000 with the cap, $1"; return; }
  read -r rated total column < "$dir/book"
  once "ours-$1" "$bench" score "$dir/20000.nenep" $month 3
  /usr/bin/python3 tests/bench/recalc.py "$dir/$1.xlsx" "$column" 20000 "$runs" "$dir/profile" > "$dir/recalc" || { failed "score 20000 with the cap, $1"; return; }
  once "ours-$1" "$bench" score "$dir/20000.nenep" $month 3
  read -r theirs count sum < "$dir/recalc"
  if [ "$count" != "$rated" ] || ! awk -v a="$sum" -v b="$total" 'BEGIN { d = a - b; exit !(d < 0.01 && d > -0.01) }'; then
    say "  the spreadsheet comes to other totals: $count people, $sum instead of $rated, $total"
    line "score 20000, spreadsheet $1: totals differ" "$total" "$sum" "" "equal" OVER
  fi
  slower() { cut -d' ' -f"$1" "$dir/ours-$kind.lines" | sort -n | tail -1; } # before or after the spreadsheet
  ratio=$(divide "$theirs" "$(slower 10)")
  line "score 20000 with the cap, values loaded" "$(slower 10) s" "$theirs s: LibreOffice, loaded, $kind" "1 : $ratio" "1 : $2" "$(verdict "$ratio" '>=' "$2")"
  line "  and read from the file" "$(slower 9) s" "$theirs s" "1 : $(divide "$theirs" "$(slower 9)")" "" ""
}
recalculated plain 10
[ "$quick" = quick ] || recalculated ranks 100

# --- import
say "Importing a workbook of 20000 people"
"$bench" book "$dir/20000.nenep" "$dir/book.xlsx"
imported() {
  local i
  for i in $(seq "$runs"); do
    "$ctl" new "$dir/in.nenep" --name "UBND phường Mẫu" || return 1
    once import "$ctl" import "$dir/in.nenep" "$dir/book.xlsx" || return 1
    rm -f "$dir/in.nenep"
    # One CSV a sheet (-1): all eight are read, as by import.
    once csv soffice --headless "-env:UserInstallation=file://$PWD/$dir/profile" \
      --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' --outdir "$dir/csv" "$dir/book.xlsx" || return 1
    [ "$(find "$dir/csv" -name '*.csv' | wc -l)" = 8 ] || { say "  LibreOffice did not write eight sheets"; return 1; }
  done
}
if imported; then
  ours=$(median import 1)
  theirs=$(median csv 1)
  ratio=$(divide "$ours" "$theirs")
  line "import 20000 people, 8 sheets ($(megabytes "$dir/book.xlsx") MB)" "$ours s" "$theirs s: LibreOffice to CSV ($(median csv 2) MB)" "$ratio" "≤ 1" "$(verdict "$ratio" '<=' 1)"
  line "import 20000: peak memory" "$(median import 2) MB" "" "" "< 400 MB" "$(verdict "$(median import 2)" '<' 400)"
else
  failed "import 20000 people"
fi

# --- papers
say "Printing the month sheets of 1500 people"
for _ in $(seq "$runs"); do once sheets "$bench" sheets "$dir/1500.nenep" $month "$dir/sheets.pdf"; done
if [ -s "$dir/sheets.lines" ]; then
  pages=$(median sheets 5)
  rate=$(awk -v s="$(median sheets 4)" -v n="$pages" 'BEGIN { printf "%.0f", n / s }')
  line "month sheets of 1500, one PDF ($pages pages)" "$rate pages/s" "$(divide "$pages" "$(median sheets 3)") pages/s by the clock" "" "≥ 300" "$(verdict "$rate" '>=' 300)"
  line "month sheets: peak memory" "$(median sheets 2) MB" "" "" "< 250 MB" "$(verdict "$(median sheets 2)" '<' 250)"
else
  failed "month sheets"
fi

# The peer turns some of the same sheets from .docx into PDF; its start-up, seen in turning one, is not counted against it.
say "Turning sheets from .docx into PDF in LibreOffice"
turned=40
converted() {
  local count i
  for count in 1 $turned; do
    "$bench" documents "$dir/1500.nenep" $month "$dir/sheets-$count.docx" "$count" > "$dir/out" || return 1
  done
  for i in $(seq "$runs"); do
    for count in 1 $turned; do
      once "docx-$count" soffice --headless "-env:UserInstallation=file://$PWD/$dir/profile" --convert-to pdf --outdir "$dir/docx" "$dir/sheets-$count.docx" || return 1
    done
  done
  [ -s "$dir/docx/sheets-$turned.pdf" ]
}
if [ -s "$dir/sheets.lines" ] && converted; then
  ours=$(awk -v s="$(median sheets 3)" 'BEGIN { printf "%.0f", 1500 / s }')
  theirs=$(awk -v all="$(median "docx-$turned" 1)" -v one="$(median docx-1 1)" -v n="$turned" 'BEGIN { printf "%.1f", (n - 1) / (all - one) }')
  ratio=$(divide "$ours" "$theirs")
  line "month sheets as PDF, whole run of 1500" "$ours sheets/s" "$theirs sheets/s: LibreOffice, $turned of the same from .docx, start-up left out" "1 : $ratio" "1 : 10" "$(verdict "$ratio" '>=' 10)"
else
  failed "month sheets from .docx in LibreOffice"
fi

# --- opening
ward 1500 104 years
for _ in 1 2 3 4 5; do once first "$bench" first "$dir/years.nenep" $month; done
if [ -s "$dir/first.lines" ]; then
  milliseconds() { awk -v s="$(median first "$1")" 'BEGIN { printf "%.0f", s * 1000 }'; }
  ours=$(milliseconds 4)
  line "open 1500 people × 2 years ($(megabytes "$dir/years.nenep") MB) to the first scored month" "$ours ms" "$(milliseconds 3) ms by the clock" "" "< 250 ms" "$(verdict "$ours" '<' 250)"
else
  failed "open to the first scored month"
fi

# --- the boards: opened with nothing prepared; then a month before that the window has read while somebody looked at another
say "Reading the boards of 1500 people × 2 years"
for _ in $(seq "$runs"); do "$bench" boards "$dir/years.nenep" $month KTHT >> "$dir/boards.lines" || break; done
boards() { # NAME COLUMN: milliseconds
  awk -v n="$1" -v c="$2" '$1 == n { print $c }' "$dir/boards.lines" | sort -n | awk '{ v[NR] = $1 } END { if (NR) printf "%.0f", v[int((NR + 1) / 2)] * 1000 }'
}
for board in month week conduct checks year unit person; do
  opened=$(boards $board 2)
  [ -n "$opened" ] || { failed "board $board"; continue; }
  line "board “$board” of 1500 × 2 years: opened first" "$opened ms" "" "" "< 300 ms" "$(verdict "$opened" '<' 300)"
  line "  a month before, without a look between" "$(boards $board 6) ms" "" "" "" ""
  line "  a month before after a look, then one unit of it" "$(boards $board 3) ms, $(boards $board 4) ms" "" "" "< 100 ms" \
    "$(if [ "$(verdict "$(boards $board 3)" '<' 100)$(verdict "$(boards $board 4)" '<' 100)" = okok ]; then echo ok; else echo OVER; fi)"
done

# --- the window: its own thread, a ward of 1500 people over two years beside an empty file
say "Working in the window of 1500 people × 2 years"
desk="$bin/nenep_bench_desk"
value() { awk -v n="$2" '$1 == n { print $2 }' "$dir/$1"; }
if "$desk" grid > "$dir/desk-grid" 2> "$dir/err"; then
  line "grid of 5000 × 40: a full-HD page painted" "$(value desk-grid page) ms" "" "" "< 20 ms" "$(verdict "$(value desk-grid page)" '<' 20)"
  line "  a row scrolled, page painted" "$(value desk-grid row) ms" "" "" "< 5 ms" "$(verdict "$(value desk-grid row)" '<' 5)"
  line "  a letter typed" "$(value desk-grid letter) ms" "" "" "< 16 ms" "$(verdict "$(value desk-grid letter)" '<' 16)"
  line "  sorted by name; a letter in the search box" "$(value desk-grid sort) ms; $(value desk-grid search) ms" "" "" "" ""
else
  failed "the grid"
fi
"$ctl" new "$dir/empty.nenep" --name "UBND phường Trống" > /dev/null 2>&1
for _ in 1 2 3; do
  once start-full env QT_QPA_PLATFORM=offscreen "$bin/nenep" "$dir/years.nenep" --page month --screenshot "$dir/start.png"
  once start-empty env QT_QPA_PLATFORM=offscreen "$bin/nenep" "$dir/empty.nenep" --page month --screenshot "$dir/start.png"
done
if [ -s "$dir/start-full.lines" ] && [ -s "$dir/start-empty.lines" ]; then
  line "start to the painted month page of 1500 × 2 years, and end" "$(median start-full 1) s" "$(median start-empty 1) s: an empty file" \
    "$(divide "$(median start-full 1)" "$(median start-empty 1)")" "< 1 s" "$(verdict "$(median start-full 1)" '<' 1)"
else
  failed "start to the painted month page"
fi
if "$desk" week "$dir/years.nenep" 2026-W44 > "$dir/desk-week" 2> "$dir/err"; then
  line "a cell of $(value desk-week rows) rows committed, 80 ms a sync: own work, longest pause" "$(value desk-week cell) ms, $(value desk-week pause) ms" "" "" "< 16 ms" \
    "$(verdict "$(value desk-week pause)" '<' 16)"
  line "1000 rows pasted: window busy, until they are in the file" "$(value desk-week paste) ms, $(value desk-week pasteAll) ms" "" "" "< 1000 ms" "$(verdict "$(value desk-week pasteAll)" '<' 1000)"
else
  failed "the week in the window"
fi

printf '\n'
column -t -s '|' -o '  ' "$table"
if grep -q 'OVER$' "$table"; then
  printf '\n%s figure(s) OVER the limit.\n' "$(grep -c 'OVER$' "$table")"
fi
