"""What a failing example says, and what it takes for right."""

from __future__ import annotations

from judge.catalog import Problem
from judge.processes.verdict import Verdict
from tests.examiner.conftest import REFERENCE, SPEC, SUITE, Make, judged

NODES = """
from judge.suite import edge_cases, random_cases, relinking_complaint, list_nodes
from judge.kit import linked_list

def valid(head):
    return True

def check(call):
    return relinking_complaint(call, [*range(1, len(list_nodes(call.args[0])))])

test_edges = edge_cases(two=(linked_list([1, 2]),))

@random_cases(count=5)
def test_random(st):
    return st.tuples(st.just(linked_list([1, 2, 3])))

def workload(n):
    return (linked_list(range(n)),)
"""
IDENTITY = """# Rest
```python
>>> head = linked_list([1, 2])
>>> second = head.next
>>> rest(head) is second
True
```
"""
VALUES = """# Rest
```python
>>> list_values(rest(linked_list([1, 2])))
[2]
```
"""


def rest(make: Make, spec: str) -> Problem:
    return make(
        slug="rest",
        signature="rest(head: ListNode | None) -> ListNode | None",
        spec=spec,
        suite=NODES,
        reference="def rest(head):\n    return head.next\n",
    )


def test_a_statement_that_is_false_is_explained(make: Make) -> None:
    """By the suite, which knows the nodes apart; one that the attempt made is none of those handed in."""
    copied = "from judge.kit import ListNode\ndef rest(head):\n    return ListNode(2)\n"
    problem = rest(make, IDENTITY)
    for source, found in (
        ("def rest(head):\n    return head\n", "got the node from index 0"),
        (copied, "got a new node, not one of the input's"),
    ):
        failure = judged(problem, source).failure
        assert failure is not None
        assert failure.message == f"index 0: expected the node from index 1, {found}"


def test_a_cycle_is_shown_by_three_dots(make: Make) -> None:
    """Not by the name that Python has for them."""
    source = "def rest(head):\n    head.next.next = head.next\n    return head.next\n"
    failure = judged(rest(make, VALUES), source).failure
    assert failure is not None
    assert failure.counterexample is not None
    assert failure.counterexample.got == "[2, ...]"


def test_examples_have_the_tolerance_of_the_suite(make: Make) -> None:
    """Also where the answer is only part of what is printed; what is further off is wrong."""
    suite = SUITE.replace("import edge", "import close, edge").replace(
        "def expected", "compare = close(rel=1e-6)\n\ndef expected"
    )
    spec = SPEC.replace("[2, 4]", "[2.0, 4.0]").replace(
        "```\n**Input", ">>> [num / 2 for num in twice([3])]\n[3.0]\n```\n**Input"
    )
    problem = make(
        signature="twice(nums: list[int]) -> list[float]",
        spec=spec,
        suite=suite.replace("num + num", "float(num + num)"),
        reference=REFERENCE.replace("2 * num", "2.0 * num"),
    )
    near = "def twice(nums):\n    return [2.0 * num * (1 + {}) for num in nums]\n"
    assert judged(problem, near.format("4e-7")).verdict is Verdict.ACCEPTED
    report = judged(problem, near.format("4e-6"))
    assert (report.verdict, report.failure and report.failure.group) == (Verdict.WRONG_ANSWER, "examples")
