"""Every answer counts, and what is told of it is true."""

from __future__ import annotations

import pytest

from judge.catalog import Problem
from judge.examiner import Attempt, Rules, Verdict
from judge.examiner.report import GROUPS
from judge.examiner.tasks import UNCHECKABLE
from judge.examiner.trial import try_input
from tests.examiner.conftest import REFERENCE, SPEC, SUITE, Make, judged

RAISES = "    if not nums:\n        raise ValueError\n"
STRICT_SUITE = SUITE.replace("    return [num + num", f"{RAISES}    return [num + num")
STRICT = REFERENCE.replace("    return", f"{RAISES}    return")

STACK = "class Stack: push(num: int) -> None; pop() -> int"
STACK_SPEC = """\
# Stack

```python
>>> stack = Stack()
>>> stack.push(4)
>>> stack.pop()
4
```
"""
STACK_SUITE = '''\
"""Hidden suite of a stack whose pop may fail."""

from judge.suite import edge_cases, random_cases, script


def valid(init, operations):
    return True


class Model:
    def __init__(self):
        self.nums = []

    def push(self, num):
        self.nums.append(num)

    def pop(self):
        return self.nums.pop()


test_edges = edge_cases(many_failures=script((), *[("pop",)] * 200), one=script((), ("push", 1), ("pop",)))


@random_cases(count=5)
def test_random(st):
    return st.lists(st.just(("pop",)) | st.just(("push", 7)), max_size=6).map(lambda them: script((), *them))


def workload(n):
    return script((), *[("push", number) for number in range(n)])
'''
STACK_REFERENCE = """\
class Stack:
    def __init__(self):
        self.nums = []

    def push(self, num):
        self.nums.append(num)

    def pop(self):
        return self.nums.pop()
"""


def stack(make: Make) -> Problem:
    return make(signature=STACK, spec=STACK_SPEC, suite=STACK_SUITE, reference=STACK_REFERENCE, slug="stack")


def test_a_wrong_first_call_is_wrong(make: Make) -> None:
    """An example is not asked again to get a better answer."""
    source = "calls = []\ndef twice(nums):\n    calls.append(1)\n"
    source += "    return [2 * num for num in nums] if len(calls) > 1 else [9]\n"
    report = judged(make(), source)
    assert report.verdict is Verdict.WRONG_ANSWER
    assert report.failure is not None
    assert report.failure.group == "examples"


def test_answers_that_are_kept_make_no_time(make: Make) -> None:
    """What took too long is measured again in a fresh process, where nothing is kept from before."""
    source = "import time\nkept = {}\ndef twice(nums):\n    start = time.process_time()\n"
    source += "    if tuple(nums) in kept:\n        return kept[tuple(nums)]\n"
    source += "    while len(nums) > 900 and time.process_time() - start < 0.6:\n        pass\n"
    source += "    kept[tuple(nums)] = [2 * num for num in nums]\n    return kept[tuple(nums)]\n"
    report = judged(make(), source)
    assert report.failure is not None
    assert (report.failure.group, report.verdict) == ("scale", Verdict.TIME_LIMIT_EXCEEDED)


@pytest.mark.parametrize(
    "instead",
    [
        "return type('raises ValueError', (), {})()",
        "class ValueError(Exception): pass\n        raise ValueError",
        "from judge.wire import Opaque\n        return Opaque('raises ValueError')",
    ],
    ids=["type", "exception", "wire type"],
)
def test_a_name_is_no_exception(make: Make, instead: str) -> None:
    """Only the built-in exception that is expected will do, whatever else has its name."""
    problem = make(suite=STRICT_SUITE, reference=STRICT)
    assert judged(problem, STRICT).verdict is Verdict.ACCEPTED
    report = judged(problem, STRICT.replace("raise ValueError", instead))
    assert report.verdict is Verdict.WRONG_ANSWER


def test_a_checker_need_not_know_what_is_raised(make: Make) -> None:
    """Where the model solution raises, the attempt must raise the same, and a checker is not asked."""
    check = "def check(call):\n    return None if call.answer == [2 * num for num in call.args[0]] else 'not twice'\n"
    expected = SUITE[SUITE.index("def expected") : SUITE.index("test_edges")]
    problem = make(suite=SUITE.replace(expected, check + "\n"), reference=STRICT)
    assert judged(problem, STRICT).verdict is Verdict.ACCEPTED
    report = judged(problem, REFERENCE)
    assert report.failure is not None
    assert report.failure.message == "expected ValueError to be raised"


