#!/usr/bin/env bash
# The figures of “How fast”, each beside its peer or limit from the same run on the same machine. Called by ./dev bench after the release build.
#   tests/bench/run.sh [quick]      quick: leaves out 128,795 people and the spreadsheet with ranks (for those who change the bench itself)
# Always ends with the table and 0: a figure beyond its limit is said, not hidden, and does not fail a build on a busy machine.
set -euo pipefail
cd "$(dirname "$0")/../.."

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
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
# line FIGURE OURS PEER RATIO LIMIT VERDICT
line() { printf '%s|%s|%s|%s|%s|%s\n' "$@" >> "$table"; }
verdict() { if is "$1" "$2" "$3"; then echo ok; else echo OVER; fi; }
# wall seconds and peak megabytes of a program that must succeed: "1.23 45"
measure() {
  if ! /usr/bin/time -q -f '%e %M' -o "$dir/time" "$@" > "$dir/out" 2> "$dir/err"; then
    tail -5 "$dir/err" >&2
    return 1
  fi
  awk '{ printf "%s %.0f\n", $1, $2 / 1024 }' "$dir/time"
}
# the medians of $runs measurements; {n} in the words becomes the number of the run
measured() {
  local i
  : > "$dir/seconds"
  : > "$dir/peaks"
  for i in $(seq "$runs"); do
    measure "${@//\{n\}/$i}" > "$dir/once" || return 1
    cut -d' ' -f1 "$dir/once" >> "$dir/seconds"
    cut -d' ' -f2 "$dir/once" >> "$dir/peaks"
  done
  echo "$(median < "$dir/seconds") $(median < "$dir/peaks")"
}
failed() { line "$1" "could not be measured" "" "" "" OVER; }

printf 'figure|ours|peer or limit|ratio|wanted|\n' > "$table"
sizes="1500 20000 128795"
[ "$quick" = quick ] && sizes="1500 20000"

for people in $sizes; do
  say "Making a ward of $people people, 5 weeks"
  read -r seconds megabytes < <(measure "$ctl" sample "$dir/$people.nenep" --people "$people" --weeks 5 --until $month)
  say "  $seconds s, $megabytes MB, file $(du -m "$dir/$people.nenep" | cut -f1) MB"
done

# --- scoring from the file, explanations left out, beside a bare loop over the same rows
declare -A each
for people in $sizes; do
  say "Scoring $people people"
  read -r ours count items _ < <("$bench" score "$dir/$people.nenep" $month 5)
  read -r raw rows _ < <("$bench" raw "$dir/$people.nenep" $month 5)
  [ "$count" = "$people" ] || say "  only $count of $people were scored"
  ratio=$(divide "$ours" "$raw")
  line "score $people people ($items items)" "$ours s" "$raw s: sqlite3 loop, $rows rows" "$ratio" "≤ 3" "$(verdict "$ratio" '<=' 3)"
  each[$people]=$(awk -v s="$ours" -v n="$people" 'BEGIN { printf "%.3f", s * 1e6 / n }')
  [ "$people" = 20000 ] && score20=$ours
