"""What a reader must find on the screen after a judging, and what must never get there."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from judge.catalog import Limits, Problem
from judge.cli.abbreviate import excerpt, parting, printable
from judge.cli.disclosure import Disclosure, disclosed
from judge.cli.render import imports_of, live_line, report_view, trial_view
from judge.examiner import Progress
from judge.examiner.report import Counterexample, Report, TestResult, Trial
from judge.processes.verdict import Verdict

WIDTHS = (40, 80, 100, 200)

PROBLEM = Problem(
    slug="top_k",
    title="Top k frequent items",
    tracks=("grokking",),
    patterns=("top_k_elements", "heap"),
    difficulty="medium",
    signature_text="top_k(items: list[str], k: int) -> list[str]",
    time="O(n log k)",
    space="O(n)",
    source="",
    limits=Limits(size=1000, memory_mib=256),
    folder=Path(),
    stub=Path(),
)
TIE = Counterexample(
    call="top_k(['b', 'a'], 1)",
    expected="['a']",
    got="['b']",
    stdout="counts 1 1\n",
    traceback=("line 4, in top_k: return items[k]",),
    minimal=True,
)
HOSTILE = {
    "markup": "[red]x[/red] [link=file:///etc/passwd]y[/link] [/]",
    "emoji code": ":smiley: :warning:",
    "colours and clearing": "\x1b[31mred\x1b[0m \x1b[2J\x1b[H\x1b[?1049h",
    "window title": "\x1b]0;owned\x07 \x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\",
    "8-bit escapes": "\x9b31mred \x9d0;owned\x9c",
    "unfinished escape": "end \x1b[",
    "carriage return": "accepted\rwrong",
    "bell and backspace": "\x07\x08\x08\x00",
    "right to left": "abc\u202edef\u2066ghi\u200f",
    "line separators": "one\u2028two\x85three\x0bfour",
    "surrogate": "\ud800\udfff",
    "wide": "日本語" * 400,
    "combining": "e" + "\u0301" * 3000,
    "one long line": "x" * 65536,
    "many lines": "\n" * 65536,
    "empty": "",
}


def passed(name: str, group: str, cpu_s: float = 0.003, limit_s: float = 0.1) -> TestResult:
    return TestResult(name, group, Verdict.ACCEPTED, cpu_s, limit_s, 0.004, 20, passed_inputs=1)


def failed(
    verdict: Verdict, example: Counterexample | None = TIE, *, group: str = "edge", message: str = ""
) -> TestResult:
    return TestResult(f"test_{group}[two_of_a_kind]", group, verdict, 0.31, 0.1, 0.35, 300, message, example)


def report(*tests: TestResult, total: int = 31, message: str = "", verdict: Verdict | None = None) -> Report:
    worst = min((test.verdict for test in tests), key=list(Verdict).index, default=Verdict.ACCEPTED)
    return Report(
        problem="top_k",
        verdict=verdict or worst,
        file="solutions/top_k.py",
        tests=tests,
        total=total,
        elapsed_s=0.28,
        confinement={},
        judge_version="0.1.0",
        suite_digest="d",
        message=message,
    )


def wrong(example: Counterexample = TIE, message: str = "") -> Report:
    return report(passed("example 1", "examples"), failed(Verdict.WRONG_ANSWER, example, message=message))


def shown(of: Report, width: int = 100, again: str | None = "judge run top_k") -> str:
    return drawn(report_view(of, PROBLEM, width, again), width)


def drawn(view: object, width: int) -> str:
    console = Console(file=io.StringIO(), width=width, color_system=None)
    console.print(view)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def lines_of(text: str, first: str) -> list[str]:
    """Return the line that holds `first`, and the one below it, from where it begins."""
    lines = text.splitlines()
    at = next(number for number, line in enumerate(lines) if line.endswith(first))
    margin = lines[at].index(first)
    return [line[margin:] for line in lines[at : at + 2]]


def squeezed(text: str) -> str:
    """Undo the wrapping: what is left does not depend on the width."""
    return "".join(text.split())


@pytest.mark.parametrize("width", WIDTHS)
def test_failure_shows_all_that_a_person_needs(width: int) -> None:
    """A failure shows its verdict, test, message, call, both answers, output and the attempt's own frames."""
    text = squeezed(shown(wrong(message="ties go by name"), width))
    for wanted in (
        "wrong answer in edge: two of a kind",
        "ties go by name",
        "call" + TIE.call,
        "expected['a']",
        "got['b']",
        "printed counts 1 1",
        "at solutions/top_k.py:4, in top_k return items[k]",
        "wrong answer after 1 passed input",
    ):
        assert squeezed(wanted) in text


