"""Questions of each kind: what is shown, how answers are read and judged, and what the proof finds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from judge.quiz.draws import draw, filled
from judge.quiz.proof import alike, complaints
from judge.quiz.questions import (
    BrokenQuestion,
    Question,
    Unreadable,
    load_questions,
    read_question,
)
from judge.quiz.running import printed_by

COMMON = {"id": "one", "ask": "What?", "why": "So.", "source": "Somebody 2001, Something"}
NUMBER = COMMON | {
    "kind": "number",
    "ask": "{n} coins: how many heads, on average?",
    "answer": "n / 2",
    "wrong": ["n", "n / 4"],
    "draw": {"n": ["integer", 2, 20]},
}
FORMULA = COMMON | {
    "kind": "formula",
    "symbols": {"x": ["real vector d", "the features"], "t": ["real", "the target"]},
    "answer": "sum(x) - t",
    "right": ["-t + sum(x)", "-(t - sum(x))"],
    "wrong": ["t - sum(x)", "sum(x)"],
}
CHOICE = COMMON | {
    "kind": "choice",
    "right": ["yes", "also"],
    "wrong": [{"answer": "no", "why": "it is not"}, {"answer": "never", "why": "it happens"}],
}
PREDICT: dict[str, Any] = COMMON | {
    "kind": "predict",
    "code": "import numpy as np\nprint(np.zeros((2, 3)).shape)\nprint([1, 2])",
    "answer": "(2, 3)\n[1, 2]",
    "wrong": ["(3, 2) \\ [1, 2]", "(2, 3)"],
}
ORDER = COMMON | {"kind": "order", "steps": ["wake", "eat", "work", "sleep"]}
MATCH = COMMON | {
    "kind": "match",
    "pairs": {"calls": "Poisson", "coin": "Bernoulli", "waiting": "exponential"},
}
FREE = COMMON | {"kind": "free", "points": ["first", "second", "third"]}
ALL = (NUMBER, FORMULA, CHOICE, PREDICT, ORDER, MATCH, FREE)


def question(entry: dict[str, Any], **changes: Any) -> Question:
    return read_question(entry | changes, "topic")


@pytest.mark.parametrize("entry", ALL, ids=lambda entry: entry["kind"])
def test_each_kind_keeps_its_promises(entry: dict[str, Any]) -> None:
    """Right answers are right and wrong ones wrong, whatever is drawn; the answer is not on the page."""
    one = question(entry)
    assert list(complaints(one)) == []
    for seed in range(20):
        assert one.mark(one.right(seed), seed).share == 1
        if entry["kind"] in ("formula", "predict"):
            assert one.told(seed) not in one.shown(seed)


def test_numbers_are_drawn_anew() -> None:
    """And are the same for the same seed."""
    one = question(NUMBER)
    assert len({one.shown(seed) for seed in range(50)}) > 5
    assert one.shown(7) == one.shown(7)


@pytest.mark.parametrize(
    ("said", "share"),
    [
        ("5", 1),
        ("5.0", 1),
        (" 10/2 ", 1),
        ("500 %", 1),
        ("500%", 1),
        ("5.02", 1),
        ("5.1", 0),
        ("4,9", None),
        ("0,005", None),
    ],
)
def test_how_numbers_are_read(said: str, share: float | None) -> None:
    """Expressions, per cent and commas; what is none is asked for again."""
    one = question(NUMBER, draw={"n": ["choice", 10]})
    if share is None:
        with pytest.raises(Unreadable):
            one.mark(said, 0)
    else:
        assert one.mark(said, 0).share == share


def test_commas_between_thousands() -> None:
    """As numbers are shown."""
    one = question(
        NUMBER,
        answer="n * 1000",
        ask="{n} times {n * 1000}?",
        wrong=["n", "2 * n"],
        draw={"n": ["choice", 12]},
    )
    assert "12 times 12,000?" in one.shown(0)
    assert one.mark("12,000", 0).right
    assert not one.mark("12,001", 0).text.startswith("expected 12,000, got 12.001")


def test_a_decimal_comma_is_no_wrong_mark() -> None:
    """What may be thousands is right as either; in a call it stands between two values."""
    one = question(NUMBER, answer="n / 3", ask="A third of {n}?", draw={"n": ["choice", 10]})
    assert one.mark("3,333", 0).right
    assert not one.mark("3,433", 0).right
    assert one.mark("max(3, 10/3)", 0).right
    assert not one.mark("min(3,333)", 0).right


@pytest.mark.parametrize(
    ("said", "tip"),
    [
        ("0,5", "write a decimal point"),
        ("70 ms", "without a unit"),
        ("5M", "without a unit"),
        ("%", "such as 0.7"),
        ("50% + 20%", "such as 35 %"),
        ("sqrt 2", "write sqrt(2)"),
    ],
)
def test_a_number_that_was_mistyped_gets_a_tip_of_its_own(said: str, tip: str) -> None:
    """What to write instead of just that."""
    with pytest.raises(Unreadable) as caught:
        question(NUMBER).mark(said, 0)
    assert tip in caught.value.tip


@pytest.mark.parametrize("said", ["", "x", "1 / 0", "five", "1 2", "e ** 1000"])
def test_numbers_that_are_none(said: str) -> None:
    """Say what to write."""
    with pytest.raises(Unreadable) as caught:
        question(NUMBER).mark(said, 0)
    assert "such as 0.7" in caught.value.tip


def test_a_choice_tells_why_each_wrong_one_is_wrong() -> None:
    """And names the right ones that are missing."""
    one = question(CHOICE)
    letters = dict(line.split(") ") for line in one.shown(3).splitlines()[2:])
    by_text = {text.strip(): letter for letter, text in letters.items()}
    mark = one.mark(f"{by_text['no']}, {by_text['yes'].upper()}", 3)
    assert mark.share == 0
    assert f"{by_text['no']} is wrong: it is not" in mark.text
    assert f"{by_text['also']} is right too: also" in mark.text


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (CHOICE, "e"),
        (CHOICE, "aa"),
        (CHOICE, ""),
        (ORDER, "a b"),
        (ORDER, "1 2 3 4"),
        (MATCH, "a b"),
        (FREE, "4"),
        (FREE, "some"),
        (FREE, "-"),
        (FREE, "3-1"),
        (FREE, "9" * 5_000),
        (MATCH, "1a 2b"),
        (MATCH, "1a 1b 2c"),
        (MATCH, "1 a b c"),
    ],
)
def test_letters_and_ticks_that_are_none(entry: dict[str, Any], said: str) -> None:
    """Say what to write."""
    with pytest.raises(Unreadable) as caught:
        question(entry).mark(said, 0)
    assert caught.value.tip.startswith("write ")


def test_parts_of_a_free_answer_count() -> None:
    """As the share of its points."""
    one = question(FREE)
    assert [one.mark(said, 0).share for said in ("all", "1, 2 and 3".replace(" and", ""), "none", "2")] == [
        1,
        1,
        0,
        1 / 3,
    ]


def test_points_may_be_ticked_as_ranges() -> None:
    """With any of the signs that people write."""
    one = question(FREE)
    for said in ("1-3", "1 – 3", "1..3", "1, 2 and 3", "ALL"):
        assert one.mark(said, 0).right, said
    assert one.mark("2-3", 0).share == pytest.approx(2 / 3)


@pytest.mark.parametrize("said", ["{1}", "[{1}]", "({0})", "{2}", "{3}"])
def test_letters_may_be_written_in_any_way(said: str) -> None:
    """With brackets, arrows, hyphens and `and` between them."""
    for entry in (CHOICE, ORDER):
        one = question(entry)
        letters = one.right(0).split()
        ways = (" ".join(letters), ", ".join(letters), " and ".join(letters), " -> ".join(letters))
        assert one.mark(said.format(*ways), 0).right


def test_numbers_of_a_match_may_be_in_any_order() -> None:
    """The letters go with them."""
    one = question(MATCH)
    letters = one.right(0).split()
    pairs = [f"{number}{letter}" for number, letter in enumerate(letters, 1)]
    assert one.mark(" ".join(reversed(pairs)), 0).right
    assert one.mark("\n".join(pairs), 0).right
    assert not one.mark(" ".join(f"{n}-{letter}" for n, letter in enumerate(letters[::-1], 1)), 0).right


def test_spaces_of_what_is_printed_do_not_count() -> None:
    """Nor whether lines are written as lines."""
    one = question(PREDICT)
    assert one.mark("(2,3) \\ [ 1,2 ]", 0).right
    assert not one.mark("(2, 3) [1, 2]", 0).right
    assert one.mark("(2, 3)\\n[1, 2]", 0).right
    typed = question(PREDICT, answer="-0.5 True\nNone\n")
    assert typed.mark("−.5 true\nnone", 0).right
    assert not typed.mark("-0.5 True", 0).right


def test_what_is_printed_is_found_out_in_the_sandbox() -> None:
    """And what prints nothing, or goes wrong, says so."""
    assert printed_by(PREDICT["code"]) == "(2, 3)\n[1, 2]\n"
    with pytest.raises(ValueError, match="ZeroDivisionError"):
        printed_by("1 / 0")
    with pytest.raises(ValueError, match=r"."):
        printed_by("while True: pass")


@pytest.mark.parametrize(
    ("entry", "changes", "complaint"),
    [
        (NUMBER, {"wrong": ["n / 2", "n"]}, "is judged right"),
        (NUMBER, {"wrong": ["n"]}, "it needs 2 wrong answers"),
        (NUMBER, {"wrong": ["n - 3", "n"]}, "is judged right"),
        (NUMBER, {"answer": "1 / (n - 7)"}, "no finite number"),
        (NUMBER, {"draw": {"n": ["integer", 2, 20], "m": ["integer", 1, 2]}}, "m is drawn and not used"),
        (NUMBER, {"ask": "{m} coins?"}, "cannot be shown"),
        (FORMULA, {"right": ["sum(x) + t", "-t + sum(x)"]}, "is judged wrong"),
        (FORMULA, {"right": ["-t + sum(x)"]}, "it needs 2 right answers in other forms"),
        (FORMULA, {"wrong": ["sum(x) - t", "t"]}, "is judged right"),
        (FORMULA, {"wrong": ["x - z", "t"]}, "cannot be read"),
        (CHOICE, {"wrong": [{"answer": "no", "why": "it is not"}]}, "2 wrong ones"),
        (ORDER, {"steps": ["a", "b"]}, "it needs 3 different steps"),
        (MATCH, {"pairs": {"a": "b"}}, "it needs 3 pairs"),
        (FREE, {"points": ["a", "b"]}, "3 to 8 points"),
        (FREE, {"source": "a book"}, "the source has no year"),
        (FREE, {"ask": "FILL IN: what?"}, "there is something to fill in"),
        (FREE, {"why": "It is a**2 + b**2."}, "is shown without its stars"),
        (FREE, {"why": "It is a*b + c*d."}, "is shown without its stars"),
    ],
)
def test_the_proof_finds(entry: dict[str, Any], changes: dict[str, Any], complaint: str) -> None:
    """What would judge people wrongly, or is not done."""
    assert any(complaint in text for text in complaints(question(entry, **changes)))


def test_two_that_ask_the_same_are_found() -> None:
    """By their words."""
    one = question(FREE, ask="Why does batch normalization help deep networks train faster?")
    other = question(FREE, id="two", ask="Why does batch normalization help deep networks train so fast?")
    assert [(a.id, b.id) for a, b in alike([one, other, question(CHOICE)])] == [("one", "two")]


@pytest.mark.parametrize(
    ("entry", "changes", "message"),
    [
        (NUMBER, {"kind": "riddle"}, "kind must be one of"),
        (NUMBER, {"id": "One"}, "id must be a name"),
        (NUMBER, {"why": " "}, "must say something"),
        (NUMBER, {"more": 1}, "unknown key 'more'"),
        (NUMBER, {"answer": 3}, "'answer' must be of type str"),
        (FORMULA, {"symbols": {"x": ["odd", "the features"]}}, "is no symbol"),
    ],
)
def test_what_is_no_question(entry: dict[str, Any], changes: dict[str, Any], message: str) -> None:
    """Says what is wrong with it."""
    with pytest.raises(ValueError, match=message):
        question(entry, **changes)


def test_files_that_are_broken_are_named(tmp_path: Path) -> None:
    """With the question."""
    (tmp_path / "a.toml").write_text('title = "A"\n[[question]]\nid = "x"\nkind = "free"\n')
    with pytest.raises(BrokenQuestion, match=r"a.toml: x: 'ask' is missing"):
        load_questions(tmp_path)


def test_draws() -> None:
    """Later numbers depend on earlier ones."""
    for seed in range(50):
        found = draw(
            {"n": ["integer", 3, 9], "k": ["integer", 1, "n - 1"], "p": ["step", 0.1, 0.9, 0.2]}, seed
        )
        assert 1 <= found["k"] < found["n"] <= 9
        assert found["p"] in (0.1, 0.3, 0.5, 0.7, 0.9)
    assert filled("{n} of {n * 1000}, {{x}}", {"n": 2}) == "2 of 2,000, {x}"
    with pytest.raises(ValueError, match="cannot be drawn"):
        draw({"n": ["dice", 6]}, 0)


def test_all_questions_can_be_read() -> None:
    """That they keep their promises, `judge verify --questions` says in CI."""
    questions = load_questions()
    assert questions.by_id
    assert all(question.topic in questions.topics for question in questions.by_id.values())
