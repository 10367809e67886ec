"""Export and import: records are merged whole, in any order, as often as one likes, or not at all."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.catalog import load_catalog
from judge.coach.elsewhere import entries_of, match, read_list, record_elsewhere
from judge.coach.exchange import TABLES, exported, merge
from judge.coach.history import judged
from judge.coach.interviews import interviews, record_interview, record_step
from judge.coach.planning import current_plan, record_plan
from judge.coach.quizzes import record_answer
from judge.coach.statistics import statistics
from judge.errors import JudgeError
from judge.practice.inputs import inputs, keep, keep_failure
from judge.practice.notes import keep_note, keep_notes, notes
from judge.practice.progress import statuses
from judge.practice.record import VERSION
from judge.processes.verdict import Verdict
from tests.coach.practice import BEGIN, Person

WRONG, ACCEPTED = Verdict.WRONG_ANSWER, Verdict.ACCEPTED


def full(person: Person) -> Person:
    """Have something in every table."""
    person.begins().runs("top_k", WRONG, ACCEPTED, source="def f(): '\udcff ß'").sees("top_k", "hint")
    person.grades("top_k", person.solved()[0], "hard")
    assert keep_note("top_k", "# heap\n", person.path) is None
    assert keep("top_k", b"\x01", "top_k([], 1)", person.path) is None
    assert keep_failure("top_k", b"\x02", "top_k([], 2)", person.path) is None
    assert record_plan("ml", BEGIN.date(), 60, person.path) is None
    assert record_interview(45, ["top_k"], blind=True, path=person.path) is None
    (interview,) = interviews(person.path)
    assert record_step(interview, "top_k", "approach", "a heap", person.path) is None
    record_elsewhere(["knn"], person.path)
    assert record_answer("auc_from_pairs", 7, "5 / 7", 1.0, person.path) is None
    return person


def through_json(person: Person) -> Any:
    return json.loads(json.dumps(exported(person.path)))


def test_an_empty_record_gets_all_of_it(person: Person, tmp_path: Path) -> None:
    """Sources, notes, inputs that are kept, plans and interviews; the last failure is this machine's own."""
    other = tmp_path / "other.db"
    data = through_json(full(person))
    assert all(data[table] for table in TABLES)
    assert sum(merge(data, other).values()) == sum(len(data[table]) for table in (*TABLES, "inputs"))
    assert {key: value for key, value in exported(other).items() if key != "exported_at"} == {
        key: value for key, value in data.items() if key != "exported_at"
    }
    assert judged("top_k", other)[0].source(other) == "def f(): '\udcff ß'"
    assert notes(None, other) == {"top_k": "# heap\n"}
    assert [one.name for one in inputs("top_k", other)] == ["input_1"]
    assert current_plan(other) == current_plan(person.path)
    assert interviews(other) == interviews(person.path)
    assert statuses(other) == {"top_k": "solved", "knn": "solved"}
    assert not any(merge(data, other).values()), "importing it again adds nothing"


def test_two_records_are_merged_the_same_either_way(person: Person, tmp_path: Path) -> None:
    """Whichever comes first."""
    mine, theirs = full(person), full(Person(tmp_path / "theirs.db").after(days=3))
    theirs.begins("knn").runs("knn", WRONG, ACCEPTED)
    both = [tmp_path / "one.db", tmp_path / "two.db"]
    for path, order in zip(both, ([mine, theirs], [theirs, mine, theirs]), strict=True):
        for one in order:
            merge(through_json(one), path)
    numbers = [statistics(Person(path).at(theirs.moment).coach()) for path in both]
    assert numbers[0] == numbers[1]
    first, second = (exported(path) for path in both)
    assert {table: first[table] for table in TABLES if table != "elsewhere"} == {
        table: second[table] for table in TABLES if table != "elsewhere"
    }


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data.update(format="something"), "no exported record"),
        (lambda data: data.update(version=VERSION + 1), "a newer judge exported this"),
        (lambda data: data.update(version=None), "no exported record"),
        (lambda data: data.update(more=[]), "more is unknown"),
        (lambda data: data.pop("views"), "views is missing"),
        (lambda data: data.update(views={}), "views is of another type"),
        (lambda data: data["views"][0].pop("day"), r"views\[0\] does not have the keys"),
        (lambda data: data["views"][0].update(more=1), r"views\[0\] does not have the keys"),
        (lambda data: data["verdicts"][1].update(day="2027-02-30"), r"verdicts\[1\].day is no day"),
        (lambda data: data["verdicts"][1].update(recorded_at="2027-01-04T18:00:00"), "has no offset"),
        (lambda data: data["verdicts"][1].update(cpu_s=float("nan")), "cpu_s is no number"),
        (lambda data: data["verdicts"][1].update(cpu_s=True), "cpu_s is no number"),
        (lambda data: data["verdicts"][1].update(problem="../etc"), "problem is no name"),
        (lambda data: data["grades"][0].update(grade="best"), "grade is none of"),
        (lambda data: data["verdicts"][1].update(day="9999-12-31"), "is not within the years"),
        (
            lambda data: data["verdicts"][1].update(recorded_at="9999-12-31T23:59:59+00:00"),
            "is not within the years",
        ),
        (lambda data: data["notes"][0].update(note="\ud800"), "has half of a character"),
        (lambda data: data["plans"][0].update(minutes=1.5), "minutes is no whole number"),
        (lambda data: data["interviews"][0].update(options="["), "options is no JSON object"),
        (lambda data: data["sources"].update(abc="x"), "is not the SHA-256"),
        (lambda data: data["inputs"][0].update(arguments="?"), r"inputs\[0\].arguments is no Base64"),
    ],
)
def test_what_is_damaged_or_newer_is_refused_whole(
    person: Person, tmp_path: Path, change: Change, message: str
) -> None:
    """With what is wrong and where; nothing of it is added."""
    data = through_json(full(person))
    changed = copy.deepcopy(data)
    change(changed)
    other = tmp_path / "other.db"
    with pytest.raises(JudgeError, match=message):
        merge(changed, other)
    assert not other.exists()