@pytest.mark.parametrize("width", WIDTHS)
def test_groups_are_counted(width: int) -> None:
    """Each group says how many passed and the CPU time nearest to its limit; groups that never ran say so."""
    lines = shown(report(passed("a", "examples"), passed("b", "edge"), failed(Verdict.WRONG_ANSWER)), width)
    rows = {line.split()[0]: line for line in lines.splitlines()[1:4]}
    assert "1 of 1" in rows["examples"]
    assert "1 passed, then stopped" in rows["edge"]
    assert rows["not"] == "not run     exhaustive random scale"
    assert ("0.003 s of 0.100 s" in rows["examples"]) is (width > 40)
    assert ("0.310 s of 0.100 s" in rows["edge"]) is (width > 40)


@pytest.mark.parametrize("width", WIDTHS)
def test_inputs_are_counted(width: int) -> None:
    """Of a test with many inputs it is said how many passed, and all are counted together."""
    many = [replace(passed("s", "exhaustive"), inputs=5000, passed_inputs=5000)]
    many.append(replace(passed("r", "random"), inputs=200, passed_inputs=200))
    text = shown(report(passed("a", "examples"), *many, total=3), width)
    assert "5,000 of 5,000 inputs" in text
    assert "200 of 200 inputs" in text
    assert squeezed("3 of 3 tests passed on 5,201 inputs") in squeezed(text)
    stopped = replace(failed(Verdict.WRONG_ANSWER, group="random"), inputs=200, passed_inputs=17)
    text = shown(report(passed("a", "examples"), many[0], stopped), width)
    assert "17 passed, then stopped" in text
    assert "wrong answer after 5,018 passed inputs" in " ".join(text.split())


def test_difference_is_marked_without_colour() -> None:
    """A caret stands under the first character in which the answers part."""
    lines = shown(wrong(replace(TIE, expected="['apple', 'pear']", got="['apple', 'plum']"))).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("got"))
    caret = lines[at + 1].index("^")
    assert lines[at][caret:] == "lum']"
    assert lines[at - 1][caret:] == "ear']"


def test_difference_is_marked_in_colour() -> None:
    """On a terminal the character itself is reversed as well."""
    console = Console(file=io.StringIO(), width=100, force_terminal=True, color_system="standard")
    console.print(report_view(wrong(), PROBLEM, 100, None))
    assert isinstance(console.file, io.StringIO)
    assert console.file.getvalue().count("\x1b[7;") == 2


def test_caret_counts_cells() -> None:
    """Characters of two cells move the caret by two."""
    lines = shown(wrong(replace(TIE, expected="['日本', 'a']", got="['日本', 'b']"))).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("got"))
    assert cell_len(lines[at].split("b']")[0]) == lines[at + 1].index("^")


@pytest.mark.parametrize("width", WIDTHS)
def test_long_answers_are_shown_about_their_difference(width: int) -> None:
    """Of thousands of items the first, the last and those about the difference stay."""
    right = list(range(5000))
    mistaken = [*right[:2500], 77777, *right[2501:]]
    text = shown(wrong(replace(TIE, expected=repr(right), got=repr(mistaken))), width)
    assert "[0, 1," in text
    assert squeezed("2498, 2499, 77777") in squeezed(text)
    assert "4999]" in squeezed(text)
    assert "…" in text
    assert "judge run top_k --json" in " ".join(text.split())
    caret_row = next(n for n, line in enumerate(text.splitlines()) if line.strip() == "^" and n > 15)
    above, caret = text.splitlines()[caret_row - 1], text.splitlines()[caret_row].index("^")
    assert above[caret] == "7"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_stay_text(text: str, width: int) -> None:
    """Whatever an attempt puts anywhere, the screen gets printable lines that fit, and few of them."""
    example = Counterexample(text, text, text + "!", text, (text,), (text,), text)
    hostile = replace(
        report(failed(Verdict.WRONG_ANSWER, example, message=text), message=text), traceback=(text,)
    )
    output = shown(hostile, width, again=None)
    lines = output.rstrip("\n").split("\n")
    assert all(line.isprintable() for line in lines)
    assert all(cell_len(line) <= width for line in lines)
    assert len(lines) < 130
    output.encode("utf-8")


