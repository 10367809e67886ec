"""`judge quiz` in real processes: sessions, what comes back, and that no answer is shown before it is asked for."""

from __future__ import annotations

import json
import re

import pytest

from judge.quiz.questions import load_questions
from tests.cli.shell import bare, in_terminal, piped
from tests.watch.terminal import Terminal

MONDAY, TUESDAY, THURSDAY = (f"2027-01-0{day}T18:00:00+00:00" for day in (4, 5, 7))


@pytest.fixture(autouse=True)
def monday(monkeypatch: pytest.MonkeyPatch) -> None:
    """Be on a Monday evening, where clocks show UTC."""
    monkeypatch.setenv("JUDGE_NOW", MONDAY)
    monkeypatch.setenv("TZ", "UTC")


def plain(name: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(piped("quiz", "show", name, "--json").stdout)
    return found


def test_a_session_asks_judges_and_brings_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missed comes tomorrow; what is right in two days; a session that is left goes on."""
    told = piped("quiz", "--new", "3", "--minutes", "30", typed="?\n?\nq\n").stdout
    assert told.startswith("0 due, 3 new; q leaves, ? gives up\n")
    assert told.count("given up") == 2
    assert told.count("source: ") == 2
    assert "left after 2 of 3\n" in told
    listed = [one for one in json.loads(piped("quiz", "list", "--json").stdout) if one["answers"]]
    assert [one["due"] for one in listed] == ["2027-01-05"] * 2
    assert "what comes back first" in piped("quiz", "list").stdout
    assert piped("quiz", "--new", "2").stdout == (
        "no question is due, and today's 2 new ones were asked\nnext: judge quiz --new 4 asks more\n"
    )
    monkeypatch.setenv("JUDGE_NOW", TUESDAY)
    assert "quiz     2 questions due; judge quiz asks\n" in piped().stdout
    assert piped("quiz", "--new", "0", typed="").stdout.startswith("2 due, 0 new; ")


def test_a_session_that_was_left_goes_on_with_what_was_open() -> None:
    """On the same day, and with no more new ones than on one that was not left."""
    asked = [
        [line for line in piped("quiz", "--new", "6", typed=typed).stdout.splitlines() if line.endswith("?")]
        for typed in ("", "?\n?\nq\n")
    ]
    assert asked[1][: len(asked[0])] == asked[0]
    assert piped("quiz", "--new", "6", typed="").stdout.startswith("0 due, 4 new; ")


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("loss_overflowing_softmax", "{0}\n{1}\n", "right"),
        ("loss_overflowing_softmax", "{0} \\ {1}\n", "right"),
        ("loss_overflowing_softmax", "{1}\n{0}\n", "wrong"),
        ("loss_overflowing_softmax", "{0}\n?\n", "given up"),
        ("evaluation_fraud_accuracy", "One line.\nAnother.\n\nsome\n1-6\n", "right"),
        ("evaluation_fraud_accuracy", "One line.\n\n1 2 3\n", "partly right: 3 of 6 points"),
    ],
)
def test_answers_that_take_several_lines(name: str, typed: str, told: str) -> None:
    """What is printed, line by line or in one; what is explained, up to an empty one."""
    questions = load_questions()
    question = questions.find(name)
    before = questions.of(question.topic).index(question)
    given = "?\n" * before + typed.format(*question.told(0).strip("`\n").splitlines(), "") + "q\n"
    shown = piped("quiz", "--topic", question.topic, "--new", "99", "--minutes", "999", typed=given).stdout
    judged = shown.partition(question.ask)[2].partition("source: ")[0]
    assert re.search(rf"^(> )*(points > )*{told}$", judged, re.MULTILINE), judged


def test_lines_are_edited_and_what_is_pasted_behind_them_is_no_answer() -> None:
    """In a terminal: an arrow goes back, and only the first of two pasted lines answers; Ctrl-D answers nothing."""
    terminal = Terminal("--topic", "losses", command="quiz")
    try:
        terminal.until("> ")
        terminal.press("softmax(z) - yz\x1b[D\x7fy\x1b[C\x7f\n?\n")
        terminal.until("right")
        terminal.until("question 2 of 10")
        terminal.until("> ")
        terminal.press("z - \x04")
        assert "z - " in terminal.quiet()
        terminal.press("\x15\x04")
        terminal.until("left after 1 of 10")
        terminal.until("1 of 1 right")
        assert terminal.end() == 0
    finally:
        terminal.close()
    assert sum(one["answers"] for one in json.loads(piped("quiz", "list", "--json").stdout)) == 1


def test_ctrl_c_at_a_question_leaves_the_prompt_behind() -> None:
    """And what was answered is recorded."""
    terminal = Terminal("--topic", "losses", command="quiz")
    try:
        terminal.until("> ")
        terminal.press("?\n")
        terminal.until("question 2 of 10")
        terminal.until("> ")
        assert terminal.interrupt() == 130
        assert "\n" in terminal.written
    finally:
        terminal.close()
    assert sum(one["answers"] for one in json.loads(piped("quiz", "list", "--json").stdout)) == 1


def test_a_bad_answer_is_no_wrong_one() -> None:
    """It is asked for again, and nothing is recorded."""
    told = piped("quiz", "--topic", "evaluation", "--new", "1", typed="((\n€\n").stdout
    assert (
        "is not closed" in told
        or "write letters" in told
        or "write numbers" in told
        or "write a number" in told
    )
    assert "source: " not in told
    assert not any(one["answers"] for one in json.loads(piped("quiz", "list", "--json").stdout))


def test_no_answer_is_shown_before_it_is_asked_for() -> None:
    """Neither in lists nor on pages."""
    one = load_questions().find("auc_from_pairs")
    shown = piped("quiz", "show", one.id).stdout + piped("quiz", "show", one.id, "--json").stdout
    assert one.told(0) not in shown + piped("quiz", "list").stdout
    assert one.told(0) in piped("quiz", "show", one.id, "--answer").stdout


@pytest.mark.parametrize("columns", [60, 100])
def test_screens_fit(columns: int) -> None:
    """Lists and questions, in a terminal."""
    for command in (
        ("quiz", "list"),
        ("quiz", "show", "auc_from_pairs"),
        ("quiz", "show", "roc_on_rare_positives"),
    ):
        screen = bare(in_terminal(*command, columns=columns))
        assert max(map(len, screen.splitlines())) <= columns


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("quiz", "--topic", "evaluatoin"), "did you mean evaluation?"),
        (("quiz", "losses"), "judge quiz --topic losses asks its questions"),
        (("quiz", "show", "nothing_like_it_at_all"), "judge quiz list --topic TOPIC lists them"),
        (("quiz", "show", "auc_from_pair"), "did you mean auc_from_pairs?"),
        (("verify", "--questions", "evaluatoin"), "did you mean evaluation?"),
        (("author", "question", "Topic", "x"), "must be names in small letters"),
        (
            ("author", "question", "evaluation", "auc_from_pairs"),
            "there is a question auc_from_pairs already",
        ),
        (("author", "question", "evaluation", "x", "--kind", "chioce"), "did you mean choice?"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], message: str) -> None:
    """Each with what is near."""
    ran = piped(*arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert message in ran.stderr