def test_moments_of_another_zone_are_taken_for_what_they_are(person: Person, tmp_path: Path) -> None:
    """So that the order stays that of the moments."""
    data = through_json(full(person))
    data["views"][0]["recorded_at"] = "2027-01-04T23:30:00+05:30"
    merge(data, tmp_path / "other.db")
    (view,) = exported(tmp_path / "other.db")["views"]
    assert view["recorded_at"] == "2027-01-04T18:00:00.000000+00:00"


def test_inputs_that_are_kept_on_both_machines_are_there_once(person: Person, tmp_path: Path) -> None:
    """Under the next free number."""
    data = through_json(full(person))
    other = tmp_path / "other.db"
    for arguments in (b"\x05", b"\x01"):
        keep("top_k", arguments, "call", other)
    assert merge(data, other)["inputs"] == 0
    data["inputs"].append(data["inputs"][0] | {"arguments": base64.b64encode(b"\x07").decode()})
    assert merge(data, other)["inputs"] == 1
    assert [(one.number, one.arguments) for one in inputs("top_k", other)] == [
        (1, b"\x05"),
        (2, b"\x01"),
        (3, b"\x07"),
    ]


@pytest.mark.parametrize(
    ("text", "slugs", "unknown"),
    [
        ("15\n692\n", ["triplets_sum_zero", "top_k"], []),
        ("3Sum,Top K Frequent Words", ["triplets_sum_zero", "top_k"], []),
        ("id,title,status\n15,3Sum,ac\n692,x,tried\n", ["triplets_sum_zero"], []),
        ("Title,Difficulty\n3Sum,easy\nTwo Towers,hard\n", ["triplets_sum_zero"], ["Two Towers"]),
        ("url\nhttps://leetcode.com/problems/3sum/\n", ["triplets_sum_zero"], []),
        ("slug\ntop-k\nTOP_K\n", ["top_k"], []),
        ("slug;status\ntop_k;ac\n", ["top_k"], []),
        ("# , name\n15.0, \n", ["triplets_sum_zero"], []),
        ("", [], []),
        ("title\n", [], []),
        ('"3Sum"\r\n"no, such"\r\n', ["triplets_sum_zero"], ["no, such"]),
    ],
)
def test_lists_of_other_sites(text: str, slugs: list[str], unknown: list[str]) -> None:
    """By slug, title, usual title and number; what says that it is not solved is left out."""
    matched, left = match(read_list(text), load_catalog())
    assert (list(matched), left) == (slugs, unknown)


def test_json_lists_of_other_sites() -> None:
    """Names, numbers, or objects with them."""
    data = [
        "3Sum",
        692,
        {"titleSlug": "two-sum-ii", "title": "Two Sum II", "status": "AC", "tags": []},
        {"id": 1, "solved": False},
    ]
    matched, unknown = match(entries_of(data), load_catalog())
    assert (list(matched), unknown) == (["triplets_sum_zero", "top_k", "pair_with_target"], [])
    with pytest.raises(JudgeError, match="an entry of the list is None"):
        entries_of([None])


def test_what_was_solved_elsewhere_is_solved(person: Person) -> None:
    """It is not named as the next one, and has no review."""
    first = person.coach().next()
    assert first is not None
    for _ in range(2):
        record_elsewhere([first.problem.slug], person.path)
    coach = person.coach()
    assert first.problem.slug in coach.solved
    assert coach.reviews == []
    following = coach.next()
    assert following is not None
    assert following.problem.slug != first.problem.slug
    assert len(exported(person.path)["elsewhere"]) == 1


def test_an_older_note_file_does_not_win_over_a_newer_version(person: Person, tmp_path: Path) -> None:
    """A file that nobody edited since is no new version; one that was edited is."""
    workspace = tmp_path / "work"
    (workspace / "solutions").mkdir(parents=True)
    file = workspace / "solutions" / "top_k.md"
    file.write_text("first")
    assert keep_notes(workspace, person.path) == []
    person.after(60)
    assert keep_note("top_k", "second, from elsewhere", person.path) is None
    assert notes(workspace, person.path) == {"top_k": "second, from elsewhere"}
    person.after(60)
    assert keep_notes(workspace, person.path) == []
    assert notes(None, person.path) == {"top_k": "second, from elsewhere"}
    file.write_text("third")
    assert notes(workspace, person.path) == {"top_k": "third"}


def test_a_damaged_record_is_moved_aside_for_what_is_imported(person: Person, tmp_path: Path) -> None:
    """A backup is what one wants then."""
    data = through_json(full(person))
    other = tmp_path / "other" / "progress.db"
    other.parent.mkdir()
    other.write_bytes(b"nonsense" * 1000)
    assert merge(data, other)["verdicts"] == 2
    assert len(list(other.parent.glob("*.damaged-*"))) == 1


def test_a_file_of_an_older_judge_has_no_answers(person: Person, tmp_path: Path) -> None:
    """And all else of it is taken."""
    data = through_json(full(person))
    del data["answers"]
    data["version"] = 4
    assert merge(data, tmp_path / "other.db")["verdicts"] == 2