def test_markup_of_an_attempt_is_shown_as_it_is() -> None:
    """Square brackets and emoji codes from an attempt are not rich's to read."""
    text = shown(wrong(replace(TIE, stdout="[red]x[/red] :smiley:", got="'[/]'")))
    assert "[red]x[/red] :smiley:" in text
    assert "'[/]'" in text


def test_output_is_cut_in_the_middle() -> None:
    """Of long output the first and the last lines are shown, some 25 in all."""
    text = shown(wrong(replace(TIE, stdout="".join(f"line{n}\n" for n in range(9000)))))
    assert "line0\n" in text
    assert "line8999\n" in text
    assert "line4500" not in text
    assert text.count("\n              ") <= 30


@pytest.mark.parametrize("width", WIDTHS)
def test_words_and_numbers_stay_whole(width: int) -> None:
    """Whatever is folded or cut, no word and no number is broken."""
    numbers = [1_000_000 + number for number in range(3000)]
    said = "expected a list of the k most frequent strings, got something entirely unexpected instead " * 3
    text = shown(wrong(replace(TIE, call=f"top_k({numbers}, 1)", got=str(numbers[1:])), message=said), width)
    known = {*map(str, numbers), *said.split()}
    values = text.partition("call")[2].partition("printed")[0]
    assert not [digits for digits in re.findall(r"\d{2,}", values) if digits not in known]
    below = text.partition("message")[2].partition("call")[0]
    assert set(below.replace(" … ", " ").split()) - {"…"} <= known


@pytest.mark.parametrize("width", WIDTHS)
def test_the_last_step_of_a_script_is_always_shown(width: int) -> None:
    """With its number, and the steps before it; what is cut is in the middle, and no step is cut through."""
    steps = [f"kl.add({number * 1000})" for number in range(200)]
    script = wrong(replace(TIE, call="\n".join(["kl = KthLargest(3, [4, 5, 8])", *steps])))
    problem = replace(PROBLEM, signature_text="class KthLargest: add(num: int) -> int")
    text = drawn(report_view(script, problem, width, None), width)
    lines = [line.strip() for line in text.splitlines()]
    assert any(line.endswith("kl = KthLargest(3, [4, 5, 8])") for line in lines)
    assert "kl.add(199000)  # step 200" in lines
    assert "kl.add(198000)  # step 199" in lines
    assert "…" in lines
    assert not any("100000" in line for line in lines)


@pytest.mark.parametrize("width", WIDTHS)
def test_time_out_says_where_and_how_large(width: int) -> None:
    """A time-out names the line where the attempt was, the size of the input, the time and the limit."""
    example = Counterexample(
        "top_k([...], 3)", None, None, stopped_at=("line 7, in top_k: for x in items:",), size="300000 items"
    )
    late = report(failed(Verdict.TIME_LIMIT_EXCEEDED, example, group="scale", message="stopped"))
    text = squeezed(shown(late, width))
    for wanted in (
        "time limit exceeded in scale",
        "at solutions/top_k.py:7, in top_k for x in items:",
        "size 300000 items",
        "CPU 0.31 s of 0.10 s, 0.35 s by the clock",
        "aim for O(n log k) time, O(n) space",
    ):
        assert squeezed(wanted) in text


def test_memory_limit_names_the_limit() -> None:
    """A memory verdict says how much was used and allowed."""
    assert "300 MiB of 256 MiB" in shown(report(failed(Verdict.MEMORY_LIMIT_EXCEEDED, None)))


def test_missing_answers_are_left_out() -> None:
    """Where there is no one right answer, or no answer at all, nothing stands in its place."""
    neither = shown(wrong(replace(TIE, expected=None, got=None)))
    assert "expected" not in neither
    assert "\ngot" not in neither
    only_got = shown(wrong(replace(TIE, expected=None)))
    assert "got           ['b']" in only_got
    assert "^" not in only_got


