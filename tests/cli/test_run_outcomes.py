"""`judge run` as a script sees it: exit codes, messages, JSON, and what is recorded."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from judge.catalog import find
from judge.examiner.report import GROUPS
from judge.practice.inputs import forget
from judge.practice.progress import statuses
from tests.cli.attempts import CRASHES, DOES_NOT_PARSE, HANGS, RIGHT, SKIPS_EMPTY
from tests.cli.shell import JUDGE, piped

KEYS = {
    "problem", "verdict", "file", "tests", "passed", "total", "cpu_s", "elapsed_s", "confinement",
    "judge_version", "suite_digest",
}  # fmt: skip
TEST_KEYS = {
    "name", "group", "verdict", "cpu_s", "limit_s", "wall_s", "peak_mib", "message", "counterexample",
}  # fmt: skip


@pytest.fixture(autouse=True)
def calibrated(home: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Share one cache between the tests: limits need to be measured once only."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def solutions(home: Path) -> Path:
    folder = home / "solutions"
    folder.mkdir()
    return folder


def judged(*arguments: str, code: int, name: str | None = "top_k") -> dict[str, Any]:
    """Run `judge run --json` with a name, or without one, and give the one object that it prints."""
    ran = piped("run", *([name] if name else []), "--json", *arguments)
    assert ran.returncode == code, ran.stderr
    data = json.loads(ran.stdout)
    assert isinstance(data, dict)
    return data


def test_right_attempt_is_accepted_and_solved(solutions: Path) -> None:
    """A right attempt in the workspace ends with 0, the complexity to aim for and a next problem, and is recorded."""
    (solutions / "top_k.py").write_text(RIGHT)
    ran = piped("run", "top_k")
    assert ran.returncode == 0, ran.stdout
    assert "aim for O(n log k) time" in ran.stdout
    assert "judge editorial top_k" in ran.stdout
    assert "judge new kth_smallest   Kth smallest number" in ran.stdout
    assert statuses() == {"top_k": "solved"}


def test_wrong_attempt_is_shown_its_smallest_failure(solutions: Path) -> None:
    """A wrong attempt ends with 1, the shrunk call and the command that tries it alone, and counts as tried."""
    (solutions / "top_k.py").write_text(SKIPS_EMPTY)
    ran = piped("run", "top_k")
    assert ran.returncode == 1
    assert "call          top_k([''], 1)" in ran.stdout
    assert "judge run top_k --input \"top_k([''], 1)\"" in ran.stdout
    assert statuses() == {"top_k": "tried"}


def test_offered_next_command_works(solutions: Path) -> None:
    """What the last lines of a failure offer can be pasted into a shell."""
    (solutions / "top_k.py").write_text(SKIPS_EMPTY)
    line = next(line for line in piped("run", "top_k").stdout.splitlines() if "--input" in line)
    command = line.removeprefix("next: ").split("   ")[0]
    assert command.startswith("judge ")
    shell = " ".join(JUDGE) + command.removeprefix("judge")
    ran = subprocess.run(shell, shell=True, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 1
    assert "expected      ['']" in ran.stdout


@pytest.mark.parametrize(
    "arguments",
    [("--examples",), ("--file", "solutions/top_k.py"), ("--input", "top_k([], 1)")],
    ids=["examples", "file", "input"],
)
def test_only_a_full_run_of_the_own_attempt_counts(solutions: Path, arguments: tuple[str, ...]) -> None:
    """Runs of the examples, of another file and of an own input leave no trace in the progress."""
    (solutions / "top_k.py").write_text(RIGHT)
    assert piped("run", "top_k", *arguments).returncode == 0
    assert statuses() == {}


def test_a_path_is_as_good_as_a_name(solutions: Path) -> None:
    """The file in solutions/ counts for progress; a copy elsewhere is judged, and does not."""
    copy = Path("top_k.py")
    copy.write_text(RIGHT)
    assert judged(name="top_k.py", code=0)["file"] == "top_k.py"
    assert statuses() == {}
    (solutions / "top_k.py").write_text(RIGHT)
    assert judged(name="./solutions/top_k.py", code=0)["file"] == "solutions/top_k.py"
    assert statuses() == {"top_k": "solved"}


def test_without_a_name_the_attempt_saved_last_is_judged(solutions: Path) -> None:
    """Whatever else lies there, and it is named first."""
    for age, name in enumerate(["notes", "top_k", "knn"]):
        (solutions / f"{name}.py").write_text(DOES_NOT_PARSE)
        os.utime(solutions / f"{name}.py", (10**9 - age, 10**9 - age))
    assert judged(name=None, code=1)["problem"] == "top_k"
    assert piped("run").stdout.splitlines()[0] == "solutions/top_k.py"


def test_case_does_not_matter(solutions: Path) -> None:
    """A name, a level of disclosure and an approach are found however they are typed."""
    (solutions / "top_k.py").write_text(DOES_NOT_PARSE)
    assert judged("--disclose", "COUNT", name="Top_K", code=1)["problem"] == "top_k"
    assert piped("list", "--pattern", "HEAP", "--status", "Tried").stdout.startswith("top_k\t")


def test_record_that_cannot_be_written_changes_no_verdict(solutions: Path) -> None:
    """Where the verdict cannot be recorded, stderr warns and the verdict stays."""
    (solutions / "top_k.py").write_text(RIGHT)
    ran = piped("run", "top_k", "--json", XDG_DATA_HOME="/dev/null")
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["verdict"] == "accepted"
    assert ran.stderr.startswith("warning: the verdict was not recorded")


def test_remarks_on_code_that_passes(solutions: Path) -> None:
    """They stand below the verdict, each with its line, and in the JSON; the examples alone get none."""
    (solutions / "top_k.py").write_text(f"import os\n{RIGHT}")
    told = "line 1: os is imported and never used"
    assert f"\nremarks       {told}\n" in piped("run", "top_k").stdout
    assert judged(code=0)["remarks"] == [{"line": 1, "text": told.removeprefix("line 1: ")}]
    assert judged("--examples", code=0)["remarks"] == []
    (solutions / "top_k.py").write_text(f"import os\n{SKIPS_EMPTY}")
    assert judged(code=1)["remarks"] == []


def test_json_has_what_was_promised(solutions: Path) -> None:
    """The JSON is one object with every promised key, in the report and in its tests."""
    (solutions / "top_k.py").write_text(RIGHT)
    data = judged(code=0)
    assert data.keys() >= KEYS
    assert all(test.keys() >= TEST_KEYS for test in data["tests"])
    assert {test["group"] for test in data["tests"]} == set(GROUPS)
    assert (data["problem"], data["verdict"], data["file"]) == ("top_k", "accepted", "solutions/top_k.py")
    assert data["passed"] == data["total"] == len(data["tests"])
    assert data["confinement"]


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        (DOES_NOT_PARSE, "load_error"),
        ("x = 1", "load_error"),
        ("\0", "load_error"),
        ("", "load_error"),
        (find("top_k").stub.read_text(), "not_started"),
        (CRASHES, "runtime_error"),
        (SKIPS_EMPTY, "wrong_answer"),
        ("\ufeff" + RIGHT, "accepted"),
        (RIGHT.replace("\n", "\r\n"), "accepted"),
    ],
    ids=["syntax", "no function", "null", "empty", "stub", "crash", "wrong", "byte order mark", "windows"],
)
def test_every_text_gets_one_json_object(solutions: Path, source: str, verdict: str) -> None:
    """Whatever text the attempt is, stdout is one object that tells its verdict."""
    (solutions / "top_k.py").write_text(source, newline="")
    assert judged(code=0 if verdict == "accepted" else 1)["verdict"] == verdict


def test_json_holds_whole_values(solutions: Path) -> None:
    """What the screen cuts is whole in the JSON."""
    (solutions / "top_k.py").write_text("def top_k(items, k):\n    return items * 1000\n")
    got = judged(code=1)["tests"][-1]["counterexample"]["got"]
    assert len(got) > 10_000
    assert "…" not in got
    shown = piped("run", "top_k").stdout
    assert "…" in shown
    assert "judge run top_k --json" in shown


def test_attempt_from_standard_input() -> None:
    """With --file - the attempt is what stands on standard input."""
    ran = subprocess.run(
        [*JUDGE, "run", "top_k", "--file", "-", "--json"],
        input=RIGHT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["file"] == "<stdin>"


def test_all_goes_on_after_a_failure(home: Path) -> None:
    """With --all every test runs; without it the first failure is the last test."""
    Path("a.py").write_text(SKIPS_EMPTY)
    stopped, whole = judged("--file", "a.py", code=1), judged("--file", "a.py", "--all", code=1)
    assert len(stopped["tests"]) < stopped["total"]
    assert len(whole["tests"]) == whole["total"] == stopped["total"]


def test_examples_run_alone(home: Path) -> None:
    """With --examples the other groups are not run, and the next step is to run them."""
    Path("a.py").write_text(SKIPS_EMPTY)
    assert {test["group"] for test in judged("--file", "a.py", "--examples", code=0)["tests"]} == {"examples"}
    assert (
        "next: judge run top_k --file a.py " in piped("run", "top_k", "--file", "a.py", "--examples").stdout
    )


@pytest.mark.parametrize("level", ["input", "count"])
def test_disclosure_holds_for_the_json(home: Path, level: str) -> None:
    """What --disclose keeps back is nowhere on stdout, with --json or without."""
    Path("a.py").write_text(SKIPS_EMPTY)
    data = judged("--file", "a.py", "--disclose", level, code=1)
    failure = data["tests"][-1]
    if level == "input":
        assert failure["counterexample"]["call"] == "top_k([''], 1)"
        assert failure["counterexample"]["expected"] is None
    else:
        assert failure["counterexample"] is None
        assert "empty" not in failure["name"]
    assert "expected" not in piped("run", "top_k", "--file", "a.py", "--disclose", level).stdout


def test_own_input_from_a_file_and_from_standard_input(home: Path) -> None:
    """Without a limit by the length of a command line."""
    Path("a.py").write_text(RIGHT)
    call = f"top_k({[str(number % 7) for number in range(90_000)]}, 2)"
    Path("input.txt").write_text(call)
    of_file = piped("run", "top_k", "--file", "a.py", "--input", "@input.txt", "--json")
    typed = piped("run", "top_k", "--file", "a.py", "--input", "-", "--json", typed=call)
    for ran in (of_file, typed):
        assert ran.returncode == 0, ran.stderr
        assert json.loads(ran.stdout)["got"] == "['0', '1']"
    gone = piped("run", "top_k", "--file", "a.py", "--input", "@gone.txt")
    assert (gone.returncode, gone.stderr.splitlines()[0]) == (2, "there is no file gone.txt")


def test_own_input_is_typed_as_a_person_would(home: Path) -> None:
    """The example of the help works, expressions are evaluated, and a mistake names its part."""
    Path("a.py").write_text(RIGHT)
    helped = " ".join(piped("run", "--help").stdout.split())
    example = helped.partition("such as '")[2].partition("'")[0]
    for call in (example, "top_k(['ab'] * 3 + list('abc') + [str(n) for n in range(5)], k=2)"):
        ran = piped("run", "top_k", "--file", "a.py", "--input", call)
        assert (ran.returncode, ran.stdout.splitlines()[-1]) == (0, "as expected")
    ran = piped("run", "top_k", "--file", "a.py", "--input", "top_k(words, 1)")
    assert ran.returncode == 2
    assert ran.stderr.startswith("items: unknown name: words\nuse literals")
    ran = piped("run", "middle_node", "--file", "a.py", "--input", "middle_node([1, 2])")
    assert "write linked_list([1, 2, 3])" in ran.stderr


def test_own_input_of_a_class_is_shown_step_by_step(home: Path) -> None:
    """In the form in which failures are shown, which is also read."""
    Path("a.py").write_text(
        "class KthLargestInStream:\n"
        "    def __init__(self, nums, k):\n        self.nums, self.k = list(nums), k\n"
        "    def add(self, num):\n        self.nums.append(num)\n        return sorted(self.nums)[-2]\n"
    )
    script = "it = KthLargestInStream([3, 1], 3); it.add(1); it.add(5); it.add(6)"
    ran = piped("run", "kth_largest_in_stream", "--file", "a.py", "--input", script)
    assert ran.returncode == 1
    lines = ran.stdout.splitlines()
    assert lines[0] == "call          klis = KthLargestInStream([3, 1], 3)"
    assert lines[1] == "              klis.add(1)  # step 1: expected and got 1"
    assert lines[3] == "              klis.add(6)  # step 3: expected 3, got 5"
    shown = "; ".join(line[14:].partition("  #")[0] for line in lines[:4])
    again = piped("run", "kth_largest_in_stream", "--file", "a.py", "--input", shown)
    assert again.stdout == ran.stdout


def test_own_input_beside_the_model_answer(home: Path) -> None:
    """With --input both answers are shown; the same answer ends with 0, another one with 1."""
    Path("a.py").write_text(SKIPS_EMPTY)
    same = piped("run", "top_k", "--file", "a.py", "--input", "top_k(['b', 'a'], 1)")
    assert (same.returncode, same.stdout.splitlines()[-1]) == (0, "as expected")
    other = piped("run", "top_k", "--file", "a.py", "--input", "top_k(['', 'a'], 1)")
    assert (other.returncode, other.stdout.splitlines()[-1]) == (1, "not as expected")
    assert "expected      ['']" in other.stdout
    assert "got           ['a']" in other.stdout


def test_own_input_as_json(home: Path) -> None:
    """With --input and --json both answers are in one object."""
    Path("a.py").write_text(CRASHES)
    data = judged("--file", "a.py", "--input", "top_k(['b'], 1)", code=1)
    assert (data["verdict"], data["got"], data["expected"], data["same"]) == (
        "runtime_error", None, "['b']", False,
    )  # fmt: skip
    assert "line 2, in first: return items[99]" in data["traceback"]


@pytest.mark.parametrize(
    "source", [RIGHT, SKIPS_EMPTY, CRASHES, HANGS], ids=["right", "wrong", "crash", "time-out"]
)
def test_same_attempt_same_json(solutions: Path, source: str) -> None:
    """The same attempt judged twice gives the same JSON but for what was measured, and the input tried first."""
    (solutions / "top_k.py").write_text(source)
    code = 0 if source == RIGHT else 1
    first = without_measurements(judged(code=code))
    forget("top_k", 0)
    assert first == without_measurements(judged(code=code))


def test_time_out_says_where(solutions: Path) -> None:
    """A time-out names the attempt's lines, outermost first."""
    (solutions / "top_k.py").write_text(HANGS)
    (example,) = (test["counterexample"] for test in judged(code=1)["tests"])
    assert example["stopped_at"][0].startswith("line ")
    assert ", in top_k: " in example["stopped_at"][-1]
    assert example["traceback"] == []


