"""`judge stats`, `plan`, `note`, `export` and `import`: screens, files, and what can go wrong."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import product
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Error, Request, sync_playwright

from judge.catalog import find
from judge.practice.progress import record, record_start
from judge.processes.verdict import Verdict
from tests.cli.shell import bare, in_terminal, piped
from tests.coach.practice import report

MONDAY = "2027-01-04T18:00:00+00:00"
WRITES = (
    f'{shlex.quote(sys.executable)} -c \'import sys; open(sys.argv[1], "a").write("Sort by Zähler.\\n")\''
)


@pytest.fixture(autouse=True)
def monday(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Be on a Monday evening, where clocks show UTC, with a workspace."""
    monkeypatch.setenv("JUDGE_NOW", MONDAY)
    monkeypatch.setenv("TZ", "UTC")
    (home / "solutions").mkdir()


def practised() -> None:
    """Solve one problem, and fail at another one."""
    assert record_start("top_k") is None
    assert record(report("top_k", Verdict.ACCEPTED), "1") is None
    for number in range(6):
        assert record(report("knn", Verdict.WRONG_ANSWER), f"{number}") is None


# --- stats ---


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_stats_fit_the_terminal(columns: int) -> None:
    """At any width, with a year where there is room."""
    practised()
    shown = bare(in_terminal("stats", columns=columns))
    assert max(len(line) for line in shown.splitlines()) <= columns
    assert "1 of " in shown
    assert "▓" in shown, "seven runs today"
    assert ("Mar" in shown) == (columns > 60)


def test_stats_where_nothing_but_ascii_can_be_shown() -> None:
    """Shades of other characters."""
    practised()
    shown = piped("stats", PYTHONIOENCODING="ascii").stdout
    assert "?" not in shown
    assert "knn" not in shown
    assert "supervised: 6 of 6 attempts failed, mostly by edge cases" in shown


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Open a browser, where there is one."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("there is no Chromium to open the page in")
    with sync_playwright() as player:
        try:
            browser = player.chromium.launch(
                executable_path=found, args=["--no-sandbox", "--disable-dev-shm-usage"]
            )
        except Error as error:
            pytest.skip(f"Chromium does not start here: {error.message.splitlines()[0]}")
        yield browser
        browser.close()


def test_the_page_in_a_browser(browser: Browser, tmp_path: Path) -> None:
    """In both themes, wide, narrow and printed: it can be read, fits, and asks for nothing else."""
    practised()
    page = tmp_path / "page.html"
    piped("stats", "--html", str(page))
    themes: tuple[tuple[Literal["light", "dark"], int, int], ...] = (("light", 255, 31), ("dark", 13, 240))
    asked: list[str] = []

    def asks(request: Request) -> None:
        asked.append(request.url)

    for (theme, paper, ink), width in product(themes, (320, 1000)):
        tab = browser.new_page(color_scheme=theme, viewport={"width": width, "height": 800})
        tab.on("request", asks)
        tab.goto(page.as_uri())
        assert tab.evaluate("getComputedStyle(document.body).backgroundColor").startswith(f"rgb({paper},")
        assert tab.evaluate("getComputedStyle(document.body).color").startswith(f"rgb({ink},")
        assert tab.evaluate("document.documentElement.scrollWidth") == width, "no need to move sideways"
        assert tab.locator("rect.s3").text_content() == "2027-01-04: 7 runs"
        tab.close()
    tab = browser.new_page(color_scheme="dark", viewport={"width": 700, "height": 1000})
    tab.goto(page.as_uri())
    tab.emulate_media(media="print")
    assert tab.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert tab.evaluate(
        "document.querySelector('.map').scrollWidth <= document.querySelector('.map').clientWidth"
    )
    assert set(asked) == {page.as_uri()}
    assert tab.pdf(format="A4").count(b"/Type /Page\n") <= 4


def test_stats_as_json() -> None:
    """One object."""
    practised()
    numbers = json.loads(piped("stats", "--json").stdout)
    assert (numbers["solved"], numbers["attempts"], numbers["days"]) == (1, 7, {"2027-01-04": 7})