def test_whole_attempt_verdicts_show_their_message() -> None:
    """A verdict that no test has, such as a load error, comes with its message and line."""
    broken = replace(
        report(verdict=Verdict.LOAD_ERROR, message="SyntaxError: invalid syntax"),
        traceback=("line 3, in <module>: def top_k(:",),
        column=10,
    )
    text = shown(broken)
    assert "load error: no test was run" in text
    assert "SyntaxError: invalid syntax" in text
    assert "solutions/top_k.py:3\n" in text
    assert lines_of(text, "def top_k(:") == ["def top_k(:", "         ^"]
    assert "examples" not in text


@pytest.mark.parametrize(
    ("group", "name", "title"),
    [
        ("edge", "test_edges[two_of_a_kind]", "edge: two of a kind"),
        ("examples", "test_examples[2]", "examples: 2"),
        ("random", "test_random", "random"),
        ("random", "test_long_runs", "random: long runs"),
    ],
)
def test_tests_are_named_in_words(group: str, name: str, title: str) -> None:
    """A reader sees what a test is about and not pytest's name of it."""
    result = replace(failed(Verdict.WRONG_ANSWER), group=group, name=name)
    assert f"wrong answer in {title}\n" in shown(report(result))


def test_later_failures_get_a_line_each() -> None:
    """With --all the first failure is shown whole and the others by name and verdict, a hundred at most."""
    many = [replace(failed(Verdict.RUNTIME_ERROR), name=f"test_edge[case{n}]") for n in range(115)]
    text = shown(report(failed(Verdict.WRONG_ANSWER), *many, total=116))
    assert "wrong answer in edge: two of a kind" in text
    assert "edge: case99, runtime error" in text
    assert "case100" not in text
    assert "and 15 more" in text
    assert "stopped" not in text


def test_what_was_not_run_is_said_with_the_reason() -> None:
    """With --all the tests that were left out are counted; without it the option is named."""
    late = failed(Verdict.TIME_LIMIT_EXCEEDED)
    gave_up = replace(report(late, late, total=3), not_run="the tests so far ran out of time")
    assert "1 test was not run: the tests so far ran out of time" in shown(gave_up)
    assert "29 tests were not run: the tests so far" in shown(replace(gave_up, total=31))
    assert "stopped at the first failure; --all goes on" in shown(report(late))


NEXT: dict[str, tuple[Report, str]] = {
    "accepted": (report(passed("s", "scale"), total=1), "judge editorial top_k"),
    "examples alone": (report(passed("e", "examples"), total=1), "next: judge run top_k"),
    "short call": (wrong(), "judge run top_k --input \"top_k(['b', 'a'], 1)\""),
    "long call": (wrong(replace(TIE, call=f"top_k({'a' * 100!r}, 1)")), "judge show top_k"),
    "not started": (report(verdict=Verdict.NOT_STARTED), "write your solution into solutions/top_k.py"),
    "judge error": (report(verdict=Verdict.JUDGE_ERROR, message="broken suite"), "judge doctor"),
    "load error": (report(verdict=Verdict.LOAD_ERROR, message="no"), "judge run top_k   after fixing it"),
}


@pytest.mark.parametrize(("of", "step"), NEXT.values(), ids=NEXT.keys())
def test_every_report_ends_with_the_next_step(of: Report, step: str) -> None:
    """Whatever the verdict, the last lines say what to do now."""
    assert step in "\n".join(shown(of).splitlines()[-3:])


def test_accepted_names_the_complexity_and_the_next_problem() -> None:
    """After accepted a person hears what the interview asks for, and sees that nothing was left out."""
    text = shown(report(passed("s", "scale"), total=1))
    assert "accepted: 1 of 1 tests passed on 1 input, CPU 0.003 s, 0.28 s in all" in text
    assert "aim for O(n log k) time, O(n) space" in text
    assert "not run" not in text


def test_accepted_tells_of_a_better_complexity() -> None:
    """Where one is worth knowing, which the usual solution does not have."""
    accepted = report(passed("s", "scale"), total=1)
    better = replace(PROBLEM, stretch="O(n) time")
    assert "O(n) time is possible: do you see how?" in drawn(report_view(accepted, better, 100, None), 100)
    assert "is possible" not in shown(accepted)
    failing = drawn(report_view(wrong(), better, 100, None), 100)
    assert "is possible" not in failing


