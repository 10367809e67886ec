"""Hidden suite of micro_batcher."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

unmodified = True


def valid(init, operations):
    max_size, max_wait = init
    times = [operation[-1] for operation in operations]
    ids = [operation[1] for operation in operations if operation[0] == "submit"]
    return (
        1 <= max_size <= 36_000
        and len(operations) <= 36_000
        and all(0 <= time <= 1_000_000 and (time * 1024).is_integer() for time in [max_wait, *times])
        and times == sorted(times)
        and all(-(2**63) <= request_id < 2**63 for request_id in ids)
    )


class Model:
    """Keep pairs of arrival and id, and look at all of them."""

    def __init__(self, max_size, max_wait):
        self.max_size, self.max_wait, self.pairs = max_size, max_wait, []

    def submit(self, request_id, now):
        before = self.flush(now)
        self.pairs = [*self.pairs, (now, request_id)]
        return before + self.flush(now)

    def flush(self, now):
        batches = []
        late = any(now - arrival >= self.max_wait for arrival, _ in self.pairs)
        if late or len(self.pairs) == self.max_size:
            batches.append([request_id for _, request_id in self.pairs])
            self.pairs = []
        return batches


def calls(max_size, max_wait, *steps):
    """Run calls: a pair of id and time is a request, a time alone is a flush."""
    return script(
        (max_size, float(max_wait)),
        *[
            ("submit", step[0], float(step[1])) if isinstance(step, tuple) else ("flush", float(step))
            for step in steps
        ],
    )


test_edges = edge_cases(
    flush_before_any_request=calls(3, 5, 0, 100),
    flush_before_any_request_without_waiting=calls(1, 0, 0, 7),
    full_batch=calls(3, 10, (1, 0), (2, 1), (3, 2), (4, 3), 12, 13),
    full_batch_then_flush=calls(2, 4, (1, 0), (2, 3), 4, 5, 100),
    waited_exactly_long_enough=calls(9, 4, (1, 1), 4.75, 5, 6),
    waited_a_little_too_short=calls(9, 4, (1, 1), 4 + 1023 / 1024, 5),
    submit_at_exactly_the_deadline=calls(9, 4, (1, 1), (2, 5), 8, 9),
    submit_after_the_deadline=calls(9, 4, (1, 1), (2, 50), 53, 54),
    late_submit_would_fill_the_batch=calls(2, 4, (1, 0), (2, 4), (3, 4), 8),
    time_counts_from_the_first_request=calls(9, 4, (1, 0), (2, 3), (3, 3.5), 4, 7, 8),
    steady_requests_do_not_extend_the_time=calls(9, 4, *[(i, 1.5 * i) for i in range(12)]),
    time_counts_not_from_the_last_batch=calls(9, 4, (1, 0), 4, (2, 7), 8, 10, 11),
    full_batch_resets_the_time=calls(2, 4, (1, 0), (2, 1), (3, 2), 4, 5, 6),
    next_batch_at_the_same_time=calls(2, 4, (1, 5), (2, 5), (3, 5), 8, 9),
    size_one=calls(1, 4, (1, 0), (2, 0), 1, (3, 9), 50),
    size_one_without_waiting=calls(1, 0, (1, 0), (2, 3)),
    no_waiting=calls(5, 0, (1, 0), (2, 0), 0, (3, 9), 9),
    no_waiting_and_size_two=calls(2, 0, (1, 0), (2, 0), (3, 0)),
    only_ids_of_zero=calls(3, 4, (0, 0), (0, 1), 4),
    ids_around_zero=calls(2, 4, (-1, 0), (0, 0), (1, 1), (-1, 5), (0, 9)),
    duplicate_ids=calls(3, 4, (7, 0), (7, 0), (7, 1), (7, 2), (8, 2), (7, 3), 10),
    ids_are_not_sorted=calls(4, 4, (9, 0), (-3, 0), (5, 0), (0, 1), (2, 1), (1, 1), 20),
    large_ids=calls(2, 4, (2**63 - 1, 0), (-(2**63), 0), (2**53 + 1, 0), (2**53, 1)),
    flush_does_not_reset_the_time=calls(9, 4, (1, 0), 1, 2, 3, 4),
    fractions_of_a_second=calls(9, 0.25, (1, 0.125), (2, 0.25), 0.3125, 0.375, (3, 0.5), 0.75),
    shortest_wait=calls(9, 1 / 1024, (1, 0), (2, 0), 1 / 1024, (3, 2 / 1024), 3 / 1024),
    fractions_at_large_times=calls(9, 0.5, (1, 900_000), 900_000 + 511 / 1024, 900_000.5),
    late_start_with_a_fraction=calls(9, 0.5, (1, 900_000 + 1 / 1024), 900_000.5, 900_000 + 513 / 1024),
    large_times=calls(9, 999_999, (1, 0), (2, 999_998), (3, 1_000_000), 1_000_000),
    longest_wait=calls(3, 1_000_000, (1, 0), (2, 999_999), 999_999, 1_000_000),
    one_long_batch=calls(400, 1000, *[(i % 300, i) for i in range(900)], 1799, 1800),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Sizes 2, 3 and 1, waits 2, 1 and 0, and every order of requests and flushes with short pauses."""
    steps = small.lists(small.pairs([True, False], [0, 1, 2]), most=6, least=1)
    return small.built(timed, [2, 3, 1], [2, 1, 0], steps)


def timed(max_size, max_wait, steps):
    """Give pairs of kind and pause their times, and requests their ids."""
    now, placed = 0, []
    for number, (is_request, pause) in enumerate(steps):
        now += pause
        placed.append((10 - number, now) if is_request else now)
    return calls(max_size, max_wait, *placed)


@random_cases
def test_random(st):
    """Many calls with pauses of zero, around the wait and above it, and sizes from 1 to 8; some ids are equal.

    Some runs start late, at times that need all bits.
    """
    unit = st.sampled_from([1.0, 0.25, 1 / 1024, 300.0])
    request_id = st.integers(0, 9) | st.integers(-(2**63), 2**63 - 1)
    pause = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 4, 5])
    kind = st.sampled_from(["submit"] * 4 + ["flush"])
    steps = st.lists(st.tuples(kind, request_id, pause), min_size=10, max_size=60)

    def build(max_size, max_wait, unit, start, steps):
        now, operations = start, []
        for name, request_id, pause in steps:
            now += pause * unit
            operations.append((name, request_id, now) if name == "submit" else (name, now))
        return script((max_size, max_wait * unit), *operations)

    size = st.integers(1, 8) | st.sampled_from([1000])
    start = st.sampled_from([0.0, 0.0, 900_000 + 1 / 1024])
    return st.builds(build, size, st.integers(0, 8), unit, start, steps).filter(lambda case: valid(*case))


def workload(n):
    """One batch that never fills; batches of half the calls; small batches by time; and flushes of a long list."""
    rng = random.Random(n)
    ids = [rng.randrange(10**9) for _ in range(n)]
    pauses = [now + (now > n // 2) for now in range(n)]
    return {
        "one batch that never fills": calls(n, 2 * n, *zip(ids, range(n - 1)), 1_000_000),
        "two large batches": calls(n // 2, 3 * n, *zip(ids, range(n))),
        "small batches by time": calls(n, 3, *zip(ids[: n // 2], pauses)),
        "many flushes": calls(n, 2 * n, *zip(ids[: n // 2], [0] * n), *range(1, n // 2)),
    }