done
largest=${sizes##* }
ratio=$(divide "${each[$largest]}" "${each[1500]}")
line "score: a person of $largest" "${each[$largest]} µs" "${each[1500]} µs: a person of 1500" "$ratio" "≤ 1.5" "$(verdict "$ratio" '<=' 1.5)"
read -r _ megabytes < <(measure "$bench" score "$dir/$largest.nenep" $month 1)
line "score $largest: peak memory" "$megabytes MB" "" "" "< 600 MB" "$(verdict "$megabytes" '<' 600)"

# --- a spreadsheet with the same month, warm
recalculated() { # KIND WANTED
  say "Recalculating 20000 people in LibreOffice ($1)"
  read -r rated total column < <("$bench" recalc "$dir/20000.nenep" $month "$dir/$1.xlsx" "$1")
  if ! /usr/bin/python3 tests/bench/recalc.py "$dir/$1.xlsx" "$column" 20000 "$runs" "$dir/profile" > "$dir/recalc"; then
    failed "score 20000 with the cap"
    return
  fi
  read -r theirs count sum < "$dir/recalc"
  if [ "$count" != "$rated" ] || ! awk -v a="$sum" -v b="$total" 'BEGIN { d = a - b; exit !(d < 0.01 && d > -0.01) }'; then
    say "  the spreadsheet comes to other totals: $count people, $sum instead of $rated, $total"
    line "score 20000, spreadsheet $1: totals differ" "$total" "$sum" "" "equal" OVER
  fi
  ratio=$(divide "$theirs" "$score20")
  line "score 20000 with the cap, read from the file" "$score20 s" "$theirs s: LibreOffice, loaded, $1" "1 : $ratio" "1 : $2" "$(verdict "$ratio" '>=' "$2")"
}
recalculated plain 10
[ "$quick" = quick ] || recalculated ranks 100

# --- import
say "Importing a workbook of 20000 people"
"$bench" book "$dir/20000.nenep" "$dir/book.xlsx"
for i in $(seq "$runs"); do "$ctl" new "$dir/in$i.nenep" --name "UBND phường Mẫu"; done
if read -r ours megabytes < <(measured "$ctl" import "$dir/in{n}.nenep" "$dir/book.xlsx") && [ -n "$megabytes" ]; then
  rm -f "$dir"/in*.nenep
  # One CSV a sheet (-1): all eight are read, as by import.
  if read -r theirs peak < <(measured soffice --headless "-env:UserInstallation=file://$PWD/$dir/profile" --outdir "$dir/csv" \
      --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' "$dir/book.xlsx") && [ -n "$peak" ]; then
    ratio=$(divide "$ours" "$theirs")
    line "import 20000 people, 8 sheets ($(du -m "$dir/book.xlsx" | cut -f1) MB)" "$ours s" "$theirs s: LibreOffice to CSV ($peak MB)" "$ratio" "≤ 1" "$(verdict "$ratio" '<=' 1)"
  else
    failed "import: the peer"
  fi
  line "import 20000: peak memory" "$megabytes MB" "" "" "< 400 MB" "$(verdict "$megabytes" '<' 400)"
else
  failed "import 20000 people"
fi

# --- papers
say "Printing the month sheets of 1500 people"
if read -r _ megabytes < <(measured "$bench" sheets "$dir/1500.nenep" $month "$dir/sheets.pdf") && [ -n "$megabytes" ]; then
  read -r ours pages < "$dir/out"
  rate=$(awk -v s="$ours" -v n="$pages" 'BEGIN { printf "%.0f", n / s }')
  line "month sheets of 1500, one PDF ($pages pages)" "$rate pages/s" "" "" "≥ 300" "$(verdict "$rate" '>=' 300)"
  line "month sheets: peak memory" "$megabytes MB" "" "" "< 250 MB" "$(verdict "$megabytes" '<' 250)"
else
  failed "month sheets"
fi

# --- opening
say "Making a ward of 1500 people, two years"
read -r seconds megabytes < <(measure "$ctl" sample "$dir/years.nenep" --people 1500 --weeks 104 --until $month)
size=$(du -m "$dir/years.nenep" | cut -f1)
say "  $seconds s, $megabytes MB, file $size MB"
ours=$(for _ in 1 2 3 4 5; do "$bench" first "$dir/years.nenep" $month | cut -d' ' -f1; done | median)
ours=$(awk -v s="$ours" 'BEGIN { printf "%.0f", s * 1000 }')
line "open 1500 people × 2 years ($size MB) to the first scored month" "$ours ms" "" "" "< 250 ms" "$(verdict "$ours" '<' 250)"

printf '\n'
column -t -s '|' -o '  ' "$table"
if grep -q 'OVER$' "$table"; then
  printf '\n%s figure(s) OVER the limit.\n' "$(grep -c 'OVER$' "$table")"
fi
