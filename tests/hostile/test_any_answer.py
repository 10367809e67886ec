"""Whatever an attempt answers, there is a verdict on it: drawn answers of every sort, judged for real.

A recipe is a few lines of Python that make a value; the attempt is the problem's function, or class, which
gives that value whatever it is asked, and leaves it in its arguments. The bounds are those that the judge
promises, with the time of a busy machine left out: CPU time of the worker, and its memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from judge.catalog import Problem, find
from judge.examiner import Attempt, Report, Verdict
from judge.examiner.judging import Judging, work
from judge.processes import clock
from judge.processes.workers import Workers

PROBLEMS = (
    "top_k", "connect_siblings", "cycle_start", "unique_bsts", "subsets",
    "knn", "alien_dictionary", "ceiling_of_number", "frequency_stack", "remove_duplicates",
)  # fmt: skip
EACH = 100
CPU_S = 30.0
MEMORY_MIB = 1024
OF_THE_JUDGE = (Verdict.JUDGE_ERROR, Verdict.ACCEPTED, Verdict.NOT_STARTED)
"""Verdicts that no drawn answer may get: it is the same for every input, so it is wrong for some."""

LEAVES = r"""
0
True
-1
2**31
2**63
-2**64
10**4299
10**4300
1 << 200_000
0.0
-0.0
float('nan')
float('inf')
1e308
''
'a'
'\ud800'
'\x1b[31m'
'x' * 3_000_000
b''
b'x' * 2_000_000
None
...
1j
object()
print
range(3)
iter([1])
(i for i in 'ab')
type('raises ValueError', (), {})()
type('Lying', (int,), {'__eq__': lambda *_: True, '__hash__': int.__hash__})(3)
ValueError('x')
[]
()
{}
set()
[0] * 2_000_000
list(range(300_000))
['ab' * 50_000] * 50_000
Opaque('raises ValueError')
Stream([1])
Rolls(1)
TooLarge('mine')
Channel
ListNode(1)
TreeNode(1)
NextTreeNode('x', TreeNode(2))
linked_list(range(5), tail_to=2)
linked_list(range(200_000))
tree(range(100_000))
ListNode([1, 2])
ListNode(ListNode(1))
ArrayReader([1])
memoryview(b'ab')
bytearray(9)
{i: i for i in range(100_000)}
{(i, str(i)) for i in range(50_000)}
frozenset(range(9))
Fraction(1, 3)
Counter('aab')
deque([1])
namedtuple('P', 'x y')(1, 2)
""".strip().splitlines()
"""Values to begin with."""
STEPS = r"""
v = [v]
v = (v,)
v = [v, v]
v = (v, v)
v = {'a': v, 'b': v}
v = [v] * 1000
v = [v] * 3_000_000
v = type('L', (list,), {'__len__': lambda _: 1})([v])
v = ListNode(v)
v = TreeNode(1, v, v)
v = ListNode(1, v)
v = NextTreeNode(1, v, None, v)
w = ListNode(1); w.next = w; v = [w, v]
w = TreeNode(1); w.left = w.right = w; v = w
w = []; w.append(w); v = [v, w]
w = []; w += [w, {'w': w}]; v = w
w = {}; w['w'] = w; v = w
for _ in range(60): v = [v, v]
for _ in range(25): v = (v, v)
for _ in range(3000): v = [v, v]
for _ in range(45): v = [v]
for _ in range(300): v = (v,)
for _ in range(100_000): v = [v]
for _ in range(30): v = {'k': v}
for _ in range(20): v = frozenset([(v, 1), 2]) if isinstance(v, (int, str, frozenset)) else [v]
for _ in range(5000): v = TreeNode(1, v if isinstance(v, TreeNode) else None)
v = {1: v, 2: [v]}
v = [[v] * 30] * 30
v = [v, 1, 'a', None]
v = [1, v]
del ListNode.val
ListNode.val = property(lambda _: 1 / 0)
import sys; sys.setrecursionlimit(60)
import threading; threading.stack_size(2**29)
""".strip().splitlines()
"""What may be done with a value, several times over."""
PREAMBLE = """\
from collections import Counter, deque, namedtuple
from fractions import Fraction
from judge.kit import ArrayReader, ListNode, NextTreeNode, TreeNode, linked_list, tree
from judge.wire import Channel, Opaque, Rolls, Stream, TooLarge


def build():
    v = {leaf}
{steps}
    return v


def leave_in(arguments, value):
    for argument in arguments:
        if isinstance(argument, list):
            argument[:] = value if isinstance(value, list) else [value]
        elif isinstance(argument, (ListNode, TreeNode)):
            argument.val = value
            argument.next = value
            argument.left = value

"""


GIVES = """
        value = build()
        try:
            leave_in(arguments, value)
        except AttributeError:
            pass
        return value
"""


def attempt_at(problem: Problem, leaf: str, steps: list[str], late: bool) -> str:
    """Write the attempt; with `late` it answers as the model solution does, but for every third call."""
    signature = problem.signature
    source = PREAMBLE.format(leaf=leaf, steps="\n".join(f"    {step}" for step in steps))
    if signature.is_class:
        methods = "".join(
            f"\n    def {name}(self, *arguments):{GIVES}" for name in signature.methods if name != "__init__"
        )
        return (
            f"{source}class {signature.name}:\n    def __init__(self, *arguments):\n        pass\n{methods}"
        )
    right, when = "", "if True"
    if late:
        right = f"{problem.read('reference.py')}\n\nright = {signature.name}\ncalls = []\n\n"
        when = "calls.append(1)\n    if len(calls) % 3 == 0"
    return f"""{source}{right}
def {signature.name}(*arguments):
    {when}:{GIVES}
    return right(*arguments)
"""


class Judge:
    """A worker that judges one attempt after another, and what it used."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.workers: Workers[Judging] = Workers(work, 1)

    def judge(self, source: str) -> tuple[Report, float, float]:
        """Return the report, the CPU seconds of the worker, and its peak of memory in MiB."""
        judging = Judging(self.problem, Attempt(source, "any.py"))
        before = self._used()
        self.workers.submit(judging)
        for _ in self.workers.results():
            pass
        after = self._used()
        # A worker that was lost took what it was allowed before, and is told so in the results.
        return judging.report, after[0] - before[0] if after[0] >= before[0] else 0.0, after[1]

    def _used(self) -> tuple[float, float]:
        workers = self.workers._workers
        if not workers:
            return 0.0, 0.0
        return clock.cpu_s(workers[0].pid), clock.memory_mib(workers[0].pid)


@pytest.fixture(scope="module", params=PROBLEMS)
def judge(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        found = Judge(find(request.param))
        with found.workers:
            yield found


@settings(
    max_examples=EACH,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(leaf=st.sampled_from(LEAVES), steps=st.lists(st.sampled_from(STEPS), max_size=4), late=st.booleans())
def test_any_answer_gets_a_verdict(judge: Judge, leaf: str, steps: list[str], late: bool) -> None:
    """No answer is a fault of the judge's or is accepted, and none costs more than is promised."""
    report, cpu_s, memory_mib = judge.judge(attempt_at(judge.problem, leaf, steps, late))
    told: Any = (report.verdict, report.message[-500:], report.failure and report.failure.message[:500])
    assert report.verdict not in OF_THE_JUDGE, told
    assert "own channel" not in str(told), told
    assert cpu_s < CPU_S, told
    assert memory_mib < MEMORY_MIB, told
