"""What a solve means for the next review."""

from __future__ import annotations

from judge.catalog import Problem
from judge.coach.beginning import current_episode, last_solve
from judge.coach.past import read_past
from judge.coach.solves import solved_in
from judge.errors import JudgeError
from judge.examiner.report import Report
from judge.practice.days import today
from judge.processes.verdict import Verdict


def outlook_of(report: Report, problem: Problem) -> str:
    """Say how well a problem was solved, why, and when it is due again; nothing where the run is no solve that counts.

    The run is recorded already.
    """
    if report.verdict is not Verdict.ACCEPTED:
        return ""
    try:
        past = read_past(problem.slug)
    except JudgeError:  # it was told when the run was recorded
        return ""
    solve = last_solve(problem, past)
    if solve is None:
        return ""
    episode = current_episode(problem.slug, past)
    if solve.day != today() or episode[-1] != solve.run:
        due = solve.memory.due <= today() and solved_in(episode)
        begin = f"judge new {problem.slug} begins it, from the stub"
        return f"this was no review, though one is due\n{begin}" if due and solve.day < today() else ""
    other = "hard" if solve.grade.text == "good" else "good"
    return (
        f"{solve.grade.text}: {solve.effort.text}; due again on {solve.memory.due}\n"
        f"judge review {problem.slug} --grade {other} changes the grade"
    )