class Page(HTMLParser):
    """What a page has, and what it asks for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.asks: list[str] = []
        self.squares = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)
        self.squares += tag == "rect"
        self.asks += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_asks_for_nothing(home: Path) -> None:
    """No script, no network; a square for each day of the year."""
    practised()
    assert piped("stats", "--html", "me.html").stdout.endswith("written into me.html\n")
    text = (home / "me.html").read_text()
    page = Page(text)
    assert page.open == page.asks == []
    assert page.squares == 52 * 7 + 1
    assert "http" not in text
    assert "<script" not in text
    assert "prefers-color-scheme: dark" in text
    assert "<title>2027-01-04: 7 runs</title>" in text


def test_a_page_that_cannot_be_written_is_told() -> None:
    """With where."""
    ran = piped("stats", "--html", "nowhere/me.html")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "cannot write nowhere/me.html: No such file or directory" in ran.stderr


# --- plan ---


def test_a_plan_is_made_shown_and_stopped() -> None:
    """Seven days, what it takes, and what to begin with."""
    assert "there is no plan\n" in piped("plan").stdout
    made = piped("plan", "--track", "dp", "--until", "2027-03-01").stdout.splitlines()
    assert made[0].startswith("dp until 2027-03-01: 56 days, 0 of ")
    assert made[1].endswith("minutes a day are enough")
    assert made[3].startswith("Mon 2027-01-04  new ")
    assert made[-1] == "next: judge new knapsack"
    assert piped("plan").stdout.splitlines() == made
    assert json.loads(piped("next", "--json").stdout)["slug"] == "knapsack"
    less = piped("plan", "--per-day", "15m").stdout
    assert "15 minutes a day are not enough: leave out " in less
    plain = json.loads(piped("plan", "--json").stdout)
    assert plain["minutes_per_day"] == 15
    assert len(plain["days"]) == 56
    assert "there is no plan any more" in piped("plan", "--stop").stdout
    assert "there is no plan\n" in piped("plan").stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--track", "dp"), "a plan needs --until DAY too"),
        (("--until", "2027-03-01"), "a plan needs --track TRACK too"),
        (("--track", "mll", "--until", "2027-03-01"), "did you mean ml?"),
        (("--track", "dp", "--until", "2027-01-04"), "2027-01-04 is no day in the next two years"),
        (("--track", "dp", "--until", "20.1.2027"), "write it like 2027-01-20"),
        (("--track", "dp", "--until", "2027-03-01", "--per-day", "90s"), "write it like 60m or 1h30m"),
        (("--track", "dp", "--until", "2027-03-01", "--per-day", ""), "write it like 60m or 1h30m"),
    ],
)
def test_a_plan_that_is_none(arguments: tuple[str, ...], message: str) -> None:
    """Each with what to write."""
    ran = piped("plan", *arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert message in ran.stderr


def test_the_day_of_the_interview_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the plan ends."""
    piped("plan", "--track", "dp", "--until", "2027-01-05")
    monkeypatch.setenv("JUDGE_NOW", "2027-01-05T18:00:00+00:00")
    assert "has come: good luck" in piped("plan").stdout


# --- notes ---