def test_an_exception_that_derives_from_the_expected_one_will_do(make: Make) -> None:
    """As `except ValueError` would catch it."""
    problem = make(suite=STRICT_SUITE, reference=STRICT)
    own = "class Empty(ValueError):\n    pass\n\n" + STRICT.replace("raise ValueError", "raise Empty")
    assert judged(problem, own).verdict is Verdict.ACCEPTED


def test_a_script_of_many_failures(make: Make) -> None:
    """Two hundred operations that raise are judged one by one like any others."""
    problem = stack(make)
    assert judged(problem, STACK_REFERENCE).verdict is Verdict.ACCEPTED
    other = STACK_REFERENCE.replace("return self.nums.pop()", "return self.nums.pop() if self.nums else None")
    report = judged(problem, other)
    assert report.verdict is Verdict.WRONG_ANSWER
    assert report.failure is not None
    assert report.failure.message == "at step 1, pop: expected IndexError to be raised"


def test_a_checker_of_a_class_need_not_know_what_operations_raise(make: Make) -> None:
    """In every test and on one's own input, an operation must raise where that of the model solution does."""
    model = STACK_SUITE[STACK_SUITE.index("class Model") : STACK_SUITE.index("test_edges")]
    check = "def check(call):\n    return None\n\n\n"
    suite = STACK_SUITE.replace(model, check).replace(
        '[("push", number) for', '("pop",), *[("push", number) for'
    )
    problem = make("stack", STACK, suite=suite, reference=STACK_REFERENCE, spec=STACK_SPEC)
    assert judged(problem, STACK_REFERENCE).verdict is Verdict.ACCEPTED
    assert try_input(problem, Attempt(STACK_REFERENCE, "a.py"), "Stack(); push(1); pop(); pop()").same
    other = STACK_REFERENCE.replace("return self.nums.pop()", "return self.nums.pop() if self.nums else 0")
    report = judged(problem, other)
    assert report.failure is not None
    assert report.failure.message == "at step 1, pop: expected IndexError to be raised"
    assert not try_input(problem, Attempt(other, "a.py"), "Stack(); push(1); pop(); pop()").same


def test_ones_own_input_of_a_class_shows_all_results(make: Make) -> None:
    """The attempt's results stand beside the model solution's, all of both."""
    source = STACK_REFERENCE.replace("pop()", "pop(0)")
    trial = try_input(stack(make), Attempt(source, "a.py"), "Stack(); push(1); push(2); pop(); pop()")
    assert (trial.got, trial.expected, trial.same) == ("[None, None, 1, 2]", "[None, None, 2, 1]", False)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("[0] * 5_000_000", "too large to be checked"),
        ("['x' * 44_000_000]", "too large to be checked"),
        ("loop", "too large to be checked"),
        ("deep", "more than 50 levels deep"),
        ("[10**5000]", "int of more than 4,300 digits"),
    ],
)
def test_what_cannot_be_checked_is_told_as_such(make: Make, answer: str, told: str) -> None:
    """An answer that is too large or has no end is a wrong one, and the reason is the true one."""
    source = "loop = []\nloop += [loop, loop]\ndeep = []\nfor _ in range(500):\n    deep = [deep]\n"
    report = judged(make(), source + f"def twice(nums):\n    return {answer}\n")
    assert report.verdict is Verdict.WRONG_ANSWER
    assert report.failure is not None
    assert told in report.failure.message


def test_a_thread_without_room_is_no_state(make: Make) -> None:
    """What fails for want of memory for a stack is told so, though it passes in a fresh process."""
    source = "import threading\nthreading.stack_size(2**29)\nkept = []\n"
    source += "def twice(nums):\n    wait = threading.Event()\n"
    source += "    kept.append(threading.Thread(target=wait.wait, daemon=True))\n    kept[-1].start()\n"
    source += "    return [2 * num for num in nums]\n"
    report = judged(make(), source)
    assert report.verdict is Verdict.MEMORY_LIMIT_EXCEEDED
    assert report.failure is not None
    assert "threading.stack_size" in report.failure.message


