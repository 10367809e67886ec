"""Hidden suite of schedule_tasks."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(tasks, cooldown):
    return 1 <= len(tasks) <= 50_000 and 0 <= cooldown <= 1000 and all(len(name) <= 20 for name in tasks)


def expected(tasks, cooldown):
    """Run in each interval the task with the highest remaining count among those that may run."""
    left = Counter(tasks)
    free = dict.fromkeys(left, 0)
    now = 0
    while left:
        available = [name for name in left if free[name] <= now]
        if available:
            name = max(available, key=lambda name: left[name])
            left -= Counter([name])
            free[name] = now + cooldown + 1
            now += 1
        else:
            now = min(free[name] for name in left)
    return now


test_edges = edge_cases(
    no_cooldown=(["a", "a", "b", "a"], 0),
    idle_intervals_just_filled=(["a", "a", "b", "c", "a", "b", "c"], 2),
    one_idle_interval_left=(["a", "a", "b", "c", "a", "b"], 2),
    three_names_with_the_highest_count=(["a", "a", "b", "b", "c", "c"], 4),
    more_tasks_than_idle_intervals=(["a", "a", "b", "c", "d", "e", "f"], 2),
    more_frequent_names_than_cooldown=(["a", "a", "b", "b", "c", "c"], 1),
    all_distinct_long_cooldown=(["a", "b", "c"], 1000),
    most_frequent_name_in_the_middle=(["a", "b", "c", "d", "d", "d", "e", "f"], 2),
    input_order_is_not_optimal=(["b", "c", "d", "a", "a", "a"], 2),
    names_differ_in_case=(["a", "A", "a", "A"], 2),
    non_ascii_names=(["é", "e", "é", "e", "😀", "😁", "😀"], 3),
    names_differ_in_length=(["y" * 19, "y" * 20, "y" * 19, "y" * 20], 2),
    spaces_distinguish_names=(["a", "a ", " a", "a"], 1),
    empty_name=(["", "", "a"], 2),
    equal_counts_beyond_256=(["a", "b", "c"] * 300 + ["d"] * 299, 7),
    long_cooldown=(["x", "x"], 1000),
)


@exhaustive_cases
def test_exhaustive(small):
    """All counts of up to four names, and names in any order, with every cooldown."""
    divided = small.lists(["a", "b", "", "c"], ascending=True)
    return small.together(small.either(divided, small.lists(["b", "a"], most=6)), range(6))


@random_cases
def test_random(st):
    """More tasks with names of any kind, and cooldowns near their number: idle intervals are just filled, or not."""
    name = st.sampled_from(["a", "A", "b", "", "é", "😀"]) | st.text(max_size=20)
    names = st.lists(name, min_size=2, max_size=9, unique=True)

    def tasks(names):
        counts = st.lists(st.integers(1, 6) | st.integers(4, 6), min_size=len(names), max_size=len(names))
        parts = counts.map(
            lambda counts: [name for name, c in zip(names, counts, strict=True) for _ in range(c)]
        )
        mixed = parts | parts.flatmap(st.permutations)
        return st.tuples(mixed, st.integers(0, len(names) + 1) | st.integers(0, 1000))

    return names.flatmap(tasks)


def workload(n):
    """One name with long idle times; very many names, ascending and descending; one mostly; few without idle times."""
    rng = random.Random(n)
    names = [f"task {i:05}" for i in range(n * 3 // 4)]
    again = rng.choices(names[: n // 9], k=n - len(names))
    mostly = ["\U0001f600"] * (n * 3 // 4) + names[: n - n * 3 // 4]
    few = rng.choices("abcdefghij", k=n)
    return {
        "many names": (again + names, 1000),
        "mostly idle": (["wait"] * n, 1000),
        "many names descending": (names[::-1] + again, 900),
        "one name mostly": (mostly, 3),
        "few names": (few, 9),
    }
