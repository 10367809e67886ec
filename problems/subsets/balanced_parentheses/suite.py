"""Hidden suite of balanced_parentheses."""

from itertools import combinations

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order


def valid(pairs):
    return 1 <= pairs <= 11


def expected(pairs):
    """Choose the places of the opening brackets in every way, and keep what falls to '' pair by pair."""
    found = []
    for places in combinations(range(2 * pairs), pairs):
        text = rest = "".join("(" if i in places else ")" for i in range(2 * pairs))
        for _ in range(pairs):
            rest = rest.replace("()", "")
        if not rest:
            found.append(text)
    return found


test_edges = edge_cases(
    one_pair=(1,),
    beside_or_within=(2,),
    two_groups_of_two=(4,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All numbers of pairs for which going through every string is quick."""
    return (range(1, 8),)


@random_cases(count=2)
def test_random(st):
    """More pairs; there is nothing else to draw."""
    return st.tuples(st.integers(8, 9))


def workload(n):
    """The number of pairs is all there is."""
    return {"most pairs": (n,), "one pair less": (n - 1,)}