def test_checking_that_never_ends_is_ended(make: Make) -> None:
    """The test is named, and with `keep_going` the others are run by another worker."""
    spec = SPEC.replace("[2, 4]\n", "[2, 4]\n>>> got = twice([1])\n>>> while got == [3]: pass\n", 1)
    source = "def twice(nums):\n    return [3] if nums == [1] else [2 * num for num in nums]\n"
    report = judged(make(spec=spec), source, rules=Rules(keep_going=True))
    assert report.verdict is Verdict.WRONG_ANSWER
    assert report.failure is not None
    assert (report.failure.group, report.failure.message) == ("examples", UNCHECKABLE)
    assert report.failure.counterexample is not None
    assert report.failure.counterexample.call.endswith("while got == [3]: pass")
    assert len(report.tests) == report.total
    assert {test.group for test in report.tests} == set(GROUPS)


def test_calls_of_one_test_share_its_time(make: Make) -> None:
    """Many calls that each keep the limit do not keep it together, though they are made one by one."""
    suite = SUITE.replace("import edge", "import Counted, edge")
    suite = suite.replace("edge_cases(empty=([],), negative=([-3],))", "edge_cases(empty=counted([]))")
    suite = suite.replace("max_size=6))", "max_size=6)).map(one)").replace("count=300", "count=1")
    suite = suite.replace("(list(range(n)),)", "counted(list(range(n)))")
    counting = (
        "def counted(nums):\n    return (Counted(nums),)\n\ndef one(it):\n    return counted(it[0])\n\n"
    )
    problem = make(suite=suite.replace("def valid", counting + "def valid"))
    source = "import time\ndef twice(nums):\n    start = time.process_time()\n"
    source += (
        "    while time.process_time() - start < 0.1:\n        pass\n    return [2 * num for num in nums]\n"
    )
    report = judged(problem, source, rules=Rules(small_s=0.5))
    assert report.failure is not None
    assert (report.failure.group, report.verdict) == ("random", Verdict.TIME_LIMIT_EXCEEDED)


def test_time_that_was_lost_is_not_lost_again(make: Make) -> None:
    """After three tests that ran out of time the rest is not run, and the report says why."""
    edges = ", ".join(f"case_{number}=([{number}],)" for number in range(9))
    problem = make(suite=SUITE.replace("edge_cases(", f"edge_cases({edges}, "))
    source = "def twice(nums):\n    while nums != [1, 2]: pass\n    return [2, 4]\n"
    report = judged(problem, source, rules=Rules(keep_going=True))
    assert [test.verdict for test in report.tests].count(Verdict.TIME_LIMIT_EXCEEDED) == 3
    assert len(report.tests) < report.total
    assert report.not_run == "the tests so far ran out of time"


def test_sleeping_adds_up(make: Make) -> None:
    """An attempt that sleeps in every call is stopped when it has slept for long in all."""
    edges = ", ".join(f"case_{number}=([{number}],)" for number in range(30))
    problem = make(suite=SUITE.replace("edge_cases(", f"edge_cases({edges}, "))
    source = "import time\ndef twice(nums):\n    time.sleep(1.5)\n    return [2 * num for num in nums]\n"
    report = judged(problem, source)
    assert report.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert report.failure is not None
    assert report.failure.group == "edge"
    assert "slept" in report.failure.message


UNMODIFIED = "unmodified = True\n\n\ndef valid("


def test_a_call_that_modifies_its_argument_is_wrong(make: Make) -> None:
    """Where the suite says so; the right answer does not help, and the argument is named."""
    problem = make(suite=SUITE.replace("def valid(", UNMODIFIED, 1))
    assert judged(problem, REFERENCE).verdict is Verdict.ACCEPTED
    source = "def twice(nums):\n    for i in range(len(nums)):\n        nums[i] *= 2\n    return nums[:]\n"
    assert judged(make(slug="may_modify"), source).verdict is Verdict.ACCEPTED
    report = judged(problem, source)
    assert report.verdict is Verdict.WRONG_ANSWER
    assert report.failure is not None
    assert report.failure.message == "the argument nums is modified; it must stay as it is"


