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


def test_the_sign_of_a_zero_decides_nothing(make: Make) -> None:
    """-0.0 is 0.0, as in Python; -0.5 is another number than 0.5."""
    suite = SUITE.replace("nums):\n    return [num + num", "nums):\n    return [float(num + num)")
    spec = SPEC.replace("[2, 4]", "[2.0, 4.0]").replace(
        ">>> twice", ">>> sum(twice([0]))\n0.0\n>>> sum(twice([])) - 0.5\n-0.5\n>>> twice", 1
    )
    problem = make(
        signature="twice(nums: list[int]) -> list[float]",
        spec=spec,
        suite=suite,
        reference="def twice(nums):\n    return [2.0 * num for num in nums]\n",
    )
    assert (
        judged(problem, "def twice(nums):\n    return [-2.0 * -num for num in nums]\n").verdict
        is Verdict.ACCEPTED
    )
    problem = make(
        slug="minus",
        signature="minus(num: int) -> float",
        spec="# Minus\n```python\n>>> minus(0) * 1\n0.0\n```\n",
        suite=SUITE.replace("(nums)", "(num)").replace("for num in nums", "for num in [num]"),
        reference="def minus(num):\n    return -0.0\n",
    )
    report = judged(problem, "def minus(num):\n    return -0.0\n")
    assert report.tests[0].verdict is Verdict.ACCEPTED, report.tests[0]


def test_an_argument_that_an_earlier_call_has_damaged_is_told(make: Make) -> None:
    """A tree that has a cycle now, on which a model solution may never end."""
    spec = "# Left\n```python\n>>> root = tree([1, 2])\n>>> left(root)\nTreeNode(2)\n>>> left(root)\nTreeNode(2)\n```\n"
    suite = (
        "from judge.kit import tree\nfrom judge.suite import edge_cases, random_cases, valid_tree\n\n\n"
        "def valid(root):\n    return valid_tree(root, 10_000, 100, 0, 9)\n\n\n"
        "test_edges = edge_cases(two=(tree([1, 2]),))\n\n\n"
        "@random_cases(count=5)\ndef test_random(st):\n    return st.tuples(st.just(tree([1, 2, 3])))\n\n\n"
        "def workload(n):\n    return (tree([1] * n),)\n"
    )
    problem = make(
        slug="left",
        signature="left(root: TreeNode | None) -> TreeNode | None",
        spec=spec,
        suite=suite,
        reference="def left(root):\n    return root.left\n",
    )
    cyclic = (
        "def left(root):\n    if root.left.left is root:\n        return root\n"
        "    root.left.left = root\n    return root.left\n"
    )
    failure = judged(problem, cyclic).failure
    assert failure is not None
    assert failure.counterexample is not None
    assert (failure.counterexample.got or "").startswith("tree([1, 2, None, 1, ")
    assert failure.message.startswith("an earlier call of this example changed its argument")
