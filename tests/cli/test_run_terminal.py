"""`judge run` as a person at a terminal sees it."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import time
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.cli.attempts import CRASHES, HANGS, RIGHT, SKIPS_EMPTY
from tests.cli.shell import JUDGE, bare, in_terminal

SHOW_CURSOR, HIDE_CURSOR, ERASE_LINE = "\x1b[?25h", "\x1b[?25l", "\x1b[2K"
COLOUR = re.compile(r"\x1b\[(?:\d+;)*(?:3\d|9\d|38;[\d;]+)m")


@pytest.fixture(autouse=True)
def calibrated(home: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Share one cache between the tests: limits need to be measured once only."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


def left_on_screen(written: str) -> str:
    """Return what stands on the screen after the live line was taken away."""
    return bare(written.rpartition(ERASE_LINE)[2])


def test_live_line_names_the_test_and_goes_away(home: Path) -> None:
    """While it runs a line says which test of how many; at the end it is gone and the cursor is back."""
    Path("a.py").write_text(SKIPS_EMPTY)
    written = in_terminal("run", "top_k", "--file", "a.py")
    assert re.search(r"\d+ of \d+  edge: ", bare(written))
    assert written.rindex(SHOW_CURSOR) > written.rindex(HIDE_CURSOR)
    left = left_on_screen(written)
    assert left.startswith("tests       passed")
    assert "wrong answer in edge: " in left


def test_colours_on_a_terminal(home: Path) -> None:
    """On a terminal there are colours, and the difference is reversed too."""
    Path("a.py").write_text(SKIPS_EMPTY)
    written = in_terminal("run", "top_k", "--file", "a.py")
    assert COLOUR.search(written)
    assert "\x1b[7;" in written


def test_no_color_is_obeyed(home: Path) -> None:
    """With NO_COLOR set no colour is sent, and the caret marks the difference alone."""
    Path("a.py").write_text(SKIPS_EMPTY)
    written = in_terminal("run", "top_k", "--file", "a.py", NO_COLOR="1")
    assert not COLOUR.search(written)
    assert re.search(r"^ +\^$", left_on_screen(written), re.MULTILINE)


def test_dumb_terminal_gets_no_escapes(home: Path) -> None:
    """A terminal that can do nothing gets text alone."""
    Path("a.py").write_text(RIGHT)
    assert "\x1b" not in in_terminal("run", "top_k", "--file", "a.py", TERM="dumb")


@pytest.mark.parametrize("columns", [40, 80, 160])
def test_lines_fit_the_terminal(home: Path, columns: int) -> None:
    """In a terminal of any width no line is longer than it, and an attempt's escapes do not get there."""
    Path("a.py").write_text(CRASHES)
    written = in_terminal("run", "top_k", "--file", "a.py", columns=columns)
    left = left_on_screen(written)
    assert max(map(cell_len, left.splitlines())) <= columns
    assert "[red]looking[/red]" in left
    assert "owned" not in written
    assert "\x1b[2J" not in written


def test_ctrl_c_cleans_up(home: Path) -> None:
    """Ctrl-C ends a judging with 130, brings the cursor back and leaves no process behind."""
    Path("a.py").write_text(HANGS)
    code, text, children = interrupted("run", "top_k", "--file", "a.py", "--examples", at=b"examples")
    assert code == 130
    assert text.rindex(SHOW_CURSOR) > text.rindex(HIDE_CURSOR)
    assert "Traceback" not in text
    assert children
    assert all(gone(child) for child in children)


def test_ctrl_c_shows_a_failure_that_was_found(home: Path) -> None:
    """While a smaller one is looked for, which takes seconds here."""
    Path("a.py").write_text(SLOWLY_WRONG)
    for seconds in range(1, 12):  # how long it takes to find it depends on how busy the machine is
        code, text, _ = interrupted("run", "top_k", "--file", "a.py", at=b"random", after_s=seconds)
        if code == 130 and "wrong answer in random" in bare(text):
            break
    assert code == 130
    left = left_on_screen(text)
    assert "wrong answer in random" in left
    assert "expected" in left
    assert "interrupted before a smaller failing input was found" in " ".join(left.split())


SLOWLY_WRONG = """
from collections import Counter

def top_k(items, k):
    best = sorted(Counter(items).items(), key=lambda one: (-one[1], one[0]))[:k]
    answer = [item for item, _ in best]
    if len(items) > 12 and len(set(items)) > 5 and k == 9:  # few random inputs, so that their time is enough
        for _ in range(3_000_000):
            pass
        return answer[::-1]
    return answer
"""


def interrupted(*arguments: str, at: bytes, after_s: float = 0.0) -> tuple[int, str, list[int]]:
    """Press Ctrl-C some seconds after a text was written; give the exit code, what was written, and the children."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execv(JUDGE[0], [*JUDGE, *arguments])
    written = b""
    while at not in written:
        written += os.read(terminal, 4096)
    end = time.monotonic() + after_s
    children = []
    try:
        while (left := end - time.monotonic()) > 0:  # what is not read keeps the judge from going on
            if select.select([terminal], [], [], left)[0]:
                written += os.read(terminal, 4096)
        children = offspring(pid)
        os.write(terminal, b"\x03")
        while chunk := os.read(terminal, 4096):
            written += chunk
    except OSError:  # Linux says so when the last process at the other end has gone
        pass
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), written.decode(), children


def offspring(pid: int) -> list[int]:
    """Return the processes that a process started, where the system lists them."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    if not listed.exists():
        pytest.skip("this system does not list a process's children")
    return [int(child) for child in listed.read_text().split()]


def gone(pid: int) -> bool:
    """Wait a little for a process to end."""
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    os.kill(pid, signal.SIGKILL)
    return False