def test_the_smallest_input_is_called_so() -> None:
    """And where it is not that of the test, this is said."""
    example = replace(TIE, smallest=True)
    text = shown(wrong(example))
    assert "smallest failing input, not this test's own; every smaller one passes" in text
    assert "every smaller one" not in shown(wrong())


def test_call_is_quoted_for_the_shell() -> None:
    """What a shell would read in double quotes is put in single ones."""
    assert """--input 'top_k(["$HOME"], 1)'""" in shown(wrong(replace(TIE, call='top_k(["$HOME"], 1)')))


def test_calls_of_a_class_are_offered_as_input() -> None:
    """A script of a class becomes the one line that --input reads."""
    stack = replace(PROBLEM, signature_text="class Stack: push(n: int) -> None; pop() -> int; size")
    script = replace(TIE, call="s = Stack()\ns.push(1)\ns.size\ns.pop()")
    text = drawn(report_view(wrong(script), stack, 100, "judge run stack"), 100)
    assert "judge run stack --input 's = Stack(); s.push(1); s.size; s.pop()'" in text


def test_unreadable_calls_are_not_offered_as_input() -> None:
    """A call that --input would refuse is no next step."""
    assert "--input" not in shown(wrong(replace(TIE, call="top_k([nan], 1)")))


def test_attempt_from_standard_input_cannot_be_repeated() -> None:
    """Where the attempt is gone, no command offers to judge it again."""
    assert "judge run" not in shown(wrong(replace(TIE, call="x" * 99999)), again=None)


def test_input_disclosure_keeps_answers_back() -> None:
    """At the level input a hidden test shows its call and not what is right or what was given."""
    hidden = disclosed(wrong(message="'a' comes first"), Disclosure.INPUT)
    text = shown(hidden) + str(hidden.to_json())
    assert "top_k(['b', 'a'], 1)" in text
    for kept in ("['a']", "['b']", "'a' comes first"):
        assert kept not in text


def test_input_disclosure_keeps_what_the_attempt_did() -> None:
    """At the level input the message of a crash stays: it is the attempt's own."""
    crash = report(failed(Verdict.RUNTIME_ERROR, message="IndexError: list index out of range"))
    assert "IndexError" in shown(disclosed(crash, Disclosure.INPUT))


def test_count_disclosure_shows_only_how_many_passed() -> None:
    """At the level count a hidden test shows neither name nor input, in the JSON neither."""
    hidden = disclosed(wrong(message="'a' comes first"), Disclosure.COUNT)
    text = shown(hidden) + str(hidden.to_json())
    assert "wrong answer after 1 passed input" in text
    for kept in (TIE.call, "['a']", "two_of_a_kind", "two of a kind", "counts 1 1", "comes first", "line 4"):
        assert kept not in text


@pytest.mark.parametrize("level", [*Disclosure])
def test_examples_are_public(level: Disclosure) -> None:
    """A failing example is shown whole at every level."""
    public = report(failed(Verdict.WRONG_ANSWER, group="examples", message="compare with the spec"))
    assert disclosed(public, level) == public


def trial(got: str | None, expected: str, *, same: bool, verdict: Verdict = Verdict.ACCEPTED) -> Trial:
    return Trial(
        call="top_k(['b'], 1)",
        got=got,
        expected=expected,
        same=same,
        stdout="hello\n",
        message="" if got else "IndexError: list index out of range",
        traceback=() if got else ("line 2, in top_k: items[9]",),
        stopped_at=(),
        verdict=verdict,
        cpu_s=0.001,
    )


@pytest.mark.parametrize("width", WIDTHS)
def test_trial_sets_both_answers_side_by_side(width: int) -> None:
    """The person's own input shows both answers, where they part, what was printed and whether they agree."""
    text = drawn(
        trial_view(trial("['b']", "['c']", same=False, verdict=Verdict.WRONG_ANSWER), width, "a.py"), width
    )
    for wanted in ("top_k(['b'], 1)", "got['b']", "expected['c']", "printed hello"):
        assert squeezed(wanted) in squeezed(text)
    assert "^" in text
    assert text.rstrip().endswith("not as expected")


