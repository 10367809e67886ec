"""Any history of practice, on two machines that exchange their records: what must always hold."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from judge.coach.exchange import exported, merge
from judge.coach.memory import LONGEST_DAYS
from judge.coach.solves import Solve, solves
from judge.coach.statistics import statistics
from judge.practice.days import day_of
from judge.practice.progress import record_grade
from judge.processes.verdict import Verdict
from tests.coach.practice import Person

PROBLEMS = st.sampled_from(["top_k", "knn", "pair_with_target"])
ZONES = ["UTC", "Pacific/Auckland", "Pacific/Honolulu", "Europe/Berlin"]
FAILURES = [Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED, Verdict.LOAD_ERROR]


class Histories(RuleBasedStateMachine):
    """Somebody who practises on two machines."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.before = dict(os.environ)
        os.environ.update(JUDGE_ZONE="UTC", XDG_CONFIG_HOME=str(self.folder), XDG_CACHE_HOME=str(self.folder))
        self.machines = [Person(self.folder / f"{number}.db") for number in range(2)]
        self.days: set[date] = set()
        self.runs = 0
        self.solved: set[str] = set()
        self.known: list[set[str]] = [set(), set()]
        """The problems whose solves each machine has heard of."""

    def teardown(self) -> None:
        if hasattr(self, "before"):
            os.environ.clear()
            os.environ.update(self.before)
            shutil.rmtree(self.folder)

    def _on(self, machine: int) -> Person:
        """Go to a machine, where it is as late as on the other one."""
        return self.machines[machine].at(max(one.moment for one in self.machines))

    @rule(machine=st.integers(0, 1), problem=PROBLEMS)
    def starts(self, machine: int, problem: str) -> None:
        self._on(machine).begins(problem)

    @rule(machine=st.integers(0, 1), problem=PROBLEMS, verdict=st.sampled_from(FAILURES))
    def fails(self, machine: int, problem: str, verdict: Verdict) -> None:
        person = self._on(machine)
        self.days.add(day_of(person.moment))
        self.runs += 1
        person.runs(problem, verdict)

    @rule(machine=st.integers(0, 1), problem=PROBLEMS)
    def solves(self, machine: int, problem: str) -> None:
        person = self._on(machine)
        self.days.add(day_of(person.moment))
        self.runs += 1
        self.solved.add(problem)
        self.known[machine].add(problem)
        person.runs(problem, Verdict.ACCEPTED, source=f"# {self.runs}")

    @rule(
        machine=st.integers(0, 1), problem=PROBLEMS, part=st.sampled_from(["hint", "editorial", "solution"])
    )
    def looks(self, machine: int, problem: str, part: str) -> None:
        self._on(machine).sees(problem, part)

    @rule(
        machine=st.integers(0, 1), problem=PROBLEMS, grade=st.sampled_from(["again", "hard", "good", "easy"])
    )
    def grades(self, machine: int, problem: str, grade: str) -> None:
        person = self._on(machine)
        if found := person.solved(problem):
            assert record_grade(problem, found[-1].day.isoformat(), grade, person.path) is None
            assert person.solved(problem)[-1].grade.text == grade

    @rule(hours=st.sampled_from([1, 5, 23, 24, 49, 300]))
    def time_passes(self, hours: int) -> None:
        for machine in self.machines:
            machine.after(hours=hours)

    @rule(hours=st.sampled_from([1, 30, 200]))
    def the_clocks_are_set_back(self, hours: int) -> None:
        for machine in self.machines:
            machine.after(hours=-hours)

    @rule(zone=st.sampled_from(ZONES))
    def another_zone(self, zone: str) -> None:
        before = self._schedules()
        os.environ["JUDGE_ZONE"] = zone
        assert self._schedules() == before, "what was is not changed by where one is"

    @rule(source=st.integers(0, 1))
    def exchange(self, source: int) -> None:
        """Import the record of one machine on the other; twice is as good as once."""
        theirs, mine = self.machines[source], self.machines[1 - source]
        data = exported(theirs.path)
        merge(data, mine.path)
        self.known[1 - source] |= self.known[source]
        after = exported(mine.path)
        assert not any(merge(data, mine.path).values())
        assert {**exported(mine.path), "exported_at": ""} == {**after, "exported_at": ""}

    @invariant()
    def what_holds(self) -> None:
        if not hasattr(self, "machines"):
            return
        for machine, person in enumerate(self.machines):
            for found in self._solves(person).values():
                days = [solve.day for solve in found]
                assert days == sorted(set(days)), "one solve a day, in order"
                for solve in found:
                    assert 1 <= (solve.memory.due - solve.day).days <= LONGEST_DAYS
                    assert solve.memory.last == solve.day
            assert self._solves(person).keys() == self.known[machine]

    @invariant()
    def together_they_know_all(self) -> None:
        if not hasattr(self, "machines"):
            return
        paths = [self.folder / "ab.db", self.folder / "ba.db"]
        for path, order in zip(paths, (self.machines, self.machines[::-1]), strict=True):
            path.unlink(missing_ok=True)
            for person in order:
                merge(exported(person.path), path)
        one, other = (Person(path).at(self.machines[0].moment).coach() for path in paths)
        assert statistics(one) == statistics(other)
        assert one.practice_days == self.days
        assert one.solved == self.solved
        assert sum(1 for _ in one.past.runs) == self.runs
        assert 0 <= one.streak <= len(self.days)
        due = {solve.problem for solve in one.due}
        assert due == {solve.problem for solve in one.reviews if solve.memory.due <= one.day}
        later = Person(paths[0]).at(self.machines[0].moment + timedelta(days=LONGEST_DAYS + 300)).coach()
        assert {solve.problem for solve in later.due} == self.solved, "nothing is forgotten for ever"

    def _solves(self, person: Person) -> dict[str, list[Solve]]:
        coach = person.coach()
        found = solves(coach.past, coach.difficulty, coach.retention, person.moment)
        assert coach.solves == found, "what is kept stands for nothing else"
        assert list(coach.solves) == list(found)
        return found

    def _schedules(self) -> list[dict[str, list[Solve]]]:
        return [self._solves(person) for person in self.machines]


Histories.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
TestHistories = Histories.TestCase