def test_a_note_lies_beside_the_attempt_and_is_found(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its words, at the review, and on another machine."""
    assert piped("note", "top_k", EDITOR=WRITES).stdout == "solutions/top_k.md\n"
    note = home / "solutions" / "top_k.md"
    assert note.read_text() == f"# {find('top_k').title}\n\nSort by Zähler.\n"
    assert piped("list", "zähler").stdout.startswith("top_k\t")
    assert piped("note", "top_k", "--show").stdout == note.read_text()
    practised()
    monkeypatch.setenv("JUDGE_NOW", "2027-02-04T18:00:00+00:00")
    assert "your note, solutions/top_k.md:\n  # Top k" in piped("new", "top_k").stdout
    note.unlink()
    assert piped("list", "zähler").stdout.startswith("top_k\t"), "the record has it too"
    piped("note", "top_k", EDITOR="true")
    assert "Zähler" in note.read_text()


def test_notes_that_cannot_be(home: Path) -> None:
    """Without an editor, a note or a workspace."""
    assert "no editor is set" in piped("note", "top_k").stderr
    assert not (home / "solutions" / "top_k.md").exists()
    assert "there is no note on top_k" in piped("note", "top_k", "--show").stderr
    (home / "solutions").rmdir()
    assert "no place for a note" in piped("note", "top_k", EDITOR="true").stderr


# --- export and import ---


def test_what_is_exported_is_imported_elsewhere(home: Path) -> None:
    """The numbers are the same; a second time changes nothing; a file is not written over by chance."""
    practised()
    piped("note", "top_k", EDITOR=WRITES)
    (home / "solutions" / "knn.md").write_text("from another editor")
    told = piped("export", "all.json").stdout
    assert told.startswith("all.json: 7 verdicts, 1 start, 2 versions of a note\n")
    other = {"XDG_DATA_HOME": str(home / "other")}
    assert piped("import", "all.json", **other).stdout == "added: 7 verdicts, 1 start, 2 versions of a note\n"
    assert piped("import", "all.json", **other).stdout == "nothing new: all of it was in your record\n"
    assert piped("stats", "--json", **other).stdout == piped("stats", "--json").stdout
    assert piped("history", "knn", "--json", **other).stdout == piped("history", "knn", "--json").stdout
    assert "all.json exists already" in piped("export", "all.json").stderr
    assert piped("export", "all.json", "--force").returncode == 0
    assert json.loads(piped("export", "-").stdout)["format"] == "judge record"


def test_lists_of_other_sites_are_imported(home: Path) -> None:
    """And what was not matched is named."""
    (home / "solved.csv").write_text("title,status\n3Sum,ac\nTwo Towers,ac\n")
    assert piped("import", "solved.csv").stdout.splitlines() == [
        "found 1 of 2: they count as solved",
        "  triplets_sum_zero   3Sum",
        "not matched: Two Towers",
        "judge list WORD searches names, titles and numbers",
    ]
    assert piped("list", "--status", "solved").stdout.startswith("triplets_sum_zero\t")
    assert piped("import", "-", typed="[692]").stdout.startswith("found 1 of 1:")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"format": "judge record"', "is damaged"),
        ("[1, 2", "is damaged"),
        ("{}", "this is no exported record"),
        ("[" * 100_000, "is damaged"),
        ("[null]", "an entry of the list is None"),
        ('"unclosed', "neither JSON nor CSV"),
        ("\xff", "is not UTF-8"),
    ],
)
def test_files_that_are_none(home: Path, content: str, message: str) -> None:
    """What is wrong, and nothing is recorded."""
    (home / "bad").write_bytes(content.encode("latin-1"))
    ran = piped("import", "bad")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert message in ran.stderr
    assert not (home / ".local" / "share" / "judge" / "progress.db").exists()


def test_where_nothing_may_be_written(home: Path) -> None:
    """The export is not there by half."""
    os.mkdir(home / "all.json")
    ran = piped("export", "all.json", "--force")
    assert ran.returncode == 2
    assert "all.json is no file that can be written over" in ran.stderr
    os.mkfifo(home / "pipe")
    assert piped("export", "pipe", "--force").returncode == piped("stats", "--html", "pipe").returncode == 2
    (home / "mine.html").write_text("<title>mine</title>")
    assert "is there already, and no page of judge stats" in piped("stats", "--html", "mine.html").stderr
    assert (
        piped("stats", "--html", "stats.html").returncode
        == piped("stats", "--html", "stats.html").returncode
        == 0
    )
    assert piped("stats", "--html", "-").stdout == (home / "stats.html").read_text()
    assert sorted(path.name for path in home.iterdir() if path.name.startswith(".all")) == []