def without_measurements(data: Any) -> Any:
    """Leave out times, memory, and where an attempt was when its time was up."""
    if isinstance(data, dict):
        measured = ("peak_mib", "stopped_at")
        return {
            key: without_measurements(value)
            for key, value in data.items()
            if not key.endswith("_s") and key not in measured
        }
    return [without_measurements(item) for item in data] if isinstance(data, list) else data


@pytest.mark.parametrize("own_input", [[], ["--input", "top_k([], 1)"]], ids=["tests", "own input"])
def test_judge_that_breaks(home: Path, own_input: list[str]) -> None:
    """Where no candidate can be had, one object says that the judge failed and why, and the exit code is 3."""
    Path("a.py").write_text(RIGHT)
    command = shlex.join([*JUDGE, "run", "top_k", "--json", "--file", "a.py", *own_input])
    ran = subprocess.run(
        f"ulimit -n 7; {command}", shell=True, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 3, ran.stderr
    data = json.loads(ran.stdout)
    assert data["verdict"] == "judge_error"
    assert "too few files may be open" in data["message"]


def test_piped_output_is_plain(home: Path) -> None:
    """Piped, the text has no escapes, no control characters and at most a hundred columns."""
    Path("a.py").write_text(CRASHES)
    text = piped("run", "top_k", "--file", "a.py", COLUMNS="20", TERM="xterm-256color").stdout
    assert text.replace("\n", "").isprintable()
    assert max(map(len, text.splitlines())) <= 100
    assert "[red]looking[/red]" in text
    assert "owned" not in text
    assert "traceback     line 7, in top_k: return first(items)" in text


USAGE: dict[str, tuple[list[str], str, str]] = {
    "unknown problem": (["topk"], "unknown problem 'topk'", "did you mean top_k?"),
    "no attempt yet": (
        ["top_k"],
        "no attempt at top_k yet: there is no folder solutions/ in ",
        "judge new top_k starts one",
    ),
    "no workspace": (["top_k", "--workspace", "gone"], "there is no folder gone", "mkdir"),
    "no file": (["top_k", "--file", "gone.py"], "there is no file gone.py", "name a Python file"),
    "folder": (["top_k", "--file", "."], ". is a folder", "name a Python file"),
    "no text": (
        ["top_k", "--file", "bytes.py"],
        "bytes.py is not UTF-8, see byte 4",
        "save it as UTF-8",
    ),
    "too large": (["top_k", "--file", "large.py"], "large.py is larger than 1 MiB", ""),
    "input of another problem": (["top_k", "--file", "a.py", "--input", "knn(1)"], "must call top_k", ""),
    "input outside the limits": (
        ["top_k", "--file", "a.py", "--input", "top_k([], 0)"],
        "1 <= k <= 100_000 does not",
        "judge show",
    ),
    "input with tests": (["top_k", "--input", "top_k([], 1)", "--all"], "--input runs no tests", "leave out"),
    "no problem": ([], "there is no attempt: there is no folder solutions/ in ", "judge new SLUG starts one"),
    "no problem for a file": (["--file", "a.py"], "which problem is a.py an attempt at?", "judge run SLUG"),
    "file of no problem": (["a.py"], "unknown problem 'a'", ""),
    "path and file": (["top_k.py", "--file", "a.py"], "two attempts at once", "beside --file"),
    "no file at the path": (
        ["solutions/top_k.py"],
        "there is no file solutions/top_k.py",
        "name a Python file",
    ),
    "disclosure": (["top_k", "--disclose", "nothing"], "--disclose", ""),
}


@pytest.mark.parametrize("json_too", [False, True], ids=["text", "json"])
@pytest.mark.parametrize(("arguments", "message", "tip"), USAGE.values(), ids=USAGE.keys())
def test_wrong_usage(home: Path, arguments: list[str], message: str, tip: str, json_too: bool) -> None:
    """Wrong usage ends with 2, says on stderr what is wrong and what to do, and leaves stdout empty."""
    Path("a.py").write_text(RIGHT)
    Path("bytes.py").write_bytes(b"x =\xff\xfe")
    Path("large.py").write_text("#" * (1024 * 1024 + 1))
    ran = piped("run", *arguments, *(["--json"] if json_too else []))
    assert (ran.returncode, ran.stdout) == (2, "")
    assert message in ran.stderr
    assert tip in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_unreadable_file(home: Path) -> None:
    """A file without the right to read it is wrong usage."""
    Path("a.py").write_text(RIGHT)
    Path("a.py").chmod(0)
    ran = piped("run", "top_k", "--file", "a.py")
    assert ran.returncode == 2
    assert "cannot read a.py: Permission denied" in ran.stderr


def test_endless_file_is_not_read_to_its_end() -> None:
    """A device that never ends is too large and nothing hangs."""
    ran = piped("run", "top_k", "--file", "/dev/zero")
    assert ran.returncode == 2
    assert "larger than 1 MiB" in ran.stderr


def test_judge_error_is_exit_code_3(home: Path) -> None:
    """Where the judge cannot do its part the exit code is 3, in one object that does not blame the attempt."""
    Path("a.py").write_text(RIGHT)
    broken = (
        "from judge.examiner import suites\n"
        "suites.load_suite = lambda problem: 1 / 0\n"
        "from judge.cli.main import main\n"
        "main()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", broken, "run", "top_k", "--file", "a.py", "--json"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 3, ran.stderr
    data = json.loads(ran.stdout)
    assert data["verdict"] == "judge_error"
    assert "ZeroDivisionError" in data["message"]
