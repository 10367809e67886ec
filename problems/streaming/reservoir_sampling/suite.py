"""Hidden suite of reservoir_sampling."""

from collections import Counter
from itertools import combinations

from judge.suite import Rolls, Stream, edge_cases, exhaustive_cases, random_cases


def valid(stream, k, random):
    return (
        isinstance(stream, Stream)
        and isinstance(random, Rolls)
        and 1 <= len(stream.items) <= 200_000
        and all(-(2**63) <= item < 2**63 for item in stream.items)
        and 1 <= k <= 1000
    )


def check(call):
    """Check one sample against the stream; whether every choice is equally likely is tested below."""
    stream, k, _ = call.args
    size = min(k, len(stream.items))
    if len(call.answer) != size:
        return f"expected {size} items, got {len(call.answer)}"
    left = Counter(stream.items)
    for item in call.answer:
        if not left[item]:
            return f"{item} is in the sample more often than in the stream"
        left[item] -= 1
    return None


test_edges = edge_cases(
    one_item=(Stream([9]), 1, Rolls(1)),
    fewer_items_than_k=(Stream([4, 2]), 5, Rolls(2)),
    as_many_items_as_k=(Stream([4, 2, 9]), 3, Rolls(3)),
    one_item_more_than_k=(Stream([4, 2, 9, 7]), 3, Rolls(4)),
    duplicates_all_kept=(Stream([7, 7, 8, 7]), 4, Rolls(5)),
    all_items_equal=(Stream([7] * 9), 4, Rolls(6)),
    zeros_and_negatives=(Stream([0, -1, 0, -1]), 3, Rolls(7)),
    largest_k=(Stream(list(range(1001))), 1000, Rolls(8)),
)


@exhaustive_cases
def test_exhaustive(small):
    """Short streams with duplicates, k up to more than there are, two sources; one sample shows only what is in it."""
    streams = small.built(Stream, small.lists([0, -1, 1], least=1))
    return streams, range(1, 6), small.built(Rolls, [1, 2])


@random_cases
def test_random(st):
    """Streams of up to 60 items, with many duplicates or any values; k below, near and above their length."""
    anything = st.integers(-2, 2) | st.integers(-(2**63), 2**63 - 1) | st.sampled_from([-(2**63), 2**63 - 1])
    items = st.lists(st.integers(-2, 2), min_size=1, max_size=60) | st.lists(
        anything, min_size=1, max_size=60
    )
    return st.tuples(
        items.map(Stream), st.integers(1, 9) | st.integers(1, 60), st.integers(0, 999).map(Rolls)
    )


def test_every_choice_is_equally_likely(examine):
    """Draw often from short streams: each choice of items must occur as often, not only each item."""
    for n, k, draws in ((2, 1, 300), (7, 1, 700), (4, 3, 300), (5, 2, 800), (6, 3, 900)):
        inputs = [(Stream(list(range(n))), k, Rolls(1000 * n + seed)) for seed in range(draws)]
        counts = Counter(tuple(sorted(answer)) for answer in examine.answers(inputs))
        choices = list(combinations(range(n), k))
        for choice in counts.keys() - choices:
            examine.fail(f"{list(choice)} is not a choice of {k} of the items 0 to {n - 1}")
        share = draws / len(choices)
        if uneven([counts[choice] for choice in choices], [share] * len(choices)):
            choice = max(choices, key=lambda choice: abs(counts[choice] - share))
            examine.fail(
                f"not every choice is equally likely: in {draws} draws of {k} of the items 0 to {n - 1}, "
                f"{list(choice)} came up {counts[choice]} times instead of about {share:.0f}"
            )


def test_equal_items_are_drawn_like_others(examine):
    """Draw two of three items, two of them equal: both copies must be drawn in one of three samples."""
    draws = 400
    answers = examine.answers([(Stream([7, 8, 7]), 2, Rolls(seed)) for seed in range(draws)])
    both = sum(answer == [7, 7] for answer in answers)
    if uneven([both, draws - both], [draws / 3, draws * 2 / 3]):
        examine.fail(
            f"equal items are not drawn like others: of 7, 8 and 7, both 7s came up in {both} of {draws} draws of 2"
        )


def test_long_streams_are_drawn_evenly(examine):
    """Draw a sample of the longest stream, then often one or two items of a long one."""
    for n, k, draws in ((200_000, 100, 1), (2_048, 1, 200), (2_048, 2, 200)):
        answers = examine.answers([(Stream(list(range(n))), k, Rolls(n + k + seed)) for seed in range(draws)])
        counts = Counter(item * PARTS // n for answer in answers for item in answer)
        share = draws * k / PARTS
        if uneven([counts[part] for part in range(PARTS)], [share] * PARTS):
            part = max(range(PARTS), key=lambda part: abs(counts[part] - share))
            examine.fail(
                f"not every choice is equally likely: in {draws} draws of {k} of {n} items, {counts[part]} are from "
                f"{part * n // PARTS} to {(part + 1) * n // PARTS - 1} instead of about {share:.0f}"
            )
        if k == 2:
            together = sum(max(answer) < n // 2 or min(answer) >= n // 2 for answer in answers)
            if uneven([together, draws - together], [draws / 2, draws / 2]):
                examine.fail(
                    f"not every choice is equally likely: in {together} of {draws} draws of 2 of {n} items, both are "
                    f"from the same half, instead of about {draws // 2}"
                )


PARTS = 10


def uneven(counts, expected):
    """Return whether counts differ from what is expected by more than chance (chi-square)."""
    return sum((count - share) ** 2 / share for count, share in zip(counts, expected)) > bound(
        len(counts) - 1
    )


def bound(freedom):
    """Return what chi-square exceeds once in three million fair trials (Wilson and Hilferty 1931)."""
    spread = 2 / (9 * freedom)
    return freedom * (1 - spread + 5 * spread**0.5) ** 3


def workload(n):
    """The largest sample, where a search through it is as long as it can be; a sample of one; extreme items."""
    extremes = [2**63 - 1, -(2**63)] * (n // 8)
    return {
        "largest sample": (Stream(list(range(n))), 1000, Rolls(n)),
        "sample of one": (Stream(list(range(n // 2, 0, -1))), 1, Rolls(1)),
        "extreme items": (Stream(extremes), 500, Rolls(2)),
    }