def test_trial_that_agrees_says_so() -> None:
    """Where both give the same, nothing is marked."""
    text = drawn(trial_view(trial("['b']", "['b']", same=True), 100, "a.py"), 100)
    assert text.rstrip().endswith("\nas expected")
    assert "^" not in text


def test_other_right_answer_is_explained() -> None:
    """Where several answers are right, two that differ can both be."""
    text = drawn(trial_view(trial("['b']", "['c']", same=True), 100, "a.py"), 100)
    assert "as expected: another right answer" in text


def test_trial_that_crashes_shows_the_crash() -> None:
    """An attempt that gives nothing shows why, beside the model solution."""
    text = drawn(
        trial_view(trial(None, "['c']", same=False, verdict=Verdict.RUNTIME_ERROR), 100, "a.py"), 100
    )
    assert "expected      ['c']" in text
    assert text.rstrip().endswith("runtime error")
    assert "IndexError" in text
    assert "at            a.py:2, in top_k\n              items[9]\n" in text


@pytest.mark.parametrize(
    ("level", "line"),
    [(Disclosure.FULL, "4 of 9  edge: a tie"), (Disclosure.COUNT, "4 of 9  edge")],
    ids=["full", "count"],
)
def test_live_line_names_the_test(level: Disclosure, line: str) -> None:
    """The live line says which test of how many runs, and keeps a name back that is not to be told."""
    assert live_line(Progress(test="test_edges[a_tie]", group="edge", done=3, total=9), level).plain == line


def test_live_line_says_what_is_prepared() -> None:
    """What takes long the first time is named, and that it is the first time alone."""
    progress = Progress(test="", group="scale", done=8, total=9, preparing=True)
    assert live_line(progress, Disclosure.FULL).plain == "9 of 9  preparing scale, once for this suite"


@given(st.text(), st.text())
def test_parting_is_the_first_difference(one: str, other: str) -> None:
    """Up to the parting both texts are equal, and there they are not."""
    at = parting(one, other)
    if at is None:
        assert one == other
    else:
        assert one[:at] == other[:at]
        assert one[at : at + 1] != other[at : at + 1]


@given(st.text())
def test_printable_is_printable_and_stays_so(text: str) -> None:
    """Made printable, a text has nothing left to take out."""
    once = printable(text)
    assert once.replace("\n", "").isprintable()
    assert printable(once) == once


@pytest.mark.parametrize(
    "alphabet", ["abc \n", "日a\n", "e\u0301👍\ufe0f🏽🇩🇪"], ids=["plain", "wide", "joined"]
)
def test_excerpt_fits_and_keeps_its_focus(alphabet: str) -> None:
    """An excerpt is never wider or much higher than asked for, whole where it can be, and shows its focus."""
    fits(alphabet)()


def fits(alphabet: str) -> Callable[[], None]:
    @given(st.text(alphabet, max_size=400), st.integers(20, 60), st.integers(3, 8), st.floats(0, 1))
    def check(text: str, width: int, height: int, part: float) -> None:
        focus = int(part * len(text))
        got = excerpt(text, width, height, focus)
        assert all(cell_len(row) <= width for row in got.rows)
        assert len(got.rows) <= height + 3
        if not got.cut:
            assert squeezed("".join(got.rows)) == squeezed(text)
        assert got.mark is not None
        row, column = got.mark
        if focus < len(text) and text[focus] not in "\n ":
            assert got.rows[row][column] == text[focus]

    return check


@pytest.mark.parametrize("focus", [0, 200, 399])
def test_a_focus_at_an_end_wastes_no_room(focus: int) -> None:
    """What is kept fills the rows, wherever the focus is."""
    text = " ".join(f"{number:03}" for number in range(100))
    got = excerpt(text, 60, 1, focus)
    assert sum(map(len, got.rows)) > 40


def test_what_a_call_needs_is_imported() -> None:
    """A function whose name only ends like a builder's needs none."""
    assert imports_of("spanning_tree(3, [[0, 1, 2]])") == []
    assert imports_of("depth(tree([1]), linked_list([2]))") == ["from judge.kit import linked_list, tree"]
    assert imports_of("connect(NextTreeNode(1)), np.array([1.0])") == [
        "from judge.kit import NextTreeNode",
        "import numpy as np",
    ]
