"""Attempts judged on a real Ray cluster of two nodes on this machine, one of which is killed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("ray", reason="judge[ray] is not installed; there is not a wheel for every Python")

from ray.cluster_utils import Cluster

from judge.catalog import find
from judge.errors import MachineError
from judge.grading import ray_pool
from judge.grading.ray_pool import graded_on_ray
from judge.grading.submissions import Submission
from judge.processes.verdict import Verdict
from tests.cli.shell import piped

TOP_K = find("top_k").folder / "attempts"
RIGHT = (TOP_K / "accepted" / "sorting.py").read_text()
WRONG = (TOP_K / "wrong_answer" / "ties_reversed.py").read_text()


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Have a head with one core, on which a worker may run too."""
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
    yield cluster
    cluster.shutdown()


def submissions(count: int, source: str = WRONG) -> list[Submission]:
    return [Submission("top_k", f"{source}\n# {number}\n", f"{number}") for number in range(count)]


def test_a_node_that_is_killed_loses_no_attempt_and_doubles_none(
    cluster: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it had is judged by the other one, and is told."""
    node = cluster.add_node(num_cpus=1)
    slow = f"{WRONG}\nsum(range(8_000_000))\n"  # so that no worker has nothing left when one is killed
    attempts = [
        *submissions(40, slow),
        Submission("top_k", RIGHT, "right"),
        Submission("nothing", RIGHT, "unknown"),
    ]
    told: list[str] = []
    found: list[tuple[str, Verdict]] = []
    ready: list[object] = []
    arrived = ray_pool._Cluster._arrived

    def seen(self: Any, handle: Any, result: Any) -> None:
        arrived(self, handle, result)
        ready.append(handle)

    def coming() -> Iterator[Submission | None]:
        while len(ready) < 2:  # else the first worker may judge all before the other one has started
            yield None
        yield from attempts

    monkeypatch.setattr(ray_pool._Cluster, "_arrived", seen)
    killed = False
    for _, one, report in graded_on_ray(coming(), cluster.address, tell=told.append):
        found.append((one.id, report.verdict))
        assert report.verdict is Verdict.JUDGE_ERROR or report.confinement
        if len(found) == 4 and not killed:
            killed = True
            cluster.remove_node(node, allow_graceful=False)
    assert Counter(name for name, _ in found) == Counter(one.id for one in attempts)
    assert dict(found)["right"] is Verdict.ACCEPTED
    assert dict(found)["unknown"] is Verdict.JUDGE_ERROR
    assert Counter(verdict for _, verdict in found)[Verdict.WRONG_ANSWER] == 40
    assert any("a worker was lost" in text for text in told), told


def test_a_machine_with_other_problems_is_refused_by_name(
    cluster: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And where there is no other one, that is told too."""
    monkeypatch.setattr(ray_pool, "problems_digest", lambda: "another")
    monkeypatch.setattr(ray_pool, "_READY_S", 30.0)
    told: list[str] = []
    with pytest.raises(MachineError, match="no machine of the cluster can judge"):
        list(graded_on_ray(submissions(1), cluster.address, tell=told.append))
    assert any("is refused: its judge" in text for text in told), told


def test_the_command(tmp_path: Path) -> None:
    """On a cluster that it starts."""
    (tmp_path / "top_k.py").write_text(WRONG)
    ran = piped("grade", str(tmp_path), "--ray", "local", "--jobs", "1")
    assert "1 attempt: 1 wrong answer" in ran.stdout, ran.stderr


def test_no_cluster() -> None:
    """Is told, with what starts one."""
    ran = piped("grade", ".", "--ray", "auto", RAY_ADDRESS="")
    assert ran.returncode == 3, ran.stdout
    assert "there is no Ray cluster at auto" in ran.stderr
    assert "ray start --head" in ran.stderr
