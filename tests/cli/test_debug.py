"""`judge debug`: a real debugger at the input that fails."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from judge.practice.inputs import keep
from judge.wire import encode
from tests.cli.shell import piped

WRONG = """from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k] if k != 3 else sorted(counts)[:3]
"""
MEDIAN = """class MedianOfStream:
    def __init__(self):
        self.numbers = []

    def insert(self, number):
        self.numbers.append(number)

    def median(self):
        return float(sorted(self.numbers)[len(self.numbers) // 2])
"""


@pytest.fixture(autouse=True)
def solutions(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("PYTHONBREAKPOINT", raising=False)
    folder = home / "solutions"
    folder.mkdir()
    (folder / "top_k.py").write_text(WRONG)
    (folder / "median_of_stream.py").write_text(MEDIAN)
    return folder


def test_it_stops_in_the_first_line_of_the_function(solutions: Path) -> None:
    """At the input that failed last, which the failing run names; the program can be run by itself."""
    assert "judge debug top_k   a debugger at this input" in piped("run", "top_k").stdout
    shown = piped("debug", "top_k", typed="p items, k\nq\n").stdout
    assert shown.startswith(
        "solutions/top_k_debug.py calls your attempt on last_failure, outside the sandbox\n"
    )
    assert "-> counts = Counter(items)\n(Pdb) (['b', 'b', 'a'], 3)\n" in shown
    program = solutions / "top_k_debug.py"
    assert "answer = top_k(*arguments)  # expected: ['b', 'a']" in program.read_text().splitlines()
    ran = subprocess.run([sys.executable, program], capture_output=True, text=True, check=True)
    assert ran.stdout == "got ['a', 'b']\n"
    assert "top_k_debug" not in piped("run").stdout.splitlines()[0]


def test_a_class_is_stopped_in_the_operation_that_fails() -> None:
    """What comes before it is done."""
    call = "m = MedianOfStream(); m.insert(1); m.median(); m.insert(4); m.median()"
    piped("run", "median_of_stream", "--input", call, "--keep")
    shown = piped("debug", "median_of_stream", typed="p self.numbers\nq\n").stdout
    assert "-> return float(sorted(self.numbers)[len(self.numbers) // 2])\n(Pdb) [1, 4]\n" in shown


def test_another_debugger(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """What PYTHONBREAKPOINT names is called before the call; 0 switches breakpoints off, and not this."""
    keep("top_k", encode((["b", "a"], 3)), "top_k(['b', 'a'], 3)")
    (home / "solutions" / "tools.py").write_text(
        "import sys\ndef stop():\n    print('line', sys._getframe(1).f_lineno)\n"
    )
    monkeypatch.setenv("PYTHONBREAKPOINT", "tools.stop")
    shown = piped("debug", "top_k").stdout
    line = (
        (home / "solutions" / "top_k_debug.py")
        .read_text()
        .splitlines()
        .index("breakpoint()  # then step into the call")
    )
    assert shown.splitlines()[1:] == [f"line {line + 1}", "got ['a', 'b']"]
    monkeypatch.setenv("PYTHONBREAKPOINT", "0")
    assert "(Pdb) ['b', 'a']\n" in piped("debug", "top_k", typed="p items\nq\n").stdout


def test_vscode(home: Path) -> None:
    """A configuration of its name is replaced, all others stay; what is no plain JSON is left as it is."""
    keep("top_k", encode((["b", "a"], 3)), "top_k(['b', 'a'], 3)")
    settings = home / ".vscode" / "launch.json"
    assert piped("debug", "top_k", "--vscode").stdout == (
        "in VS Code, set a breakpoint in solutions/top_k.py and start: judge debug top_k\n"
    )
    data = json.loads(settings.read_text())
    data["configurations"].append({"name": "mine", "é": 1})
    data["compounds"] = []
    settings.write_text(json.dumps(data))
    piped("debug", "top_k", "--vscode")
    data = json.loads(settings.read_text())
    assert [one["name"] for one in data["configurations"]] == ["mine", "judge debug top_k"]
    assert data["configurations"][1]["program"] == "${workspaceFolder}/solutions/top_k_debug.py"
    assert data["compounds"] == []
    settings.write_text("{\n  // mine\n}\n")
    ran = piped("debug", "top_k", "--vscode")
    assert settings.read_text() == "{\n  // mine\n}\n"
    assert json.loads(ran.stdout.partition("\n")[2])["name"] == "judge debug top_k"


def test_where_there_is_nothing_to_debug(solutions: Path) -> None:
    """No failure, no such input, no attempt, no room: each says what to do."""
    ran = piped("debug", "top_k")
    assert (ran.returncode, ran.stderr.splitlines()[0]) == (2, "no input of top_k has failed")
    keep("top_k", encode((["b", "a"], 3)), "top_k(['b', 'a'], 3)")
    assert piped("debug", "top_k", "--case", "nix").stderr.startswith("there is no input nix of top_k\n")
    assert piped("debug", "knn").stderr.startswith("no attempt at knn yet: ")
    (solutions / "top_k_debug.py").mkdir()
    ran = piped("debug", "top_k")
    assert ran.stderr.startswith("cannot write solutions/top_k_debug.py: ")
    assert sorted(path.name for path in solutions.iterdir()) == [
        "median_of_stream.py", "top_k.py", "top_k_debug.py",
    ]  # fmt: skip


def test_a_breakpoint_that_was_left_in_an_attempt(solutions: Path) -> None:
    """There is no terminal for it in the sandbox; the message names the command."""
    (solutions / "top_k.py").write_text(WRONG.replace("    counts =", "    breakpoint()\n    counts ="))
    assert "judge debug SLUG starts a debugger" in " ".join(piped("run", "top_k").stdout.split())


def test_it_is_offered_only_where_an_input_was_kept(solutions: Path) -> None:
    """An answer that is wrong because of the calls before it is right on its input alone."""
    (solutions / "top_k.py").write_text(
        "from collections import Counter\n\ncalls = []\n\n\ndef top_k(items, k):\n    calls.append(k)\n"
        "    counts = Counter(items)\n    return sorted(counts, key=lambda item: (-counts[item], item))[:k]"
        " if len(calls) < 50 else []\n"
    )
    shown = piped("run", "top_k").stdout
    assert "wrong answer" in shown
    assert "a debugger at this input" not in shown
