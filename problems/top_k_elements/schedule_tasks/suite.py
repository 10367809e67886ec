"""Hidden suite of schedule_tasks."""

import random
from collections import Counter
from functools import cache

from judge.suite import edge_cases, random_cases


def valid(tasks, cooldown):
    return len(tasks) <= 50_000 and 0 <= cooldown <= 1000 and all(len(name) <= 20 for name in tasks)


def expected(tasks, cooldown):
    """Try everything at each time: any task that may run, or to wait until one more may."""

    @cache
    def least(names):  # of each name: how long it must wait, and how many of its tasks are left
        ends = []
        for place, (wait, left) in enumerate(names):
            if wait:
                later = [(max(other - wait, 0), count) for other, count in names]
                ends.append(wait + least(tuple(sorted(later))))
            else:
                later = [(max(other - 1, 0), count) for other, count in names[:place] + names[place + 1 :]]
                later += [(cooldown, left - 1)] if left > 1 else []
                ends.append(1 + least(tuple(sorted(later))))
        return min(ends, default=0)

    return least(tuple(sorted((0, count) for count in Counter(tasks).values())))


test_edges = edge_cases(
    no_tasks=([], 4),
    one_task=(["a"], 4),
    no_cooldown=(["a", "a", "b", "a"], 0),
    one_name=(["a", "a", "a"], 2),
    pauses_of_one=(["a", "a", "b", "b", "a"], 1),
    pauses_just_filled=(["a", "a", "b", "c", "a", "b", "c"], 2),
    one_pause_is_left=(["a", "a", "b", "c", "a", "b"], 2),
    two_names_in_the_last_round=(["a", "a", "b", "b"], 3),
    three_names_in_the_last_round=(["a", "a", "b", "b", "c", "c"], 4),
    more_tasks_than_pauses=(["a", "a", "b", "c", "d", "e", "f"], 2),
    more_frequent_names_than_pauses=(["a", "a", "b", "b", "c", "c"], 1),
    all_different=(["a", "b", "c", "d"], 3),
    all_different_and_a_long_cooldown=(["a", "b", "c"], 1000),
    order_of_arrival_is_bad=(["b", "c", "d", "a", "a", "a"], 2),
    most_frequent_name_in_the_middle=(["a", "b", "c", "d", "d", "d", "e", "f"], 2),
    names_differ_in_case=(["a", "A", "a", "A"], 2),
    empty_name_is_a_name=(["", "", "a"], 2),
    second_name_is_nearly_as_frequent=(["a", "a", "a", "b", "b"], 3),
    long_cooldown=(["x", "x"], 1000),
)


@random_cases
def test_random(st):
    """Few names and short cooldowns: pauses are just filled, or just not."""
    name = st.sampled_from(["a", "a", "b", "c", "d", ""])
    return st.tuples(st.lists(name, max_size=6), st.integers(0, 4) | st.integers(0, 9))


def workload(n):
    """One name with long pauses; many names, each a few times; and few names that fill their pauses."""
    many = [f"task {i}" for i in range(n // 4)] * 4
    few = random.Random(n).choices("abcdefghij", k=n)
    random.Random(n).shuffle(many)
    return {"mostly idle": (["wait"] * n, 1000), "many names": (many, 1000), "few names": (few, 9)}