@pytest.mark.parametrize("endless", ["nums.append(nums)", "nums[:] = [nums[:]] * 2; nums.append(9**9999)"])
def test_an_argument_that_cannot_be_sent_back_is_modified(make: Make, endless: str) -> None:
    """One that contains itself, or more than fits into a message."""
    problem = make(suite=SUITE.replace("def valid(", UNMODIFIED, 1))
    report = judged(
        problem,
        f"def twice(nums):\n    answer = [2 * num for num in nums]\n    {endless}\n    return answer\n",
    )
    assert report.failure is not None
    assert report.failure.message == "the argument nums is modified; it must stay as it is"


def test_an_operation_that_modifies_its_argument_is_wrong(make: Make) -> None:
    """At whatever step it is modified, the step that handed it over is named."""
    signature = "class Total: __init__(start: list[int]); add(nums: list[int]) -> None; total() -> int"
    suite = (
        STACK_SUITE.partition("def valid")[0]
        + """
unmodified = True


def valid(init, operations):
    return True


test_edges = edge_cases(twice=script(([1],), ("total",), ("add", [2, 3]), ("add", [4]), ("total",)))


@random_cases(count=5)
def test_random(st):
    return st.lists(st.integers(0, 9)).map(lambda nums: script((nums,), ("add", nums), ("total",)))


def workload(n):
    return script(([],), ("add", [1] * n), ("total",))
"""
    )
    reference = """
class Total:
    def __init__(self, start):
        self.nums = list(start)

    def add(self, nums):
        self.nums += nums

    def total(self):
        return sum(self.nums)
"""
    spec = "# Total\n\n```python\n>>> it = Total([1])\n>>> it.total()\n1\n```\n"
    problem = make(signature=signature, spec=spec, suite=suite, reference=reference, slug="total")
    assert judged(problem, reference).verdict is Verdict.ACCEPTED
    keeps = reference.replace("self.nums += nums", "nums += self.nums; self.nums = nums")
    report = judged(problem, keeps)
    assert report.failure is not None
    assert (
        report.failure.message == "the argument nums of step 2, add(...), is modified; it must stay as it is"
    )
    report = judged(problem, reference.replace("list(start)", "start"))
    assert report.failure is not None
    assert report.failure.message == "the argument start is modified; it must stay as it is"


def test_an_answer_that_a_later_step_changes_is_wrong(make: Make) -> None:
    """Where arguments must stay as they are, answers must too; the step whose answer is changed is named."""
    signature = "class Sums: __init__(start: int); add(nums: list[int]) -> list[int]"
    suite = (
        STACK_SUITE.partition("def valid")[0]
        + """
unmodified = True


def valid(init, operations):
    return True


test_edges = edge_cases(twice=script((1,), ("add", [2, 3]), ("add", [4]), ("add", [])))


@random_cases(count=5)
def test_random(st):
    return st.lists(st.integers(0, 9)).map(lambda nums: script((0,), ("add", nums), ("add", [1])))


def workload(n):
    return script((0,), ("add", [1] * n), ("add", [1] * n))
"""
    )
    reference = """
class Sums:
    def __init__(self, start):
        self.sums = [start]

    def add(self, nums):
        for num in nums:
            self.sums.append(self.sums[-1] + num)
        return self.sums[:]
"""
    spec = "# Sums\n\n```python\n>>> Sums(1).add([2])\n[1, 3]\n```\n"
    problem = make(signature=signature, spec=spec, suite=suite, reference=reference, slug="sums")
    assert judged(problem, reference).verdict is Verdict.ACCEPTED
    same_list = reference.replace("self.sums[:]", "self.sums")
    report = judged(problem, same_list)
    assert report.failure is not None
    assert report.failure.message == (
        "the answer of step 1, add(...), is changed by a later step; return a new one"
    )
    loose = make(
        signature=signature,
        spec=spec,
        suite=suite.replace("unmodified = True\n", ""),
        reference=reference,
        slug="loose",
    )
    assert judged(loose, same_list).verdict is Verdict.ACCEPTED
