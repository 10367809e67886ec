"""Hidden suite of frequency_stack."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -1_000_000_000, 1_000_000_000


class Model:
    """Searches the whole stack in each pop."""

    def __init__(self):
        self.stack = []

    def push(self, num):
        self.stack.append(num)

    def pop(self):
        counts = Counter(self.stack)
        most = max(counts.values())
        index = max(i for i, num in enumerate(self.stack) if counts[num] == most)
        return self.stack.pop(index)


def valid(init, operations):
    height = pushes = 0
    for name, *arguments in operations:
        if not all(LOW <= num <= HIGH for num in arguments):
            return False
        height += 1 if name == "push" else -1
        pushes += name == "push"
        if height < 0:
            return False
    return init == () and pushes <= 30_000 and 1 <= len(operations) <= 60_000


def steps(*moves):
    """Push each number, and pop for each "-"; then pop until nothing is left."""
    calls = []
    height = 0
    for move in moves:
        if move != "-":
            calls.append(("push", move))
            height += 1
        elif height:
            calls.append(("pop",))
            height -= 1
    return script((), *calls, *[("pop",)] * height)


test_edges = edge_cases(
    most_frequent_is_not_on_top=steps(7, 7, 1, 2),
    tie_smaller_number_is_more_recent=steps(7, 4, 7, 4),
    tie_first_number_is_more_recent=steps(1, 2, 2, 1),
    three_different_counts=steps(5, 7, 5, 7, 4, 5),
    tie_after_a_pop=steps(1, 1, 2, 2, 2, "-", "-"),
    older_copy_remains_after_pop=steps(1, 2, 3, 1, "-"),
    pushed_again_after_pop=steps(1, 1, 2, "-", "-", 1, 3),
    pushed_again_onto_the_empty_stack=steps(6, "-", 6, 8, "-", 6),
    count_decreases_then_increases=steps(9, 9, 9, "-", "-", 3, 3, 9),
    copies_in_mixed_order=steps(1, 2, 3, 3, 2, 1, 2, 1, 3),
    counts_beyond_256=steps(*[1, 2] * 300, 1, "-", 2, 3),
    values_at_the_limits=steps(HIGH, LOW, LOW),
    too_fine_for_float32=steps(16_777_217, 16_777_216, 16_777_217),
)


@exhaustive_cases(count=3_500)
def test_exhaustive(small):
    """Pushes of two numbers and pops in every order, and of four numbers, with pops until nothing is left."""
    moves = small.either(small.lists([1, 0, "-"], least=1), small.lists([1, 0, -1, 5], most=5, least=5))
    return small.built(lambda moves: steps(*moves), moves)


@random_cases
def test_random(st):
    """Few numbers of any size, and pops in between: counts tie again and again, and numbers come back."""
    num = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])

    def moves(nums):
        move = st.sampled_from(nums) | st.sampled_from([*nums, "-", "-"])
        return st.lists(move, min_size=15, max_size=80).map(lambda moves: steps(nums[0], *moves))

    return st.lists(num, min_size=2, max_size=7, unique=True).flatmap(moves)


def workload(n):
    """A number with many copies below very many others; distinct numbers; few; pushes and pops in turn.

    The last number in turn is new: it is the most recent, and all numbers with two copies must be popped first.
    """
    rng = random.Random(n)
    few = rng.choices(range(20), k=n)
    twice = [*range(n // 4)] * 2
    in_turn = [move for num in twice[1:] for move in (num, "-")]
    many = [LOW + i * 9_973 for i in range(n // 2)]
    return {
        "many copies below many numbers": steps(*[7] * (n // 2), *many),
        "all distinct": steps(*range(n)),
        "few numbers": steps(*few),
        "push and pop in turn": steps(*twice, *in_turn, n),
    }
