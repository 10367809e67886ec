"""Hidden suite of frequency_stack."""

import random

from judge.suite import edge_cases, random_cases, script


class Model:
    """Looks through the whole stack at each pop, from the top down."""

    def __init__(self):
        self.stack = []

    def push(self, num):
        self.stack.append(num)

    def pop(self):
        most = max(map(self.stack.count, self.stack))
        place = max(i for i, num in enumerate(self.stack) if self.stack.count(num) == most)
        return self.stack.pop(place)


def valid(init, operations):
    height = pushes = 0
    for name, *arguments in operations:
        if any(abs(num) > 1_000_000_000 for num in arguments):
            return False
        height += 1 if name == "push" else -1
        pushes += name == "push"
        if height < 0:
            return False
    return init == () and pushes <= 20_000 and 1 <= len(operations) <= 40_000


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
    one_number=steps(5),
    same_number_often=steps(5, 5, 5),
    all_different=steps(1, 2, 3, 4),
    all_different_falling=steps(4, 3, 2, 1),
    most_frequent_lies_below=steps(7, 7, 1, 2),
    most_recent_of_two=steps(4, 7, 4, 7),
    smaller_one_is_more_recent=steps(7, 4, 7, 4),
    first_pushed_is_most_recent=steps(1, 2, 2, 1),
    three_levels=steps(5, 7, 5, 7, 4, 5),
    tie_after_a_pop=steps(1, 1, 2, 2, 2, "-", "-"),
    latest_copy_is_gone=steps(1, 2, 1, "-", 3),
    latest_copy_is_gone_and_older_one_lies_deep=steps(1, 2, 3, 1, "-"),
    comes_again_after_it_was_taken=steps(1, 1, 2, "-", "-", 1, 3),
    comes_again_onto_an_empty_stack=steps(6, "-", 6, 8, "-", 6),
    count_falls_and_rises=steps(9, 9, 9, "-", "-", 3, 3, 9),
    highest_count_falls_to_one=steps(2, 2, 2, "-", "-", 5, 6),
    copies_interleaved=steps(1, 2, 3, 1, 2, 3, 1, 2, 3),
    copies_in_turning_order=steps(1, 2, 3, 3, 2, 1, 2, 1, 3),
    zero_and_negative=steps(0, -1, 0, -1, -1, 0),
    greatest_numbers=steps(1_000_000_000, -1_000_000_000, -1_000_000_000),
)


@random_cases(count=300)
def test_random(st):
    """Few numbers and pops in between: counts tie again and again, and numbers come back."""
    move = st.sampled_from([1, 2, 3, 1, 2, -1, 0, "-", "-", "-"])
    return st.lists(move, max_size=16).map(lambda moves: steps(1, *moves))


def workload(n):
    """Many different numbers, few numbers with high counts, and pushes and pops by turns on a high stack.

    The last number is new: it is the most recent by far, and must wait for all that are there twice.
    """
    rng = random.Random(n)
    few = rng.choices(range(20), k=n)
    twice = [*range(n // 4)] * 2
    by_turns = [move for num in twice[1:] for move in (num, "-")]
    return {
        "different": steps(*range(n)),
        "few": steps(*few),
        "by turns": steps(*twice, *by_turns, n),
    }
