"""The page of `judge stats --html`: one file, no network, no script, light and dark, and it prints."""

from __future__ import annotations

from datetime import date, timedelta
from html import escape
from typing import Any

from judge.cli.stats import PAGE_BEGINS, shade, weak_text
from judge.coach.statistics import DUE_DAYS, WEEKS

_CELL, _STEP, _LEFT, _TOP = 11, 13, 34, 18
_STYLE = """
:root { color-scheme: light dark; --ink: #1f2328; --faint: #59636e; --paper: #ffffff; --line: #d1d9e0;
  --s0: #eff2f5; --s1: #aceebb; --s2: #4ac26b; --s3: #2da44e; --s4: #116329; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --faint: #9198a1; --paper: #0d1117; --line: #3d444d;
  --s0: #1c2128; --s1: #033a16; --s2: #196c2e; --s3: #2ea043; --s4: #56d364; } }
@media print { :root { --ink: #000; --faint: #444; --paper: #fff; --line: #bbb;
  --s0: #eee; --s1: #aceebb; --s2: #4ac26b; --s3: #2da44e; --s4: #116329; }
  h2 { break-after: avoid; } tr { break-inside: avoid; }
  .map { overflow: visible; } .map svg { max-width: 100%; height: auto; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; padding: 0; list-style: none; }
.figures b { display: block; font-size: 1.6rem; line-height: 1.2; } .figures span, small { color: var(--faint); }
table { border-collapse: collapse; width: 100%; } td, th { padding: .2rem .5rem .2rem 0; text-align: left;
  font-weight: normal; vertical-align: middle; } th { width: 13rem; }
td:last-child { text-align: right; white-space: nowrap; }
td.bar { width: 55%; } td.bar div { background: var(--s0); border-radius: 3px; height: .8rem; }
td.bar div div { background: var(--s3); }
.map { overflow-x: auto; } svg text { fill: var(--faint); font: 10px system-ui, sans-serif; }
.s0 { fill: var(--s0); } .s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); }
.s4 { fill: var(--s4); }
"""


def page(numbers: dict[str, Any]) -> str:
    """Return the numbers as a page of HTML."""
    months = {one["month"]: one["median"] for one in numbers["minutes_to_solve"]}
    weakest = "".join(f"<tr><th scope='row'>{escape(weak_text(one))}</th></tr>" for one in numbers["weakest"])
    sections = [
        ("The last year", f"<div class='map'>{_map(numbers)}</div>"),
        ("Tracks", _shares(numbers["tracks"])),
        ("Difficulties", _shares(numbers["difficulties"])),
        ("Patterns", _shares(numbers["patterns"])),
        ("Concept questions, right at the last time", _right(numbers["topics"])),
        ("Minutes to solve, median by month", _bars(months, "{:.0f}")),
        ("Weakest patterns", f"<table>{weakest}</table>" if weakest else ""),
        (f"Reviews in the next {DUE_DAYS} days", _bars(numbers["due"], "{}")),
    ]
    body = "\n".join(
        f"<section><h2>{title}</h2>\n{content or '<p><small>Nothing yet.</small></p>'}</section>"
        for title, content in sections
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{PAGE_BEGINS}{numbers["day"]}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>Practice until {numbers["day"]}</h1>
<ul class="figures">
{_figures(numbers)}
</ul>
{body}
</body>
</html>
"""


def _figures(numbers: dict[str, Any]) -> str:
    def share(value: float | None) -> str:
        return "–" if value is None else f"{value:.0%}"

    figures = {
        "problems solved": f"{numbers['solved']} of {numbers['total']}",
        "attempts": f"{numbers['attempts']:,}",
        "reviews": f"{numbers['reviews']:,}",
        "days in a row": f"{numbers['streak']['current']}",
        "at most in a row": f"{numbers['streak']['longest']}",
        "right at the first try": share(numbers["first_try_rate"]),
        "reviews without the solution": share(numbers["retention"]["remembered"]),
        "chance to solve again today": share(numbers["retention"]["predicted"]),
    }
    return "\n".join(f"<li><b>{value}</b><span>{name}</span></li>" for name, value in figures.items())


def _map(numbers: dict[str, Any]) -> str:
    """Draw a column for each week and a square for each day, which says its date and runs."""
    today = date.fromisoformat(numbers["day"])
    monday = today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))
    parts = []
    for week in range(WEEKS):
        for weekday in range(7):
            day = monday + timedelta(days=7 * week + weekday)
            if day > today:
                continue
            runs = numbers["days"].get(day.isoformat(), 0)
            x, y = _LEFT + _STEP * week, _TOP + _STEP * weekday
            told = f"{day}: {runs} run{'' if runs == 1 else 's'}"
            parts.append(
                f"<rect class='s{shade(runs)}' x='{x}' y='{y}' width='{_CELL}' height='{_CELL}' rx='2'>"
                f"<title>{told}</title></rect>"
            )
        first = monday + timedelta(days=7 * week)
        if first.day <= 7 and week < WEEKS - 2:
            parts.append(f"<text x='{_LEFT + _STEP * week}' y='{_TOP - 6}'>{first:%b}</text>")
    parts += [
        f"<text x='0' y='{_TOP + _STEP * weekday + 9}'>{name}</text>"
        for weekday, name in ((0, "Mon"), (2, "Wed"), (4, "Fri"), (6, "Sun"))
    ]
    width, height = _LEFT + _STEP * WEEKS, _TOP + _STEP * 7
    count = sum(numbers["days"].values())
    label = f"{count} runs on {len(numbers['days'])} days of the last year"
    return (
        f"<svg role='img' aria-label='{label}' width='{width}' height='{height}' "
        f"viewBox='0 0 {width} {height}'>{''.join(parts)}</svg>"
    )


def _shares(shares: dict[str, dict[str, int]]) -> str:
    rows = "".join(
        _row(name, share["solved"] / share["total"], f"{share['solved']} of {share['total']}")
        for name, share in shares.items()
    )
    return f"<table>{rows}</table>"


def _right(topics: dict[str, dict[str, int]]) -> str:
    asked = {
        name: {"solved": one["right"], "total": one["total"]} for name, one in topics.items() if one["asked"]
    }
    return _shares(asked) if asked else ""


def _bars(values: dict[str, float], form: str) -> str:
    if not values:
        return ""
    most = max(*values.values(), 1)
    return f"<table>{''.join(_row(name, value / most, form.format(value)) for name, value in values.items())}</table>"


def _row(name: str, share: float, told: str) -> str:
    bar = f"<div><div style='width:{100 * share:.1f}%'></div></div>"
    return f"<tr><th scope='row'>{escape(name)}</th><td class='bar'>{bar}</td><td>{told}</td></tr>"
